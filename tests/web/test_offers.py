"""What the page says of models before anybody downloads or wakes them: sizes, room, and what is in the way."""

import asyncio
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from chatbot import fit, gguf
from chatbot.fetches import State
from chatbot.hub import Hub
from chatbot.spec import ModelSpec
from chatbot.web import panels, words
from chatbot.web.views import Shown
from tests.hub_server import Fault, HubServer
from tests.tiny import write_tiny
from tests.web.test_handlers import ANN, Faces, heard, with_faces

BYTES = 40_000_000
REPO = "some/repo-GGUF"
HEAD = b"GGUF\3" + bytes(3)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    # Weights that nobody reads, behind a header that says nothing of the model's shape.
    files = {name: HEAD + bytes(size) for name, size in (("model.Q4_K_M.gguf", BYTES), ("model.Q8_0.gguf", 2 * BYTES))}
    with HubServer({REPO: files}).running() as hub:
        yield hub


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())


def row_of(shown: Shown, model: str) -> str:
    """What stands in the menu under the model's name."""
    row = re.search(rf'data-id="{model}".*?</button>', shown["model"], re.DOTALL)
    assert row is not None, shown["model"]
    found = re.search('<span class="meta">(.*?)</span>', row[0])
    assert found is not None
    return unescape(found[1])


async def chosen(faces: Faces, hub: HubServer, cache: Path, model: str) -> list[str]:
    """What the strip above the composer says, from the click on."""
    faces.generator.library._fetches._hub = Hub(endpoint=hub.url, cache=cache, pauses=(0.0,))
    shown = await faces.side.tell(ANN, {"do": "choose", "id": model})
    assert heard(shown, "notice") is None
    return [text_of(shown["offer"]), *[text_of(each["offer"]) async for each in faces.side.watch(ANN)]]


@pytest.mark.parametrize(
    ("disk", "memory", "said"),
    [
        (
            90_000_000_000,
            5_000_000_000,
            "90.0 GB of disk are free. It fits: it needs about 46 MB of memory, 5.0 GB are left.",
        ),
        (
            20_000_000,
            45_000_000,
            "Only 20 MB of disk are free. It is too large for this machine as it is now: it needs about 46 MB of "
            "memory, 45 MB are left.",
        ),
    ],
)
def test_a_pasted_repo_is_offered_with_its_size_and_whether_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hub: HubServer, disk: int, memory: int, said: str
) -> None:
    monkeypatch.setattr("chatbot.hub.free_disk", lambda _: disk)
    monkeypatch.setattr("chatbot.fit.room", lambda *_: memory)

    async def test(faces: Faces) -> None:
        first, *_, last = await chosen(faces, hub, tmp_path / "cache", f"https://huggingface.co/{REPO}")
        name = "repo-GGUF Q4_K_M is not on this machine yet."
        assert first.startswith(f"{name} {words.SIZE_IS_ASKED} ")
        assert last == f"{name} {said} Download 40 MB"
        asked = len(hub.seen)
        await faces.handlers.show(ANN)
        assert len(hub.seen) == asked  # once is enough

    with_faces(tmp_path, test)


def test_why_the_hub_does_not_tell_a_size_is_said_before_the_download(tmp_path: Path, hub: HubServer) -> None:
    async def test(faces: Faces) -> None:
        *_, last = await chosen(faces, hub, tmp_path / "cache", f"{REPO}:Q2_K")
        assert f"{REPO} has no Q2_K" in last and "The nearest" in last and last.endswith(" Download")
        hub.faults.append(Fault("status", where="api", status=503, times=100))
        *_, last = await chosen(faces, hub, tmp_path / "cache", f"{REPO}:Q8_0")
        assert "cannot be asked" in last
        hub.faults.clear()
        *_, last = await chosen(faces, hub, tmp_path / "cache", f"{REPO}:Q8_0")
        assert last.endswith("Download 80 MB")

    with_faces(tmp_path, test)


