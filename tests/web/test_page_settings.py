"""Settings of the page in a real browser: in force for the very next message, and never put back by an older page."""

from playwright.sync_api import Page, expect

from tests.web.conftest import PATIENCE_MS, visit
from tests.web.test_page import begin_another, over, say

expect.set_options(timeout=PATIENCE_MS)

TURN_AND_SEND = """typed => {
    for (const [selector, text] of typed) {
        const field = document.querySelector(selector);
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    document.querySelector('#send').click();
}"""
ON_TOP = """selector => {
    const element = document.querySelector(selector), box = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
}"""


def test_a_setting_turned_just_before_enter_is_in_force_for_that_message(page: Page) -> None:
    page.evaluate(TURN_AND_SEND, [["#knob-max_tokens", "5"], ["#composer textarea", "hello"]])
    over(page)
    expect(page.locator("#live .meta")).to_contain_text("Reached the limit of 5 tokens.")
    expect(page.locator(".knob.changed[data-name=max_tokens]")).to_be_visible()


def test_a_value_that_cannot_be_used_gives_the_message_back_and_the_old_value(page: Page) -> None:
    page.evaluate(TURN_AND_SEND, [["#knob-temperature", "9"], ["#composer textarea", "hello"]])
    expect(page.locator("#notice")).to_contain_text("temperature is a number from 0 to 2")
    expect(page.locator("#composer textarea")).to_have_value("hello")
    expect(page.locator("#knob-temperature")).to_have_value("0.8")
    page.focus("#composer textarea")
    page.keyboard.press("Enter")
    over(page)


def test_a_page_that_shows_an_older_system_prompt_does_not_put_it_back(page: Page, address: str) -> None:
    page.fill("#system-prompt textarea", "An old one.")
    say(page, "hello")
    other = page.context.new_page()
    visit(other, address)
    expect(other.locator("#system-prompt textarea")).to_have_value("An old one.")
    begin_another(other)
    page.fill("#system-prompt textarea", "Speak like a pirate.")
    say(page, "hello again")
    say(other, "and from the other page")
    other.click("#prompt-open button")
    expect(other.locator("#prompt pre")).to_contain_text("Speak like a pirate.")
    expect(other.locator("#prompt pre")).not_to_contain_text("An old one.")


def test_a_number_that_is_cleared_to_type_another_is_no_mistake_and_comes_back_if_none_is_typed(page: Page) -> None:
    temperature, seed = page.locator("#knob-temperature"), page.locator("#knob-seed")
    temperature.fill("")
    seed.fill("9")
    expect(page.locator(".knob.changed[data-name=seed]")).to_be_visible()
    expect(temperature).to_have_value("0.8")
    seed.fill("")  # a new one each time
    expect(page.locator(".knob.changed")).to_have_count(0)
    assert page.locator("#notice").text_content() == ""


def test_a_number_that_was_refused_is_not_left_standing(page: Page) -> None:
    page.fill("#knob-temperature", "5")
    expect(page.locator("#notice")).to_contain_text("temperature is a number from 0 to 2, not 5")
    expect(page.locator("#knob-temperature")).to_have_value("5")
    page.focus("#composer textarea")
    expect(page.locator("#knob-temperature")).to_have_value("0.8")


def test_what_the_page_says_lies_above_the_drawer_of_a_phone(phone: Page) -> None:
    phone.click("#right-open button")
    phone.fill("#knob-temperature", "9")
    expect(phone.locator("#notice")).to_contain_text("temperature is a number from 0 to 2")
    assert phone.evaluate(ON_TOP, "#notice")
