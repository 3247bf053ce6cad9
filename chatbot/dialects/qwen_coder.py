"""Qwen3-Coder and Qwen 3.5: `<tool_call><function=NAME><parameter=KEY>value</parameter></function></tool_call>`.

Values carry no types: what reads as a JSON number, truth value, object or list becomes one, anything else is text.
"""

import re
from collections.abc import Callable
from typing import Any

from chatbot.dialects import hermes
from chatbot.dialects.base import Call, dumped, value_of

start = "<tool_call>"
end = "</tool_call>"

OPENING = "<function="
FUNCTION = re.compile(r"<function=([^>\n]+)>(.*?)(?:</function>|\Z)", re.DOTALL)
PARAMETER = re.compile(r"<parameter=([^>\n]+)>(.*?)(?:</parameter>|(?=<parameter=)|\Z)", re.DOTALL)


def parse(text: str) -> list[Call] | None:
    return functions(text, value_of) or hermes.parse(text)


def may_become(text: str) -> bool:
    begun = text.lstrip()
    return begun.startswith(OPENING) or OPENING.startswith(begun) or hermes.may_become(text)


def functions(text: str, value: Callable[[str], Any]) -> list[Call]:
    """The calls in `text`; `value` reads what stands between a parameter's tags."""
    return [
        Call(name.strip(), dumped({key.strip(): value(written) for key, written in PARAMETER.findall(body)}))
        for name, body in FUNCTION.findall(text)
    ]
