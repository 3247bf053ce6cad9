"""What a download would take. Where the list names no size the hub is asked, once: a repo was pasted, for instance."""

import asyncio
import logging
from collections.abc import Hashable
from dataclasses import dataclass

from chatbot import fit
from chatbot.catalog import ModelSpec
from chatbot.errors import ChatError
from chatbot.gguf import Header
from chatbot.library import Library
from chatbot.web import words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """In bytes, as far as they are known: the download, what of it is here already, free disk, memory that a model may
    take, memory that this one needs. `trouble` is why the hub did not say, or why the model cannot be used; `advice`
    is what would fit where it does not."""

    size: int | None = None
    done: int = 0
    disk: int = 0
    memory: int = 0
    needs: int = 0
    is_asked: bool = False
    trouble: str | None = None
    advice: str | None = None


@dataclass(slots=True)
class _Answer:
    """`task` None: it has come, or will not."""

    task: asyncio.Task[None] | None = None
    size: int | None = None
    done: int = 0
    header: Header | None = None
    trouble: str | None = None


class Offers:
    """One per program; lives on the event loop."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._answers: dict[Hashable, _Answer] = {}

    @property
    def are_asked(self) -> bool:
        """The hub is about to say something."""
        return any(answer.task is not None for answer in self._answers.values())

    async def of(self, spec: ModelSpec) -> Offer:
        """What is known now; asks for what is not."""
        answer = self._answers.get(_key(spec)) or self._ask(spec)
        size, done, trouble = spec.size or answer.size, answer.done, answer.trouble
        asked, disk = answer.task is not None and size is None, self._library.free_disk()
        memory, needs, advice = await asyncio.to_thread(self._fit, spec, answer.header, size)  # the answer may come now
        return Offer(size, done, disk, memory, needs, asked, trouble, advice)

    def _fit(self, spec: ModelSpec, header: Header | None, size: int | None) -> tuple[int, int, str | None]:
        """The room, what the model needs of it, and what would fit if that is too much."""
        room = self._library.room(spec, header)
        if header is None:
            return room, fit.by_size(size or 0), None
        estimate = self._library.needs(spec, header, room)
        return room, estimate.total, fit.advice(estimate, room) if estimate.total > room else None

    def size(self, spec: ModelSpec) -> int | None:
        answer = self._answers.get(_key(spec))
        return spec.size or (answer.size if answer else None)

    def forget(self, spec: ModelSpec) -> None:
        """Ask again: what went wrong may be right by now."""
        answer = self._answers.get(_key(spec))
        if answer is not None and answer.task is None:
            del self._answers[_key(spec)]

    def _ask(self, spec: ModelSpec) -> _Answer:
        answer = self._answers[_key(spec)] = _Answer()
        if spec.repo is not None:
            answer.task = asyncio.create_task(self._answered(spec, answer))
        return answer

    async def _answered(self, spec: ModelSpec, answer: _Answer) -> None:
        try:
            told = await self._library.describe(spec)
            answer.size, answer.done, answer.header = told.size, told.done, told.header
            answer.trouble = told.trouble
        except ChatError as error:
            answer.trouble = None if spec.size else str(error)  # what is to be known is known
        except Exception:
            log.exception("the hub could not be asked")
            answer.trouble = words.OUR_FAULT
        finally:
            answer.task = None


def _key(spec: ModelSpec) -> Hashable:
    """After an edit of models.yaml the same id may mean another file."""
    return spec.id, spec.repo, spec.file, spec.revision, spec.size
