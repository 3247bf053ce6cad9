"""Rendering: what goes in, what is merged when a template refuses, and where a continued reply ends."""

from typing import Any

import pytest

from chatbot.errors import BadTemplate
from chatbot.messages import File, Image, Message, Text, Thought, ToolCall, ToolResult
from chatbot.prompts import Template, as_dict, render, with_bos
from chatbot.prompts.render import ORDER_NOTE, SYSTEM_NOTE
from chatbot.prompts.turns import one_result_each
from tests.prompts.conversations import reference
from tests.prompts.test_reference import EVERY

SYSTEM, HI, HELLO, BYE = (
    Message.of("system", "Be brief."),
    Message.of("user", "Hi"),
    Message.of("assistant", "Hello!"),
    Message.of("user", "Bye"),
)
BARE = (
    "{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)


def named(name: str) -> Template:
    return Template(EVERY[name], "a test", name)


def bare(source: str = BARE) -> Template:
    return Template(source, "a test", "bare")


# --- messages as templates read them ---

SHAPES: list[tuple[Message, dict[str, Any]]] = [
    (HI, {"role": "user", "content": "Hi"}),
    (Message("user"), {"role": "user", "content": ""}),
    (
        Message("assistant", (Thought("Hm."), Text("Yes"))),
        {"role": "assistant", "content": "Yes"},
    ),
    (
        Message("assistant", (Thought("Hm."), ToolCall("1", "now", '{"zone": ["é"]}'), ToolCall("2", "f", "not json"))),
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [
                {"id": "1", "type": "function", "function": {"name": "now", "arguments": {"zone": ["é"]}}},
                {"id": "2", "type": "function", "function": {"name": "f", "arguments": "not json"}},
            ],
        },
    ),
    (
        Message("tool", (ToolResult("1", "now", "12:00"),)),
        {"role": "tool", "tool_call_id": "1", "name": "now", "content": "12:00"},
    ),
    (
        Message("user", (File("notes.txt", "one\ntwo\n"), Text("Sum up."))),
        {"role": "user", "content": "File `notes.txt`:\n```\none\ntwo\n```\n\nSum up."},
    ),
    (
        Message("user", (Text("Compare."), File("a`b\n.md", "```\ncode\n```"), File("c", ""))),
        {"role": "user", "content": "Compare.\n\nFile `a'b .md`:\n````\n```\ncode\n```\n````\n\nFile `c`:\n```\n\n```"},
    ),
    (
        Message("user", (Image("image/png", b""), Text("What is it?"))),
        {"role": "user", "content": [{"type": "image"}, {"type": "text", "text": "What is it?"}]},
    ),
]


@pytest.mark.parametrize(("message", "turn"), SHAPES)
def test_a_message_has_the_shape_that_templates_read(message: Message, turn: dict[str, Any]) -> None:
    assert as_dict(message) == turn


def test_several_results_in_a_message_become_several_messages() -> None:
    first, second = ToolResult("1", "now", "12:00"), ToolResult("2", "f", "x")
    split = one_result_each([HI, Message("tool", (first, second))])
    assert split == (HI, Message("tool", (first,)), Message("tool", (second,)))


# --- thoughts ---


def test_thoughts_of_earlier_turns_are_left_out() -> None:
    source = "{% for m in messages %}[{{ m.reasoning_content }}|{{ m.thinking }}|{{ m.content }}]{% endfor %}"
    thinking = Message("assistant", (Thought("Hm."), Text("Yes")))
    assert render(bare(source), [HI, thinking, BYE]).text == "[||Hi][||Yes][||Bye]"


def test_the_thought_between_the_calls_of_one_answer_stays() -> None:
    source = "{% for m in messages %}[{{ m.reasoning_content }}{{ m.thinking }}]{% endfor %}"
    calling = Message("assistant", (Thought("Hm."), ToolCall("1", "now", "{}")))
    result = Message("tool", (ToolResult("1", "now", "12:00"),))
    assert render(bare(source), [HI, calling, result]).text == "[][Hm.Hm.][]"


def test_a_message_that_only_calls_has_no_content_where_the_template_asks_for_none() -> None:
    calling = Message("assistant", (ToolCall("1", "now", "{}"),))
    prints = "{% for m in messages %}[{{ m.content }}]{% endfor %}"
    asks = "{% for m in messages %}{% if m['content'] is none %}none{% endif %}{% endfor %}"
    assert render(bare(prints), [calling]).text == "[]"
    assert render(bare(asks), [calling]).text == "none"


# --- merging ---

