"""models.yaml is edited, or files go, while people talk: nobody loses the page, and what answers is what is listed."""

import asyncio
import os
from pathlib import Path

import pytest

from chatbot.errors import UnknownModel
from chatbot.generator import Generator
from chatbot.library import Library
from chatbot.plan import planned
from tests.house import finished, in_house
from tests.processes import is_gone
from tests.test_library import pid_of

ONE = "- {id: one, title: One, path: one.gguf, sampling: {max_tokens: 40}}\n"
TWO = "- {id: two, title: Two, path: two.gguf, sampling: {max_tokens: 40}}\n"


def edit(library: Library, folder: Path, models: str) -> None:
    """As an editor does it; the time moves on even where the clock is coarse, and the library looks again at once."""
    path = folder / "models.yaml"
    before = path.stat().st_mtime_ns
    path.write_text(f"models:\n{models}")
    os.utime(path, ns=(before + 10**9, before + 10**9))
    library._look = None


def test_the_model_the_program_was_started_with_outlives_an_edit_that_drops_it(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        two = library.default
        assert (two.id, library.trouble) == ("two", None)
        edit(library, tmp_path, ONE)
        assert library.default == two and library.listed == (two, library.find("one"))
        assert library.trouble == "There is no model 'two' any more; the program was started with it and keeps it."
        reply = await finished(await generator.send(await generator.desk("ann"), "hello"))
        assert reply.error is None, str(reply.error)
        edit(library, tmp_path, ONE + TWO.replace("Two", "Zwei"))
        assert (library.default.title, library.trouble) == ("Zwei", None)

    in_house(tmp_path, test, model="two")


def test_the_file_the_program_was_started_with_may_go_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    path.write_bytes(b"GGUF")

    async def test(generator: Generator) -> None:
        library = generator.library
        mine = library.default
        path.unlink()
        library._look = None
        assert library.default == mine == library.listed[0]
        reply = await finished(await generator.send(await generator.desk("ann"), "hello"))
        assert str(reply.error) == f"There is no file {path}. Put the model there, or correct its path."
        os.link(tmp_path / "one.gguf", path)
        reply = await finished(await generator.send(await generator.desk("ann"), "hello"))
        assert reply.error is None, str(reply.error)

    in_house(tmp_path, test, model=str(path))


def test_a_file_that_was_never_there_is_told_in_the_chat(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        reply = await finished(await generator.send(await generator.desk("ann"), "hello"))
        assert type(reply.error).__name__ == "NotDownloaded" and "nowhere.gguf" in str(reply.error)
        generator.choose(await generator.desk("ann"), "one")

    in_house(tmp_path, test, model=str(tmp_path / "nowhere.gguf"))


@pytest.mark.parametrize("model", ["two", "{folder}/two.gguf", "{folder}/mine.gguf", "some/repo:Q8_0"])
def test_the_program_starts_with_what_it_was_told(tmp_path: Path, model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatbot.hub.fetch.default_root", lambda: tmp_path / "hub")
    (tmp_path / "mine.gguf").write_bytes(b"GGUF")

    async def test(generator: Generator) -> None:
        library = generator.library
        assert library.default is library.listed[0] or library.default in library.catalog.specs
        assert library.find(library.default.id) == library.default
        assert (await generator.desk("ann")).model == library.default.id
        if library.default.repo:
            assert library.state(library.default).kind == "not here" and library.listed[0] is library.default
        else:
            assert library.default.path == tmp_path / ("mine.gguf" if "mine" in model else "two.gguf")

    in_house(tmp_path, test, model=model.format(folder=tmp_path))


def test_a_model_that_nobody_knows_does_not_start(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        with pytest.raises(UnknownModel):
            _ = generator.library.default

    in_house(tmp_path, test, model="three")


def test_after_an_edit_the_new_file_answers_and_an_idle_old_one_is_gone(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        await library.warm(library.find("one"))
        first = pid_of(library, "one")
        edit(library, tmp_path, ONE.replace("one.gguf", "two.gguf") + TWO)
        assert library.state(library.find("one")).kind == "on disk"
        async with library.lease(library.find("one")):
            assert is_gone(first) and not is_gone(pid_of(library, "one"))
            assert library._entries["one"].path == tmp_path / "two.gguf"

    in_house(tmp_path, test)


def test_who_talks_to_the_old_one_finishes_and_then_it_is_gone(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        async with library.lease(library.find("one")) as old:
            first = pid_of(library, "one")
            edit(library, tmp_path, ONE.replace("40}", "40}, context: 64") + TWO)
            async with library.lease(library.find("one")) as new:
                assert new is not old and new.facts.context == 64 and not is_gone(first)
                assert pid_of(library, "one") != first
        while not is_gone(first):
            await asyncio.sleep(0.02)
        assert library.state(library.find("one")).kind == "awake"

    in_house(tmp_path, test, context=None)


def test_everything_is_closed_although_an_old_one_still_talks(tmp_path: Path) -> None:
    pids: list[int] = []

    async def test(generator: Generator) -> None:
        library = generator.library
        old = library.lease(library.find("one"))
        await old.__aenter__()
        pids.append(pid_of(library, "one"))
        edit(library, tmp_path, ONE.replace("one.gguf", "two.gguf"))
        await library.warm(library.find("one"))
        pids.append(pid_of(library, "one"))

    in_house(tmp_path, test)
    assert len(set(pids)) == 2 and all(map(is_gone, pids))


def test_a_new_title_wakes_nothing_anew(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        await library.warm(library.find("one"))
        first = pid_of(library, "one")
        edit(library, tmp_path, ONE.replace("One", "The first"))
        assert library.state(library.find("one")).kind == "awake"
        await library.warm(library.find("one"))
        assert pid_of(library, "one") == first

    in_house(tmp_path, test)


def test_idle_models_go_before_they_and_the_next_one_share_too_little_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        one, two = library.find("one"), library.find("two")
        needs = planned(two, library.header(two), library._settings, 2**40).estimate
        assert needs.weights > needs.total / 2
        # What the system says while the first one's weights are in its page cache: they count as free.
        monkeypatch.setattr("chatbot.fit.memory.room", lambda: needs.total * 3 // 2)
        await library.warm(one)
        first = pid_of(library, "one")
        await library.warm(two)
        assert is_gone(first) and library.state(two).kind == "awake"

    in_house(tmp_path, test, tiny={"layers": 2, "width": 512, "hidden": 4096, "heads": 8, "kv_heads": 8})


def test_models_that_both_have_room_stay_awake_beside_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        one, two = library.find("one"), library.find("two")
        needs = planned(two, library.header(two), library._settings, 2**40).estimate
        monkeypatch.setattr("chatbot.fit.memory.room", lambda: needs.total + needs.weights)
        await library.warm(one)
        await library.warm(two)
        assert [library.state(spec).kind for spec in (one, two)] == ["awake", "awake"]

    in_house(tmp_path, test)
