"""The page in a real browser: what a person sees and does."""

import re

from playwright.sync_api import Browser, Page, expect

from chatbot.web import words
from tests.web.conftest import PATIENCE_MS, opened, visit

expect.set_options(timeout=PATIENCE_MS)

HOSTILE = """<script>window.hit = 1</script> <img src=x onerror="window.hit = 1"> <b onclick="window.hit = 1">b</b>
![pixel](https://elsewhere.example/p.png) <form action="https://elsewhere.example"><button>go</button></form>
[press](#parley:00000000000000000000:retry:1) [run](javascript:window.hit=1) <a href="#parley:0:undo:1">undo</a>
"""
PASTE = """text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
}"""
NAMELESS = """() => [...document.querySelectorAll('button, a[href], input, textarea, select')]
    .filter(e => e.offsetParent && !e.textContent.trim() && !e.ariaLabel && !e.labels?.length && !e.title)
    .map(e => e.outerHTML.slice(0, 120))"""
MARKED = "Vec<T> costs $5 and $6, while $x^2$ is maths.\n\n```python\nif a < b:\n    print('<b>')\n```\n"


def say(page: Page, text: str) -> None:
    """Send, and wait until the reply is over."""
    start(page, text)
    over(page)


def start(page: Page, text: str) -> None:
    turns = page.locator("#chat .user-row").count()
    page.fill("#composer textarea", text)
    page.keyboard.press("Enter")
    expect(page.locator("#chat .user-row")).to_have_count(turns + 1)


def begin_another(page: Page) -> None:
    """A new chat, with nothing of the old one left."""
    page.click("#new-chat")
    expect(page.locator("#hello h1")).to_be_visible()
    expect(page.locator("#chat .user-row")).to_have_count(0)


def over(page: Page) -> None:
    """Wait for the reply's last word. It is announced after the last paint, when nothing moves any more."""
    expect(page.locator("#spoken")).to_contain_text("Reply finished")
    expect(page.locator("#live .bot-row .act.retry")).to_be_visible()
    expect(page.locator("#send")).to_be_visible()


def write_at_length(page: Page, tokens: int = 30000) -> None:
    """Give the next reply no end within a test."""
    page.fill("#knob-max_tokens", str(tokens))
    expect(page.locator(".knob.changed[data-name=max_tokens]")).to_be_visible()


def put_into_its_mouth(page: Page, text: str) -> None:
    """The last reply, edited: this text is now the model's."""
    page.click("#live .bot-row .act.edit")
    expect(page.locator("#editing")).to_contain_text("Editing the reply")
    page.fill("#composer textarea", text)
    page.keyboard.press("Enter")
    expect(page.locator("#live .meta")).to_contain_text(words.EDITED)


def test_a_message_is_sent_answered_and_counted(page: Page) -> None:
    expect(page.locator("#hello h1")).to_have_text("One")
    say(page, "What is <b>this</b>?\n  It costs $5 and $6, \\(x\\) & *all*.")
    expect(page.locator("#live .user-row .lit")).to_have_text(
        "What is <b>this</b>?\n  It costs $5 and $6, \\(x\\) & *all*."
    )
    expect(page.locator("#live .meta")).to_contain_text("Reached the limit of 40 tokens.")
    expect(page.locator("#live .meta")).to_contain_text(
        re.compile(r"40 tokens · [\d,]+ tok/s · first after [\d.]+ m?s")
    )
    expect(page.locator("#status")).to_contain_text(re.compile(r"ready.*of 32,768"))
    expect(page.locator("#spoken")).to_contain_text("Reply finished. Reached the limit")
    expect(page.locator("#hello h1")).to_have_count(0)
    expect(page.locator("#chats .row.now")).to_contain_text("What is")
    assert page.input_value("#composer textarea") == ""


def test_a_running_reply_is_stopped_continued_and_stopped_by_key(page: Page) -> None:
    write_at_length(page)
    start(page, "talk")
    page.click("#stop")
    over(page)
    expect(page.locator("#live .meta")).to_contain_text(words.STOPPED)
    page.click("#live .go")
    expect(page.locator("#stop")).to_be_visible()
    page.fill("#composer textarea", "typed meanwhile")
    page.keyboard.press("Enter")
    expect(page.locator("#notice")).to_have_text(re.compile("A reply is being written"))
    page.keyboard.press("Escape")
    over(page)
    assert page.input_value("#composer textarea") == "typed meanwhile"
    expect(page.locator("#chat .user-row")).to_have_count(1)


def test_escape_right_after_a_retry_or_a_continuation_stops_it(page: Page) -> None:
    write_at_length(page)
    start(page, "talk")
    page.click("#stop")
    over(page)
    for link in (".act.retry", ".go"):
        page.evaluate(
            """link => {
                document.querySelector('#live ' + link).click();
                document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
            }""",
            link,
        )
        over(page)
        expect(page.locator("#live .meta")).to_contain_text(words.STOPPED)


