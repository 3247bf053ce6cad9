"""What an engine is asked and what it answers, and one request's life: waiting, reading, writing, done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from chatbot.engine.text import TextStream
from chatbot.messages import Finished, Progress, Reason, Timings, Usage
from chatbot.sampling import Sampling

LONGEST_CONTEXT = 8192
"""Tokens, when nobody chose a context: a model trained on 128k would ask for memory that nobody has."""

KvType = Literal["f16", "q8_0", "f32"]


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How a model is loaded. `context` is the room of one conversation (None: what the model was trained with, at most
    8,192); `cells` the KV cells that all slots share (None: context times slots, less if memory says so); `threads`
    None: what the container grants; `gpu_layers` None: all if the build has a GPU."""

    path: Path
    context: int | None = None
    slots: int = 8
    cells: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    kv_type: KvType = "f16"
    flash_attn: bool | None = None
    loras: tuple[tuple[Path, float], ...] = ()
    batch: int | None = None


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """What is known once a model is loaded. `bos`, `eos`, `eot` are the tokens' texts; `template` is the file's own;
    `controls` are the ids of the control tokens by their names; `bytes` is the weights' size."""

    context: int
    slots: int
    cells: int
    vocabulary: int
    bos: str | None
    eos: str | None
    eot: str | None
    bos_id: int | None
    eos_id: int | None
    eot_id: int | None
    adds_bos: bool
    controls: Mapping[str, int]
    template: str | None
    description: str
    bytes: int
    parameters: int
    threads: int
    gpu_layers: int
    load_s: float


@dataclass(frozen=True, slots=True)
class Request:
    """`owner` is the key of the fair queue; `stop` and `stop_tokens` are the template's ends of turn, besides
    `sampling.stop`; `grammar` is GBNF."""

    prompt: tuple[int, ...]
    sampling: Sampling
    owner: str = ""
    stop: tuple[str, ...] = ()
    stop_tokens: tuple[int, ...] = ()
    grammar: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens come with text "" while their characters or a possible stop string are held back."""

    text: str
    tokens: tuple[int, ...]


Said = Progress | Piece | Finished


@dataclass(slots=True)
class Moments:
    """When things happened to a job, by the scheduler's clock; None: not yet."""

    submitted: float
    admitted: float | None = None
    first_token: float | None = None


@dataclass(slots=True, eq=False)
class Job:
    """One request inside the scheduler, which owns it. `tokens` is the prompt and all that was said since: a job that
    lost its slot reads them again and goes on."""

    id: int
    request: Request
    moments: Moments
    tokens: list[int] = field(default_factory=list)
    text: TextStream = field(init=False)
    slot: int | None = None
    cached: int | None = None
    place: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        self.tokens = list(self.request.prompt)
        self.text = TextStream((*self.request.stop, *self.request.sampling.stop))

    @property
    def written(self) -> int:
        """Tokens of the reply so far."""
        return len(self.tokens) - len(self.request.prompt)

    def finished(self, reason: Reason, now: float) -> Finished:
        usage = Usage(prompt=len(self.request.prompt), cached=self.cached or 0, completion=self.written)
        at = self.moments
        admitted = now if at.admitted is None else at.admitted
        first = now if at.first_token is None else at.first_token
        timings = Timings(
            waiting=admitted - at.submitted,
            reading=first - admitted,
            first_token=first - at.submitted,
            writing=now - first,
        )
        return Finished(reason, usage, timings)
