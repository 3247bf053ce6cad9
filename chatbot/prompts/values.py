"""What goes in and out of the prompt room: a template and where it came from, a rendered prompt, a switch it offers."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Template:
    """Jinja2 text. `origin` says where it came from ("the file", "models.yaml", "this chat"), for sentences."""

    source: str
    origin: str
    name: str

    def __str__(self) -> str:
        return f"The template {self.name} (from {self.origin})"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The prompt's text; `note` says what was changed so that the template took the messages, None if nothing was."""

    text: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A keyword that a template understands. `default` is what the template does without it, None if unknown."""

    name: str
    kind: Literal["switch", "choice", "number", "text"]
    default: bool | str | None = None
    choices: tuple[str, ...] = ()
