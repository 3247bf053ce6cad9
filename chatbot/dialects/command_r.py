"""Command R7B and later: `<|START_ACTION|>[{"tool_name": ..., "parameters": {...}}]<|END_ACTION|>`."""

from chatbot.dialects.base import Call, calls_of, loaded

start = "<|START_ACTION|>"
end = "<|END_ACTION|>"


def parse(text: str) -> list[Call] | None:
    return calls_of(loaded(text))


def may_become(text: str) -> bool:
    return text.lstrip()[:1] in ("", "[", "{")
