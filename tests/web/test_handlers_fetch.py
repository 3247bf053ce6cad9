"""What is offered under a reply that failed: a download that is followed, and offers that keep up with the model."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatbot.hub import Hub
from chatbot.web import words
from chatbot.web.views import Shown
from tests.hub_server import HubServer
from tests.web.test_handlers import ANN, Faces, drawn, heard, with_faces

REPO, SIZE = "some/repo-GGUF", 40_000_000
LISTED = f"""models:
- {{id: one, title: One, path: one.gguf}}
- {{id: far, title: Far, repo: {REPO}, file: far.gguf, size: {SIZE}}}
"""


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({REPO: {"far.gguf": b"GGUF\3" + bytes(SIZE)}}).running() as hub:
        yield hub


async def failed(faces: Faces, folder: Path, hub: HubServer) -> Shown:
    """A reply of a model that is not here; nothing moves any more."""
    (folder / "models.yaml").write_text(LISTED)
    faces.generator.library._look = None
    faces.generator.library._fetches._hub = Hub(endpoint=hub.url, cache=folder / "cache", pauses=(0.0,))
    await faces.side.tell(ANN, {"do": "choose", "id": "far"})
    shown = await faces.say("hello")
    _ = [each async for each in faces.side.watch(ANN)]
    return shown


def offered(shown: Shown) -> list[str]:
    return re.findall(r'class="go" href="#parley:\w+:(\w+):', drawn(shown["live"]))


def test_a_download_asked_for_under_a_failed_reply_is_followed_and_its_offers_keep_up(
    tmp_path: Path, hub: HubServer
) -> None:
    async def test(faces: Faces) -> None:
        shown = await failed(faces, tmp_path, hub)
        assert offered(shown) == ["fetch", "models"]
        hub.gate.clear()
        clicked = await faces.click("fetch", shown)
        assert heard(clicked, "watch") and "downloading" in clicked["offer"] and "downloading" in clicked["status"]
        assert offered(clicked) == ["retry", "models"]
        await asyncio.to_thread(hub.halfway.wait, 60)
        await faces.side.tell(ANN, {"do": "cancel-fetch", "id": "far"})
        hub.gate.set()
        seen = [each async for each in faces.side.watch(ANN)]
        assert any(heard(each, "redraw") for each in seen if "wire" in each)
        assert words.DOWNLOAD in seen[-1]["offer"]
        assert offered(await faces.side.pick(ANN, {"do": "redraw"})) == ["fetch", "models"]
        again = [each async for each in faces.side.watch(ANN)]
        assert all("wire" not in each for each in again)

    with_faces(tmp_path, test)


def test_what_is_offered_keeps_up_with_the_choice_of_a_model(tmp_path: Path, hub: HubServer) -> None:
    async def test(faces: Faces) -> None:
        await failed(faces, tmp_path, hub)
        await faces.side.tell(ANN, {"do": "choose", "id": "one"})
        seen = [each async for each in faces.side.watch(ANN)]
        assert [heard(each, "redraw") for each in seen if "wire" in each] == [True]
        assert offered(await faces.side.pick(ANN, {"do": "redraw"})) == ["retry", "models"]

    with_faces(tmp_path, test)
