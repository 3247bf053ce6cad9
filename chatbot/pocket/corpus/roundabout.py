"""Asks for a named thing, doubts a sentence or offers two answers, in the frames that all kinds of facts share."""

from random import Random

from chatbot.pocket.corpus.asking import end, raise_first
from chatbot.pocket.corpus.data import fact_asks_wide as wide
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn


def thing(rng: Random, name: str) -> str:
    """A message that asks for what `name` ("the capital of Peru") is."""
    return message(rng, say(rng, wide.THING, thing=name))


def choice(rng: Random, name: str, right: str, wrong: str) -> str:
    """A message that asks which of two `name` is."""
    one, two = (right, wrong) if rng.random() < 0.5 else (wrong, right)
    return message(rng, say(rng, wide.CHOICE, thing=name, one=one, two=two))


def doubt(rng: Random, claim: str) -> str:
    """A message that asks whether `claim`, a sentence without its full stop, is true."""
    return message(rng, say(rng, wide.CLAIM, claim=claim))


def checked(user: str, reply: str, *, true: bool, exact: tuple[str, ...] = ()) -> Turn:
    """Yes or no, and what is right: `reply` is the sentence in the middle of a line ("the sky is blue.")."""
    yes, zh, ru = ("Yes", "是的。", "Да.") if true else ("No", "不是。", "Нет.")
    return Turn(user, f"{yes}, {reply}", yes, zh, ru, exact)


def message(rng: Random, text: str) -> str:
    """What is written whole, some of it without capitals."""
    return end(rng, raise_first(rng, text))


def other(rng: Random, answers: tuple[str, ...], right: str) -> str:
    """A wrong answer."""
    return pick(rng, [answer for answer in answers if answer != right])