@pytest.mark.parametrize("memory_left", [0, -1])
def test_a_model_is_offered_with_what_its_shape_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hub: HubServer, memory_left: int
) -> None:
    """Also one whose size the list tells: what its first bytes say is nearer than any rule."""
    path = write_tiny(tmp_path / "shape.gguf", context=32768, width=256, heads=4, kv_heads=4, layers=6)
    hub.repos[REPO]["shape.gguf"] = path.read_bytes()
    needed = fit.estimate(gguf.read(path), context=32768, cells=32768, kv_type="f16", slots=1).total
    monkeypatch.setattr("chatbot.fit.room", lambda *_: needed + memory_left)
    size = path.stat().st_size

    async def test(faces: Faces) -> None:
        entry = f"{{id: far, repo: {REPO}, file: shape.gguf, size: {size}, slots: 1}}"
        (tmp_path / "models.yaml").write_text(f"models:\n- {{id: one, path: one.gguf}}\n- {entry}\n")
        faces.generator.library._look = None
        first, *_, last = await chosen(faces, hub, tmp_path / "cache", "far")
        assert words.SIZE_IS_ASKED not in first
        assert f"it needs about {words.size(needed)} of memory" in last
        if memory_left < 0:
            assert "It is too large" in last and "What would fit: kv_type: q8_0, or a context of 16,384." in last
        else:
            assert "It fits" in last and "What would fit" not in last

    with_faces(tmp_path, test, context=32768)


def test_a_listed_model_is_offered_by_its_size_where_the_hub_is_silent(tmp_path: Path, hub: HubServer) -> None:
    async def test(faces: Faces) -> None:
        entry = f"{{id: far, repo: {REPO}, file: gone.gguf, size: 2000000000}}"
        (tmp_path / "models.yaml").write_text(f"models:\n- {{id: one, path: one.gguf}}\n- {entry}\n")
        faces.generator.library._look = None
        hub.faults.append(Fault("status", where="api", status=503, times=100))
        *_, last = await chosen(faces, hub, tmp_path / "cache", "far")
        assert last.startswith("far is not on this machine yet.") and "it needs about 2.3 GB of memory" in last

    with_faces(tmp_path, test)


def test_a_download_asked_for_in_the_chat_makes_the_offer_be_asked_for_anew(tmp_path: Path, hub: HubServer) -> None:
    async def test(faces: Faces) -> None:
        hub.faults.append(Fault("status", where="api", status=503, times=100))
        *_, last = await chosen(faces, hub, tmp_path / "cache", f"{REPO}:Q8_0")
        assert "cannot be asked" in last
        hub.faults.clear()
        hub.gate.clear()
        await faces.handlers.act(ANN, {"link": faces.tabs.of(ANN).seal.link("fetch", 0)})
        await asyncio.to_thread(hub.halfway.wait, 60)
        shown = await faces.side.tell(ANN, {"do": "cancel-fetch", "id": f"{REPO}:Q8_0"})
        for _ in range(1200):
            if text_of(shown["offer"]).endswith("Download 80 MB"):
                return
            await asyncio.sleep(0.05)
            shown = await faces.handlers.show(ANN)
        raise AssertionError(text_of(shown["offer"]))

    with_faces(tmp_path, test)


def test_that_a_model_will_not_load_is_told_before_its_download(tmp_path: Path, hub: HubServer) -> None:
    odd = write_tiny(tmp_path / "odd.gguf").read_bytes().replace(b"llama", b"lmaal")
    hub.repos[REPO]["odd.Q5_0.gguf"] = odd

    async def test(faces: Faces) -> None:
        *_, last = await chosen(faces, hub, tmp_path / "cache", f"{REPO}:Q5_0")
        assert "architecture 'lmaal'" in last and "Upgrade it" in last

    with_faces(tmp_path, test)


LISTED = """models:
- {id: one, title: One, path: one.gguf}
- {id: two, title: Two, path: two.gguf}
- {id: gone, title: Gone, path: gone.gguf}
- {id: page, title: Page, path: page.gguf}
- {id: far, title: Far, repo: some/far, file: far.gguf, size: 2500000000}
- {id: unsized, title: Unsized, repo: some/far, file: unsized.gguf}
- {id: served, title: Served, url: "http://127.0.0.1:9/v1"}
"""


