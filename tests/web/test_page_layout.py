"""How the page looks in a real browser: width, contrast, and the room that a phone leaves."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import PATIENCE_MS, visit
from tests.web.test_page import MARKED, put_into_its_mouth, say

expect.set_options(timeout=PATIENCE_MS)

TABLE = "\n\n|" + " astronomical |" * 12 + "\n|" + "---|" * 12 + "\n|" + " x |" * 12 + "\n"
SMALL = """() => [...document.querySelectorAll('button, .act, .go, select')]
    .filter(e => e.offsetParent && !e.closest('pre, .code_wrap') && e.getBoundingClientRect().height < 40)
    .map(e => e.outerHTML.slice(0, 120))"""
NAMED = "name => { document.querySelector('#model .name span').textContent = name; }"
COVERED = """height => {
    Object.defineProperty(visualViewport, 'height', {value: height, configurable: true});
    visualViewport.dispatchEvent(new Event('resize'));
}"""
READ = [
    *("#live .user-row .lit", "#live .bot-row p", "#live .meta", "#status .doing", "#send"),
    *("#knobs .help", "#knobs label", "#chats .title", "#modes button"),
]
RATIOS = """selectors => {
    const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
    const linear = value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
    const light = colour => numbers(colour).slice(0, 3)
        .reduce((sum, value, place) => sum + linear(value / 255) * [.2126, .7152, .0722][place], 0);
    const ground = e => {
        const colour = getComputedStyle(e).backgroundColor;
        return numbers(colour)[3] === 0 ? ground(e.parentElement) : colour;
    };
    return selectors.map(selector => {
        const e = document.querySelector(selector), of = [light(getComputedStyle(e).color), light(ground(e))];
        return [selector, (Math.max(...of) + .05) / (Math.min(...of) + .05)];
    });
}"""


def test_prose_keeps_to_a_readable_width_and_tables_break_no_words(page: Page) -> None:
    say(page, "hello")
    put_into_its_mouth(page, "long words in a row " * 40 + TABLE)
    expect(page.locator("#live table")).to_be_visible()
    prose, roll = page.locator("#live .bot-row p").first.bounding_box(), page.locator("#live").bounding_box()
    assert prose is not None and roll is not None and prose["width"] <= 38 * 16 < roll["width"]
    heights = page.locator("#live th").evaluate_all("cells => cells.map(cell => cell.clientHeight)")
    assert max(heights) < 50


def test_the_composer_stands_above_a_keyboard_that_covers_the_page(phone: Page) -> None:
    viewport = phone.locator("meta[name=viewport]")
    expect(viewport).to_have_attribute("content", re.compile("interactive-widget=resizes-content"))
    for height in (300, 640):
        phone.evaluate(COVERED, height)
        box = phone.locator("#send").bounding_box()
        assert box is not None and height - 40 < box["y"] + box["height"] <= height


def test_nothing_is_cut_off_at_the_width_of_a_phone(phone: Page) -> None:
    assert phone.locator("#left").is_hidden() and phone.locator("#settings").is_hidden()
    say(phone, "hello " + "wide" * 60)
    put_into_its_mouth(phone, MARKED + "\n\n| a | b |\n|---|---|\n| " + "wide" * 40 + " | c |\n")
    expect(phone.locator("#live table")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") == 360
    assert phone.evaluate("document.querySelector('#chat').scrollWidth <= document.querySelector('#chat').clientWidth")
    small = phone.evaluate(SMALL)
    assert small == []
    phone.click("#right-open button")
    expect(phone.locator("#settings")).to_be_visible()
    phone.keyboard.press("Escape")
    expect(phone.locator("#settings")).to_be_hidden()
    phone.click("#model .name")
    box = phone.locator("#model .menu").bounding_box()
    assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 360


def test_a_long_draft_with_files_and_an_edit_leaves_send_and_the_head_in_sight(phone: Page) -> None:
    say(phone, "hello")
    phone.click("#live .user-row .act.edit")
    expect(phone.locator("#editing")).to_be_visible()
    files = [{"name": f"a long name of a file {n}.txt", "mimeType": "text/plain", "buffer": b"x"} for n in range(10)]
    phone.set_input_files("#file", files)  # type: ignore[arg-type]
    expect(phone.locator(".chip")).to_have_count(10)
    phone.fill("#composer textarea", "a line\n" * 10)
    for width, height, seen in ((360, 640, 640), (360, 640, 300), (900, 400, 400)):
        phone.set_viewport_size({"width": width, "height": height})
        phone.evaluate(COVERED, seen)
        head, send = phone.locator("#head").bounding_box(), phone.locator("#send").bounding_box()
        assert head is not None and send is not None and head["y"] == 0
        assert head["height"] < send["y"] and send["y"] + send["height"] <= seen


def test_a_long_name_of_a_model_leaves_room_for_the_status(phone: Page) -> None:
    say(phone, "hello")
    for width in (360, 900):
        phone.set_viewport_size({"width": width, "height": 640})
        phone.evaluate(NAMED, "somebody/A-Very-Long-Name-Of-A-Model-Instruct-2507-GGUF:Q4_K_M")
        status = phone.locator("#status").bounding_box()
        assert status is not None and status["width"] > 180
        assert phone.evaluate("document.documentElement.scrollWidth") == width


def test_the_buttons_in_the_drawer_of_chats_are_wide_enough_for_a_finger(phone: Page) -> None:
    say(phone, "hello")
    phone.click("#left-open button")
    expect(phone.locator("#chats .bin")).to_be_visible()
    assert phone.evaluate(SMALL) == []
    assert min(phone.locator("#chats .ico").evaluate_all("all => all.map(e => e.offsetWidth)")) >= 40


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_enough_from_its_ground(page: Page, address: str, scheme: str) -> None:
    """WCAG AA: 4.5 to 1 for what is read."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    visit(page, address)
    say(page, "hello")
    ratios = page.evaluate(RATIOS, READ)
    assert [pair for pair in ratios if pair[1] < 4.5] == []
