"""Kimi K2: `<|tool_calls_section_begin|>`, then for each call `<|tool_call_begin|>functions.NAME:0
<|tool_call_argument_begin|>{...}<|tool_call_end|>`, without the line break, and `<|tool_calls_section_end|>`."""

import re

from chatbot.dialects.base import Call, dumped, loaded

start = "<|tool_calls_section_begin|>"
end = "<|tool_calls_section_end|>"

OPENING = "<|tool_call_begin|>"
ONE = re.compile(
    r"\s*<\|tool_call_begin\|>\s*((?:functions\.)?([\w.-]+?)(?::\d+)?)\s*<\|tool_call_argument_begin\|>(.*?)"
    r"(?:<\|tool_call_end\|>|\Z)\s*",
    re.DOTALL,
)


def parse(text: str) -> list[Call] | None:
    found = list(ONE.finditer(text))
    if not found or "".join(match.group() for match in found) != text:
        return None
    values = [loaded(match[3]) for match in found]
    if any(not isinstance(value, dict) for value in values):
        return None
    return [Call(match[2], dumped(value), match[1]) for match, value in zip(found, values, strict=True)]


def may_become(text: str) -> bool:
    begun = text.lstrip()
    return begun.startswith(OPENING) or OPENING.startswith(begun)
