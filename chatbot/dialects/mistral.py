"""Mistral: `[TOOL_CALLS][{"name": ..., "arguments": {...}}]`, newer `[TOOL_CALLS]NAME[ARGS]{...}` repeated."""

import re

from chatbot.dialects.base import Call, calls_of, dumped, loaded

start = "[TOOL_CALLS]"
end = ""

NAMED = re.compile(
    r"\s*(?:\[TOOL_CALLS\])?([\w.-]+)(?:\[CALL_ID\](\w+))?(?:\[ARGS\])?(?=\s*\{)(.*?)(?=\[TOOL_CALLS\]|\Z)", re.DOTALL
)


def parse(text: str) -> list[Call] | None:
    if text.lstrip().startswith(("[{", "{")):
        return calls_of(loaded(text))
    found = NAMED.findall(text)
    if not found or "".join(match.group() for match in NAMED.finditer(text)) != text:
        return None
    values = [loaded(arguments) for _, _, arguments in found]
    if any(not isinstance(value, dict) for value in values):
        return None
    return [Call(name, dumped(value), id) for (name, id, _), value in zip(found, values, strict=True)]


def may_become(text: str) -> bool:
    """An array, an object, or a name that ends in a tag or an object."""
    name = re.match(r"\s*[\w.-]*\s*", text)
    assert name is not None
    return text[name.end() :][:1] in ("", "[", "{")
