"""How many prompt tokens fit into a step, from how long steps took. Beside writers a step may last a few normal gaps
between their tokens, no more; alone, reading goes in large chunks, still short enough that a newcomer is soon seen."""

MOST_GAPS = 3.0
"""A step that also reads lasts at most this many steps that only write."""

ALONE_SECONDS = 0.25
"""A step that only reads lasts about this long."""

SLOWEST_SECONDS = 5.0
"""A chunk is not made smaller than FIRST_ALONE / 2 for the sake of ALONE_SECONDS, unless it would last this long."""

FEWEST = 1
FIRST_BESIDE = 4
FIRST_ALONE = 64
FRESH = 0.3
"""Weight of the newest measurement."""


class Pace:
    def __init__(self, most: int) -> None:
        self._most = most
        self._gaps: dict[int, float] = {}
        self._alone: float | None = None
        self._beside: float | None = None

    def chunk(self, writers: int) -> int:
        """Prompt tokens for the next step, all readers together."""
        tokens = self._beside_writers(writers) if writers else self._without_writers()
        return max(FEWEST, min(tokens, self._most))

    def forecast(self, writers: int, tokens_read: int) -> float:
        """Seconds that such a step will take, 0.0 when nothing is known yet."""
        cost = (self._beside or self._alone) if writers else (self._alone or self._beside)
        return (self._gap(writers) or 0.0) + tokens_read * (cost or self._at_most())

    def note(self, writers: int, tokens_read: int, seconds: float) -> None:
        """A step took this long."""
        if not tokens_read:
            self._gaps[writers] = _blend(self._gaps.get(writers), seconds)
        elif not writers:
            self._alone = _blend(self._alone, seconds / tokens_read)
        else:
            gap = self._gap(writers) or 0.0
            # A lucky step costs nothing beyond its gap; believing that would make the next one far too long.
            extra = max(seconds - gap, seconds * 0.1)
            self._beside = _blend(self._beside, extra / tokens_read)

    def _beside_writers(self, writers: int) -> int:
        gap, cost = self._gap(writers), self._beside or self._alone
        if gap is None or not cost:  # 0.0: by a clock too coarse for it
            return FIRST_BESIDE
        return int(gap * (MOST_GAPS - 1) / cost)

    def _without_writers(self) -> int:
        cost = self._alone or self._beside
        if not cost:
            limit = self._at_most()
            return max(FIRST_BESIDE, min(FIRST_ALONE, int(ALONE_SECONDS / limit))) if limit else FIRST_ALONE
        return max(min(FIRST_ALONE // 2, int(SLOWEST_SECONDS / cost)), int(ALONE_SECONDS / cost))

    def _at_most(self) -> float:
        """What reading a token can cost as long as it was never measured: as much as writing one. 0.0: not known."""
        return min(self._gaps.values(), default=0.0)

    def _gap(self, writers: int) -> float | None:
        """Of that many writers; not measured: of the nearest smaller number, which errs towards short steps."""
        known = [count for count in self._gaps if count <= writers] or list(self._gaps)
        if not writers or not known:
            return None
        return self._gaps[max(known) if max(known) <= writers else min(known)]


def _blend(old: float | None, new: float) -> float:
    return new if old is None else old + FRESH * (new - old)
