"""A reply while it is made, in a real browser: what is awaited, how it grows, what was thought before it.

One slot only, so that whoever comes second waits.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from chatbot.web import words
from tests.tiny import LETTERS, write_tiny
from tests.web.conftest import PATIENCE_MS, opened
from tests.web.test_page import over, say, start, write_at_length
from tests.web.test_server import app

expect.set_options(timeout=PATIENCE_MS)

THINKING = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n"
    "{% if enable_thinking is defined and not enable_thinking %}\n</think>\n\n{% endif %}{% endif %}"
)
THOUGHT_ENDS = 260
LISTED = """version: 1
models:
  - {id: one, title: One, path: one.gguf, sampling: {max_tokens: 40}}
  - {id: ponders, title: Ponders, path: ponders.gguf, sampling: {max_tokens: 40}}
  - {id: answers, title: Answers, path: answers.gguf, sampling: {max_tokens: 400, temperature: 2, seed: 1}}
"""
REMEMBER_STATUS = """() => {
    const status = document.querySelector('#status');
    window.told = [];
    new MutationObserver(() => window.told.push(status.querySelector(".doing")?.textContent))
        .observe(status, {childList: true, subtree: true, characterData: true});
}"""
LONGER_THAN = "length => document.querySelector('#live .bot-row').innerText.length > length"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("reply")
    write_tiny(folder / "one.gguf", context=32768)
    thinker = {"context": 32768, "template": THINKING, "extra_tokens": ["</think>"]}
    write_tiny(folder / "ponders.gguf", **thinker)  # type: ignore[arg-type]
    write_tiny(folder / "answers.gguf", says=[*LETTERS, THOUGHT_ENDS], **thinker)  # type: ignore[arg-type]
    (folder / "models.yaml").write_text(LISTED)
    with app(folder, "--port", "0", "--ctx", "32768", "--slots", "1") as (_, at):
        yield at


def choose(page: Page, model: str, name: str) -> None:
    page.click("#model .name")
    page.click(f"#model .model[data-id={model}]")
    expect(page.locator("#model .name")).to_have_text(name)


def test_each_wait_says_what_it_waits_for(page: Page, browser: Browser, address: str) -> None:
    write_at_length(page)
    page.evaluate(REMEMBER_STATUS)
    start(page, "talk " * 1600)
    expect(page.locator("#status")).to_have_text("writing")
    told = page.evaluate("window.told")
    assert [text for text in told if re.fullmatch(r"reading [\d,]+ of 8,\d{3} tokens", text)], told
    for second in opened(browser, address, 1280, 800):
        start(second, "me too")
        expect(second.locator("#status")).to_have_text("waiting, next")
        for third in opened(browser, address, 1280, 800):
            start(third, "and me")
            expect(third.locator("#status")).to_have_text("waiting, 2nd in line")
            third.click("#stop")
            over(third)
        page.click("#stop")
        over(page)
        expect(second.locator("#live .meta")).to_contain_text(words.reached_limit(40))


def test_the_text_grows_while_stop_is_shown(page: Page) -> None:
    write_at_length(page)
    start(page, "talk")
    for _ in range(3):
        expect(page.locator("#stop")).to_be_visible()
        page.wait_for_function(LONGER_THAN, arg=len(page.locator("#live .bot-row").inner_text()))
    expect(page.locator("#send")).to_be_hidden()
    page.click("#stop")
    over(page)


def test_the_second_turn_tells_what_was_reused(page: Page) -> None:
    say(page, "hello")
    say(page, "and again")
    expect(page.locator("#live .meta")).to_contain_text(re.compile(r"[4-9]\d of \d+ prompt tokens reused"))


def test_a_thought_is_open_while_it_is_thought_and_folded_when_it_is_over(page: Page) -> None:
    choose(page, "ponders", "Ponders")
    write_at_length(page)
    start(page, "why?")
    thought = page.locator("#live .thought-group")
    expect(thought.locator(".title")).to_contain_text(words.THINKING)
    expect(thought.locator(".content")).to_be_visible()
    expect(page.locator("#status")).to_have_text(re.compile(r"thinking \d+ s"))
    page.click("#stop")
    over(page)
    expect(thought.locator(".title")).to_contain_text("Thought for")
    expect(thought.locator(".content")).to_be_hidden()


def test_an_answer_stands_under_its_folded_thought(page: Page) -> None:
    choose(page, "answers", "Answers")
    say(page, "why?")
    thought = page.locator("#live .thought-group")
    expect(thought.locator(".title")).to_contain_text("Thought for")
    expect(thought.locator(".content")).to_be_hidden()
    expect(page.locator("#live .bot-row .prose p").last).to_be_visible()
    thought.locator(".title").click()
    expect(thought.locator(".content")).to_be_visible()


def test_an_option_of_the_template_changes_the_prompt(page: Page) -> None:
    choose(page, "ponders", "Ponders")
    say(page, "why?")
    page.click("#prompt-open button")
    expect(page.locator("#prompt pre")).to_contain_text("<think>")
    expect(page.locator("#prompt pre")).not_to_contain_text("</think>")
    page.keyboard.press("Escape")
    with page.expect_response("**/queue/join*"):  # the server knows of it before it is asked for the prompt
        page.uncheck("#options [data-option=enable_thinking]")
    page.click("#prompt-open button")
    expect(page.locator("#prompt pre")).to_contain_text("</think>")