MERGED = [
    # what the template takes as it is stays as it is
    (bare(), (SYSTEM, HI, BYE), "<system>Be brief.<user>Hi<user>Bye<assistant>", None),
    (
        named("like gemma"),
        (SYSTEM, HI),
        "<start_of_turn>user\nBe brief.\n\nHi<end_of_turn>\n<start_of_turn>model\n",
        SYSTEM_NOTE,
    ),
    (
        named("like gemma"),
        (HI, BYE, HELLO, BYE),
        "<start_of_turn>user\nHi\n\nBye<end_of_turn>\n<start_of_turn>model\nHello!<end_of_turn>\n"
        "<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n",
        ORDER_NOTE,
    ),
    (
        named("like gemma"),
        (SYSTEM, HI, BYE),
        "<start_of_turn>user\nBe brief.\n\nHi\n\nBye<end_of_turn>\n<start_of_turn>model\n",
        f"{SYSTEM_NOTE} {ORDER_NOTE}",
    ),
    (
        named("like gemma"),
        (SYSTEM, HELLO, HI),
        "<start_of_turn>user\nBe brief.<end_of_turn>\n<start_of_turn>model\nHello!<end_of_turn>\n"
        "<start_of_turn>user\nHi<end_of_turn>\n<start_of_turn>model\n",
        SYSTEM_NOTE,
    ),
    (named("like mistral"), (SYSTEM, HI, BYE), "[INST] Be brief.\n\nHi\n\nBye[/INST]", ORDER_NOTE),
    # a template that forgets the system message without a word
    (
        bare("{% for m in messages if m.role != 'system' %}<{{ m.role }}>{{ m.content }}{% endfor %}"),
        (SYSTEM, HI),
        "<user>Be brief.\n\nHi",
        SYSTEM_NOTE,
    ),
    (bare("{{ messages[-1].content }}"), (SYSTEM, HI, HELLO, BYE), "Bye", SYSTEM_NOTE),
    (
        bare("{{ messages | tojson }}"),
        (Message.of("system", 'Say "x"\nor y'),),
        '[{"role": "system", "content": "Say \\"x\\"\\nor y"}]',
        None,
    ),
]


@pytest.mark.parametrize(("template", "messages", "text", "note"), MERGED)
def test_what_a_template_refuses_is_merged_with_a_note(
    template: Template, messages: tuple[Message, ...], text: str, note: str | None
) -> None:
    rendered = render(template, messages)
    assert (rendered.text, rendered.note) == (text, note)


def test_a_template_that_still_refuses_is_named_with_what_it_said() -> None:
    with pytest.raises(BadTemplate) as caught:
        render(named("like gemma"), [HELLO, HI])
    assert str(caught.value) == (
        "The template like gemma (from a test) refuses these messages: Conversation roles must alternate."
    )


REFUSED = [
    ("{% for m in messages %}", "does not parse: line 1: Unexpected end of template."),
    ("{{ 'a' + 1 }}", "refuses these messages: can only concatenate str"),
    ("{{ missing.attribute }}", "refuses these messages: 'missing' is undefined"),
    ("{{ 1 / 0 }}", "refuses these messages: division by zero"),
    ("{{ raise_exception('no') }}", "refuses these messages: no"),
]


@pytest.mark.parametrize(("source", "said"), REFUSED)
def test_what_goes_wrong_in_a_template_is_a_sentence(source: str, said: str) -> None:
    with pytest.raises(BadTemplate) as caught:
        render(bare(source), [HI])
    assert str(caught.value).startswith(f"The template bare (from a test) {said}")


def test_a_keyword_of_the_app_cannot_be_replaced() -> None:
    with pytest.raises(BadTemplate, match="'messages' is set by the app"):
        render(bare(), [HI], kwargs={"messages": []})


# --- one BOS ---

BOS = [
    ("Hi", "<s>", True, "<s>Hi"),
    ("<s>Hi", "<s>", True, "<s>Hi"),
    ("<s><s>Hi", "<s>", False, "<s>Hi"),
    ("Hi", "<s>", False, "Hi"),
    ("Hi", "", True, "Hi"),
]


@pytest.mark.parametrize(("text", "bos", "adds", "made"), BOS)
def test_there_is_at_most_one_bos(text: str, bos: str, adds: bool, made: str) -> None:
    assert with_bos(text, bos, adds) == made


# --- continuing ---


@pytest.mark.parametrize("said", ["Once upon", "Once upon ", "Once\n\nupon\n", "Once <b> & ü"])
@pytest.mark.parametrize("name", sorted(set(EVERY) - {"like features"}))
def test_a_continued_prompt_ends_with_the_reply_as_the_reference_s_does(name: str, said: str) -> None:
    begun = render(named(name), [HI, Message.of("assistant", said)], bos="<s>", eos="</s>", continue_last=True)
    turns = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": said}]
    variables = {"bos_token": "<s>", "eos_token": "</s>", "tools": None, "add_generation_prompt": False}
    assert begun.text == reference(EVERY[name], turns, going_on=True, **variables)
    assert begun.text.rstrip().endswith(said.rstrip())


def test_a_reply_cut_in_its_thought_goes_on_in_its_thought() -> None:
    thinking = Message("assistant", (Thought("First, I"),))
    begun = render(named("like qwen"), [HI, thinking], continue_last=True)
    assert begun.text == "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n<think>\nFirst, I"
    opening = bare(BARE.replace("<assistant>", "<assistant><think>\n"))
    assert render(opening, [HI, thinking], continue_last=True).text == "<user>Hi<assistant><think>\nFirst, I"


def test_a_thought_stays_before_the_reply_that_goes_on() -> None:
    replying = Message("assistant", (Thought("Two."), Text("It is")))
    begun = render(named("like qwen"), [HI, replying], continue_last=True)
    assert begun.text.endswith("<|im_start|>assistant\n<think>\nTwo.\n</think>\n\nIt is")


@pytest.mark.parametrize("messages", [(), (HI,)])
def test_only_a_reply_can_be_continued(messages: tuple[Message, ...]) -> None:
    with pytest.raises(BadTemplate, match="Only a reply"):
        render(bare(), messages, continue_last=True)


def test_a_template_that_drops_the_reply_cannot_continue_it() -> None:
    with pytest.raises(BadTemplate, match="leaves the last reply out"):
        render(bare("{{ messages[0].content }}"), [HI, HELLO], continue_last=True)
