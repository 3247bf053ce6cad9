"""Messages and their parts, the events of a reply, and how events become a message. Pure values: no ids, no clocks."""

from dataclasses import dataclass, field, replace
from typing import Literal

Role = Literal["system", "user", "assistant", "tool"]
Channel = Literal["text", "thought"]
Stage = Literal["loading", "waiting", "reading"]
Reason = Literal["stop", "length", "context", "tool_calls", "cancelled"]


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Thought:
    text: str


@dataclass(frozen=True, slots=True)
class File:
    """A text file that the user attached: shown by its name, put into the prompt with it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Image:
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ToolCall:
    """`arguments` is JSON text, as the model wrote it."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolResult:
    id: str
    name: str
    text: str


Part = Text | Thought | File | Image | ToolCall | ToolResult


@dataclass(frozen=True, slots=True)
class Message:
    role: Role
    parts: tuple[Part, ...] = ()

    @classmethod
    def of(cls, role: Role, text: str) -> "Message":
        return cls(role, (Text(text),) if text else ())

    @property
    def text(self) -> str:
        """What was said, without thoughts, files and calls."""
        return "".join(part.text for part in self.parts if isinstance(part, Text))

    @property
    def thought(self) -> str:
        return "".join(part.text for part in self.parts if isinstance(part, Thought))

    @property
    def characters(self) -> int:
        """Of all that is kept of it: what was said and thought, and what lies in its files."""
        return sum(len(part.text) for part in self.parts if isinstance(part, Text | Thought | File | ToolResult))

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        return tuple(part for part in self.parts if isinstance(part, ToolCall))


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens: of the prompt, of those the ones reused from the KV cache, and of the reply. As an event: so far, which
    is all that is known of a reply that was stopped."""

    prompt: int = 0
    cached: int = 0
    completion: int = 0


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds: waiting in the queue, reading the prompt, from submit to the first token, writing, of that thinking."""

    waiting: float = 0.0
    reading: float = 0.0
    first_token: float = 0.0
    writing: float = 0.0
    thinking: float = 0.0


@dataclass(frozen=True, slots=True)
class Progress:
    """loading: done of total bytes (or 0..100); waiting: done is the place in the queue (1 is next), total the
    queue's length; reading: prompt tokens."""

    stage: Stage
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """This many of the oldest messages did not fit into the context and are no longer read."""

    messages: int


@dataclass(frozen=True, slots=True)
class Delta:
    channel: Channel
    text: str


@dataclass(frozen=True, slots=True)
class CallDelta:
    """A piece of tool call number `index`: id and name come once, arguments in pieces."""

    index: int
    id: str = ""
    name: str = ""
    arguments: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """stop: the model or a stop string ended it; length: max_tokens; context: no room left; cancelled: Stop."""

    reason: Reason
    usage: Usage = field(default_factory=Usage)
    timings: Timings = field(default_factory=Timings)

    @property
    def prompt_tok_s(self) -> float | None:
        """How fast the prompt was read, but for what was reused; None: nothing to be told."""
        read = self.usage.prompt - self.usage.cached
        return read / self.timings.reading if read > 0 and self.timings.reading > 0 else None

    @property
    def reply_tok_s(self) -> float | None:
        """How fast it was written. N tokens have N - 1 gaps between them; one more where the model itself ended the
        reply, for that was a token, too."""
        gaps = self.usage.completion - (self.reason not in ("stop", "tool_calls"))
        return gaps / self.timings.writing if gaps > 0 and self.timings.writing > 0 else None


Event = Progress | LeftOut | Usage | Delta | CallDelta | Finished


def clean(text: str) -> str:
    """Text from outside as it may be kept and shown: NUL bytes go; lone surrogates (half of a broken emoji), which no
    answer to a browser can hold, become the replacement character."""
    return text.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def fold(reply: Message, event: Event) -> Message:
    """The reply with one more event in it; progress, trims, counts and the end leave it as it is."""
    if isinstance(event, Delta):
        return replace(reply, parts=_grown(reply.parts, event))
    if isinstance(event, CallDelta):
        return replace(reply, parts=_called(reply.parts, event))
    return reply


def _grown(parts: tuple[Part, ...], delta: Delta) -> tuple[Part, ...]:
    if not delta.text:
        return parts
    kind = Thought if delta.channel == "thought" else Text
    if parts and isinstance(parts[-1], kind):
        return (*parts[:-1], kind(parts[-1].text + delta.text))
    return (*parts, kind(delta.text))


def _called(parts: tuple[Part, ...], delta: CallDelta) -> tuple[Part, ...]:
    places = [place for place, part in enumerate(parts) if isinstance(part, ToolCall)]
    if delta.index >= len(places):
        return (*parts, ToolCall(delta.id, delta.name, delta.arguments))
    place = places[delta.index]
    call = parts[place]
    assert isinstance(call, ToolCall)
    grown = ToolCall(call.id or delta.id, call.name or delta.name, call.arguments + delta.arguments)
    return (*parts[:place], grown, *parts[place + 1 :])
