"""Seed-OSS: `<seed:tool_call><function=NAME><parameter=KEY>value</parameter></function></seed:tool_call>`.

Values are written as Python writes them: `True`, `None`, `{'a': 1}`; text alone stands as it is.
"""

import ast
from typing import Any

from chatbot.dialects.base import Call, parsed, value_of
from chatbot.dialects.qwen_coder import OPENING, functions

start = "<seed:tool_call>"
end = "</seed:tool_call>"


def parse(text: str) -> list[Call] | None:
    return functions(text, _value) or None


def may_become(text: str) -> bool:
    begun = text.lstrip()
    return begun.startswith(OPENING) or OPENING.startswith(begun)


def _value(written: str) -> Any:
    value = value_of(written)
    expression = parsed(value) if isinstance(value, str) else None
    if expression is None:
        return value
    try:
        read = ast.literal_eval(expression)
    except (ValueError, TypeError, RecursionError):
        return value
    return read if read is None or isinstance(read, bool | int | float | list | dict) else value
