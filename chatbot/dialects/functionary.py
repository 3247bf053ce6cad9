"""Functionary 3.1 and Llama 3.1's custom tools: `<function=NAME>{...}</function>`."""

import re

from chatbot.dialects.base import Call, dumped, loaded

start = "<function="
end = "</function>"

WHOLE = re.compile(r"([\w.-]+)>(.*)", re.DOTALL)
BEGUN = re.compile(r"[\w.-]*(?:>\s*(?:\{.*)?)?", re.DOTALL)


def parse(text: str) -> list[Call] | None:
    whole = WHOLE.fullmatch(text)
    value = loaded(whole[2]) if whole else None
    return [Call(whole[1], dumped(value))] if whole and isinstance(value, dict) else None


def may_become(text: str) -> bool:
    return BEGUN.fullmatch(text) is not None
