"""What templates in use ask of who calls them: tools that are not there, arguments as text, ids, their own thoughts."""

from typing import Any

import pytest

from chatbot.errors import BadTemplate
from chatbot.messages import Message, Thought, ToolCall, ToolResult
from chatbot.prompts import Offer, Template, kwargs_offered, render, render_dicts, stops, typed

HI = Message.of("user", "Hi")
TALK = "{% for m in messages %}<{{ m.role }}>{{ m.content }}<end>{% endfor %}"
ASKS = "{% if tools is defined %}{% for tool in tools %}[{{ tool.name }}]{% endfor %}{% endif %}" + TALK


def template(source: str) -> Template:
    return Template(source, "a test", "t")


# --- tools ---


def test_a_template_that_takes_defined_tools_for_a_list_of_them_is_not_given_none() -> None:
    assert render(template(ASKS), [HI]).text == "<user>Hi<end>"
    assert render_dicts(template(ASKS), [{"role": "user", "content": "Hi"}]) == "<user>Hi<end>"
    assert stops(template(ASKS)) == ("<end>",)
    assert render(template(ASKS), [HI], tools=[{"name": "f"}]).text == "[f]<user>Hi<end>"


def test_what_such_a_template_refuses_anyway_is_told() -> None:
    source = "{% if tools is defined %}{% for tool in tools %}{% endfor %}{% endif %}{{ raise_exception('No.') }}"
    with pytest.raises(BadTemplate, match=r"No\."):
        render(template(source), [HI])


EACH_CALL = "{% for m in messages %}{% for c in m.tool_calls or [] %}WHAT{% endfor %}{% endfor %}"
CALLS = EACH_CALL.replace("WHAT", "{{ 'call ' + c.function.arguments }}")
AS_OBJECT = EACH_CALL.replace("WHAT", "{{ c.function.arguments.a }}")


@pytest.mark.parametrize(("source", "text"), [(CALLS, 'call {"a": "é"}'), (AS_OBJECT, "é")])
def test_arguments_are_an_object_or_where_that_is_refused_their_text(source: str, text: str) -> None:
    called = Message("assistant", (ToolCall("1", "f", '{"a": "é"}'),))
    assert render(template(source), [HI, called]).text == text


IDS = (
    "{% for m in messages %}{% for c in m.tool_calls or [] %}{{ c.id }} {% endfor %}"
    "{% if m.role == 'tool' %}={{ m.tool_call_id }} {% endif %}{% endfor %}"
)


def test_calls_without_an_id_get_one_that_their_results_share() -> None:
    calls = Message("assistant", (ToolCall("", "f", "{}"), ToolCall("", "g", "{}"), ToolCall("mine", "h", "{}")))
    results = Message("tool", (ToolResult("", "f", "1"), ToolResult("", "g", "2"), ToolResult("mine", "h", "3")))
    later = Message("assistant", (ToolCall("", "f", "{}"),))
    text = render(template(IDS), [HI, calls, results, later]).text
    assert text == "call00001 call00002 mine =call00001 =call00002 =mine call00004 "


# --- thoughts that go on ---

OPENS = "{% if add_generation_prompt %}<assistant>{% endif %}"
WRITES = (
    "{% for m in messages %}<{{ m.role }}>"
    "{% if m.reasoning_content %}<think>{{ m.reasoning_content }}</think>{% endif %}{{ m.content }}{% endfor %}" + OPENS
)
CHANNEL = TALK + "{# <|channel>thought\\n #}" + OPENS
CLOSED = TALK + OPENS + "{% if add_generation_prompt %}<think>\n\n</think>\n\n{% endif %}"
LONE = TALK + OPENS + "{% if add_generation_prompt %}</think>{% endif %}"
OPEN = TALK + OPENS + "{% if add_generation_prompt %}<think>\n{% endif %}"


@pytest.mark.parametrize(
    ("source", "ending"),
    [
        (WRITES, "<user>Hi<assistant><think>Hm"),
        (CHANNEL, "<assistant><|channel>thought\nHm"),
        (CLOSED, "<assistant><think>\nHm"),
        (LONE, "<assistant><think>\nHm"),
        (OPEN, "<assistant><think>\nHm"),
    ],
)
def test_a_reply_cut_in_its_thought_goes_on_inside_one_open_thought(source: str, ending: str) -> None:
    text = render(template(source), [HI, Message("assistant", (Thought("Hm"),))], continue_last=True).text
    assert text.endswith(ending)
    assert text.count("think") + text.count("thought") == 1


# --- keywords ---

OFFERS: list[tuple[str, tuple[Offer, ...]]] = [
    ("{% set on = enable_thinking %}{% if on %}x{% endif %}", (Offer("enable_thinking", "switch", False),)),
    ("{% set on = keep | default(false) %}{% if on %}x{% endif %}", (Offer("keep", "switch", False),)),
    ("{% set on = keep | default('no') %}{% if on %}x{% endif %}", (Offer("keep", "text"),)),
    ("{% set on = keep %}{{ on }}", (Offer("keep", "text"),)),
    ("{% if budget is defined and budget <= 512 %}x{% endif %}", (Offer("budget", "number"),)),
    ("{{ system_message }}", ()),
]


@pytest.mark.parametrize(("source", "offers"), OFFERS)
def test_what_a_template_offers(source: str, offers: tuple[Any, ...]) -> None:
    assert kwargs_offered(template(source)) == offers


def test_a_number_that_comes_as_text_becomes_one() -> None:
    budget = template("{% if budget is defined and budget <= 512 %}small{% endif %}")
    assert typed(budget, {"budget": "12", "other": "12"}) == {"budget": 12, "other": "12"}
    assert typed(budget, {"budget": "much"}) == {"budget": "much"}
    assert render(budget, [HI], kwargs=typed(budget, {"budget": "12"})).text == "small"


def test_a_keyword_is_read_without_running_the_template(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stranger's may ask for thousands of others."""
    monkeypatch.setattr("chatbot.prompts.probe.render_dicts", lambda *_, **__: pytest.fail("it was run"))
    many = "".join(f"{{% if a{number} %}}x{{% endif %}}" for number in range(50))
    template = Template(many + "{% if budget < 5 %}x{% endif %}", "a stranger", "many")
    assert typed(template, {"budget": "12", "a1": True}) == {"budget": 12, "a1": True}
    assert typed(Template("{% if %}", "a stranger", "broken"), {"budget": "12"}) == {"budget": "12"}
