"""The web process's side of an engine: start, submit, stream, cancel, notice death, start again."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Any

from chatbot.engine import pipe
from chatbot.engine.job import EngineFacts, EngineOptions, Request, Said
from chatbot.engine.link import GENTLE_SECONDS, Link
from chatbot.errors import BadRequest, Busy, EngineStopped, PromptTooLong
from chatbot.messages import Finished, Progress

MOST_WAITING = 1000


class Engine:
    """One model, awake or not. Usable from any event loop; holds no more than the process that is alive now."""

    def __init__(self, options: EngineOptions, *, patience: float = 60.0) -> None:
        """`patience`: after so many silent seconds with work at hand the process is taken for hanging and killed."""
        self.options = options
        self.facts: EngineFacts | None = None
        self._patience = patience
        self._lock = threading.Lock()
        self._link: Link | None = None

    @property
    def pid(self) -> int | None:
        link = self._link
        return None if link is None or link.dead else link.pid

    @property
    def alive(self) -> bool:
        """Loaded and able to reply."""
        link = self._link
        return link is not None and not link.dead and link.loaded.done() and link.loaded.exception() is None

    async def start(self, on_progress: Callable[[Progress], None] | None = None) -> EngineFacts:
        """Wakes the model unless it is awake; who calls while it loads waits for the same one. Raises ModelUnavailable
        and its kinds, EngineStopped if the process dies over it."""
        with self._lock:
            if self._link is None or self._link.dead or _has_failed(self._link):
                self._link = Link(self.options, patience=self._patience)
            link = self._link
        if on_progress is not None:
            link.watch(_on_loop(on_progress))
        # Shielded: one caller who gives up does not take the load away from the others.
        self.facts = await asyncio.shield(asyncio.wrap_future(link.loaded))
        return self.facts

    async def stream(self, request: Request) -> AsyncGenerator[Said, None]:
        """Progress and Pieces, then Finished. Closing it cancels within one step. Raises EngineStopped when the process
        dies, PromptTooLong, BadRequest, Busy when too many wait."""
        link = self._living()
        self._check(request, link)
        number, mailbox = link.submit(request)
        try:
            while True:
                for letter in await mailbox.take():
                    if isinstance(letter, Exception):
                        raise letter
                    yield letter
                    if isinstance(letter, Finished):
                        return
        finally:
            link.drop(number)

    async def tokenize(self, texts: Sequence[str], *, special: bool = True) -> list[tuple[int, ...]]:
        """Never adds a BOS. `special`: names of special tokens in the text become those tokens."""
        answer = await self._ask(lambda number: pipe.Tokenize(number, tuple(texts), special))
        return list(answer)

    async def pieces(self, tokens: Sequence[int]) -> list[tuple[bytes, bool]]:
        """What each token spells (UTF-8, perhaps half a character), and whether it is special."""
        answer = await self._ask(lambda number: pipe.Spell(number, tuple(tokens)))
        return list(answer)

    def load(self) -> tuple[int, int]:
        """Replies that run, replies that wait."""
        link = self._link
        return (0, 0) if link is None or link.dead else link.load()

    async def close(self) -> None:
        """Ends the process, gently at first; its memory is back when this returns."""
        link = self._link
        if link is None:
            return
        link.quit()
        ended = asyncio.wrap_future(link.ended)
        try:
            await asyncio.wait_for(asyncio.shield(ended), GENTLE_SECONDS)
        except TimeoutError:
            link.kill()
            await asyncio.shield(ended)

    async def _ask(self, question: Callable[[int], pipe.Command]) -> Any:
        return await asyncio.wrap_future(self._living().ask(question))

    def _living(self) -> Link:
        link = self._link
        if link is None or link.dead:
            raise EngineStopped("The model is not awake. Send the message again to wake it.")
        return link

    def _check(self, request: Request, link: Link) -> None:
        assert self.facts is not None, "start() comes before stream()"
        if not request.prompt:
            raise BadRequest("The prompt is empty.", "prompt")
        if len(request.prompt) >= self.facts.context:
            raise PromptTooLong(len(request.prompt), self.facts.context - 1)
        if link.load()[1] >= MOST_WAITING:
            raise Busy(f"{MOST_WAITING:,} replies are waiting already. Try again in a few minutes.")


def _has_failed(link: Link) -> bool:
    return link.loaded.done() and link.loaded.exception() is not None


def _on_loop(on_progress: Callable[[Progress], None]) -> Callable[[Progress], None]:
    """Called on this loop, whatever thread the news come from."""
    loop = asyncio.get_running_loop()

    def tell(progress: Progress) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(on_progress, progress)

    return tell
