"""What the corpus is made of: turns, and topics that write them.

A topic is a module with `WEIGHT: float` and `talk(rng) -> list[Turn]`. It knows only its own subject; `mixer.py`
strings topics together into conversations, puts system prompts before them and slips into the user's words.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange. `word`, `zh`, `ru` are the same answer in one word, in Chinese, in Russian, where there is one.

    `exact` marks words of the user that spelling slips must leave alone (names to recall, code, digits). Of writing,
    `kind` says what it is ("joke"), `short` and `sentence` are the same shorter and in one sentence, and `another`
    writes one that differs, for the words that ask for it.
    """

    user: str
    reply: str
    word: str | None = None
    zh: str | None = None
    ru: str | None = None
    exact: tuple[str, ...] = ()
    kind: str | None = None
    short: str | None = None
    sentence: str | None = None
    another: Callable[[Random, str], "Turn"] | None = field(default=None, compare=False, repr=False)
