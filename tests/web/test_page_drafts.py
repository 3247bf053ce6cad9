"""Nothing that was typed is lost: drafts, unfinished edits, what was refused, and what the browser has no room for."""

from playwright.sync_api import Page, expect

from chatbot.web import words
from tests.web.conftest import PATIENCE_MS, visit
from tests.web.test_page import over, say

expect.set_options(timeout=PATIENCE_MS)

COMPOSER = "#composer textarea"
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


def test_an_edit_that_is_refused_comes_back_and_so_does_the_draft_behind_it(page: Page, address: str) -> None:
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
    expect(page.locator(COMPOSER)).to_have_value("the first, changed")
    page.keyboard.press("Escape")
    expect(page.locator(COMPOSER)).to_have_value("a draft")
