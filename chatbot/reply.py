"""One reply in the making. It is produced by a task of its own; whoever wants to see it follows it: a page, a second
tab, a page that was reloaded. A follower that goes away changes nothing here."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace

from chatbot.errors import ChatError
from chatbot.messages import Delta, Event, Finished, LeftOut, Message, Progress, Timings, Usage, fold


class Reply:
    """`version` grows with every change; `news()` waits for the next one. Lives on the event loop's thread."""

    def __init__(self, node_id: int, model: str, start: Message, clock: Callable[[], float] = time.monotonic) -> None:
        self.node_id = node_id
        self.model = model
        self.message = start
        self.progress: Progress | None = None
        self.left_out = 0
        self.finished: Finished | None = None
        self.error: ChatError | None = None
        self.done = False
        self.version = 0
        self.task: asyncio.Task[None] | None = None
        self._clock = clock
        self._thought_from: float | None = None
        self._thought_s = 0.0
        self._usage = Usage()
        self._first_token: float | None = None
        self._last_token: float | None = None
        self._changed = asyncio.Event()

    def take(self, event: Event) -> None:
        """Let one event in; after the end nothing comes in any more."""
        if self.done:
            return
        if isinstance(event, Progress):
            self.progress = event
        elif isinstance(event, LeftOut):
            self.left_out = event.messages
        elif isinstance(event, Usage):
            self._count(event)
            return  # what is to be seen of it comes with the next event
        else:
            self.progress = None
            self._time_thought(event)
            self.message = fold(self.message, event)
        if isinstance(event, Finished):
            self.finished = replace(event, timings=replace(event.timings, thinking=self._thought_s))
        self.bump()

    def stop(self) -> None:
        """Ask the task to end; the engine is free within a step."""
        if self.task is not None and not self.done:
            self.task.cancel()

    def end(self, error: ChatError | None = None, *, cancelled: bool = False) -> None:
        """Mark it as over, once; then tell the followers."""
        if self.done:
            return
        self.error = error
        if cancelled and self.finished is None:
            self._close_thought()
            self.finished = Finished("cancelled", self._usage, self._timings())
        self.progress = None
        self.done = True
        self.bump()

    @property
    def thinking_s(self) -> float | None:
        """Seconds of the thought that is being written, None when none is."""
        return None if self._thought_from is None else self._clock() - self._thought_from

    @property
    def thought_s(self) -> float:
        """Seconds that were spent thinking so far."""
        return self._thought_s + (self.thinking_s or 0.0)

    def bump(self) -> None:
        self.version += 1
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def follow(self, pace: float | Callable[[], float]) -> AsyncGenerator[None, None]:
        """Wake at changes, at most once in `pace` seconds, the first time at once and the last on the last change."""
        pause = pace if callable(pace) else lambda: pace
        while True:
            seen, since = self.version, self._clock()
            yield
            if self.done and seen == self.version:
                return
            changed = self._changed
            if seen == self.version:
                await changed.wait()
            await asyncio.sleep(max(0.0, pause() - (self._clock() - since)))

    def _count(self, usage: Usage) -> None:
        self._usage = usage
        if usage.completion:
            self._last_token = self._clock()
            self._first_token = self._last_token if self._first_token is None else self._first_token

    def _timings(self) -> Timings:
        """As far as they can be told from here."""
        writing = (self._last_token or 0.0) - (self._first_token or 0.0)
        return Timings(writing=writing, thinking=self._thought_s)

    def _time_thought(self, event: Event) -> None:
        if isinstance(event, Delta) and event.channel == "thought":
            if self._thought_from is None:
                self._thought_from = self._clock()
        else:
            self._close_thought()

    def _close_thought(self) -> None:
        if self._thought_from is not None:
            self._thought_s += self._clock() - self._thought_from
            self._thought_from = None
