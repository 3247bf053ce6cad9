"""What one rendering may spend: steps, bytes made, seconds. Knows no Jinja.

A template is a program by a stranger and runs on a thread that nobody can kill. So every loop, call, filter and
operator pays here, and no single operation is allowed to be large (`guards.py`): between two payments little happens.
"""

import time
from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import Any

STEPS = 1_000_000
SECONDS = 10.0  # of this thread's work
BYTES = 64_000_000
LONGEST = 1_000_000  # of output, beside ten times the input
DEEPEST = 60  # macros, recursive loops and callers within each other
PER_ITEM = 32  # bytes of one place in a list


class Overspent(Exception):
    """The template was stopped; `str(error)` continues the sentence "The template ... "."""


class Budget:
    """One rendering's purse. Owned by that rendering, used on its thread alone.

    What was weighed is remembered by identity, and kept so that its identity stays its own: nothing that a template
    can do changes a list or a mapping.
    """

    def __init__(self, inputs: Any = None) -> None:
        self.longest = 2**62
        self._steps, self._bytes = 2**62, 2**62
        self._deadline = time.thread_time() + SECONDS
        self._until_clock, self._depth = 0, 0
        self._weights: dict[int, tuple[Any, int]] = {}
        size = self._weight(inputs)
        self.longest = LONGEST + 10 * size
        self._steps, self._bytes = STEPS + size, BYTES + 100 * size

    def step(self, steps: int = 1) -> None:
        self._steps -= steps
        if self._steps < 0:
            raise Overspent("was stopped: it does not come to an end")
        self._until_clock -= steps
        if self._until_clock < 0:
            self._until_clock = 200
            if time.thread_time() > self._deadline:
                raise Overspent(f"was stopped after {SECONDS:g} seconds")

    def make(self, size: int) -> None:
        """Pays for `size` bytes before or right after they are made."""
        if size > self.longest:
            raise Overspent(f"was stopped: it makes a text of more than {self.longest:,} characters")
        self._bytes -= size
        if self._bytes < 0:
            raise Overspent("was stopped: it makes too much text on the way")

    def write(self, size: int) -> None:
        """Pays for a piece of output, of the prompt or of a macro."""
        self.step()
        self.make(size)

    def enter(self) -> None:
        self.step()
        self._depth += 1
        if self._depth > DEEPEST:
            raise Overspent(f"was stopped: it calls itself more than {DEEPEST} levels deep")

    def leave(self) -> None:
        self._depth -= 1

    def counted(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self.step()
            yield item

    def weigh(self, value: Any) -> int:
        """About the length of `value` written out, with everything in it; stops the template if that is too long.

        A list may hold another one twice, and that one a third one twice, and be exponentially long when written.
        """
        total = self._weight(value)
        if total > self.longest:
            self.make(total)
        return total

    def _weight(self, value: Any) -> int:
        if isinstance(value, str | bytes):
            return len(value) + 2
        known = self._weights.get(id(value))
        if known is not None:
            return known[1]
        inside = _inside(value)
        if not inside:
            return 4
        self.step(1 + len(inside) // 8)
        total = 4 + sum(map(self._weight, inside))
        self._weights[id(value)] = value, total
        return total


def _inside(value: Any) -> list[Any]:
    if value is None or isinstance(value, int | float):
        return []
    if isinstance(value, list | tuple | set | frozenset | ItemsView | KeysView | ValuesView):
        return list(value)
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    return []
