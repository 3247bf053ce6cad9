"""app.py as a person starts it: the address, the headers, taken ports, signals, what is left behind."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import sync_playwright

from chatbot.settings import HOME
from tests.house import write_models
from tests.processes import children, ends, is_gone
from tests.tiny import write_tiny

PATIENCE_S = 60
CHROMIUM_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
get, post = partial(httpx.get, timeout=PATIENCE_S), partial(httpx.post, timeout=PATIENCE_S)


def clean_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PARLEY_", "GRADIO_"))}


@contextmanager
def app(
    folder: Path, *flags: str, env: dict[str, str] | None = None, data: str | None = "data", user: int | None = None
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """app.py in a process of its own, once it has said its address; killed at the end if it still runs."""
    listed = folder / "models.yaml"
    if not listed.exists():
        write_models(folder)
    command = [
        sys.executable,
        str(HOME / "app.py"),
        "--models",
        str(listed),
        *(["--data", str(folder / data)] if data else []),
        "--no-open",
    ]
    process = subprocess.Popen(
        [*command, "--threads", "1", *flags],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        env={**clean_environment(), **(env or {})},
        user=user,
    )
    try:
        yield process, address(process)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        if found := re.search(r"Parley is at (http://\S+)", line):
            return found[1]
    raise AssertionError("app.py ended without an address:\n" + "".join(said))


def wait_for_child(pid: int) -> int:
    for _ in range(3000):
        if found := children(pid):
            return found[0]
        time.sleep(0.02)
    raise AssertionError("no engine was started")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_page_is_served_with_its_policy_and_a_cookie(tmp_path: Path) -> None:
    with app(tmp_path, "--port", str(free_port())) as (_, url):
        answer = get(url)
        assert answer.status_code == 200
        policy = answer.headers["content-security-policy"]
        assert "default-src 'self'" in policy and "img-src 'self' data: blob:" in policy
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("parley=") and "HttpOnly" in cookie and "SameSite=Lax" in cookie
        for others in ("", 'prefs={"a":1}; ', "a=b c; ", "x[y]=1; ", "; ", "=; "):  # of another program on this machine
            again = get(url, headers={"cookie": f"{others}parley=known"})
            assert "set-cookie" not in again.headers, others
        assert "set-cookie" in get(url, headers={"cookie": "prefs=parley"}).headers
        framed = get(url, headers={"x-forwarded-proto": "https"})
        assert "SameSite=None; Secure; Partitioned" in framed.headers["set-cookie"]
        assert get(url + "/health").json() == {"status": "ok"}
        assert get(url + "/config").json()["analytics_enabled"] is False
        for path in ("/docs", "/openapi.json"):
            assert "swagger" not in get(url + path).text.lower()
        outside = re.findall(r'(?:src|href)="(https?://[^"]+)"', answer.text)
        assert [link for link in outside if not link.startswith(url)] == []


def test_a_path_that_a_proxy_strips_is_respected(tmp_path: Path) -> None:
    with app(tmp_path, "--port", str(free_port()), "--root-path", "/chat") as (_, url):
        assert '"root":"' in get(url).text.replace('"root": "', '"root":"')
        assert "/chat" in get(url + "/config", cookies={"parley": "x"}).json()["root"]


def test_visitors_log_in_when_asked_to(tmp_path: Path) -> None:
    with app(tmp_path, "--port", str(free_port()), "--auth", "ann:secret") as (_, url):
        assert get(url + "/config").status_code == 401
        assert post(url + "/login", data={"username": "ann", "password": "wrong"}).status_code == 400
        assert post(url + "/login", data={"username": "ann", "password": "secret"}).status_code == 200


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT], ids=["terminate", "interrupt"])
def test_a_signal_ends_everything_without_a_traceback(tmp_path: Path, sign: signal.Signals) -> None:
    with app(tmp_path, "--port", str(free_port())) as (process, url):
        engine = wait_for_child(process.pid)
        with httpx.stream("GET", url + "/gradio_api/heartbeat/x", timeout=PATIENCE_S):
            process.send_signal(sign)
            output, _ = process.communicate(timeout=PATIENCE_S)
        assert "Traceback" not in output and "Error" not in output, output
        assert is_gone(engine)


def test_an_engine_dies_with_a_killed_server(tmp_path: Path) -> None:
    with app(tmp_path, "--port", str(free_port())) as (process, _):
        engine = wait_for_child(process.pid)
        process.kill()
        process.wait()
        assert ends(engine), "the engine outlived its server"


def run_app(folder: Path, *flags: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(HOME / "app.py"), "--no-open", "--data", str(folder / "data"), *flags]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=300, cwd=folder, env={**clean_environment(), **(env or {})}
    )


def test_a_taken_port_is_named_and_a_free_one_offered(tmp_path: Path) -> None:
    listed = write_models(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run_app(tmp_path, "--models", str(listed), "--port", str(port))
    assert done.returncode == 2
    assert f"Port {port} is taken" in done.stderr and "use --port" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_port_the_next_free_one_is_taken(tmp_path: Path) -> None:
    with socket.socket() as taken:
        try:
            taken.bind(("127.0.0.1", 7860))
            taken.listen()
        except OSError:
            pass  # somebody else holds it: just as well
        with app(tmp_path) as (_, url):
            assert 7861 <= int(url.rsplit(":", 1)[1]) < 7960


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("models:\n  - {id: one, titel: One, path: one.gguf}\n", "titel"),
        ("models: [\n", "models.yaml"),
        ("models:\n  - {id: one, title: One, path: one.gguf, sampling: {temperature: -5}}\n", "temperature"),
    ],
)
def test_a_broken_list_of_models_ends_with_2_before_anything_starts(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "models.yaml").write_text(text)
    done = run_app(tmp_path, "--models", str(tmp_path / "models.yaml"))
    assert done.returncode == 2
    assert said in done.stderr and "line" in done.stderr and "Traceback" not in done.stderr


def test_an_unknown_model_ends_with_2(tmp_path: Path) -> None:
    done = run_app(tmp_path, "--models", str(write_models(tmp_path)), "--model", "on")
    assert done.returncode == 2
    assert "on" in done.stderr and "Traceback" not in done.stderr


def test_a_share_server_out_of_reach_leaves_the_page_local(tmp_path: Path) -> None:
    nowhere = {"GRADIO_SHARE_SERVER_ADDRESS": "127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"}
    with app(tmp_path, "--port", str(free_port()), "--share", env=nowhere) as (process, url):
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("No public link: ") and "local address" in line
        assert get(url).status_code == 200


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Chromium on the path")
@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT], ids=["terminate", "interrupt"])
def test_a_signal_ends_a_running_reply_without_a_traceback(tmp_path: Path, sign: signal.Signals) -> None:
    write_tiny(tmp_path / "slow.gguf", layers=12, width=512, hidden=2048, heads=8)
    (tmp_path / "models.yaml").write_text("models:\n- {id: slow, path: slow.gguf, sampling: {max_tokens: 1900}}\n")
    with app(tmp_path, "--port", str(free_port())) as (process, url), sync_playwright() as playwright:
        engine = wait_for_child(process.pid)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(CHROMIUM_FLAGS))
        page = browser.new_page()
        page.set_default_timeout(1000 * PATIENCE_S)
        page.goto(url)
        page.wait_for_function("window.parleyReady")  # before that Enter sends nothing
        page.fill("#composer textarea", "Go on for long.")
        page.press("#composer textarea", "Enter")
        page.wait_for_function("document.querySelector('#live').innerText.length > 60")
        process.send_signal(sign)
        output, _ = process.communicate(timeout=PATIENCE_S)
        browser.close()
    assert "Traceback" not in output and "Error" not in output, output
    assert is_gone(engine)
