"""What the composer sends beside the text, read and checked: attached files, and which message is being edited."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chatbot.errors import BadRequest
from chatbot.messages import File, clean
from chatbot.web import words

MOST_FILES = 10
LARGEST_FILE = 1_000_000
LARGEST_BESIDE = 12_000_000
LONGEST_KEY = 60


@dataclass(frozen=True, slots=True)
class Beside:
    """`editing` is the message that the text takes the place of, `chat` the conversation it was written in, `knobs` the
    settings that were turned just before, `key` the page's own name for this message."""

    files: tuple[File, ...] = ()
    editing: int | None = None
    chat: str = ""
    knobs: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""


def read(raw: Any) -> Beside:
    """From the browser's JSON. Raises BadRequest."""
    if not raw:
        return Beside()
    if not isinstance(raw, str) or len(raw) > LARGEST_BESIDE:
        raise BadRequest("These files are too large to be sent together.", "files")
    try:
        beside = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadRequest("What came with this message cannot be read. Reload the page.", "files") from None
    if not isinstance(beside, dict):
        raise BadRequest("What came with this message cannot be read. Reload the page.", "files")
    chat, knobs, key = beside.get("chat"), beside.get("knobs"), beside.get("key")
    return Beside(
        _files(beside.get("files") or []),
        _editing(beside.get("editing")),
        chat if isinstance(chat, str) else "",
        knobs if isinstance(knobs, dict) else {},
        clean(key)[:LONGEST_KEY] if isinstance(key, str) else "",
    )


def _files(raw: Any) -> tuple[File, ...]:
    if not isinstance(raw, list) or len(raw) > MOST_FILES:
        raise BadRequest(f"At most {MOST_FILES} files can be attached to one message.", "files")
    return tuple(_file(item) for item in raw)


def _file(raw: Any) -> File:
    name, text = (raw.get("name"), raw.get("text")) if isinstance(raw, dict) else (None, None)
    if not isinstance(name, str) or not isinstance(text, str):
        raise BadRequest("An attached file has no name or no text. Attach it again.", "files")
    name = " ".join(clean(name).split())[:120] or "file"
    if len(text) > LARGEST_FILE:
        raise BadRequest(
            f"{name} is too large: {words.size(len(text))}. Text files of up to 1 MB can be attached.", "files"
        )
    if "\x00" in text:
        raise BadRequest(f"{name} is not a text file. Only text can be attached.", "files")
    return File(name, clean(text))


def _editing(raw: Any) -> int | None:
    if raw is None:
        return None
    if isinstance(raw, bool) or not isinstance(raw, int):
        raise BadRequest("That message is not part of this conversation any more. Reload the page.", "message")
    return raw
