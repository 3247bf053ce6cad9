"""`models`, `pull` and `inspect` as a person calls them: real processes, the real environment variables."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatbot import fit, gguf
from chatbot.__main__ import main
from chatbot.commands import pull
from chatbot.hub import Hub
from chatbot.settings import Settings
from chatbot.spec import ModelSpec
from tests.convert.folders import write_folder
from tests.hub_server import COMMIT, HubServer
from tests.tiny import write_tiny

MODEL = b"GGUF\3\0\0\0??" + bytes(range(256)) * 12_000
VARIABLES = ("HF_TOKEN", "HF_HUB_OFFLINE", "HTTPS_PROXY", "https_proxy", "HF_HUB_CACHE", "NO_PROXY", "no_proxy")


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({"some/model": {"model-Q4_K_M.gguf": MODEL}}).running() as running:
        yield running


class Shell:
    """Runs `python -m chatbot ...` with a home, a cache and a list of its own."""

    def __init__(self, folder: Path, server: HubServer) -> None:
        self.folder = folder
        self.listed = folder / "models.yaml"
        self.listed.write_text("models:\n- {id: tiny, title: Tiny, path: tiny.gguf}\n")
        self.env = {name: value for name, value in os.environ.items() if name not in VARIABLES}
        self.env |= {"HF_ENDPOINT": server.url, "HF_HOME": str(folder / "hf"), "HOME": str(folder)}
        self.cached = folder / "hf/hub/models--some--model/snapshots" / COMMIT / "model-Q4_K_M.gguf"

    def words(self, *arguments: str) -> list[str]:
        places = ["--models", str(self.listed), "--data", str(self.folder / "data")]
        return [sys.executable, "-m", "chatbot", *arguments, *places]

    def run(self, *arguments: str, **env: str) -> tuple[int, str, str]:
        done = subprocess.run(
            self.words(*arguments), env=self.env | env, capture_output=True, text=True, timeout=120, check=False
        )
        return done.returncode, done.stdout, done.stderr


@pytest.fixture
def shell(tmp_path: Path, server: HubServer) -> Shell:
    return Shell(tmp_path, server)


class Home:
    """A folder with a list of its own; commands run in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.listed, self._capsys = folder, folder / "models.yaml", capsys

    def run(self, *arguments: str) -> tuple[int, str, str]:
        places = ["--models", str(self.listed), "--data", str(self.folder / "data")]
        code = main([*arguments, *(places if arguments[0] == "models" else [])])
        return code, *self._capsys.readouterr()


@pytest.fixture
def home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    return Home(tmp_path, capsys)


def test_pull_tells_sizes_and_progress_and_prints_the_path(shell: Shell, server: HubServer) -> None:
    code, out, err = shell.run("pull", "some/model", HF_TOKEN="hf_secret")
    assert (code, out) == (0, f"{shell.cached}\n")
    assert err.startswith(f"model-Q4_K_M.gguf from {server.url}: 3.1 MB; ")
    assert "of disk are free.\nIt fits into memory. It needs about 3.5 MB; " in err and "100 %  3.1 MB of 3.1 MB" in err
    assert shell.cached.read_bytes() == MODEL
    assert [(seen.method, seen.path.split("/")[1], seen.token) for seen in server.seen] == [
        ("GET", "api", "Bearer hf_secret"),  # the offer
        *[("GET", "some", "Bearer hf_secret"), ("GET", "cdn", None)] * 2,  # first bytes that tell no shape, and more
        ("GET", "api", "Bearer hf_secret"),
        ("GET", "some", "Bearer hf_secret"),
        ("GET", "cdn", None),
    ]
    asked = len(server.seen)
    assert shell.run("pull", "some/model", HF_HUB_OFFLINE="1") == (0, f"{shell.cached}\n", "")
    assert len(server.seen) == asked


