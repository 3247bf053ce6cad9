"""A scheduler over a real tiny model, stepped by hand."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from chatbot.engine.job import Piece, Request, Said
from chatbot.engine.llama import Context, Model
from chatbot.engine.scheduler import Scheduler
from chatbot.engine.shelf import Shelf
from chatbot.messages import Finished, Progress
from chatbot.sampling import Sampling

MOST_STEPS = 10_000


@dataclass
class Reply:
    """All that one job was told."""

    events: list[Said] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Piece))

    @property
    def tokens(self) -> list[int]:
        return [token for event in self.events if isinstance(event, Piece) for token in event.tokens]

    @property
    def finished(self) -> Finished:
        last = self.events[-1]
        assert isinstance(last, Finished)
        return last

    @property
    def is_over(self) -> bool:
        return bool(self.events) and isinstance(self.events[-1], Finished)

    def progress(self, stage: str) -> list[tuple[int, int]]:
        return [(it.done, it.total) for it in self.events if isinstance(it, Progress) and it.stage == stage]


class World:
    """`cells`: of the cache, in all; `room`: of one conversation; `shelf`: bytes. Its arithmetic is all in f32: with
    flash attention llama.cpp adds up in f16, and where sums differ by a thousandth the order of the cells decides a
    near tie."""

    def __init__(
        self,
        path: Path,
        *,
        cells: int = 4096,
        room: int = 512,
        slots: int = 4,
        batch: int = 128,
        shelf: int = 0,
        loras: Sequence[tuple[Path, float]] = (),
    ) -> None:
        self._stack = ExitStack()
        self.model = self._stack.enter_context(Model(path, loras=loras))
        self.context = self._stack.enter_context(
            Context(self.model, cells=cells, sequences=slots, batch=batch, threads=1, kv_type="f32", flash_attn=False)
        )
        ticks = count()
        self.scheduler = Scheduler(
            self.model,
            self.context,
            Shelf(self.context, shelf, free=lambda: 2 * shelf),
            room=room,
            sequences=slots,
            batch=batch,
            clock=lambda: next(ticks) / 1000,
        )
        self.replies: dict[int, Reply] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.scheduler.close()
        self._stack.close()

    def tokens(self, text: str) -> tuple[int, ...]:
        return self.model.tokenize(text)

    def submit(self, prompt: str | Sequence[int], *, owner: str = "", **more: Any) -> int:
        """Greedy and 24 tokens unless told otherwise; returns the job's number."""
        tokens = self.tokens(prompt) if isinstance(prompt, str) else tuple(prompt)
        request = {
            "stop": more.pop("template_stop", ()),
            "stop_tokens": more.pop("stop_tokens", ()),
            "grammar": more.pop("grammar", None),
        }
        sampling = Sampling(**{"temperature": 0.0, "max_tokens": 24, **more})
        number = len(self.replies) + 1
        self.scheduler.submit(number, Request(tokens, sampling, owner=owner, **request))
        self.replies[number] = Reply()
        return number

    def step(self) -> dict[int, list[Said]]:
        """What each job was told in one step."""
        told: dict[int, list[Said]] = {}
        for number, event in self.scheduler.step():
            told.setdefault(number, []).append(event)
            self.replies[number].events.append(event)
        return told

    def steps(self) -> Iterator[dict[int, list[Said]]]:
        for _ in range(MOST_STEPS):
            if self.scheduler.idle:
                return
            yield self.step()
        raise AssertionError("the scheduler never comes to rest")

    def run(self) -> None:
        for _ in self.steps():
            pass

    def say(self, prompt: str | Sequence[int], **more: Any) -> Reply:
        number = self.submit(prompt, **more)
        self.run()
        return self.replies[number]
