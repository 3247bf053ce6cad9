"""What a dialect is made of: how a family marks its thoughts and its tool calls.

A syntax of calls is a small module with three names: `start`, `end` and `parse`. An empty `end` means: to the end of
the reply.
"""

import ast
import json
from dataclasses import dataclass
from typing import Any, Protocol

from chatbot.messages import CallDelta, Delta

LONGEST_PYTHON = 20_000
"""Python's own parser is not made for more from a stranger."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call as the model wrote it: `arguments` is JSON text, `id` is empty if the model gives none."""

    name: str
    arguments: str
    id: str = ""


class Syntax(Protocol):
    """How a family writes calls. `parse` gets what stands between start and end; None: this is no call."""

    @property
    def start(self) -> str: ...
    @property
    def end(self) -> str: ...
    def parse(self, text: str, /) -> list[Call] | None: ...
    def may_become(self, text: str, /) -> bool:
        """Can `text`, which is not yet complete, still become a call? If not, it is shown at once."""


class Reader(Protocol):
    """Reads one reply, piece by piece as it comes."""

    def feed(self, text: str) -> list[Delta | CallDelta]: ...
    def close(self) -> list[Delta | CallDelta]: ...


def loaded(text: str) -> Any:
    """The JSON value, or None: a model's JSON is its best effort."""
    try:
        return json.loads(text, strict=False)
    except ValueError:
        return None


def value_of(written: str) -> Any:
    """A value without quotes between tags: what reads as JSON of another type than text, else the text itself."""
    # One line break after the opening and one before the closing belong to the tags.
    text = written.removeprefix("\n").removesuffix("\n")
    value = loaded(text)
    return text if value is None or isinstance(value, str) else value


def parsed(text: str) -> ast.expr | None:
    """Python's expression, or None: also for more than LONGEST_PYTHON characters."""
    try:
        return ast.parse(text.strip(), mode="eval").body if len(text) <= LONGEST_PYTHON else None
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def call_of(value: Any) -> Call | None:
    """From an object with a name and its arguments, under the keys that families give them."""
    if not isinstance(value, dict):
        return None
    inner = value.get("function")
    value = {**value, **inner} if isinstance(inner, dict) else value
    name = value.get("name") or value.get("tool_name") or (inner if isinstance(inner, str) else None)
    if not isinstance(name, str) or not name:
        return None
    arguments: Any = next((value[key] for key in ("arguments", "parameters", "args") if key in value), {})
    if not isinstance(arguments, str):
        arguments = dumped(arguments)
    id = value.get("id") or value.get("tool_call_id") or ""
    return Call(name, arguments, str(id))


def calls_of(value: Any) -> list[Call] | None:
    """From one object or a list of them; None unless all are calls."""
    calls = [call_of(one) for one in (value if isinstance(value, list) else [value])]
    return [call for call in calls if call] if calls and all(calls) else None
