"""Idle conversations laid aside: out of the KV cache, into plain memory, until someone goes on with them.

llama.cpp looks at every cell up to the last one in use, for each token of each reply: under 5,400 cells of idle
conversations a token of a 1B model took a fifth longer. Laid aside they cost memory alone; to copy 1,500 tokens of that
model back takes some 5 ms, to read them again 10 s.
"""

from collections.abc import Callable

from chatbot.engine.llama import Context, Copied
from chatbot.engine.slots import Slot

LEAST = 128
"""Tokens: fewer cost next to nothing where they are."""


class Shelf:
    """`room`: bytes that may lie here. As many stay free in the machine, which `free` tells."""

    def __init__(self, context: Context, room: int, free: Callable[[], int]) -> None:
        self._context = context
        self._room = room
        self._free = free
        self._copies: dict[Slot, Copied] = {}

    @property
    def bytes(self) -> int:
        return sum(map(len, self._copies.values()))

    def lay(self, slot: Slot) -> bool:
        """Takes it out of the cache; False: there is no room, or llama.cpp cannot; it is as it was."""
        size = self._context.size(slot.index)
        if not size or self.bytes + size > self._room or self._free() - size < self._room:
            return False
        copied = self._context.copy_out(slot.index, size)
        if copied is None or not self._context.cut(slot.index, 0):
            return False
        self._copies[slot] = copied
        slot.aside = True
        return True

    def could_hold(self, slot: Slot) -> bool:
        """If nothing else lay here."""
        return 0 < self._context.size(slot.index) <= self._room

    def oldest(self) -> Slot | None:
        return min(self._copies, key=lambda slot: slot.used, default=None)

    def bring(self, source: Slot, target: Slot) -> bool:
        """Puts what was laid aside into the target's sequence, which is empty; where that is another's, the copy stays.
        False: the cache has not so many free cells."""
        if not self._context.copy_in(self._copies[source], target.index):
            return False
        if source is target:
            self.drop(source)
        return True

    def drop(self, slot: Slot) -> None:
        self._copies.pop(slot, None)
        slot.aside = False
