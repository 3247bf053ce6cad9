"""Nothing that was typed is lost: drafts, unfinished edits, what was refused, and what the browser has no room for."""

import pytest
from playwright.sync_api import Page, expect

from chatbot.web import words
from tests.web.conftest import PATIENCE_MS, visit
from tests.web.test_page import over, say

expect.set_options(timeout=PATIENCE_MS)

COMPOSER = "#composer textarea"
PASTE_WITH_PICTURE = """text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    clipboardData.items.add(new File([new Uint8Array([137, 80, 78, 71, 0])], 'image.png', {type: 'image/png'}));
    return document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
}"""
KEPT = str(words.FOR_SCRIPT["editKept"])


def edit(page: Page, said: str) -> None:
    page.click(f"#chat .user-row:has-text('{said}') .act.edit")
    expect(page.locator("#editing")).to_contain_text("Editing your message")


def test_a_click_on_an_example_sends_it_and_leaves_what_was_typed(page: Page) -> None:
    page.set_input_files("#file", [{"name": "notes.txt", "mimeType": "text/plain", "buffer": b"some notes"}])
    expect(page.locator(".chip")).to_have_count(1)
    page.fill(COMPOSER, "my own words")
    page.click(f"#hello [data-do=example]:text-is('{words.EXAMPLES[1]}')")
    over(page)
    expect(page.locator("#live .user-row .lit")).to_have_text(words.EXAMPLES[1])
    expect(page.locator("#live .file")).to_have_count(0)
    expect(page.locator(COMPOSER)).to_have_value("my own words")
    expect(page.locator(".chip")).to_contain_text("notes.txt")


def test_a_draft_outlives_a_reload_even_when_its_files_do_not_fit_the_browser(page: Page, address: str) -> None:
    page.fill(COMPOSER, "an older draft")
    large = [{"name": f"{n}.txt", "mimeType": "text/plain", "buffer": b"x" * 999_000} for n in range(8)]
    page.set_input_files("#file", large)  # type: ignore[arg-type]
    expect(page.locator(".chip")).to_have_count(8)
    page.fill(COMPOSER, "a newer draft")
    visit(page, address)
    expect(page.locator(COMPOSER)).to_have_value("a newer draft")


def test_an_edit_that_is_left_for_another_comes_back(page: Page, address: str) -> None:
    say(page, "the first")
    say(page, "the second")
    page.fill(COMPOSER, "a draft")
    edit(page, "the first")
    page.fill(COMPOSER, "the first, changed")
    page.click("#live .user-row .act.edit")
    expect(page.locator(COMPOSER)).to_have_value("the second")
    expect(page.locator("#notice")).to_have_text(KEPT)
    page.click("#new-chat")
    expect(page.locator(COMPOSER)).to_have_value("a draft")
    visit(page, address)
    page.click("#chats .title >> nth=0")
    expect(page.locator("#live .user-row")).to_contain_text("the second")
    edit(page, "the first")
    expect(page.locator(COMPOSER)).to_have_value("the first, changed")
    page.keyboard.press("Escape")
    expect(page.locator(COMPOSER)).to_have_value("a draft")


def test_an_edit_of_a_chat_that_is_left_comes_back(page: Page) -> None:
    say(page, "the first")
    edit(page, "the first")
    page.fill(COMPOSER, "the first, changed")
    page.click("#new-chat")
    expect(page.locator("#hello h1")).to_be_visible()
    expect(page.locator("#notice")).to_have_text(KEPT)
    expect(page.locator(COMPOSER)).to_have_value("")
    page.click("#chats .title >> nth=0")
    expect(page.locator("#live .user-row")).to_contain_text("the first")
    edit(page, "the first")
    expect(page.locator(COMPOSER)).to_have_value("the first, changed")


def test_an_edit_of_a_message_that_is_gone_comes_back_as_a_draft_before_the_one_behind_it(
    page: Page, address: str
) -> None:
    say(page, "the first")
    page.fill(COMPOSER, "a draft")
    edit(page, "the first")
    page.fill(COMPOSER, "the first, changed")
    other = page.context.new_page()
    visit(other, address)
    other.hover("#chats .row")
    other.click("#chats .row .bin")
    other.click("#ask [value=yes]")
    expect(other.locator("#chats .row")).to_have_count(0)
    page.focus(COMPOSER)
    page.keyboard.press("Enter")
    expect(page.locator("#notice")).to_have_text(words.CHAT_GONE)
    expect(page.locator(COMPOSER)).to_have_value("the first, changed\na draft")
    expect(page.locator("#editing")).to_be_hidden()


def test_an_edit_that_is_refused_comes_back_and_so_does_the_draft_behind_it(page: Page) -> None:
    say(page, "the first")
    page.fill(COMPOSER, "a draft")
    edit(page, "the first")
    page.fill(COMPOSER, "x" * 2_000_001)
    page.focus(COMPOSER)
    page.keyboard.press("Enter")
    expect(page.locator("#notice")).to_contain_text("2,000,000 is the most")
    expect(page.locator("#editing")).to_contain_text("Editing your message")
    page.keyboard.press("Escape")
    expect(page.locator(COMPOSER)).to_have_value("a draft")


def test_a_message_that_was_taken_does_not_come_back_after_a_reload(page: Page, address: str) -> None:
    page.evaluate("parley.hear = () => {}")  # the page is gone before it hears of it
    page.fill(COMPOSER, "once is enough")
    page.keyboard.press("Enter")
    expect(page.locator("#live .user-row")).to_contain_text("once is enough")
    page.fill(COMPOSER, "a draft")
    visit(page, address)
    expect(page.locator("#live .user-row")).to_contain_text("once is enough")
    page.fill("#knob-temperature", "0.3")  # its answer comes after all that a page hears first
    expect(page.locator(".knob.changed[data-name=temperature]")).to_be_visible()
    expect(page.locator(COMPOSER)).to_have_value("a draft")
    expect(page.locator("#send")).to_be_visible()  # the reply is over
    say(page, "and twice is two")
    expect(page.locator("#chat .user-row")).to_have_count(2)


def test_after_a_click_on_send_one_can_write_on(page: Page) -> None:
    page.fill(COMPOSER, "hello")
    page.click("#send")
    expect(page.locator("#live .user-row")).to_contain_text("hello")
    page.keyboard.type("and more")
    expect(page.locator(COMPOSER)).to_have_value("and more")


@pytest.mark.parametrize(("text", "chips"), [("some cells", 0), ("many cells " * 500, 1)])
def test_text_that_comes_with_a_picture_of_itself_is_pasted_as_text(page: Page, text: str, chips: int) -> None:
    page.focus(COMPOSER)
    left_to_the_browser = page.evaluate(PASTE_WITH_PICTURE, text)
    expect(page.locator(".chip")).to_have_count(chips)
    expect(page.locator("#notice")).to_be_empty()
    assert left_to_the_browser is (chips == 0)
