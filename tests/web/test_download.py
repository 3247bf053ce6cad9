"""A model is fetched from the page: offered with its size, watched, cancelled, resumed, used. The hub is local."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from chatbot.web import words
from tests.hub_server import Fault, HubServer
from tests.tiny import write_tiny
from tests.web.conftest import PATIENCE_MS, opened
from tests.web.test_page import say, start
from tests.web.test_server import app

expect.set_options(timeout=PATIENCE_MS)

LISTED = """version: 1
models:
  - {id: one, title: One, path: one.gguf, sampling: {max_tokens: 20}}
  - {id: elsewhere, title: Far elsewhere, url: "http://127.0.0.1:9/v1"}
  - {id: far, title: Far, repo: somebody/far, file: far.gguf, size: %d, sampling: {max_tokens: 20}}
  - {id: gone, title: Gone, repo: somebody/far, file: gone.gguf, size: 5000}
  - {id: odd, title: Odd, repo: somebody/odd, file: odd.gguf}
  - {id: near, title: Near, repo: somebody/near, file: near.gguf}
"""


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    model = write_tiny(tmp_path_factory.mktemp("hub") / "far.gguf", context=32768, width=256).read_bytes()
    with HubServer(
        {
            "somebody/far": {"far.gguf": model},
            "somebody/near": {"near.gguf": model},
            "somebody/odd": {"odd.gguf": model},
        }
    ).running() as hub:
        yield hub


@pytest.fixture(scope="module")
def address(hub: HubServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("download")
    write_tiny(folder / "one.gguf", context=32768)
    (folder / "models.yaml").write_text(LISTED % len(hub.repos["somebody/far"]["far.gguf"]))
    env = {"HF_ENDPOINT": hub.url, "HF_HOME": str(folder / "hf"), "HF_HUB_CACHE": str(folder / "hf" / "hub")}
    with app(folder, "--port", "0", "--slots", "2", env=env) as (_, at):
        yield at


def choose(page: Page, model: str) -> None:
    page.click("#model .name")
    page.click(f"#model .model[data-id={model}]")


def test_a_download_is_watched_cancelled_resumed_and_used(
    page: Page, browser: Browser, address: str, hub: HubServer
) -> None:
    strip, size = page.locator("#offer"), len(hub.repos["somebody/far"]["far.gguf"])
    choose(page, "far")
    expect(strip).to_contain_text("Far is not on this machine yet.")
    expect(strip).to_contain_text(re.compile(r"[\d.]+ [MGT]B of disk are free"))
    # Half of it comes, then the hub waits.
    hub.gate.clear()
    page.click("#offer [data-do=fetch]")
    expect(strip).to_contain_text(re.compile(r"Far: downloading (4\d|50) %"))
    expect(strip.locator("progress")).to_be_visible()
    # Somebody else sees it too, but it is not his to cancel.
    (guest,) = [*take_one(opened(browser, address, 1280, 800))]
    choose(guest, "far")
    expect(guest.locator("#offer")).to_contain_text("Far: downloading")
    expect(guest.locator("#offer [data-do=cancel-fetch]")).to_have_count(0)
    guest.context.close()
    page.click("#offer [data-do=cancel-fetch]")
    expect(strip).to_contain_text("Far is not on this machine yet.")
    hub.gate.set()
    # What has come is not asked for again.
    seen = len(hub.downloads())
    page.click("#offer [data-do=fetch]")
    expect(strip).to_be_empty()
    starts = [int(found[0]) for ask in hub.downloads()[seen:] if (found := re.findall(r"\d+", ask.range or ""))]
    assert starts and size * 0.4 < starts[0] < size
    say(page, "hello")
    expect(page.locator("#model .name")).to_contain_text("Far")


def test_what_goes_wrong_is_said_where_the_download_was_offered(page: Page, hub: HubServer) -> None:
    choose(page, "gone")
    page.click("#offer [data-do=fetch]")
    expect(page.locator("#offer")).to_contain_text("far.gguf")  # the nearest name that the repo has
    hub.faults.append(Fault("status", where="api", status=429, times=100))
    page.click("#offer [data-do=fetch]")
    expect(page.locator("#offer")).to_contain_text(re.compile("too many|rate|later", re.IGNORECASE))
    hub.faults.clear()
    choose(page, "one")
    say(page, "hello")


def test_a_download_asked_for_under_a_failed_reply_is_followed_to_its_end(page: Page, hub: HubServer) -> None:
    choose(page, "odd")
    start(page, "hello")
    expect(page.locator("#live .failed .go").first).to_have_text(words.DOWNLOAD)
    hub.gate.clear()
    page.click("#live .failed .go >> nth=0")
    expect(page.locator("#offer")).to_contain_text(re.compile(r"Odd: downloading (4\d|50) %"))
    expect(page.locator("#status")).to_contain_text("downloading")
    expect(page.locator("#live .failed .go").first).to_have_text(words.RETRY)
    page.click("#offer [data-do=cancel-fetch]")
    expect(page.locator("#live .failed .go").first).to_have_text(words.DOWNLOAD)
    hub.gate.set()
    choose(page, "one")
    expect(page.locator("#live .failed .go").first).to_have_text(words.RETRY)


def test_what_is_looked_for_in_the_menu_stays_while_it_is_painted_again(page: Page, hub: HubServer) -> None:
    choose(page, "near")
    hub.gate.clear()
    page.click("#offer [data-do=fetch]")
    expect(page.locator("#offer")).to_contain_text(re.compile(r"Near: downloading (4\d|50) %"))
    page.click("#model .name")
    page.fill("#model .find input", "gone")
    rows = page.locator("#model .model:visible")
    expect(rows).to_have_count(1)
    hub.gate.set()
    expect(page.locator("#model .model[data-id=near] .meta")).to_contain_text(re.compile("on disk|in memory"))
    expect(rows).to_have_count(1)
    expect(page.locator("#model .name")).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Enter")
    expect(page.locator("#model .name")).to_have_text("Gone")
    expect(page.locator("#model .name")).to_have_attribute("aria-expanded", "false")


def test_enter_passes_over_a_model_that_cannot_be_chosen(page: Page) -> None:
    page.click("#model .name")
    page.fill("#model .find input", "far")
    expect(page.locator("#model .model:visible")).to_have_count(2)
    page.keyboard.press("Enter")
    expect(page.locator("#model .name")).to_have_text("Far")


def take_one(pages: Iterator[Page]) -> Iterator[Page]:
    yield next(pages)
