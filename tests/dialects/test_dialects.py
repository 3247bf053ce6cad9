"""Replies are read the same however they are cut, nothing is lost, and what only looks like a tag stays text."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatbot.dialects import DIALECTS, GENERIC, Dialect, find
from chatbot.errors import BadSettings
from chatbot.messages import CallDelta, Delta, Message, Text, Thought, ToolCall, fold
from chatbot.prompts import Template

WITH_THOUGHTS = [dialect.name for dialect, _, _ in DIALECTS if dialect.thoughts]
NAMES = [dialect.name for dialect, _, _ in DIALECTS] + [GENERIC.name]


def read(name: str, *pieces: str, opened: bool = False, calls: bool = True) -> Message:
    reader = find(name, None).reader(opened, calls)
    reply = Message("assistant")
    for piece in pieces:
        for event in reader.feed(piece):
            reply = fold(reply, event)
    for event in reader.close():
        reply = fold(reply, event)
    return reply


def said(*parts: Text | Thought | ToolCall) -> Message:
    return Message("assistant", parts)


def call(name: str = "f", arguments: str = "{}", id: str = "") -> ToolCall:
    return ToolCall(id, name, arguments)


XML = (
    "<tool_call>\n<function=search>\n<parameter=query>\nred <b>\nshoes\n</parameter>\n"
    "<parameter=limit>\n3\n</parameter>\n<parameter=exact>\nfalse\n</parameter>\n</function>\n</tool_call>"
)
DEEPSEEK = (
    '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>f\n```json\n{"a": 1}\n```<｜tool▁call▁end｜>\n'
    "<｜tool▁call▁begin｜>function<｜tool▁sep｜>g\n```json\n{}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>"
)
DEEPSEEK_31 = (
    '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>f<｜tool▁sep｜>{"a": 1}<｜tool▁call▁end｜><｜tool▁calls▁end｜>'
)

# dialect, what the model writes, what was said
REPLIES: list[tuple[str, str, Message]] = [
    # thoughts
    ("think", "<think>\nHm.\n</think>\n\nYes.", said(Thought("Hm."), Text("Yes."))),
    ("think", "<think>\n\n</think>\n\nYes.", said(Text("Yes."))),
    ("think", "\n <think>Hm.</think>Yes.\n", said(Thought("Hm."), Text("Yes.\n"))),
    ("think", "<think>Hm", said(Thought("Hm"))),
    ("think", "<think>a </thin b</think> c", said(Thought("a </thin b"), Text("c"))),
    ("generic", "<think>\n a\n\n b \n</think>\n c", said(Thought("a\n\n b"), Text("c"))),
    ("mistral", "[THINK]Hm.[/THINK]Yes.", said(Thought("Hm."), Text("Yes."))),
    ("seed", "<seed:think>Hm.</seed:think>Yes.", said(Thought("Hm."), Text("Yes."))),
    ("kimi", "◁think▷Hm.◁/think▷Yes.", said(Thought("Hm."), Text("Yes."))),
    (
        "granite",
        "Here is my thought process:\nHm.\n\nHere is my response:\nYes.",
        said(Thought("Hm."), Text("Yes.")),
    ),
    ("gemma-4", "<|channel>thought\nHm.<channel|>Yes.", said(Thought("Hm."), Text("Yes."))),
    (
        "command-r",
        "<|START_THINKING|>Hm.<|END_THINKING|><|START_RESPONSE|>Yes.<|END_RESPONSE|>",
        said(Thought("Hm."), Text("Yes.")),
    ),
    # calls
    ("hermes", '<tool_call>\n{"name": "f", "arguments": {"a": "é"}}\n</tool_call>', said(call("f", '{"a": "é"}'))),
    (
        "hermes",
        '<think>Hm.</think>\n\nLook:\n<tool_call>{"name": "f", "arguments": {}}</tool_call>\n'
        '<tool_call>{"name": "g", "arguments": {}}</tool_call>',
        said(Thought("Hm."), Text("Look:\n"), call("f"), call("g")),
    ),
    ("hermes", '<tool_call>{"name": "f", "arguments": {}}', said(call("f"))),
    ("qwen-coder", XML, said(call("search", '{"query": "red <b>\\nshoes", "limit": 3, "exact": false}'))),
    ("qwen-coder", '<tool_call>{"name": "f", "arguments": {}}</tool_call>', said(call("f"))),
    (
        "mistral",
        '[TOOL_CALLS][{"name": "f", "arguments": {"a": [1]}, "id": "abc123def"}]',
        said(call("f", '{"a": [1]}', "abc123def")),
    ),
    ("mistral", '[TOOL_CALLS]f[ARGS]{"a": 1}[TOOL_CALLS]g[ARGS]{}', said(call("f", '{"a": 1}'), call("g"))),
    ("mistral", 'Wait.[TOOL_CALLS]f{"a": 1}', said(Text("Wait."), call("f", '{"a": 1}'))),
    ("llama-3", '{"name": "f", "parameters": {"a": 1}}', said(call("f", '{"a": 1}'))),
    ("llama-3", '<|python_tag|>{"name": "f", "parameters": {}}', said(call("f"))),
    (
        "llama-3",
        '{"type": "function", "name": "f", "parameters": {}}; {"name": "g", "parameters": {}}',
        said(call("f"), call("g")),
    ),
    (
        "llama-3",
        '<|python_tag|>brave_search.call(query="red shoes")',
        said(call("brave_search", '{"query": "red shoes"}')),
    ),
    ("deepseek", f"<think>Hm.</think>\n{DEEPSEEK}", said(Thought("Hm."), call("f", '{"a": 1}'), call("g"))),
    ("deepseek", DEEPSEEK_31, said(call("f", '{"a": 1}'))),
    (
        "command-r",
        '<|START_ACTION|>[\n  {"tool_call_id": "0", "tool_name": "f", "parameters": {"a": 1}}\n]<|END_ACTION|>',
        said(call("f", '{"a": 1}', "0")),
    ),
    (
        "gemma-4",
        '<|tool_call>call:f{city:<|"|>Köln, "x": {y}<|"|>,days:2,on:[true,<|"|>a<|"|>]}<tool_call|>',
        said(call("f", '{"city": "Köln, \\"x\\": {y}", "days": 2, "on": [true, "a"]}')),
    ),
    (
        "command-r-plan",
        'Action: ```json\n[\n    {\n        "tool_name": "f",\n        "parameters": {"a": 1}\n    }\n]\n```',
        said(call("f", '{"a": 1}')),
    ),
    (
        "glm",
        "<think>Hm.</think>\n<tool_call>f\n<arg_key>city</arg_key>\n<arg_value>Köln <b></arg_value>\n"
        "<arg_key>days</arg_key>\n<arg_value>2</arg_value>\n</tool_call>",
        said(Thought("Hm."), call("f", '{"city": "Köln <b>", "days": 2}')),
    ),
    (
        "glm",
        "<tool_call>f<arg_key>on</arg_key><arg_value>[true]</arg_value></tool_call><tool_call>g</tool_call>",
        said(call("f", '{"on": [true]}'), call("g")),
    ),
    (
        "kimi-k2",
        'Wait.<|tool_calls_section_begin|><|tool_call_begin|>functions.f:0<|tool_call_argument_begin|>{"a": 1}'
        "<|tool_call_end|><|tool_call_begin|>functions.g:1<|tool_call_argument_begin|>{}<|tool_call_end|>"
        "<|tool_calls_section_end|>",
        said(Text("Wait."), call("f", '{"a": 1}', "functions.f:0"), call("g", "{}", "functions.g:1")),
    ),
    (
        "lfm2",
        '<|tool_call_start|>[f(city="Köln", days=[1, -2]), calendar.add(on=True)]<|tool_call_end|>Done.',
        said(call("f", '{"city": "Köln", "days": [1, -2]}'), call("calendar.add", '{"on": true}'), Text("Done.")),
    ),
    (
        "lfm2",
        "<|tool_call_start|>[f(on=true, deep={'a': null})]<|tool_call_end|>",
        said(call("f", '{"on": true, "deep": {"a": null}}')),
    ),
    (
        "lfm2",
        '<|tool_call_start|>[{"name": "f", "arguments": {"a": true}, "id": "7"}]<|tool_call_end|>',
        said(call("f", '{"a": true}', "7")),
    ),
    (
        "glm",
        "<tool_call>f<arg_key>a</arg_key><arg_value>x\n</arg_value><arg_key>b</arg_key><arg_value>null</arg_value>"
        "</tool_call>",
        said(call("f", '{"a": "x\\n", "b": null}')),
    ),
    (
        "seed",
        "<seed:think>Hm.</seed:think><seed:tool_call>\n<function=f>\n<parameter=a>\nred\n</parameter>\n"
        "<parameter=on>True</parameter>\n<parameter=deep>{'b': None}</parameter>\n</function>\n</seed:tool_call>",
        said(Thought("Hm."), call("f", '{"a": "red", "on": true, "deep": {"b": null}}')),
    ),
    (
        "gemma-4",
        '<|tool_call>call:f{a:None,b:[None,1],c:<|"|>:None,<|"|>}<tool_call|>',
        said(call("f", '{"a": null, "b": [null, 1], "c": ":None,"}')),
    ),
    ("phi-4", '<|tool_call|>[{"name": "f", "arguments": {"a": 1}}]<|/tool_call|>', said(call("f", '{"a": 1}'))),
    (
        "granite-3",
        '<|tool_call|>[{"arguments": {"a": 1}, "name": "f"}, {"name": "g", "arguments": {}}]',
        said(call("f", '{"a": 1}'), call("g")),
    ),
    (
        "functionary",
        'Look: <function=f>{"a": 1}</function>\n<function=g>{}</function>',
        said(Text("Look: "), call("f", '{"a": 1}'), call("g")),
    ),
    # gpt-oss
    (
        "gpt-oss",
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Yes.<|return|>",
        said(Thought("Hm."), Text("Yes.")),
    ),
    (
        "gpt-oss",
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>commentary to=functions.f "
        '<|constrain|>json<|message|>{"a": 1}<|call|>',
        said(Thought("Hm."), call("f", '{"a": 1}')),
    ),
    (
        "gpt-oss",
        "<|channel|>commentary<|message|>Let me see.<|end|><|start|>assistant to=functions.f<|channel|>commentary json"
        "<|message|>{}<|call|>",
        said(Text("Let me see."), call("f")),
    ),
    ("gpt-oss", "Just text.", said(Text("Just text."))),
    ("gpt-oss", "<|channel|>final<|message|>a <|en b", said(Text("a <|en b"))),
    ("gpt-oss", "<|channel|>analysis<|message|>Hm.<|end|><|start|>assist", said(Thought("Hm."))),
    ("gpt-oss", "to be<|end|><|sta", said(Text("to be"))),
    ("gpt-oss", f"<|start|>{'x' * 300}", said(Text(f"<|start|>{'x' * 300}"))),
]

# What merely resembles a tag comes out as it was written.
UNCHANGED = [
    ("think", "The tag <think> opens a thought and </think> ends it."),
    ("think", "<thinking>Hm.</thinking>"),
    ("think", "  <thi"),
    ("think", "a < b and <t"),
    ("hermes", "Write <tool_call> first, then JSON."),
    ("hermes", "<tool_call>{not json}</tool_call> and on"),
    ("hermes", '<tool_call>{"no": "name"}</tool_call>'),
    ("hermes", "<tool_call>[]</tool_call>"),
    ("qwen-coder", "<tool_call> is a tag, <function=f> too"),
    ("mistral", "[TOOL_CALLS] is what it writes"),
    ("mistral", "[TOOL_CALLS]f[ARGS]{broken"),
    ("mistral", "[TOOL_CALLS]two words"),
    ("mistral", "[THIN"),
    ("llama-3", '{"name": "Ada", "born": 1815}'),
    ("llama-3", '{"answer": 42}'),
    ("llama-3", "{ a set }"),
    ("llama-3", "<|python_tag|>print(1)"),
    ("deepseek", "<｜tool▁calls▁begin｜> nothing"),
    ("command-r", "<|START_ACTION|>none<|END_ACTION|>"),
    ("command-r-plan", "Action: ```json\n{}\n``` and on"),
    ("command-r-plan", "Action: ```json is how it begins"),
    ("glm", "<tool_call>two words</tool_call>"),
    ("glm", "<tool_call>f<arg_key>a</arg_key></tool_call>"),
    ("glm", "<tool_call> is a tag"),
    ("kimi-k2", "<|tool_calls_section_begin|> nothing"),
    (
        "kimi-k2",
        "<|tool_calls_section_begin|><|tool_call_begin|>f:0<|tool_call_argument_begin|>{broken<|tool_call_end|>"
        "<|tool_calls_section_end|>",
    ),
    ("lfm2", "<|tool_call_start|>[f(1)]<|tool_call_end|>"),
    ("lfm2", "<|tool_call_start|>[f(a=open('x'))]<|tool_call_end|>"),
    ("lfm2", f"<|tool_call_start|>[{'(' * 300}<|tool_call_end|>"),
    ("lfm2", "<|tool_call_start|>[f(a=b''), 1]<|tool_call_end|>"),
    ("phi-4", "<|tool_call|>[1]<|/tool_call|>"),
    ("seed", "<seed:tool_call> is a tag"),
    ("seed", "<seed:tool_call><function= and no more</seed:tool_call>"),
    ("granite-3", "<|tool_call|>none"),
    ("functionary", "<function=f> is a tag"),
    ("functionary", "<function=f>{broken</function>"),
    ("gemma-4", "<|tool_call>call:f{broken<tool_call|>"),
    ("gemma-4", "<|channel>other\nwords"),
    ("plain", "<think>Hm.</think><tool_call>{}</tool_call>[TOOL_CALLS]"),
    ("generic", ""),
    ("generic", "  \n "),
]


@pytest.mark.parametrize(("name", "text", "reply"), REPLIES)
def test_thoughts_and_calls_are_read_from_the_text(name: str, text: str, reply: Message) -> None:
    assert read(name, text) == reply


@pytest.mark.parametrize(("name", "text", "reply"), REPLIES)
def test_one_character_at_a_time_is_read_as_all_at_once(name: str, text: str, reply: Message) -> None:
    assert read(name, *text) == reply


@pytest.mark.parametrize(("name", "text"), UNCHANGED)
def test_what_only_resembles_a_tag_comes_out_unchanged(name: str, text: str) -> None:
    assert read(name, text).text == text
    assert read(name, *text) == read(name, text)
    assert not read(name, text).thought


@pytest.mark.parametrize(("name", "text", "reply"), REPLIES)
def test_without_tools_a_call_is_text(name: str, text: str, reply: Message) -> None:
    plain = read(name, *text, calls=False)
    assert not plain.calls
    if not reply.calls:
        assert plain == reply


@pytest.mark.parametrize("name", sorted(name for name in set(NAMES) if find(name, None).thoughts))
def test_a_reply_goes_on_in_the_thought_that_the_prompt_opened(name: str) -> None:
    dialect = find(name, None)
    start, end = dialect.thoughts[0]
    assert dialect.opens(f"...{start}\n")
    assert not dialect.opens(f"...{start}\n\n{end}\n\n")
    rest = "<|start|>assistant<|channel|>final<|message|>" if name == "gpt-oss" else ""
    text = f"Hm.\n{end}{rest}Yes."
    parts = read(name, text, opened=True)
    assert (parts.thought.strip(), parts.text) == ("Hm.", "Yes.")
    assert read(name, *text, opened=True) == parts


def test_text_is_shown_as_soon_as_it_is_sure() -> None:
    reader = find("hermes", None).reader()
    assert reader.feed("Hello <") == [Delta("text", "Hello ")]
    assert reader.feed("b> and <tool") == [Delta("text", "<b> and ")]
    assert reader.feed("_box>") == [Delta("text", "<tool_box>")]
    assert reader.close() == []


def test_calls_are_counted() -> None:
    reader = find("hermes", None).reader()
    one = '<tool_call>{"name": "f", "arguments": {}}</tool_call>'
    assert reader.feed(one + one) == [CallDelta(0, "", "f", "{}"), CallDelta(1, "", "f", "{}")]


# --- for any text ---

MARKERS = sorted({marker for dialect, _, _ in DIALECTS for marker in dialect.markers if marker})
CRUMBS = [
    "<",
    ">",
    "|",
    "[",
    "{",
    "}",
    '"',
    "</",
    "<|",
    " ",
    "\n",
    "a",
    "é",
    '{"name": "f", "arguments": {}}',
    "to=f",
    "call:f{}",
]
TEXTS = st.lists(st.sampled_from([*MARKERS, *CRUMBS]) | st.text(max_size=3), max_size=12).map("".join)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, cuts=st.lists(st.integers(0, 200), max_size=5), name=st.sampled_from(NAMES), opened=st.booleans())
def test_any_text_is_read_the_same_however_it_is_cut(text: str, cuts: list[int], name: str, opened: bool) -> None:
    places = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    pieces = [text[start:end] for start, end in pairwise(places)]
    whole = read(name, text, opened=opened)
    assert read(name, *pieces, opened=opened) == whole
    assert read(name, *text, opened=opened) == whole


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, name=st.sampled_from(sorted(set(NAMES) - {"gpt-oss"})))
def test_nothing_is_lost_but_tags_and_the_white_space_around_them(text: str, name: str) -> None:
    dialect = find(name, None)
    kept = "".join(part.text for part in read(name, text, calls=False).parts if isinstance(part, Text | Thought))

    def bare(words: str) -> str:
        tags = [re.sub(r"\s", "", tag) for pair in dialect.thoughts for tag in pair] + list(dialect.dropped)
        any_tag = "|".join(map(re.escape, tags)) or "(?!)"
        left = re.sub(r"\s", "", words)
        while re.search(any_tag, left):  # what stood around a tag may make another one
            left = re.sub(any_tag, "", left)
        return left

    assert bare(kept) == bare(text)


# --- finding the dialect ---

FOUND = [
    ("mistral", None, "", "mistral"),
    (None, "<tool_call> <think>", "", "hermes"),
    (None, "<tool_call> <function= <think>", "", "qwen-coder"),
    (None, "<|channel|>analysis", "", "gpt-oss"),
    (None, "<|channel>thought", "", "gemma-4"),
    (None, "[INST]", "", "mistral"),
    (None, r"Write \'Action:\' followed by a json-formatted list", "", "command-r-plan"),
    (None, "<tool_call>{function-name}<arg_key> <think>", "", "glm"),
    (None, "<|tool_calls_section_begin|> <think>", "", "kimi-k2"),
    (None, "<|tool_call_start|>", "", "lfm2"),
    (None, "<|tool|>...<|/tool|>", "", "phi-4"),
    (None, "<|start_of_role|> <|tool_call|>", "", "granite-3"),
    (None, "<|start_of_role|>", "", "granite"),
    (None, '<function=example_name>{"a": 1}</function> <|start_header_id|>', "", "functionary"),
    (None, "<|start_header_id|>", "", "llama-3"),
    (None, "<｜tool▁calls▁begin｜> <think>", "", "deepseek"),
    (None, "<|im_start|> content.split('</think>')", "", "think"),
    (None, "<|im_start|>", "", "generic"),
    (None, None, "Qwen3 0.6B", "hermes"),
    (None, None, "DeepSeek R1 Distill", "deepseek"),
    (None, None, "stories15M", "plain"),
    (None, None, "", "generic"),
]


@pytest.mark.parametrize(("name", "source", "model", "found"), FOUND)
def test_the_dialect_is_named_or_told_from_the_template_or_the_model(
    name: str | None, source: str | None, model: str, found: str
) -> None:
    template = Template(source, "a test", "t") if source else None
    assert find(name, template, model).name == found


def test_an_unknown_dialect_is_said_with_the_known_ones() -> None:
    with pytest.raises(
        BadSettings, match=r"There is no dialect 'klingon'\. There are: command-r, .*deepseek, .*think\."
    ):
        find("klingon", None)


def test_a_dialect_names_the_texts_that_must_reach_it() -> None:
    dialect: Dialect = find("mistral", None)
    assert dialect.markers == ("[THINK]", "[/THINK]", "<think>", "</think>", "[TOOL_CALLS]")


@pytest.mark.parametrize("name", WITH_THOUGHTS)
def test_a_thought_that_goes_on_keeps_the_space_at_the_seam(name: str) -> None:
    begun, opened = find(name, None).reader(True, begun=True), find(name, None).reader(True)
    assert begun.feed(" that it") == [Delta("thought", " that it")]
    if name != "gpt-oss":  # its tag ends in no white space
        assert opened.feed("\n that it") == [Delta("thought", "that it")]
