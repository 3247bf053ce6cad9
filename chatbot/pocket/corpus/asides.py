# ruff: noqa: E501
"""Puts a sentence before or after what is asked, as people do who explain themselves."""

from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.grammar import say

_ASKING = ("what", "how", "who", "where", "when", "which", "why", "is ", "are ", "does ", "can ", "could ", "do you", "will ", "should ", "may ")  # fmt: skip


def beside(rng: Random, text: str, sentences: tuple[str, ...], *, chance: float = 0.12) -> str:
    """`text`, and with that chance one of `sentences` before or after it."""
    luck = rng.random() / chance
    if luck >= 1:
        return text
    sentence = _sentence(rng, sentences)
    return f"{sentence} {text}" if luck < 0.6 else f"{_closed(text)} {sentence}"


def _sentence(rng: Random, templates: tuple[str, ...]) -> str:
    sentence = raise_first(rng, say(rng, templates)).replace("..", ".")
    return sentence.replace("python", "Python") if rng.random() < 0.6 else sentence


def _closed(text: str) -> str:
    """With its mark at the end, so that another sentence can follow."""
    if text[-1] in "?!.:":
        return text
    return text + ("?" if text.lower().startswith(_ASKING) else ".")
