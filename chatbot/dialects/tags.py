"""Reads a reply whose thoughts and calls stand between tags, however the tags are cut into pieces.

A thought opens only where a turn begins: after the start, another thought or a call. So a reply that talks about
`<think>` keeps its words. What begins like a call and is none comes out as it was written.
"""

from collections.abc import Sequence
from typing import Literal

from chatbot.dialects.base import Syntax
from chatbot.messages import CallDelta, Channel, Delta

State = Literal["start", "text", "thought", "call"]


class TagReader:
    """Reads one reply; not to be used again after `close`."""

    def __init__(
        self,
        thoughts: Sequence[tuple[str, str]],
        calls: Syntax | None,
        *,
        dropped: Sequence[str] = (),
        opened: bool = False,
        begun: bool = False,
    ) -> None:
        self._thoughts = dict(thoughts)
        self._calls = calls
        self._dropped = tuple(dropped)
        self._starts = (*self._thoughts, *self._dropped, *([calls.start] if calls else []))
        self._bare: str = getattr(calls, "bare", "")
        self._state: State = "thought" if opened else "start"
        self._ends = tuple(self._thoughts.values())
        self._held = ""  # not yet decided
        self._opening = ""  # the tag of the call that is being read
        self._quiet = opened and not begun  # white space here belongs to the tag before it
        self._index = 0
        self._out: list[Delta | CallDelta] = []

    def feed(self, text: str) -> list[Delta | CallDelta]:
        self._held += text
        return self._read(last=False)

    def close(self) -> list[Delta | CallDelta]:
        return self._read(last=True)

    def _read(self, last: bool) -> list[Delta | CallDelta]:
        steps = {"start": self._start, "text": self._text, "thought": self._thought, "call": self._call}
        while self._held and steps[self._state](last):
            pass
        out, self._out = joined(self._out), []
        return out

    # Each step reads on from what is held, and says whether there is more to do before more text comes.

    def _start(self, last: bool) -> bool:
        begun = self._held.lstrip()
        blank = self._held[: len(self._held) - len(begun)]
        opening = next((tag for tag in self._starts if begun.startswith(tag)), None)
        if not opening and not last and (not begun or any(tag.startswith(begun) for tag in self._starts)):
            return False
        if opening in self._thoughts:
            return self._enter("thought", begun, len(opening), ends=(self._thoughts[opening],))
        if self._bare and begun.startswith(self._bare):
            self._opening = "" if self._quiet else blank
            return self._enter("call", begun, 0)
        if not self._quiet:
            self._say("text", blank)
        return self._enter("text", begun, 0, quiet=False)

    def _text(self, last: bool) -> bool:
        tags = [tag for tag in self._starts if tag not in self._thoughts]
        place, tag = first(self._held, tags)
        if tag is None:
            kept = 0 if last else overlap(self._held, tags)
            self._say("text", self._held[: len(self._held) - kept])
            self._held = self._held[len(self._held) - kept :]
            return False
        self._say("text", self._held[:place])
        if tag in self._dropped:
            return self._enter("start", self._held, place + len(tag))
        self._opening = tag
        return self._enter("call", self._held, place + len(tag))

    def _thought(self, last: bool) -> bool:
        if self._quiet:
            self._held = self._held.lstrip()
        place, tag = first(self._held, self._ends)
        if tag is not None:
            self._say("thought", self._held[:place].rstrip())
            return self._enter("start", self._held, place + len(tag))
        # White space before the closing tag belongs to the tag, so it waits too.
        sure = self._held[: len(self._held) - (0 if last else overlap(self._held, self._ends))].rstrip()
        self._quiet = self._quiet and not sure
        self._say("thought", sure)
        self._held = "" if last else self._held[len(sure) :]
        return False

    def _call(self, last: bool) -> bool:
        calls = self._calls
        assert calls is not None
        place = self._held.find(calls.end) if calls.end and self._opening.strip() else -1
        body = self._held if place < 0 else self._held[:place]
        if not calls.may_become(body):
            return self._release()
        if place < 0 and not last:
            return False
        parsed = calls.parse(body)
        if parsed is None:
            return self._release()
        for call in parsed:
            self._out.append(CallDelta(self._index, call.id, call.name, call.arguments))
            self._index += 1
        return self._enter("start", self._held, len(body) + (len(calls.end) if place >= 0 else 0))

    def _release(self) -> bool:
        """It was no call: its tag is text, and so is what follows until the next tag."""
        self._say("text", self._opening)
        return self._enter("text", self._held, 0, quiet=False)

    def _enter(
        self, state: State, text: str, skip: int, *, ends: tuple[str, ...] | None = None, quiet: bool = True
    ) -> bool:
        self._state, self._held, self._quiet = state, text[skip:], quiet
        self._ends = ends or self._ends
        return True

    def _say(self, channel: Channel, text: str) -> None:
        if text:
            self._out.append(Delta(channel, text))


def first(text: str, tags: Sequence[str]) -> tuple[int, str | None]:
    """Where the earliest of the tags stands; of two at one place the longer."""
    found = [(text.find(tag), -len(tag), tag) for tag in tags if tag and tag in text]
    return (min(found)[0], min(found)[2]) if found else (-1, None)


def overlap(text: str, tags: Sequence[str]) -> int:
    """How many of the last characters could be the beginning of a tag."""
    longest = max(map(len, tags), default=1) - 1
    for size in range(min(longest, len(text)), 0, -1):
        if any(tag.startswith(text[-size:]) for tag in tags):
            return size
    return 0


def joined(deltas: list[Delta | CallDelta]) -> list[Delta | CallDelta]:
    joined: list[Delta | CallDelta] = []
    for delta in deltas:
        before = joined[-1] if joined else None
        if isinstance(delta, Delta) and isinstance(before, Delta) and before.channel == delta.channel:
            joined[-1] = Delta(delta.channel, before.text + delta.text)
        else:
            joined.append(delta)
    return joined
