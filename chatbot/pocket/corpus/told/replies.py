# ruff: noqa: E501
"""What Pocket says to a thing told, and to a question for one that was not."""

from random import Random

from chatbot.pocket.corpus.grammar import fill, pick

NOTE = ("Got it: ", "Noted: ", "OK: ", "All right: ")
_UNTOLD = "{{You have not|You haven't} told me|You did not tell me} {clause}, so I don't know.{||| Tell me, and I will remember it.}"


def noted(rng: Random, clause: str) -> str:
    return f"{pick(rng, NOTE)}{clause}."


def not_told(rng: Random, clause: str) -> str:
    return fill(rng, _UNTOLD, clause=clause)
