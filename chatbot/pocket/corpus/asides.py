# ruff: noqa: E501
"""Puts a sentence before or after what is asked, as people do who explain themselves."""

from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.data_asides import AFTER, BEFORE
from chatbot.pocket.corpus.grammar import say

_ASKING = ("what", "how", "who", "where", "when", "which", "why", "is ", "are ", "does ", "can ", "could ", "do you", "will ", "should ", "may ")  # fmt: skip


def beside(
    rng: Random, text: str, before: tuple[str, ...] = BEFORE, after: tuple[str, ...] = AFTER, *, chance: float = 0.2
) -> str:
    """`text`, and with that chance a sentence on one side of it, seldom on both."""
    luck = rng.random() / chance
    if luck >= 1:
        return text
    if luck < 0.6:
        text = f"{_sentence(rng, before)} {text}"
    return f"{_closed(text)} {_sentence(rng, after)}" if luck > 0.5 else text


def _sentence(rng: Random, templates: tuple[str, ...]) -> str:
    sentence = raise_first(rng, say(rng, templates)).replace("..", ".")
    return sentence.replace("python", "Python") if rng.random() < 0.6 else sentence


def _closed(text: str) -> str:
    """With its mark at the end, so that another sentence can follow."""
    if text[-1] in "?!.:":
        return text
    return text + ("?" if text.lower().startswith(_ASKING) else ".")
