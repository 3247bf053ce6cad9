"""Where a local model and a remote server look alike. Imports only the ground."""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from chatbot.messages import Event, Message
from chatbot.sampling import Sampling


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to a model: everything it is to see, and how it is to answer.

    `continue_last`: the last message is the assistant's and goes on where it ends. `template` is Jinja text that takes
    the place of the model's own for this chat. `owner` keeps the queue fair among people.
    """

    messages: tuple[Message, ...]
    sampling: Sampling = field(default_factory=Sampling)
    tools: tuple[Mapping[str, Any], ...] = ()
    continue_last: bool = False
    template: str | None = None
    template_kwargs: Mapping[str, Any] = field(default_factory=dict)
    owner: str = ""


@dataclass(frozen=True, slots=True)
class PromptView:
    """The prompt as the model gets it: its text, each token's id, bytes (perhaps half a character) and whether it is
    special, how many of the oldest messages were left out, which template made it, and a note where that template
    had to be humoured."""

    text: str
    tokens: tuple[tuple[int, bytes, bool], ...]
    left_out: int
    template: str
    template_source: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a face wants to know of a model that is awake. `context` is the room of one conversation, in tokens;
    `defaults` are the author's sampling parameters; `kwargs_offered` what the template lets one choose."""

    context: int
    slots: int
    description: str
    template: str
    template_source: str
    template_note: str | None
    defaults: Sampling
    kwargs_offered: tuple[Any, ...] = ()


class Backend(Protocol):
    """A model that is awake."""

    @property
    def facts(self) -> Facts: ...

    @property
    def alive(self) -> bool: ...

    def chat(self, ask: Ask) -> AsyncGenerator[Event, None]:
        """The events of one reply; closing it cancels. Raises BadRequest, Busy, EngineStopped, RemoteFailed."""
        ...

    def complete(self, text: str, sampling: Sampling, owner: str = "") -> AsyncGenerator[Event, None]:
        """`text` goes on, without a template. Raises as `chat`."""
        ...

    async def prompt(self, ask: Ask) -> PromptView:
        """What `chat` would send to the model."""
        ...

    async def close(self) -> None: ...
