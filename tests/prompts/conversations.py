"""Conversations as templates get them, and the reference implementation to compare with."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from transformers.utils.chat_template_utils import render_jinja_template

from chatbot.prompts.render import aliased
from chatbot.prompts.sandbox import Refused, run

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": 'Looks up the weather: "now" & <then>, in °C.',
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string", "description": "Köln, 東京"}, "days": {"type": "integer"}},
                "required": ["city"],
            },
        },
    },
    {"type": "function", "function": {"name": "now", "description": "The time.", "parameters": {}}},
]


def said(*turns: str) -> list[dict[str, Any]]:
    """Turns written as "user: words"."""
    pairs = (turn.split(": ", 1) for turn in turns)
    return [{"role": role, "content": content} for role, content in pairs]


CALLING = {
    "role": "assistant",
    "content": "",
    "tool_calls": [
        {
            "id": "abcdef123",
            "type": "function",
            "function": {"name": "get_weather", "arguments": {"city": "Köln", "days": 2}},
        }
    ],
}
RESULT = {
    "role": "tool",
    "tool_call_id": "abcdef123",
    "name": "get_weather",
    "content": '{"temperature": 7.5, "sky": "<grey>"}',
}

CONVERSATIONS: Mapping[str, list[dict[str, Any]]] = {
    "one turn": said("user: Hello there"),
    "with a system message": said("system: Be brief.", "user: Hello there"),
    "several turns": said(
        "user:  Hi \n", "assistant: Hello! ", "user: And now?", "assistant: Now\nthis.", "user: Bye <b> & é"
    ),
    "all at once": said("system: Be\n brief. ", "user: Hi", "assistant: Hello.", "user: Tell me a\n\n  poem"),
    "two of a kind": said("user: One", "user: Two", "assistant: Three"),
    "the assistant first": said("assistant: Welcome", "user: Thanks"),
    "a late system message": said("user: Hi", "assistant: Yes?", "system: Be rude.", "user: Why?"),
    "a thought": [*said("user: 2+2?"), {"role": "assistant", "content": "4", "reasoning_content": "Two and two."}],
    "a tagged thought": said("user: 2+2?", "assistant: <think>\nTwo.\n</think>\n\n4", "user: Sure?"),
    "a call": [*said("system: Use tools.", "user: Weather in Köln?"), CALLING],
    "a result": [*said("user: Weather in Köln?"), CALLING, RESULT],
    "after a result": [*said("user: Weather in Köln?"), CALLING, RESULT, *said("assistant: Grey.", "user: Thanks")],
    "two results": [
        *said("user: Both?"),
        {**CALLING, "content": "Let me see.", "tool_calls": CALLING["tool_calls"] * 2},
        RESULT,
        RESULT,
    ],
    "nothing": [],
}


def reference(
    source: str, turns: Sequence[Mapping[str, Any]], *, going_on: bool = False, **variables: Any
) -> str | None:
    """What transformers makes of it; None if it refuses."""
    try:
        rendered, _ = render_jinja_template(
            [list(map(dict, turns))], chat_template=source, continue_final_message=going_on, **variables
        )
    except Exception:
        return None
    return str(rendered[0])


def ours(source: str, turns: Sequence[Mapping[str, Any]], **variables: Any) -> str | None:
    """What our sandbox makes of it; None if it refuses."""
    try:
        return run(source, {"documents": None, **variables, "messages": list(map(aliased, turns))}, datetime.now)
    except Refused:
        return None
