"""The benchmark of the page, as it is run from the shell."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from chatbot.settings import HOME
from tests.tiny import write_tiny
from tests.web.conftest import CHROMIUM
from tests.web.test_server import clean_environment


def bench(*flags: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    env = clean_environment() | ({"PATH": path} if path is not None else {})
    command = [sys.executable, "-m", "chatbot", "bench", "--page", "--threads", "1", *flags]
    return subprocess.run(command, cwd=HOME, env=env, capture_output=True, text=True, timeout=600)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_the_page_is_measured_under_a_long_chat(tmp_path: Path) -> None:
    write_tiny(tmp_path / "tiny.gguf", context=32768)
    ran = bench("--model", str(tmp_path / "tiny.gguf"), "--reply-tokens", "4000", "--turns", "12", "--json")
    assert ran.returncode == 0, ran.stderr
    cost = json.loads(ran.stdout)["page"]
    assert list(cost) == ["turns", "reply_tokens", "paints", "paint_ms", "last_token_ms"]
    assert (cost["turns"], cost["reply_tokens"]) == (12, 4000)
    assert cost["paints"] > 5 and cost["last_token_ms"] > 0


def test_without_a_browser_it_is_said(tmp_path: Path) -> None:
    write_tiny(tmp_path / "tiny.gguf")
    ran = bench("--model", str(tmp_path / "tiny.gguf"), path=str(tmp_path))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "install Chromium" in ran.stderr