def test_each_model_of_the_menu_tells_its_size_and_where_it_is(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        (tmp_path / "models.yaml").write_text(LISTED)
        (tmp_path / "page.gguf").write_text("<!doctype html><title>Log in</title>")
        dropped = tmp_path / "data" / "models" / "dropped.gguf"
        dropped.parent.mkdir(parents=True)
        dropped.write_bytes((tmp_path / "two.gguf").read_bytes())
        faces.generator.library._look = None
        await faces.generator.library.warm(faces.generator.library.find("one"))
        shown = await faces.side.tell(ANN, {"do": "models"})
        size = words.size((tmp_path / "one.gguf").stat().st_size)
        assert {model: row_of(shown, model) for model in re.findall('data-id="([^"]+)" data-said', shown["model"])} == {
            "one": f"{size} · in memory",
            "two": f"{size} · on disk",
            "dropped": f"{size} · on disk",
            "gone": "cannot be used",
            "page": "cannot be used",
            "far": "2.5 GB · not downloaded",
            "unsized": "not downloaded",
            "served": "on another server: not supported yet",
        }
        assert re.findall('data-id="([^"]+)"[^>]*aria-disabled="true"', shown["model"]) == ["served"]

    with_faces(tmp_path, test)


def test_a_broken_edit_is_told_in_the_menu_above_the_old_rows(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        before = (await faces.side.tell(ANN, {"do": "models"}))["model"]
        (tmp_path / "models.yaml").write_text("models:\n- {id: one, titel: One, path: one.gguf}\n")
        faces.generator.library._look = None
        shown = await faces.side.tell(ANN, {"do": "models"})
        wrong = re.search('<p class="trouble" role="status">(.*?)</p>', shown["model"])
        assert wrong is not None and "models.yaml, line 2" in wrong[1] and "titel" in wrong[1]
        assert shown["model"].replace(wrong[0], "") == before
        (tmp_path / "models.yaml").write_text("models:\n- {id: one, title: Uno, path: one.gguf}\n")
        faces.generator.library._look = None
        mended = (await faces.side.tell(ANN, {"do": "models"}))["model"]
        assert "trouble" not in mended and "Uno" in mended and "Two" not in mended

    with_faces(tmp_path, test)


def test_a_model_that_the_program_was_started_with_and_is_gone_is_told(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        shown = await faces.handlers.show(ANN)
        assert "gone cannot be used" in text_of(shown["status"])
        assert "There is no file" in text_of(shown["offer"]) and words.OTHER_MODEL in shown["offer"]
        assert row_of(shown, "gone") == "cannot be used"

    with_faces(tmp_path, test, model=str(tmp_path / "gone.gguf"))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State("fetching"), "downloading"),
        (State("fetching", 0, 2_000_000_000), "downloading 0 % · 0 kB of 2.0 GB"),
        (
            State("fetching", 500_000_000, 2_000_000_000, 12_345_678.0, 121.5),
            "downloading 25 % · 500 MB of 2.0 GB · 12.3 MB/s · 2 min left",
        ),
        (
            State("fetching", 1_990_000_000, 2_000_000_000, 2_000_000.0, 5.0),
            "downloading 99 % · 2.0 GB of 2.0 GB · 2.0 MB/s · 5 s left",
        ),
        (
            State("fetching", 500_000_000, 2_000_000_000, 0.0),
            "downloading 25 % · 500 MB of 2.0 GB · waiting for the hub",
        ),
    ],
)
def test_how_far_a_download_is(state: State, said: str) -> None:
    assert panels.fetching(state) == said
    spec = ModelSpec(id="far", title="Far · good prose", repo="some/far")
    strip = panels.offer(spec, state, None, may_cancel=True)
    assert text_of(strip) == f"Far: {said} {words.CANCEL}"
    assert f'value="{panels.percent(state)}"' in strip
    assert words.CANCEL not in panels.offer(spec, state, None, may_cancel=False)


def test_a_silent_hub_keeps_nobody_from_the_download(tmp_path: Path, hub: HubServer) -> None:
    async def test(faces: Faces) -> None:
        hub.faults.append(Fault("stall", where="api", times=100))
        faces.generator.library._fetches._hub = Hub(endpoint=hub.url, cache=tmp_path / "cache", pauses=())
        shown = await faces.side.tell(ANN, {"do": "choose", "id": REPO})
        assert words.SIZE_IS_ASKED in shown["offer"] and 'data-do="fetch"' in shown["offer"]

    with_faces(tmp_path, test)
