"""Downloads on their way: who asked for them, how far they are, how the last one ended. Lives on the event loop's
thread, like the library that owns it.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from chatbot import hub
from chatbot.spec import ModelSpec

Kind = Literal["awake", "loading", "on disk", "fetching", "not here", "remote"]


@dataclass(frozen=True, slots=True)
class State:
    """Where a model is: `done` of `total` bytes while it is fetched or loaded, `rate` in bytes a second (0: the hub is
    silent), `left_s` seconds."""

    kind: Kind
    done: int = 0
    total: int = 0
    rate: float | None = None
    left_s: float | None = None
    trouble: str | None = None


@dataclass(slots=True)
class _Fetch:
    """`task` None: it has ended, with `trouble` if it failed."""

    state: State
    task: asyncio.Task[Path] | None = None
    askers: set[str] = field(default_factory=set)
    trouble: str | None = None


class Fetches:
    """One for each model, whoever asks."""

    def __init__(self, fetcher: hub.Hub) -> None:
        self._hub = fetcher
        self._fetches: dict[tuple[object, ...], _Fetch] = {}

    @property
    def running(self) -> Sequence[asyncio.Task[Path]]:
        return [fetch.task for fetch in list(self._fetches.values()) if fetch.task is not None]

    def start(self, spec: ModelSpec, asker: str = "") -> asyncio.Task[Path]:
        """Begin, or join what runs. What is being cancelled ends first; then it begins anew."""
        known = self._fetches.get(_key(spec))
        if known is None or known.task is None or known.task.cancelling():
            before = known.task if known else None
            known = self._fetches[_key(spec)] = _Fetch(State("fetching", total=spec.size or 0))
            known.task = asyncio.create_task(self._bring(spec, known, before))
            known.task.add_done_callback(lambda done, fetch=known: _end(fetch, done))  # type: ignore[misc]
        known.askers.add(asker)
        assert known.task is not None
        return known.task

    async def describe(self, spec: ModelSpec) -> hub.Offer:
        """What a download would take. Raises as the hub does."""
        return await self._hub.describe(spec)

    def asked_for(self, spec: ModelSpec, asker: str) -> bool:
        """Whether this person is one of those for whom a download runs."""
        fetch = self._fetches.get(_key(spec))
        return fetch is not None and asker in fetch.askers

    def cancel(self, spec: ModelSpec, asker: str = "") -> None:
        """Stop, unless others asked for it too; what has come is kept for the next try."""
        fetch = self._fetches.get(_key(spec))
        if fetch is None or asker not in fetch.askers:
            return
        fetch.askers.remove(asker)
        if not fetch.askers and fetch.task is not None:
            fetch.task.cancel()

    def state(self, spec: ModelSpec) -> State | None:
        """How far it is; None when nothing runs."""
        fetch = self._fetches.get(_key(spec))
        return fetch.state if fetch is not None and fetch.task is not None else None

    def trouble(self, spec: ModelSpec) -> str | None:
        """Why the last download failed."""
        fetch = self._fetches.get(_key(spec))
        return fetch.trouble if fetch is not None else None

    async def _bring(self, spec: ModelSpec, fetch: _Fetch, before: asyncio.Task[Path] | None) -> Path:
        def note(news: hub.Fetching) -> None:
            fetch.state = State("fetching", news.done, news.total, news.rate, news.left_s)

        if before is not None:
            await asyncio.wait({before})
        return await self._hub.fetch(spec, note)


def _key(spec: ModelSpec) -> tuple[object, ...]:
    """What is fetched: after an edit of models.yaml the same id may mean another file."""
    return spec.id, spec.path, spec.repo, spec.file, spec.revision, spec.sha256


def _end(fetch: _Fetch, task: asyncio.Task[Path]) -> None:
    fetch.task = None
    fetch.askers.clear()
    error = None if task.cancelled() else task.exception()
    fetch.trouble = str(error) if error is not None else None
