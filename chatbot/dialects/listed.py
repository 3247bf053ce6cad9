"""Phi-4-mini and Granite 3: `<|tool_call|>[{"name": ..., "arguments": {...}}]`, Phi closes with `<|/tool_call|>`."""

from chatbot.dialects.base import Call, calls_of, loaded

start = "<|tool_call|>"
end = "<|/tool_call|>"


def parse(text: str) -> list[Call] | None:
    return calls_of(loaded(text))


def may_become(text: str) -> bool:
    return text.lstrip()[:1] in ("", "[", "{")
