"""The first Command R and R+: `Action:` and a fenced JSON block, `[{"tool_name": ..., "parameters": {...}}]`."""

from chatbot.dialects.base import Call, calls_of, loaded

start = "Action: ```json"
end = "```"


def parse(text: str) -> list[Call] | None:
    return calls_of(loaded(text))


def may_become(text: str) -> bool:
    return text.lstrip()[:1] in ("", "[")
