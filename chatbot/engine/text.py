"""Token bytes -> characters. Half characters and what may still become a stop string are held back."""

import codecs
from collections.abc import Sequence


class TextStream:
    """Fed with the bytes of each token, gives the text that is certain. However the bytes are cut, the text is the
    same: the stop string that is complete first wins, and of two complete at once the longer."""

    __slots__ = ("_decoder", "_held", "_stops", "stopped")

    def __init__(self, stops: Sequence[str] = ()) -> None:
        self._stops = tuple(dict.fromkeys(stop for stop in stops if stop))
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._held = ""
        self.stopped = False

    def feed(self, data: bytes) -> str:
        """The text that became certain. After a stop string `stopped` is true and nothing more comes."""
        if self.stopped:
            return ""
        self._held += self._decoder.decode(data)
        found = self._first_stop()
        if found is not None:
            self.stopped = True
            return self._release(found)
        return self._release(len(self._held) - self._possible_start())

    def close(self) -> str:
        """What was held back for a stop string that never came. Half a character at the very end is dropped."""
        return "" if self.stopped else self._release(len(self._held))

    def _release(self, length: int) -> str:
        text, self._held = self._held[:length], self._held[length:]
        return text

    def _first_stop(self) -> int | None:
        """Where the stop string begins that is complete first."""
        starts = [(self._held.find(stop), stop) for stop in self._stops]
        found = [(start + len(stop), start) for start, stop in starts if start >= 0]
        return min(found)[1] if found else None

    def _possible_start(self) -> int:
        """How many of the last characters may be the beginning of a stop string."""
        return max((_overlap(self._held, stop) for stop in self._stops), default=0)


def _overlap(text: str, stop: str) -> int:
    """The longest end of `text` with which `stop` begins; `stop` as a whole is not in `text`."""
    for length in range(min(len(text), len(stop) - 1), 0, -1):
        if text.endswith(stop[:length]):
            return length
    return 0
