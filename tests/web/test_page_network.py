"""The way between browser and server breaks in the middle of a reply, and comes back."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from chatbot.web import words
from tests.tiny import write_tiny
from tests.web.conftest import LISTED, PATIENCE_MS, visit
from tests.web.test_page import over, say, start, write_at_length
from tests.web.test_server import app

expect.set_options(timeout=PATIENCE_MS)

GRACE_S = 15
PAINTED = "() => new Promise(painted => requestAnimationFrame(() => setTimeout(painted, 200)))"
LONGER_THAN = "length => document.querySelector('#live .bot-row')?.innerText.length > length"


class Wire:
    """Carries bytes between the browser and the server, until it is cut; mended, it carries new connections. Bytes wait
    while `flows` is not set."""

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._ends: list[socket.socket] = []
        self._whole = True
        self.flows = threading.Event()
        self.flows.set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        self._whole = False
        for end in self._ends:
            _hang_up(end)
        self._ends.clear()

    def mend(self) -> None:
        self._whole = True

    def close(self) -> None:
        self.flows.set()
        _hang_up(self._listening)
        self.cut()

    def _accept(self) -> None:
        with self._listening, suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            if self._whole:
                with socket.create_connection(self._target) as far:
                    self._ends += [near, far]
                    back = threading.Thread(target=_carry, args=(far, near, self.flows))
                    back.start()
                    _carry(near, far, self.flows)
                    back.join()


def _carry(source: socket.socket, target: socket.socket, flows: threading.Event) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            flows.wait()
            target.sendall(data)
    _hang_up(source)
    _hang_up(target)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    folder: Path = tmp_path_factory.mktemp("network")
    write_tiny(folder / "one.gguf", context=32768)
    (folder / "models.yaml").write_text(LISTED)
    with app(folder, "--port", "0", "--ctx", "32768", "--slots", "4", "--grace", str(GRACE_S)) as (_, at):
        wire = Wire(int(at.rsplit(":", 1)[1]))
        yield wire
        wire.close()


@pytest.fixture
def address(wire: Wire) -> str:
    return wire.address


def shown(page: Page) -> str:
    return page.locator("#live .bot-row .prose").first.inner_text()


def cut_in_a_reply(page: Page, wire: Wire) -> str:
    """Returns what the page shows of the reply by then."""
    write_at_length(page)
    start(page, "talk")
    page.wait_for_function(LONGER_THAN, arg=10)
    wire.cut()
    expect(page.get_by_text("Connection to the server was lost")).to_be_visible()
    page.evaluate(PAINTED)
    return shown(page)


def test_a_reply_goes_on_while_the_network_is_gone_and_is_shown_when_it_is_back(page: Page, wire: Wire) -> None:
    said = cut_in_a_reply(page, wire)
    page.fill("#composer textarea", "typed meanwhile")
    page.wait_for_timeout(1000)
    assert shown(page) == said
    wire.mend()
    page.wait_for_function(LONGER_THAN, arg=len(said) + 100)
    assert shown(page).startswith(said)
    expect(page.locator("#composer textarea")).to_have_value("typed meanwhile")
    page.wait_for_timeout(1000 * (GRACE_S + 1))  # nobody is being waited for any more
    expect(page.locator("#stop")).to_be_visible()
    page.click("#stop")
    over(page)
    expect(page.locator("#live .meta")).to_contain_text(words.STOPPED)


def test_after_the_grace_period_the_engine_is_free_and_the_page_shows_what_was_said(page: Page, wire: Wire) -> None:
    said = cut_in_a_reply(page, wire)
    page.wait_for_timeout(1000 * (GRACE_S + 3))
    wire.mend()
    expect(page.locator("#live .meta")).to_contain_text(words.STOPPED)
    assert shown(page).startswith(said)
    page.fill("#knob-max_tokens", "40")
    say(page, "once more")
    expect(page.locator("#live .meta")).to_contain_text(words.reached_limit(40))


def test_what_could_not_be_sent_is_in_the_composer_when_the_network_is_back(page: Page, wire: Wire) -> None:
    say(page, "hello")
    wire.cut()
    page.fill("#composer textarea", "never heard")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Connection to the server was lost")).to_be_visible()
    with page.expect_navigation():  # Gradio asks for the server until it is there, and then loads the page again
        wire.mend()
    page.wait_for_function("window.parleyReady")
    expect(page.locator("#composer textarea")).to_have_value("never heard")
    expect(page.locator("#chat .user-row")).to_have_count(1)


IMPATIENT = """{
    const later = window.setTimeout;
    window.setTimeout = (call, ms, ...rest) => later(call, ms === 20000 ? 500 : ms, ...rest);
}"""


def test_what_was_given_back_too_early_is_taken_away_when_the_answer_comes(page: Page, wire: Wire) -> None:
    composer = page.locator("#composer textarea")
    page.add_init_script(IMPATIENT)
    visit(page, wire.address)
    for turn, added in enumerate(("", " and changed", "a file")):
        wire.flows.clear()
        page.fill("#composer textarea", "slow")
        page.keyboard.press("Enter")
        expect(page.locator("#notice")).to_contain_text("The connection is gone")
        expect(composer).to_have_value("slow")
        if added == "a file":
            page.set_input_files("#file", {"name": "more.txt", "mimeType": "text/plain", "buffer": b"more"})
            expect(page.locator("#files .chip")).to_have_count(1)
        else:
            composer.press_sequentially(added)
        wire.flows.set()
        expect(page.locator("#chat .user-row")).to_have_count(turn + 1)
        over(page)
        expect(composer).to_have_value(("", "slow and changed", "slow")[turn])
    expect(page.locator("#files .chip")).to_have_count(1)
    assert page.evaluate("sessionStorage.getItem('parley-overdue')") == "null"