def test_versions_edits_undo_and_copy(page: Page) -> None:
    say(page, "first words")
    page.click("#live .act.retry")
    over(page)
    expect(page.locator("#live .bot-row .versions")).to_contain_text("2/2")
    page.click("#live .bot-row .act.older")
    expect(page.locator("#live .bot-row .versions")).to_contain_text("1/2")
    page.focus("#composer textarea")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#editing")).to_contain_text("Editing your message")
    assert page.input_value("#composer textarea") == "first words"
    page.keyboard.press("Escape")
    expect(page.locator("#editing")).to_be_hidden()
    page.click("#live .user-row .act.edit")
    expect(page.locator("#editing")).to_be_visible()
    page.fill("#composer textarea", "other words")
    page.keyboard.press("Enter")
    expect(page.locator("#live .user-row .versions")).to_contain_text("2/2")
    over(page)
    page.click("#live .user-row .act.copy")
    expect(page.locator("#notice")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == "other words"
    page.click("#live .act.undo")
    expect(page.locator("#hello h1")).to_be_visible()
    expect(page.locator("#composer textarea")).to_have_value("other words")


def test_a_reload_in_the_middle_finds_the_reply_and_the_draft(page: Page, address: str) -> None:
    write_at_length(page)
    start(page, "talk")
    expect(page.locator("#stop")).to_be_visible()
    page.fill("#composer textarea", "a draft")
    visit(page, address)
    expect(page.locator("#stop")).to_be_visible()
    expect(page.locator("#live .user-row")).to_contain_text("talk")
    expect(page.locator("#composer textarea")).to_have_value("a draft")
    expect(page.locator("#knob-max_tokens")).to_have_value("30000")
    page.click("#stop")
    over(page)


def test_what_a_reply_holds_does_no_harm(page: Page) -> None:
    say(page, "hello")
    put_into_its_mouth(page, HOSTILE)
    reply = page.locator("#live .bot-row")
    expect(reply).to_contain_text("<script>")
    for selector in ("img", "form", "script", "[onclick]", "a[href^=javascript]"):
        expect(reply.locator(f".prose {selector}")).to_have_count(0)
    page.click("#live .bot-row a:text-is('press')")
    expect(page.locator("#notice")).to_have_text(words.NOT_OURS)
    assert page.evaluate("window.hit") is None
    expect(page.locator("#live .versions")).to_contain_text("2/2")


def test_code_maths_and_money_are_shown_as_meant(page: Page) -> None:
    say(page, "hello")
    put_into_its_mouth(page, MARKED)
    reply = page.locator("#live .bot-row")
    expect(reply.locator(".katex")).to_have_count(1)
    expect(reply).to_contain_text("Vec<T> costs $5 and $6, while")
    expect(reply.locator("pre code")).to_have_text("if a < b:\n    print('<b>')\n")
    expect(reply.locator("pre")).to_have_attribute("data-language", "python")


def test_settings_are_kept_and_follow_presets(page: Page, address: str) -> None:
    page.fill("#knob-temperature", "0.3")
    expect(page.locator(".knob.changed[data-name=temperature]")).to_be_visible()
    expect(page.locator("input[type=range][data-knob=temperature]")).to_have_value("0.3")
    page.fill("#knob-seed", "7")
    expect(page.locator(".knob.changed[data-name=seed]")).to_be_visible()
    page.fill("#system-prompt textarea", "Speak like a pirate.")
    say(page, "hello")
    page.click("#prompt-open button")
    expect(page.locator("#prompt pre")).to_contain_text("Speak like a pirate.")
    expect(page.locator("#prompt mark").first).to_have_text("<s>")
    page.keyboard.press("Escape")
    visit(page, address)
    expect(page.locator("#knob-temperature")).to_have_value("0.3")
    expect(page.locator("#system-prompt textarea")).to_have_value("Speak like a pirate.")
    page.select_option("#preset", "creative")
    expect(page.locator("#knob-temperature")).to_have_value("1.2")
    page.fill("#knob-temperature", "9")
    expect(page.locator("#notice")).to_contain_text("temperature is a number from 0 to 2")
    page.click("[data-do=reset]")
    expect(page.locator(".knob.changed")).to_have_count(0)


def test_the_menu_tells_and_switches_models(page: Page) -> None:
    say(page, "hello")
    page.click("#model .name")
    page.fill("#model .find input", "two")
    expect(page.locator("#model .model:visible")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#model .name")).to_have_text("Two")
    say(page, "still there?")
    expect(page.locator("#past .user-row")).to_contain_text("hello")
    page.click("#model .name")
    page.click("#model .model[data-id=far]")
    expect(page.locator("#offer")).to_contain_text("Far is not on this machine yet.")
    expect(page.locator("#offer button")).to_have_text("Download 634 MB")
    page.click("#model .name")
    page.click("#model .model[data-id=broken]")
    expect(page.locator("#offer")).to_contain_text("web page")


def test_files_and_long_pastes_are_attached_and_can_be_taken_off(page: Page) -> None:
    page.set_input_files("#file", [
        {"name": "notes.txt", "mimeType": "text/plain", "buffer": "caf\u00e9".encode()},
        {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff\x00\x01"},
    ])  # fmt: skip
    expect(page.locator("#notice")).to_contain_text("photo.jpg is not a text file")
    expect(page.locator(".chip")).to_have_count(1)
    page.focus("#composer textarea")
    page.evaluate(PASTE, "long " * 1000)
    expect(page.locator(".chip")).to_have_count(2)
    page.click(".chip:has-text('pasted') button")
    expect(page.locator(".chip")).to_have_count(1)
    say(page, "read it")
    expect(page.locator("#live .file")).to_contain_text("notes.txt")
    expect(page.locator(".chip")).to_have_count(0)


def test_chats_are_listed_searched_renamed_and_deleted(page: Page) -> None:
    say(page, "about whales")
    page.keyboard.press("Control+Shift+O")
    expect(page.locator("#hello h1")).to_be_visible()
    expect(page.locator("#chat .user-row")).to_have_count(0)
    say(page, "about cheese")
    expect(page.locator("#chats .row")).to_have_count(2)
    page.keyboard.press("Control+k")
    page.keyboard.type("whales")
    expect(page.locator("#chats .row")).to_have_count(1)
    page.fill("#search input", "")
    expect(page.locator("#chats .row")).to_have_count(2)
    page.click("#chats .row:has-text('whales') .title")
    expect(page.locator("#live .user-row")).to_contain_text("about whales")
    page.click("#chats .row.now:has-text('whales') .pencil")
    page.fill("#ask input", "Big <animals> ${window.hit = 1}")
    page.keyboard.press("Enter")
    expect(page.locator("#chats .row.now")).to_contain_text("Big <animals> ${window.hit = 1}")
    assert page.evaluate("window.hit") is None
    page.click("#chats .row.now .bin")
    page.click("#ask [value=yes]")
    expect(page.locator("#chats .row")).to_have_count(1)
    expect(page.locator("#hello h1")).to_be_visible()


def test_a_reply_of_another_chat_is_not_painted_into_this_one(page: Page) -> None:
    write_at_length(page)
    start(page, "for ever")
    expect(page.locator("#live .bot-row p").first).not_to_be_empty()
    page.click("#new-chat")
    expect(page.locator("#hello")).to_contain_text(words.EXAMPLES[0])
    page.wait_for_timeout(1500)  # long enough for many paints of the reply that goes on elsewhere
    expect(page.locator("#chat .user-row")).to_have_count(0)
    page.click("#chats .title >> nth=0")
    expect(page.locator("#chat .user-row")).to_have_count(1)
    page.click("#stop")
    over(page)


def test_a_text_goes_on_in_the_completion_mode(page: Page) -> None:
    page.click("#modes [data-do=completion]")
    page.fill("#completion textarea", "Once upon a time")
    page.click("#go-on")
    expect(page.locator("#passage-status")).to_contain_text("40 tokens")
    text = page.input_value("#completion textarea")
    assert text.startswith("Once upon a time") and len(text) > 40
    write_at_length(page)
    page.click("#go-on")
    page.click("#halt")
    expect(page.locator("#passage-status")).to_contain_text(words.STOPPED)


def test_everything_is_reached_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    page.locator("#chat").focus()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    page.keyboard.press("Control+b")
    expect(page.locator("#left")).to_be_hidden()
    page.keyboard.press("Control+b")
    expect(page.locator("#left")).to_be_visible()
    page.focus("#composer textarea")
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")
    expect(page.locator("#live .user-row .lit")).to_have_text("one\ntwo")
    over(page)
    page.keyboard.press("Control+Enter")
    over(page)
    expect(page.locator("#live .bot-row .versions")).to_contain_text("2/2")
    page.focus("#live .bot-row .act.older")
    page.keyboard.press("Enter")
    expect(page.locator("#live .bot-row .versions")).to_contain_text("1/2")


def test_every_control_has_a_name_and_the_log_is_quiet(page: Page) -> None:
    say(page, "hello")
    nameless = page.evaluate(NAMELESS)
    assert nameless == []
    expect(page.locator("#live [role=log]")).to_have_attribute("aria-live", "off")
    expect(page.locator("#spoken")).to_have_attribute("aria-live", "polite")


def test_two_people_share_nothing(page: Page, browser: Browser, address: str) -> None:
    say(page, "my secret")
    for other in opened(browser, address, 1280, 800):
        expect(other.locator("#chats")).to_contain_text(words.NO_CHATS)
        say(other, "somebody else")
    expect(page.locator("#chats .row")).to_have_count(1)