def test_an_interrupted_pull_says_that_it_goes_on_and_does(shell: Shell, server: HubServer) -> None:
    server.gate.clear()
    with subprocess.Popen(
        shell.words("pull", "some/model"), env=shell.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as pulling:
        assert server.halfway.wait(60)
        partial = shell.folder / "hf/hub/models--some--model/blobs"
        while not any(path.stat().st_size for path in partial.glob("*.incomplete")):
            assert pulling.poll() is None
        pulling.send_signal(signal.SIGINT)
        out, err = pulling.communicate(timeout=60)
    assert (pulling.returncode, out) == (130, "")
    assert err.endswith("Stopped. What has come is kept; the same command goes on from there.\n")
    server.gate.set()
    assert shell.run("pull", "some/model")[0] == 0
    assert (server.downloads()[-1].range or "").startswith("bytes=")
    assert shell.cached.read_bytes() == MODEL


def test_offline_says_so_and_asks_nobody(shell: Shell, server: HubServer) -> None:
    code, out, err = shell.run("pull", "some/model", HF_HUB_OFFLINE="1")
    expected = f"{server.url} cannot be reached (HF_HUB_OFFLINE is set). No hub model is on disk yet.\n"
    assert (code, out, err) == (2, "", expected)
    assert server.seen == []


def test_a_proxy_that_refuses_is_named(shell: Shell, server: HubServer) -> None:
    code, _, err = shell.run("pull", "some/model", HF_ENDPOINT="https://hub.invalid", HTTPS_PROXY=server.url)
    assert code == 2
    assert err.startswith("https://hub.invalid cannot be reached (the proxy refuses: check HTTPS_PROXY).")


def test_models_tells_what_is_here_and_what_fits(home: Home) -> None:
    tiny = write_tiny(home.folder / "tiny.gguf")
    home.listed.write_text(
        "models:\n"
        "- {id: tiny, title: Tiny, path: tiny.gguf}\n"
        "- {id: gone, title: Gone, path: gone.gguf}\n"
        "- {id: huge, title: Huge, repo: a/b, file: Q8_0, size: 90000000000000}\n"
        "- {id: small, title: Small, repo: c/d, size: 1000}\n"
        "- {id: unknown, title: Unknown, repo: e/f}\n"
        "- {id: far, title: Far, url: 'http://far/v1'}\n"
        "- {id: folder, title: Folder, path: folder}\n"
    )
    write_folder(home.folder / "folder")
    code, out, _ = home.run("models", "--json")
    rows = {row.pop("id"): row for row in json.loads(out)}
    assert code == 0 and list(rows) == ["tiny", "gone", "huge", "small", "unknown", "far", "folder"]
    assert rows["tiny"] == {"title": "Tiny", "source": str(tiny), "size": tiny.stat().st_size, "on_disk": True,
                            "fits": True, "why": None}  # fmt: skip
    assert rows["gone"]["why"] == f"There is no file {home.folder / 'gone.gguf'}."
    assert (rows["huge"]["fits"], rows["huge"]["source"]) == (False, "a/b/Q8_0")
    assert rows["huge"]["why"].startswith("It needs about 103500.00 GB; ")
    assert [rows[id]["fits"] for id in ("small", "unknown", "far")] == [True, None, False]
    assert rows["folder"] == {"title": "Folder", "source": str(home.folder / "folder"), "size": None, "on_disk": True,
                              "fits": None,
                              "why": "It is not converted yet; that happens once, when it is first woken."}  # fmt: skip
    code, out, _ = home.run("models")
    assert out.splitlines()[0].split() == ["id", "size", "on", "disk", "fits", "title", "source"]
    assert out.splitlines()[1].split() == ["tiny", "0.4", "MB", "yes", "yes", "Tiny", str(tiny)]
    assert out.splitlines()[6].split()[-1] == "http://far/v1"


def test_models_asks_for_the_room_of_its_layers(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tiny(home.folder / "tiny.gguf", layers=2)
    home.listed.write_text(
        "models:\n"
        "- {id: half, path: tiny.gguf, gpu_layers: 1}\n"
        "- {id: none, path: tiny.gguf, gpu_layers: 0}\n"
        "- {id: all, path: tiny.gguf}\n"
        "- {id: far, repo: a/b, size: 1000, gpu_layers: 1}\n"
    )
    asked: list[tuple[int | None, int]] = []

    def room(gpu_layers: int | None = None, layers: int = 0) -> int:
        asked.append((gpu_layers, layers))
        return 10**12

    monkeypatch.setattr("chatbot.fit.room", room)
    home.run("models")
    assert asked == [(1, 2), (0, 0), (None, 0), (1, 0)]


def test_pull_says_before_the_download_that_a_model_will_not_fit(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its size, for its first bytes are no GGUF's."""
    monkeypatch.setattr("chatbot.fit.room", lambda *_: len(MODEL))
    hub = Hub(endpoint=server.url, cache=tmp_path / "hub", token="", pauses=())
    spec = ModelSpec(id="m", title="M", repo="some/model")
    asyncio.run(pull.pull(spec, hub, Settings()))
    told = capsys.readouterr().err
    assert "It does not fit into memory as things are. It needs about 3.5 MB; 3.1 MB are left.\n" in told
    assert told.index("not fit") < told.index("100 %")


def test_pull_tells_what_the_models_shape_takes_and_what_would_fit(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_tiny(tmp_path / "shape.gguf", context=32768, width=256, heads=4, kv_heads=4, layers=6)
    server.repos["some/model"]["model-Q4_K_M.gguf"] = path.read_bytes()
    hub = Hub(endpoint=server.url, cache=tmp_path / "hub", token="", pauses=())
    spec = ModelSpec(id="m", title="M", repo="some/model", context=32768, slots=2)
    header = gguf.read(path)
    needed = fit.estimate(header, context=32768, cells=32768, kv_type="f16", slots=1).total
    monkeypatch.setattr("chatbot.fit.room", lambda *_: needed - 10)
    asyncio.run(pull.pull(spec, hub, Settings()))
    told = capsys.readouterr().err
    assert f"It does not fit into memory as things are. It needs about {needed / 1e6:.1f} MB; " in told
    assert "What would fit: kv_type: q8_0, or a context of 16,384" in told
    assert hub.on_disk(spec) is not None  # the person may have other plans for it


def test_a_broken_list_ends_with_2_and_its_line(home: Home) -> None:
    home.listed.write_text("models:\n- {id: a, pth: x}\n")
    code, out, err = home.run("models")
    assert (code, out) == (2, "") and err.startswith("models.yaml, line 2: models[0].pth: unknown key")


def test_inspect_prints_the_header_and_the_estimate_for_a_context(home: Home) -> None:
    path = write_tiny(home.folder / "tiny.gguf", metadata={"general.license": "mit"})
    code, out, _ = home.run("inspect", str(path), "--json", "--context", "1024")
    told, header = json.loads(out), gguf.read(path)
    estimate = fit.estimate(header, context=1024, cells=1024, kv_type="f16")
    memory = told.pop("memory")
    assert code == 0 and told["license"] == "mit" and told["kv_heads"] == list(header.kv_heads)
    assert told["parameters"] == header.parameters and told["template"] == header.template
    assert (memory["context"], memory["kv"], memory["total"]) == (1024, estimate.kv, estimate.total)
    assert memory["fits"] is True and memory["why"] is None
    code, out, _ = home.run("inspect", str(path))
    assert "architecture llama\n" in out and "vocabulary   260 tokens, BOS '<s>', EOS '</s>'\n" in out


def test_inspect_of_a_web_page_ends_with_2_and_a_sentence(home: Home) -> None:
    page = home.folder / "page.gguf"
    page.write_text("<!doctype html>")
    code, out, err = home.run("inspect", str(page))
    assert (code, out) == (2, "")
    assert err == "page.gguf is a web page, not a model (a login page or a mirror's error, perhaps).\n"
