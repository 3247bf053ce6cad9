"""Folders and repos in Hugging Face format are fetched as GGUFs: converted once, then used like any other."""

import asyncio
import os
from pathlib import Path

import pytest

from chatbot import gguf
from chatbot.errors import NotAModel, NotDownloaded
from chatbot.hub import Fetching, Hub
from chatbot.spec import ModelSpec
from tests.convert.folders import write_folder
from tests.hub_server import HubServer


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/parley/converted"


def folder_spec(tmp_path: Path, file: str | None = None) -> ModelSpec:
    return ModelSpec(id="m", title="M", path=write_folder(tmp_path / "some-model"), file=file)


def fetch(spec: ModelSpec, hub: Hub | None = None) -> Path:
    return asyncio.run((hub or Hub()).fetch(spec))


def test_a_folder_is_here_once_it_was_fetched_and_not_made_twice(tmp_path: Path) -> None:
    spec = folder_spec(tmp_path)
    assert Hub().on_disk(spec) is None
    news: list[Fetching] = []
    path = asyncio.run(Hub().fetch(spec, news.append))
    assert Hub().on_disk(spec) == path
    header = gguf.read(path)
    assert (header.architecture, header.quant, header.vocabulary) == ("llama", "F16", 262)
    assert news[-1].done == news[-1].total > 0
    made = path.stat().st_mtime_ns
    assert fetch(spec) == path and path.stat().st_mtime_ns == made


def test_a_folder_that_changed_is_converted_anew(tmp_path: Path) -> None:
    spec = folder_spec(tmp_path)
    path = fetch(spec)
    assert spec.path is not None
    config = spec.path / "config.json"
    os.utime(config, ns=(0, config.stat().st_mtime_ns - 10**9))  # an older file put in its place counts as well
    assert Hub().on_disk(spec) is None
    assert fetch(spec) != path


def test_q8_0_is_a_model_of_its_own(tmp_path: Path) -> None:
    small = folder_spec(tmp_path, "Q8_0")
    path = fetch(small)
    assert gguf.read(path).quant == "Q8_0"
    assert Hub().on_disk(folder_spec(tmp_path)) != path


def test_what_cannot_be_converted_says_why(tmp_path: Path) -> None:
    spec = folder_spec(tmp_path)
    assert spec.path is not None
    (spec.path / "tokenizer.json").unlink()
    with pytest.raises(NotAModel, match=r"tokenizer\.json"):
        fetch(spec)


def test_a_repo_without_gguf_is_downloaded_and_converted(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "theirs")
    files = {path.name: path.read_bytes() for path in folder.iterdir()} | {"README.md": b"Hello."}
    spec = ModelSpec(id="m", title="M", repo="some/words", file="Q4_K_M")
    with HubServer({"some/words": files}).running() as server:
        hub = Hub(endpoint=server.url, cache=tmp_path / "hub", token="", pauses=())
        path = fetch(spec, hub)
        assert gguf.read(path).quant == "F16"
        assert "words" in path.name
    assert hub.on_disk(spec) == path  # and needs no network
    (theirs := next((tmp_path / "hub").glob("*/snapshots/*"))).joinpath("LICENSE.json").write_text("{}")
    assert hub.on_disk(spec) == path  # whatever else another program puts there
    path.unlink()
    assert hub.on_disk(spec) is None
    assert fetch(spec, hub) == path and path.is_file()  # all that it is made of is here
    (theirs / "config.json").unlink()
    with pytest.raises(NotDownloaded, match="cannot be reached"):
        fetch(ModelSpec(id="n", title="N", repo="some/words", file="Q8_0"), hub)
