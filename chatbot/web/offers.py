"""What a download would take. Where the list names no size the hub is asked, once: a repo was pasted, for instance."""

import asyncio
import logging
from collections.abc import Hashable
from dataclasses import dataclass

from chatbot.catalog import ModelSpec
from chatbot.errors import ChatError
from chatbot.library import Library
from chatbot.web import words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """In bytes, as far as they are known: the download, what of it is here already, free disk, memory that a model may
    take. `trouble` is why the hub did not say."""

    size: int | None = None
    done: int = 0
    disk: int = 0
    memory: int = 0
    is_asked: bool = False
    trouble: str | None = None


@dataclass(slots=True)
class _Answer:
    """`task` None: it has come, or will not."""

    task: asyncio.Task[None] | None = None
    size: int | None = None
    done: int = 0
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
        memory = await asyncio.to_thread(self._library.room, spec)
        disk = self._library.free_disk()
        asked = answer.task is not None
        return Offer(spec.size or answer.size, answer.done, disk, memory, asked, answer.trouble)

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
        if spec.size is None and spec.repo is not None:
            answer.task = asyncio.create_task(self._answered(spec, answer))
        return answer

    async def _answered(self, spec: ModelSpec, answer: _Answer) -> None:
        try:
            told = await self._library.describe(spec)
            answer.size, answer.done = told.size, told.done
        except ChatError as error:
            answer.trouble = str(error)
        except Exception:
            log.exception("the hub could not be asked")
            answer.trouble = words.OUR_FAULT
        finally:
            answer.task = None


def _key(spec: ModelSpec) -> Hashable:
    """After an edit of models.yaml the same id may mean another file."""
    return spec.id, spec.repo, spec.file, spec.revision, spec.size
