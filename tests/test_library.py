"""Models awake and asleep: shared wakes, eviction, idle unload, memory back at once, clear sentences."""

import asyncio
import os
from pathlib import Path

import pytest

from chatbot.errors import Busy, ModelUnavailable, NotAModel, NotDownloaded, UnknownModel
from chatbot.generator import Generator
from chatbot.library import Library, State
from chatbot.messages import Progress
from tests.convert.folders import write_folder
from tests.house import finished, in_house
from tests.processes import children, is_gone
from tests.tiny import write_tiny


def pid_of(library: Library, model: str) -> int:
    return library._entries[model].backend._engine.pid  # type: ignore[union-attr, no-any-return]


def test_many_who_ask_at_once_wake_one_process(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library

        async def lease() -> int:
            async with library.lease(library.find("one")):
                return pid_of(library, "one")

        assert len(set(await asyncio.gather(*(lease() for _ in range(10))))) == 1
        assert library.state(library.find("one")).kind == "awake"
        assert library.state(library.find("two")).kind == "on disk"

    in_house(tmp_path, test)


def test_an_unloaded_model_is_gone_and_wakes_again(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        await library.warm(library.find("one"))
        first = pid_of(library, "one")
        await library.unload("one")
        assert is_gone(first)
        await library.warm(library.find("one"))
        assert pid_of(library, "one") != first

    in_house(tmp_path, test)


def test_an_idle_model_is_put_to_sleep(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        await library.warm(library.find("one"))
        pid = pid_of(library, "one")
        while not is_gone(pid):
            await asyncio.sleep(0.02)
        assert library.state(library.find("one")).kind == "on disk"

    in_house(tmp_path, test, idle_unload_min=0.001)


def test_room_is_made_by_putting_the_idle_to_sleep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        await library.warm(library.find("one"))
        pid = pid_of(library, "one")
        needs = library.memory(library.find("two")).total
        # Room for the second only once the first is gone.
        monkeypatch.setattr("chatbot.fit.room", lambda *_: needs + 1 if is_gone(pid) else needs - 1)
        await library.warm(library.find("two"))
        assert is_gone(pid)
        assert library.state(library.find("two")).kind == "awake"

    in_house(tmp_path, test)


def test_a_model_too_large_says_by_how_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(generator: Generator) -> None:
        monkeypatch.setattr("chatbot.fit.room", lambda *_: 1000)
        desk = await generator.desk("ann")
        reply = await finished(await generator.send(desk, "hello"))
        assert type(reply.error).__name__ == "TooLarge"
        assert any(unit in str(reply.error) for unit in ("MB", "GB", "MiB", "GiB", "kB"))

    in_house(tmp_path, test)


def test_a_model_that_could_not_be_woken_is_not_called_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        one = library.find("one")
        with monkeypatch.context() as patch:
            patch.setattr("chatbot.library.fit.room", lambda *_: 1000)
            await library.warm(one)
        assert "too much" in (library.state(one).trouble or "")
        assert library.state(library.find("two")).trouble is None
        await library.warm(one)
        assert (library.state(one).kind, library.state(one).trouble) == ("awake", None)
        await library.unload("one")
        assert library.state(one).trouble is None

    in_house(tmp_path, test)


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (lambda path: path.unlink(), NotDownloaded | ModelUnavailable),
        (lambda path: path.write_bytes(path.read_bytes()[:-5000]), NotAModel),
        (lambda path: path.write_bytes(path.read_bytes()[:100]), NotAModel),
        (lambda path: path.write_text("<!doctype html><title>Log in</title>"), NotAModel),
        (lambda path: path.write_bytes(b""), NotAModel),
        (lambda path: path.write_bytes(b"PK\x03\x04" + b"\0" * 5000), NotAModel),
        (lambda path: write_tiny(path, architecture="neverheardof"), ModelUnavailable),
    ],
    ids=["missing", "truncated", "header only", "web page", "empty", "zip", "unknown architecture"],
)
def test_a_bad_file_is_told_in_the_chat_and_the_next_model_works(tmp_path: Path, spoil, error) -> None:  # type: ignore[no-untyped-def]
    async def test(generator: Generator) -> None:
        spoil(tmp_path / "one.gguf")
        desk = await generator.desk("ann")
        reply = await finished(await generator.send(desk, "hello"))
        assert isinstance(reply.error, error)
        assert len(str(reply.error)) > 30 and "Traceback" not in str(reply.error)
        generator.library.state(generator.library.find("one"))
        generator.choose(desk, "two")
        other = await finished(await generator.retry(desk, reply.node_id))
        assert other.error is None and other.message.text

    in_house(tmp_path, test)


def test_an_unknown_model_is_refused(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        with pytest.raises(UnknownModel):
            generator.choose(desk, "three")
        assert desk.model == "one"

    in_house(tmp_path, test)


def test_the_authors_defaults_are_read_without_waking(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        defaults = library.defaults(library.find("one"))
        assert (defaults.temperature, defaults.max_tokens) == (0.25, 40)
        assert not library._entries

    in_house(tmp_path, test, tiny={"metadata": {"general.sampling.temp": 0.25}})


def test_the_menu_knows_a_broken_file_before_anybody_asks(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        one, two = library.find("one"), library.find("two")
        (tmp_path / "one.gguf").write_text("<!doctype html>")
        (tmp_path / "two.gguf").unlink()
        assert "web page" in (library.state(one).trouble or "")
        assert "two.gguf" in (library.state(two).trouble or "")

    in_house(tmp_path, test)


def test_an_unloaded_models_memory_is_back_at_once(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        before = family_memory()
        await library.warm(library.find("one"))
        awake = family_memory()
        await library.unload("one")
        after = family_memory()
        assert awake - before > 60e6
        assert after - before < (awake - before) / 10

    in_house(tmp_path, test, tiny={"layers": 4, "width": 512, "hidden": 2048, "heads": 8, "kv_heads": 8}, context=2048)


def family() -> list[int]:
    """This process and its children."""
    return [os.getpid(), *sorted(pid for pid in children(os.getpid()) if not is_gone(pid))]


def family_memory() -> int:
    """Bytes that this process and its children hold in memory."""
    pages = [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in family()]
    return sum(pages) * os.sysconf("SC_PAGE_SIZE")


def test_a_folder_in_hugging_face_format_is_converted_once_and_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    async def test(generator: Generator) -> None:
        folder = tmp_path / "one.gguf"  # where the list looks for the model
        folder.unlink()
        write_folder(folder)
        library = generator.library
        assert library.state(library.find("one")).kind == "on disk"
        desk = await generator.desk("ann")
        reply = await finished(await generator.send(desk, "hello"))
        assert reply.error is None, str(reply.error)
        (made,) = (tmp_path / "cache").rglob("*.gguf")
        stamp = made.stat().st_mtime_ns
        await library.unload("one")
        await finished(await generator.retry(desk, reply.node_id))
        assert made.stat().st_mtime_ns == stamp

    in_house(tmp_path, test)


def test_everyone_who_waits_is_told_how_far_loading_is(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        heard: list[list[Progress]] = [[], []]
        states: list[State] = []

        async def wait(number: int) -> None:
            async with library.lease(library.find("one"), heard[number].append):
                pass

        async def look() -> None:
            async with library.lease(library.find("one"), lambda _: states.append(library.state(library.find("one")))):
                pass

        await asyncio.gather(wait(0), wait(1), look())
        assert heard[0] and heard[0] == heard[1]
        assert states == [State("loading", progress.done, progress.total) for progress in heard[0]]

    in_house(tmp_path, test)


def test_one_who_gives_up_does_not_stop_the_loading_for_others(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library

        async def wait() -> int:
            async with library.lease(library.find("one")):
                return pid_of(library, "one")

        first, second = asyncio.create_task(wait()), asyncio.create_task(wait())
        await asyncio.sleep(0)
        first.cancel()
        assert not is_gone(await second)
        third = asyncio.create_task(wait())
        await library.unload("one")
        assert not is_gone(await third)

    in_house(tmp_path, test)


def test_a_template_that_cannot_be_used_leaves_no_process_behind(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        (tmp_path / "models.yaml").write_text("models:\n- {id: one, path: one.gguf, template: zephyr}\n")
        generator.library._look = None
        generator.library._templates = tmp_path  # where it is not
        desk = await generator.desk("ann")
        for _ in range(2):
            reply = await finished(await generator.send(desk, "hello"))
            assert reply.error is not None and "zephyr" in str(reply.error)
        assert family() == [os.getpid()]

    in_house(tmp_path, test)


def test_a_model_that_writes_is_not_put_to_sleep_by_a_visitor(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        async with library.lease(library.find("one")):
            with pytest.raises(Busy):
                await library.unload("one")
            assert library.state(library.find("one")).kind == "awake"
        await library.unload("one")
        assert library.state(library.find("one")).kind == "on disk"

    in_house(tmp_path, test)


def test_closing_does_not_wait_for_a_model_that_loads(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        library = generator.library
        waiting = asyncio.create_task(library.warm(library.find("one")))
        await asyncio.sleep(0)
        await generator.close()
        await asyncio.wait([waiting])
        assert family() == [os.getpid()]

    in_house(tmp_path, test)


@pytest.mark.parametrize("name", ["~nosuchuser/x.gguf", "x" * 5000 + ".gguf", "\0.gguf", "/etc/passwd", "one.gguf"])
def test_a_visitor_cannot_name_a_file_of_this_machine(tmp_path: Path, name: str) -> None:
    async def test(generator: Generator) -> None:
        with pytest.raises(UnknownModel):
            generator.library.offered(name)

    in_house(tmp_path, test)


@pytest.mark.parametrize(("host", "allowed"), [("127.0.0.1", True), ("0.0.0.0", False)])
def test_only_at_home_any_repo_of_the_hub_may_be_named(tmp_path: Path, host: str, allowed: bool) -> None:
    async def test(generator: Generator) -> None:
        if allowed:
            assert generator.library.offered("some/repo:Q8_0").repo == "some/repo"
        else:
            with pytest.raises(UnknownModel):
                generator.library.offered("some/repo:Q8_0")

    in_house(tmp_path, test, host=host)
