"""One server and one browser for all tests of the page: the real app.py on tiny models, and a headless Chromium.

They end with their module, for Playwright keeps an event loop running, in which no other test could start its own.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.tiny import write_tiny
from tests.web.test_server import app

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PATIENCE_MS = 60_000
LISTED = """version: 1
models:
  - {id: one, title: "One · says nothing much", path: one.gguf, sampling: {max_tokens: 40}}
  - {id: two, title: Two, path: two.gguf, sampling: {max_tokens: 40}}
  - {id: far, title: Far, repo: nobody/nothing, file: far.gguf, size: 634000000}
  - {id: broken, title: Broken, path: broken.gguf}
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("page")
    write_tiny(folder / "one.gguf", context=32768)
    write_tiny(folder / "two.gguf", context=32768, seed=1)
    (folder / "broken.gguf").write_text("<!doctype html>")
    (folder / "models.yaml").write_text(LISTED)
    with app(folder, "--port", "0", "--ctx", "32768", "--slots", "4") as (_, at):
        yield at


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The page as a new person sees it on a wide screen. What the browser complains about fails the test."""
    yield from opened(browser, address, 1280, 800)


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    yield from opened(browser, address, 360, 640)


def opened(browser: Browser, address: str, width: int, height: int) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce", has_touch=width < 900
    )
    context.set_default_timeout(PATIENCE_MS)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = context.new_page()
    wrong: list[str] = []
    elsewhere: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("framenavigated", lambda _: wrong.clear())  # Gradio complains when the page is reloaded under it
    page.on("request", lambda request: elsewhere.append(request.url))
    visit(page, address)
    yield page
    context.close()
    assert wrong == []
    assert [url for url in elsewhere if not url.startswith((address, "data:", "blob:"))] == []


def visit(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_function("window.parleyReady")
    page.wait_for_selector("#model .name")
