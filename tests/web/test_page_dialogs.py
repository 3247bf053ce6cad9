"""The page's dialogs in a real browser: they do what they asked about, and nothing else happens behind them."""

from playwright.sync_api import Page, expect

from tests.web.conftest import PATIENCE_MS
from tests.web.test_page import begin_another, say
from tests.web.test_page_settings import ON_TOP

expect.set_options(timeout=PATIENCE_MS)

LIST = "words => window.parley.tell({do: 'search', words})"


def two_chats(page: Page) -> None:
    """The first row of the list is the chat of cheese."""
    say(page, "about whales")
    begin_another(page)
    say(page, "about cheese")
    expect(page.locator("#chats .row")).to_have_count(2)
    expect(page.locator("#chats .title").first).to_have_text("about cheese")


def list_only(page: Page, words: str, rows: int) -> None:
    """The list is redrawn, while a dialog is open, too."""
    page.evaluate(LIST, words)
    expect(page.locator("#chats .row")).to_have_count(rows)


def test_a_chat_is_deleted_or_renamed_even_if_its_row_becomes_that_of_another(page: Page) -> None:
    two_chats(page)
    page.hover("#chats .row.now")
    page.click("#chats .row.now .pencil")
    expect(page.locator("#ask input")).to_have_value("about cheese")
    list_only(page, "whales", 1)
    page.fill("#ask input", "all cheese")
    page.click("#ask [value=yes]")
    list_only(page, "", 2)
    expect(page.locator("#chats .title")).to_have_text(["all cheese", "about whales"])
    page.hover("#chats .row.now")
    page.click("#chats .row.now .bin")
    expect(page.locator("#ask .what")).to_contain_text("all cheese")
    list_only(page, "whales", 1)
    page.click("#ask [value=yes]")
    expect(page.locator("#hello h1")).to_be_visible()
    list_only(page, "", 1)
    expect(page.locator("#chats .title")).to_have_text("about whales")


def test_a_template_that_cannot_be_used_is_refused_in_the_dialog_where_it_was_typed(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    say(page, "hello")
    page.click("#prompt-open button")
    page.locator("#prompt summary", has_text="Template").click()
    page.fill("#prompt .template", "{% if")
    page.keyboard.press("Control+Enter")
    page.click("[data-do=try-template]")
    expect(page.locator("#prompt[open] #notice")).to_contain_text("does not parse")
    for seen in ("#notice", "[data-do=try-template]"):
        page.wait_for_function(ON_TOP, arg=seen)
    page.keyboard.press("Escape")
    expect(page.locator("#foot #notice")).to_be_visible()
    expect(page.locator("#live .bot-row .act.retry")).to_be_visible()
    expect(page.locator("#live .versions")).to_have_count(0)
