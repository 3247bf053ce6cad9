"""Downloads as the library tells of them: what failed is told until it is mended, what was cancelled begins anew."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from chatbot.catalog import CatalogWatch
from chatbot.errors import DownloadFailed
from chatbot.hub import Hub
from chatbot.library import Library
from chatbot.settings import HOME, Settings
from chatbot.spec import ModelSpec
from tests.hub_server import Fault, HubServer
from tests.tiny import write_tiny

SPEC = ModelSpec(id="far", title="Far", repo="some/model", file="far.gguf")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[HubServer]:
    model = write_tiny(tmp_path / "far.gguf").read_bytes()
    with HubServer({"some/model": {"far.gguf": model}}).running() as running:
        yield running


@pytest.fixture
def hub(server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hub:
    monkeypatch.setattr("chatbot.hub.fetch.default_root", lambda: tmp_path / "hub")
    return Hub(endpoint=server.url, cache=tmp_path / "hub", token="", pauses=())


@pytest.fixture
def library(hub: Hub, tmp_path: Path) -> Library:
    listed = tmp_path / "models.yaml"
    listed.write_text("models:\n- {id: far, title: Far, repo: some/model, file: far.gguf}\n")
    return Library(Settings(models=listed), CatalogWatch(listed), hub, templates=HOME / "templates")


def test_what_failed_is_told_until_the_file_came_another_way(server: HubServer, hub: Hub, library: Library) -> None:
    async def test() -> None:
        server.faults.append(Fault("status", "api", status=418))
        with pytest.raises(DownloadFailed):
            await library.fetch(SPEC)
        failed = library.state(SPEC)
        assert failed.kind == "not here" and "error 418" in (failed.trouble or "")
        assert library.state(replace(SPEC, repo="some/other")).trouble is None
        await hub.fetch(SPEC)  # as `pull` does
        assert (library.state(SPEC).kind, library.state(SPEC).trouble) == ("on disk", None)

    asyncio.run(test())


def test_a_download_that_is_asked_for_while_a_cancel_ends_begins_anew(server: HubServer, library: Library) -> None:
    async def test() -> None:
        server.gate.clear()
        first = library.fetch(SPEC, "ann")
        assert await asyncio.to_thread(server.halfway.wait, 60)
        library.cancel_fetch(SPEC, "ann")
        second = library.fetch(SPEC, "bob")
        assert library.asked_for(SPEC, "bob") and not library.asked_for(SPEC, "ann")
        await asyncio.wait({first})
        assert first.cancelled() and library.state(SPEC).kind == "fetching" and library.asked_for(SPEC, "bob")
        server.gate.set()
        assert (await second).name == "far.gguf"
        assert library.state(SPEC).kind == "on disk" and not library.moving

    asyncio.run(asyncio.wait_for(test(), 60))


def test_one_download_serves_all_who_asked_until_the_last_one_cancels(server: HubServer, library: Library) -> None:
    async def test() -> None:
        server.gate.clear()
        work = library.fetch(SPEC, "ann")
        assert library.fetch(SPEC, "bob") is work
        library.cancel_fetch(SPEC, "carl")
        library.cancel_fetch(SPEC, "ann")
        assert not work.cancelling()
        library.cancel_fetch(SPEC, "bob")
        await asyncio.wait({work})
        assert work.cancelled()
        assert (library.state(SPEC).kind, library.state(SPEC).trouble) == ("not here", None)

    asyncio.run(asyncio.wait_for(test(), 60))
