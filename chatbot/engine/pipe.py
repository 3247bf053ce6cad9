"""What travels between the web process and a model's process, and how: a length, then the pickled message."""

import pickle
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, Literal

from chatbot.engine.job import EngineFacts, EngineOptions, Request, Said
from chatbot.errors import ChatError, ModelUnavailable, NotAModel, NotDownloaded, TooLarge, UnknownArchitecture

# --- to the model's process ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    options: EngineOptions


@dataclass(frozen=True, slots=True)
class Submit:
    job: int
    request: Request


@dataclass(frozen=True, slots=True)
class Cancel:
    job: int


@dataclass(frozen=True, slots=True)
class Tokenize:
    question: int
    texts: tuple[str, ...]
    special: bool


@dataclass(frozen=True, slots=True)
class Spell:
    """What text each token is."""

    question: int
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ping:
    """Asked when the process has been silent for long."""


@dataclass(frozen=True, slots=True)
class Quit:
    pass


Command = Load | Submit | Cancel | Tokenize | Spell | Ping | Quit

# --- from the model's process ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Loading:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Loaded:
    facts: EngineFacts


@dataclass(frozen=True, slots=True)
class NotLoaded:
    """A failure in words: exceptions with arguments of their own do not survive a pickle."""

    kind: Literal["ModelUnavailable", "NotAModel", "NotDownloaded", "UnknownArchitecture", "TooLarge"]
    sentence: str
    needs: int = 0
    has: int = 0

    @classmethod
    def of(cls, error: ModelUnavailable) -> "NotLoaded":
        if isinstance(error, TooLarge):
            return cls("TooLarge", str(error), error.needs, error.has)
        for kind in (NotAModel, NotDownloaded, UnknownArchitecture):
            if isinstance(error, kind):
                return cls(kind.__name__, str(error))  # type: ignore[arg-type]
        return cls("ModelUnavailable", str(error))

    def error(self) -> ChatError:
        if self.kind == "TooLarge":
            return TooLarge(self.sentence, self.needs, self.has)
        kinds = {kind.__name__: kind for kind in (ModelUnavailable, NotAModel, NotDownloaded, UnknownArchitecture)}
        return kinds[self.kind](self.sentence)


@dataclass(frozen=True, slots=True)
class Step:
    """All that one step said, by job, in order."""

    said: tuple[tuple[int, Said], ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """This request cannot be run: a bad value, and in which field."""

    job: int
    sentence: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A cancelled job is out of the engine."""

    job: int


@dataclass(frozen=True, slots=True)
class Tokens:
    question: int
    tokens: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Spelled:
    question: int
    pieces: tuple[tuple[bytes, bool], ...]


@dataclass(frozen=True, slots=True)
class Pong:
    pass


News = Loading | Loaded | NotLoaded | Step | Refused | Dropped | Tokens | Spelled | Pong

# --- the way ---------------------------------------------------------------------------------------------------------

_LENGTH = struct.Struct("<Q")


def pack(messages: Sequence[Command] | Sequence[News]) -> bytes:
    """Messages that travel together."""
    body = pickle.dumps(tuple(messages), pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(body)) + body


def unpack(stream: BinaryIO) -> tuple[object, ...]:
    """The next messages, waiting for them. Raises EOFError when the other side is gone. Only ever reads what the other
    half of this program wrote: pickle is not for strangers."""
    head = _exactly(stream, _LENGTH.size)
    messages: tuple[object, ...] = pickle.loads(_exactly(stream, _LENGTH.unpack(head)[0]))
    return messages


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise EOFError
    return data
