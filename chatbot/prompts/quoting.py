"""Names of control tokens that somebody typed, or that stand in a file, are words: they must not become those tokens.

Before the template sees a message, each such name gets a mark inside; after it, what the template wrote itself can be
told from what was quoted.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from chatbot.messages import File, Message, Part, Text, Thought, ToolResult

MARK = "\ue001"


class Quoter:
    """For one vocabulary's control tokens."""

    def __init__(self, names: Iterable[str]) -> None:
        longest_first = sorted((name for name in names if len(name) > 1), key=len, reverse=True)
        self._names = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")

    def quoted(self, messages: Sequence[Message]) -> tuple[Message, ...]:
        """The messages with a mark in each name; marks of their own are taken out."""
        return tuple(replace(message, parts=tuple(self._part(part) for part in message.parts)) for message in messages)

    def pieces(self, text: str) -> list[tuple[str, bool]]:
        """The rendered prompt without marks, in order: each piece's text, and whether names in it are tokens.

        A prompt that quotes nothing is one piece. Pieces end at the template's own tokens only, where a tokenizer
        parts a text anyhow.
        """
        if MARK not in text:
            return [(text, True)]
        found: list[tuple[str, bool]] = []
        place = 0
        for name in self._names.finditer(text):
            found += [(text[place : name.start()], False), (name.group(), True)]
            place = name.end()
        found.append((text[place:], False))
        return [(piece.replace(MARK, ""), special) for piece, special in found if piece]

    def _part(self, part: Part) -> Part:
        if isinstance(part, File):
            return replace(part, name=self._marked(part.name), text=self._marked(part.text))
        if isinstance(part, Text | Thought | ToolResult):
            return replace(part, text=self._marked(part.text))
        return part

    def _marked(self, text: str) -> str:
        return self._names.sub(lambda name: name[0][0] + MARK + name[0][1:], text.replace(MARK, ""))
