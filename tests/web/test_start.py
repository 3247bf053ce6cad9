"""How app.py starts where something is in its way: an interrupt in the middle, a user who may write to few places."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from gradio_client.exceptions import AppError

from chatbot.settings import HOME
from tests.house import write_models
from tests.web.test_calls import connect
from tests.web.test_server import PATIENCE_S, app, clean_environment, free_port, get, post

SLOW_IMPORT = "import time\nprint('importing', flush=True)\ntime.sleep(600)\n"


@pytest.mark.parametrize("package", ["gradio", "yaml"])
def test_an_interrupt_while_modules_are_imported_ends_quietly(tmp_path: Path, package: str) -> None:
    """One of the first, and the one that takes longest."""
    (tmp_path / package).mkdir()
    (tmp_path / package / "__init__.py").write_text(SLOW_IMPORT)
    process = subprocess.Popen(
        [sys.executable, str(HOME / "app.py"), "--models", str(write_models(tmp_path)), "--port", "0", "--no-open"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**clean_environment(), "PYTHONPATH": str(tmp_path)},
    )
    assert process.stdout is not None and process.stdout.readline() == "importing\n"
    process.send_signal(signal.SIGINT)
    assert (*process.communicate(timeout=PATIENCE_S), process.returncode) == ("", "", 130)


@pytest.mark.parametrize(
    ("listed", "flags", "why"),
    [
        ("path: gone.gguf", [], "There is no file"),
        ("path: page.gguf", [], "web page"),
        ("path: page.gguf", ["--model", "never/was.gguf"], "There is no file"),
    ],
)
def test_without_a_model_that_can_be_used_the_page_starts_and_says_why(
    tmp_path: Path, listed: str, flags: list[str], why: str
) -> None:
    (tmp_path / "page.gguf").write_text("<!doctype html><title>Log in</title>")
    (tmp_path / "models.yaml").write_text(f"models:\n- {{id: one, title: One, {listed}}}\n")
    with app(tmp_path, "--port", "0", *flags) as (_, url):
        assert get(url).status_code == 200
        with pytest.raises(AppError, match=why):
            connect(url).predict("hello", api_name="/chat")


NOBODY = 65534


def can_be_started_by_nobody() -> bool:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    try:
        return subprocess.run([sys.executable, "-c", "import gradio_client"], user=NOBODY).returncode == 0
    except PermissionError:
        return False


def test_a_spaces_user_who_may_write_to_his_home_alone_is_served() -> None:
    """As on a Space: the program and the models belong to somebody else, and so does Gradio's folder in /tmp."""
    if not can_be_started_by_nobody():
        pytest.skip("only root can, if others may read this Python")
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        write_models(folder)
        home, temporary = folder / "home", folder / "tmp"
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
        (temporary / "gradio").mkdir(parents=True)
        env = {"SPACE_ID": "me/parley", "HOME": str(home), "TMPDIR": str(temporary), "PARLEY_PORT": str(port)}
        with app(folder, env=env, user=NOBODY, data=None) as (_, url):
            assert url == f"http://127.0.0.1:{port}"
            assert get(f"http://127.0.0.2:{port}").status_code == 200  # so it listens on every address
            sent = post(url + "/gradio_api/upload", files={"files": ("a.txt", b"words")})
            assert sent.status_code == 200, sent.text
            assert Path(sent.json()[0]).read_bytes() == b"words"
