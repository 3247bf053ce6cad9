"""gpt-oss speaks in messages of its own: `<|channel|>NAME to=... <|message|>...<|end|>`, one after another.

`analysis` is thought, `final` and preambles in `commentary` are text, and what is addressed `to=functions.NAME` is a
call. The prompt ends with `<|start|>assistant`, so a reply begins in the middle of such a header.
https://cookbook.openai.com/articles/openai-harmony
"""

import re

from chatbot.dialects.tags import first, joined, overlap
from chatbot.messages import CallDelta, Channel, Delta

MESSAGE = "<|message|>"
HEADER_TAGS = ("<|channel|>", "<|start|>", "<|constrain|>", MESSAGE)
ENDS = ("<|end|>", "<|call|>", "<|return|>", "<|start|>", "<|channel|>")
LONGEST_HEADER = 300


class HarmonyReader:
    """Reads one reply; not to be used again after `close`."""

    def __init__(self, *, calls: bool = True, opened: bool = False) -> None:
        self._calls = calls
        self._channel: Channel | None = "thought" if opened else None  # None: in a header
        self._calling = False
        self._held = ""
        self._index = -1
        self._out: list[Delta | CallDelta] = []

    def feed(self, text: str) -> list[Delta | CallDelta]:
        self._held += text
        return self._read(last=False)

    def close(self) -> list[Delta | CallDelta]:
        return self._read(last=True)

    def _read(self, last: bool) -> list[Delta | CallDelta]:
        while self._held and (self._header(last) if self._channel is None else self._body(last)):
            pass
        out, self._out = joined(self._out), []
        return out

    def _header(self, last: bool) -> bool:
        place = self._held.find(MESSAGE)
        header = self._held[: len(self._held) - overlap(self._held, [MESSAGE]) if place < 0 else place]
        if not _is_header(header):
            return self._no_header()
        if place >= 0:
            self._held = self._held[place + len(MESSAGE) :]
            self._address(header)
            return True
        if not last:
            return False
        if not header.lstrip().startswith("<|"):
            return self._no_header()
        self._held = ""  # cut in the middle of a header: it says nothing to anybody
        return False

    def _no_header(self) -> bool:
        """What is held is plain text, even a tag that would open a header."""
        self._channel, self._calling = "text", False
        place, tag = first(self._held, ("<|start|>", "<|channel|>"))
        if tag is not None and not self._held[:place].strip():
            self._say(self._held[: place + len(tag)])
            self._held = self._held[place + len(tag) :]
        return True

    def _address(self, header: str) -> None:
        recipient = re.search(r"to=(?:functions\.)?([\w.-]+)", header)
        self._calling = bool(recipient) and self._calls
        self._channel = "thought" if "analysis" in header and not recipient else "text"
        if recipient and self._calls:
            self._index += 1
            self._out.append(CallDelta(self._index, "", recipient[1], ""))

    def _body(self, last: bool) -> bool:
        place, tag = first(self._held, ENDS)
        if tag is None:
            kept = 0 if last else overlap(self._held, ENDS)
            self._say(self._held[: len(self._held) - kept])
            self._held = self._held[len(self._held) - kept :]
            return False
        self._say(self._held[:place])
        # The next message's own tag opens its header.
        closing = tag in ("<|end|>", "<|call|>", "<|return|>")
        self._held = self._held[place + (len(tag) if closing else 0) :]
        self._channel = None
        return True

    def _say(self, text: str) -> None:
        if not text:
            return
        if self._calling:
            self._out.append(CallDelta(self._index, "", "", text))
        elif self._channel:
            self._out.append(Delta(self._channel, text))


def _is_header(text: str) -> bool:
    """Is `text`, complete or not, a header so far?"""
    begun = text.lstrip()
    tagged = any(begun.startswith(tag) or tag.startswith(begun) for tag in (*HEADER_TAGS, "assistant", "to="))
    return tagged and len(begun) < LONGEST_HEADER
