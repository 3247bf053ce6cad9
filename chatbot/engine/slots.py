"""Whose tokens lie where in the KV cache: which slot a prompt goes to, and what is given up when the cache is full.

Pure bookkeeping: the scheduler does to llama.cpp what is decided here.

Taking simply the slot with the longest common prefix is a trap: conversations that share a system prompt overwrite
each other in turn. A slot is taken in place only if the prompt goes on from what was asked there; otherwise the slot
that was not used for longest is taken, and the common part is copied from wherever it lies.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

TAIL = 4
"""A template may end a prompt with a few tokens (an opened thought) that it leaves out of the next one. Not more: a
short message with the end of its turn is hardly longer, and another conversation's must not be taken for this one."""


@dataclass(slots=True, eq=False)
class Slot:
    """One sequence of the KV cache. `tokens` is what lies in it, `asked` the length of the last prompt given to it,
    `used` the tick of its last use. `aside`: the tokens lie on the shelf instead (shelf.py)."""

    index: int
    tokens: list[int] = field(default_factory=list)
    asked: int = 0
    used: int = 0
    busy: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Take this slot; its first `keep` tokens are the prompt's, once they are copied from `source` if there is one."""

    slot: Slot
    keep: int
    source: Slot | None = None


class Slots:
    """`whole`: the model's memory can only be continued or cleared, not cut or copied in part (recurrent models)."""

    def __init__(self, count: int, *, whole: bool = False) -> None:
        self.all = [Slot(index) for index in range(count)]
        self._whole = whole
        self._tick = 0

    @property
    def free(self) -> list[Slot]:
        return [slot for slot in self.all if not slot.busy]

    def choose(self, prompt: Sequence[int]) -> Choice | None:
        """Where to read this prompt; None while every slot is busy. The last token is never kept: it must be decoded
        for the model to say what comes next."""
        free = self.free
        if not free:
            return None
        shared = {slot.index: common_prefix(slot.tokens, prompt) for slot in self.all}
        most = len(prompt) - 1
        going_on = [slot for slot in free if self._goes_on(slot, shared[slot.index], most)]
        oldest = min(free, key=lambda slot: slot.used)
        if going_on:
            slot = max(going_on, key=lambda slot: (shared[slot.index], slot.used))
            is_doubtful = shared[slot.index] < slot.asked
            if not is_doubtful or oldest.tokens:
                return Choice(slot, min(shared[slot.index], most))
        if self._whole:
            return Choice(oldest, 0)
        best = max(self.all, key=lambda slot: (shared[slot.index], not slot.aside))
        if shared[best.index] <= shared[oldest.index] and (best.aside or not oldest.aside):
            return Choice(oldest, min(shared[oldest.index], most))
        return Choice(oldest, min(shared[best.index], most), best)

    def take(self, choice: Choice, prompt: Sequence[int]) -> None:
        slot = choice.slot
        slot.tokens = list(prompt[: choice.keep])
        slot.asked = len(prompt)
        slot.busy = True
        self.touch(slot)

    def give_back(self, slot: Slot) -> None:
        """The slot is idle; its tokens stay for the conversation's next turn."""
        slot.busy = False
        self.touch(slot)

    def forget(self, slot: Slot) -> None:
        slot.tokens = []
        slot.asked = slot.used = 0

    def touch(self, slot: Slot) -> None:
        self._tick += 1
        slot.used = self._tick

    def oldest_idle(self, least: int = 1) -> Slot | None:
        """The first that is to leave the cache, of the idle slots with at least so many tokens in it."""
        idle = [slot for slot in self.free if len(slot.tokens) >= least and not slot.aside]
        return min(idle, key=lambda slot: slot.used, default=None)

    def busy_tokens(self) -> int:
        return sum(len(slot.tokens) for slot in self.all if slot.busy)

    def _goes_on(self, slot: Slot, shared: int, most: int) -> bool:
        if self._whole:
            return 0 < shared == len(slot.tokens) <= most
        # The same question again, or the last reply changed (its thoughts left out): only that reply is lost.
        is_same_question = shared >= slot.asked - min(TAIL, slot.asked // 4)
        return shared > 0 and (shared == len(slot.tokens) or is_same_question)


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    length = min(len(one), len(other))
    # Slices are compared in C: halving the doubt is far quicker than a loop over 8,000 tokens.
    low, high = 0, length
    while low < high:
        middle = (low + high + 1) // 2
        if tuple(one[low:middle]) == tuple(other[low:middle]):
            low = middle
        else:
            high = middle - 1
    return low
