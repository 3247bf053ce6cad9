"""Messages as the dictionaries that chat templates read (OpenAI's shape), and the merges for templates that refuse.

Knows no Jinja.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from chatbot.messages import File, Image, Message, Part, Text, ToolCall, ToolResult


def as_dict(message: Message, *, thoughts: bool = False, empty: str | None = "") -> dict[str, Any]:
    """One message for a template. Its thought goes along, as `reasoning_content`, only if `thoughts`.

    `empty` is the content of an assistant's message that only calls tools. Several results become one text: split
    them with `one_result_each` first.
    """
    if message.role == "tool":
        return _result(message)
    turn: dict[str, Any] = {"role": message.role, "content": _content(message.parts)}
    if thoughts and message.thought:
        turn["reasoning_content"] = turn["thinking"] = message.thought
    if message.calls:
        turn["content"] = turn["content"] or empty
        turn["tool_calls"] = [_call(call) for call in message.calls]
    return turn


def one_result_each(messages: Iterable[Message]) -> tuple[Message, ...]:
    """A message with several tool results becomes as many messages, as templates expect."""
    split: list[Message] = []
    for message in messages:
        results = [part for part in message.parts if isinstance(part, ToolResult)]
        if message.role == "tool" and len(results) > 1:
            split += [replace(message, parts=(result,)) for result in results]
        else:
            split.append(message)
    return tuple(split)


def with_ids(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Calls without an id get one, and their results the same: nine letters and digits, as Mistral's templates want."""
    open_calls: list[str] = []
    count = 0
    out: list[Message] = []
    for message in messages:
        parts: list[Part] = []
        for part in message.parts:
            if isinstance(part, ToolCall):
                count += 1
                part = part if part.id else replace(part, id=f"call{count:05}")
                open_calls.append(part.id)
            elif isinstance(part, ToolResult):
                part = part if part.id or not open_calls else replace(part, id=open_calls[0])
                open_calls = [id for id in open_calls if id != part.id]
            parts.append(part)
        out.append(replace(message, parts=tuple(parts)))
    return tuple(out)


def with_text_arguments(turn: Mapping[str, Any]) -> dict[str, Any]:
    """The turn with its calls' arguments as JSON text."""
    if "tool_calls" not in turn:
        return dict(turn)
    calls = [
        {**call, "function": {**call["function"], "arguments": _as_text(call["function"]["arguments"])}}
        for call in turn["tool_calls"]
    ]
    return {**turn, "tool_calls": calls}


def _as_text(arguments: Any) -> str:
    return arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)


def merge_system(messages: Sequence[Message]) -> tuple[Message, ...]:
    """A system message goes to the front of the user message after it, or becomes one."""
    merged: list[Message] = []
    held: tuple[Part, ...] = ()
    for message in messages:
        if message.role == "system":
            held = _joined(held, message.parts)
            continue
        if held and message.role == "user":
            message = replace(message, parts=_joined(held, message.parts))
        elif held:
            merged.append(Message("user", held))
        merged.append(message)
        held = ()
    return (*merged, Message("user", held)) if held else tuple(merged)


def merge_neighbours(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Messages of one role that follow each other become one; tool results stay apart, each answers its own call."""
    merged: list[Message] = []
    for message in messages:
        if merged and message.role == merged[-1].role and message.role != "tool":
            merged[-1] = replace(message, parts=_joined(merged[-1].parts, message.parts))
        else:
            merged.append(message)
    return tuple(merged)


def _joined(first: tuple[Part, ...], second: tuple[Part, ...]) -> tuple[Part, ...]:
    return (*first, Text("\n\n"), *second) if first and second else first + second


def _content(parts: Sequence[Part]) -> str | list[dict[str, str]]:
    if not any(isinstance(part, Image) for part in parts):
        return _text(parts)
    pieces: list[dict[str, str]] = []
    for part in parts:
        if isinstance(part, Image):
            pieces.append({"type": "image"})
        elif text := _text([part]):
            pieces.append({"type": "text", "text": text})
    return pieces


def _text(parts: Sequence[Part]) -> str:
    said = ""
    after_file = False
    for part in parts:
        if isinstance(part, File):
            said += ("\n\n" if said and not said.endswith("\n\n") else "") + _fenced(part)
            after_file = True
        elif isinstance(part, Text) and part.text:
            said += ("\n\n" if after_file and not part.text.startswith("\n\n") else "") + part.text
            after_file = False
    return said


def _fenced(file: File) -> str:
    # A fence longer than any run of backquotes inside, so that the file cannot end it.
    runs = [len(run) for run in re.findall(r"`{3,}", file.text)]
    fence = "`" * (max(runs, default=2) + 1)
    name = " ".join(file.name.replace("`", "'").split())
    return f"File `{name}`:\n{fence}\n{file.text.rstrip(chr(10))}\n{fence}"


def _call(call: ToolCall) -> dict[str, Any]:
    function = {"name": call.name, "arguments": _parsed(call.arguments)}
    return {"id": call.id, "type": "function", "function": function}


def _parsed(arguments: str) -> Any:
    """Templates want arguments as an object; what is no JSON goes as it is."""
    try:
        return json.loads(arguments)
    except ValueError:
        return arguments


def _result(message: Message) -> dict[str, Any]:
    results = [part for part in message.parts if isinstance(part, ToolResult)]
    said = "\n".join(result.text for result in results) or message.text
    turn: dict[str, Any] = {"role": "tool", "content": said}
    if results:
        turn |= {"tool_call_id": results[0].id, "name": results[0].name}
    return turn
