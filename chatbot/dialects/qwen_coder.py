"""Qwen3-Coder and Qwen 3.5: `<tool_call><function=NAME><parameter=KEY>value</parameter></function></tool_call>`.

Values carry no types: what reads as a JSON number, truth value, object or list becomes one, anything else is text.
"""

import re
from typing import Any

from chatbot.dialects import hermes
from chatbot.dialects.base import Call, dumped, value_of

start = "<tool_call>"
end = "</tool_call>"

OPENING = "<function="
FUNCTION = re.compile(r"<function=([^>\n]+)>(.*?)(?:</function>|\Z)", re.DOTALL)
PARAMETER = re.compile(r"<parameter=([^>\n]+)>(.*?)(?:</parameter>|(?=<parameter=)|\Z)", re.DOTALL)


def parse(text: str) -> list[Call] | None:
    functions = FUNCTION.findall(text)
    if not functions:
        return hermes.parse(text)
    return [Call(name.strip(), dumped(_arguments(body))) for name, body in functions]


def may_become(text: str) -> bool:
    begun = text.lstrip()
    return begun.startswith(OPENING) or OPENING.startswith(begun) or hermes.may_become(text)


def _arguments(body: str) -> dict[str, Any]:
    return {key.strip(): value_of(value) for key, value in PARAMETER.findall(body)}
