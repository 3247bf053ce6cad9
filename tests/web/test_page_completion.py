"""The completion mode in a real browser: its text is kept, and its keys and notices are its own."""

from playwright.sync_api import Page, expect

from chatbot.web import words
from tests.web.conftest import PATIENCE_MS, visit
from tests.web.test_page import over, say, write_at_length

expect.set_options(timeout=PATIENCE_MS)

TEXT, STATUS = "#passage textarea", "#passage-status"


def begin(page: Page, text: str) -> None:
    page.click("#modes [data-do=completion]")
    page.fill(TEXT, text)


def test_a_text_outlives_a_reload_with_what_was_generated(page: Page, address: str) -> None:
    begin(page, "Once upon a time")
    page.click("#go-on")
    expect(page.locator(STATUS)).to_contain_text("40 tokens")
    text = page.input_value(TEXT)
    visit(page, address)
    expect(page.locator(TEXT)).to_be_visible()
    assert page.input_value(TEXT) == text and len(text) > 40
    write_at_length(page)
    page.click("#go-on")
    page.wait_for_function("length => document.querySelector('#passage textarea').value.length > length", arg=len(text))
    grown = page.input_value(TEXT)
    visit(page, address)
    assert page.input_value(TEXT).startswith(grown)
    page.click("#go-on")
    expect(page.locator("#halt")).to_be_visible()
    page.click("#halt")


def test_nobody_types_into_a_text_that_is_being_written(page: Page) -> None:
    write_at_length(page)
    begin(page, "Once upon a time")
    page.click("#go-on")
    expect(page.locator(TEXT)).not_to_be_editable()
    page.focus(TEXT)
    page.keyboard.type("LOST")
    page.keyboard.press("Escape")
    expect(page.locator(STATUS)).to_contain_text(words.STOPPED)
    expect(page.locator(TEXT)).to_be_editable()
    expect(page.locator("#go-on")).to_be_enabled()
    assert "LOST" not in page.input_value(TEXT)
    page.focus(TEXT)
    page.keyboard.press("Control+End")
    page.keyboard.type("KEPT")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#halt")).to_be_visible()
    page.wait_for_function("document.querySelector('#passage textarea').value.includes('KEPT')")
    page.keyboard.press("Escape")
    expect(page.locator(TEXT)).to_be_editable()
    assert "KEPT" in page.input_value(TEXT)


ESCAPE_AT_ONCE = """async ([button, isTaken]) => {
    document.querySelector(button).click();
    while (!eval(isTaken)) await new Promise(requestAnimationFrame);
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
}"""


def test_escape_before_the_first_word_stops_what_was_asked_for(page: Page) -> None:
    write_at_length(page)
    page.fill("#composer textarea", "hello")
    page.evaluate(ESCAPE_AT_ONCE, ["#send", "!document.querySelector('#composer textarea').value"])
    over(page)
    expect(page.locator("#live .meta")).to_contain_text(words.STOPPED)
    begin(page, "Once upon a time")
    page.evaluate(ESCAPE_AT_ONCE, ["#go-on", "document.querySelector('#passage textarea').readOnly"])
    expect(page.locator(STATUS)).to_contain_text(words.STOPPED)
    expect(page.locator(TEXT)).to_be_editable()


def test_control_enter_goes_on_with_the_text_and_leaves_the_chat_alone(page: Page) -> None:
    say(page, "hello")
    begin(page, "Once upon a time")
    page.keyboard.press("Control+Enter")
    expect(page.locator(STATUS)).to_contain_text("40 tokens")
    page.click("#modes [data-do=completion]")
    expect(page.locator("#live .bot-row .act.retry")).to_be_visible()
    expect(page.locator("#live .versions")).to_have_count(0)


def test_notices_and_offers_are_seen_in_the_completion_mode(page: Page) -> None:
    begin(page, "Once upon a time")
    page.fill("#knob-temperature", "9")
    expect(page.locator("#notice")).to_be_visible()
    expect(page.locator("#notice")).to_contain_text("temperature is a number from 0 to 2")
    page.click("#model .name")
    page.click("#model .model[data-id=far]")
    expect(page.locator("#offer button")).to_be_visible()
    expect(page.locator("#composer")).to_be_hidden()
