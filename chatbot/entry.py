"""What the library knows of one model: whether it is awake, who uses it, what it takes."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from chatbot.backends.base import Backend
from chatbot.messages import Progress
from chatbot.plan import Plan
from chatbot.spec import ModelSpec

_SHOWN = ("title", "description", "license", "tags", "size")
"""Of a spec: what only the page shows. An edit of these wakes nothing anew."""


@dataclass(slots=True, eq=False)
class Entry:
    """`lock` serialises waking and putting to sleep; `waking` is the task that wakes it, for all who wait, and
    `listeners` are told how far it is, the last news of which is `progress`; `trouble` is why it could not be woken
    the last time. `mapped` bytes of the file at `path` are read from the page cache for each token. The library's."""

    spec: ModelSpec
    backend: Backend | None = None
    leases: int = 0
    used: float = 0.0
    path: Path | None = None
    plan: Plan | None = None
    mapped: int = 0
    loading: bool = False
    progress: Progress | None = None
    trouble: str | None = None
    waking: asyncio.Task[Backend] | None = None
    listeners: list[Callable[[Progress], None]] = field(default_factory=list)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def awake(self) -> Backend | None:
        return self.backend if self.backend is not None and self.backend.alive else None

    @property
    def idle(self) -> bool:
        """It could be put to sleep."""
        return self.backend is not None and self.leases == 0

    def is_for(self, spec: ModelSpec) -> bool:
        """Whether it was made for this model: after an edit of models.yaml the same id may mean another."""
        return replace(self.spec, **{name: getattr(spec, name) for name in _SHOWN}) == spec

    def tell(self, progress: Progress) -> None:
        self.progress = progress
        for listener in list(self.listeners):
            listener(progress)

    def give_up(self) -> None:
        """Nobody waits for it any more. Who comes next starts another task, which waits until this one has cleaned
        up."""
        if self.waking is not None:
            waking, self.waking = self.waking, None
            waking.cancel()

    def woken(self, task: asyncio.Task[Backend]) -> None:
        if self.waking is task:
            self.waking = None
        if not task.cancelled():
            task.exception()  # those who waited have it; if all of them left, nobody need hear of it
