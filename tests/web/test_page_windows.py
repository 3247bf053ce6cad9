"""Two windows of one person in a real browser: what is being written outlives what the other window does."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from chatbot.web import words
from tests.web.conftest import PATIENCE_MS, visit
from tests.web.test_page import begin_another, over, say
from tests.web.test_page_drafts import COMPOSER, edit

expect.set_options(timeout=PATIENCE_MS)

BACK_IN_SIGHT = "dispatchEvent(new Event('online'))"


@pytest.fixture
def other(page: Page, address: str) -> Iterator[Page]:
    """A second window on a chat of its own, beside the first, where something was said."""
    say(page, "the first")
    window = page.context.new_page()
    visit(window, address)
    begin_another(window)
    say(window, "elsewhere")
    yield window


def delete_the_first(window: Page) -> None:
    row = window.locator("#chats .row:has-text('the first')")
    row.hover()
    row.locator(".bin").click()
    window.click("#ask [value=yes]")
    expect(row).to_have_count(0)


@pytest.mark.parametrize("how", ["back in sight", "reloaded"])
def test_an_edit_in_a_chat_that_is_deleted_elsewhere_becomes_a_draft(
    page: Page, other: Page, address: str, how: str
) -> None:
    page.fill(COMPOSER, "a draft")
    edit(page, "the first")
    page.fill(COMPOSER, "the first, changed")
    delete_the_first(other)
    if how == "reloaded":
        visit(page, address)
    else:
        page.evaluate(BACK_IN_SIGHT)
    expect(page.locator("#notice")).to_have_text(words.CHAT_GONE)
    expect(page.locator("#editing")).to_be_hidden()
    expect(page.locator(COMPOSER)).to_have_value("the first, changed\na draft")
    expect(page.locator("#hello h1")).to_be_visible()
    page.focus(COMPOSER)
    page.keyboard.press("Enter")
    over(page)
    expect(page.locator("#chat .user-row")).to_have_count(1)
    expect(page.locator("#chats .row")).to_have_count(2)
    expect(other.locator("#chat .user-row")).to_contain_text("elsewhere")


def test_a_key_pressed_where_the_chat_is_gone_is_not_for_the_one_that_is_open_elsewhere(
    page: Page, other: Page, address: str
) -> None:
    delete_the_first(other)
    page.keyboard.press("Control+Enter")
    expect(page.locator("#notice")).to_have_text(words.CHAT_GONE)
    expect(page.locator("#hello h1")).to_be_visible()
    visit(other, address)
    expect(other.locator("#live .user-row")).to_contain_text("elsewhere")
    expect(other.locator("#live .bot-row .versions")).to_have_count(0)
