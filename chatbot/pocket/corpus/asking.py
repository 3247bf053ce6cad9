"""How people wrap what they ask: politeness, haste and chatter around a bare question or a bare order."""

import re
from random import Random

from chatbot.pocket.corpus.data.asking import (
    AFTER,
    BEFORE,
    GIVE,
    INDIRECT,
    LATER_SCENES,
    ORDER,
    QUESTION_SCENES,
    SCENES,
)
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import capital

_TURNED = (
    (re.compile(r"(what|who|where) (is|are|was) ((?:the|a|an|my|your) [^,:]{2,40}|[A-Z][^,:]{2,20})"), r"\1 \3 \2"),
    (re.compile(r"how many (.+) does (.+) have"), r"how many \1 \2 has"),
    (re.compile(r"how (?:do|can|could) i ([a-z][^,:]+)"), r"how to \1"),
    (re.compile(r"(what|how|where|who|which [a-z]+) (can|could|should|may) (you|i|we) ([a-z][^,:]+)"), r"\1 \3 \2 \4"),
    (re.compile(r"((?:what|which) colou?r|how (?:big|old|long|tall|far|hot)) (is|are) ([^,:]{2,40})"), r"\1 \3 \2"),
    (re.compile(r"what does ([^,:]{2,40}) do"), r"what \1 does"),
    (re.compile(r"what does ([^,:]{2,40}) (mean|control|change)"), r"what \1 \2s"),
)
"""Shapes of questions, and how each is put in indirect speech."""
_QUESTIONS = (
    *(
        "what ",
        "how ",
        "can ",
        "could ",
        "would ",
        "and what ",
        "do you ",
        "have you ",
        "any ",
        "got ",
        "who ",
        "which ",
    ),
    *("is ", "are ", "where "),
)
_COMMANDS = (
    *("name ", "tell ", "give ", "list ", "say ", "mix ", "i need", "show ", "write ", "compare ", "spell ", "count "),
    *("add ", "convert ", "calculate ", "compute ", "now "),
)


def ask(rng: Random, question: str) -> str:
    """A question given bare and in lower case ("what is the capital of Peru"), as somebody may put it."""
    luck = rng.random()
    if luck < 0.12 and (turned := _turn(question)):
        text = fill(rng, pick(rng, INDIRECT), core=turned)
        return raise_first(rng, text) + ("?" if text.startswith(_QUESTIONS) and luck < 0.11 else "")
    command = question.startswith(_COMMANDS)
    if luck < 0.6:
        text = question
    elif luck < 0.76:
        text = _wrap(rng, pick(rng, BEFORE), question)
    elif luck < 0.86:
        text = _scene(rng, SCENES + QUESTION_SCENES) + _raised(rng, question)
    elif luck < 0.92:
        text = _wrap(rng, "{}" + ("." if command else "?"), raise_first(rng, question))
        return text + " " + _raised(rng, say(rng, LATER_SCENES))
    elif command:
        text = _wrap(rng, "{} {please|pls|now|for me}", question)
    else:
        return raise_first(rng, _wrap(rng, pick(rng, AFTER), question))
    if command:
        return end(rng, raise_first(rng, text))
    return raise_first(rng, text) + ("?" if rng.random() < 0.85 else "")


def follow(rng: Random, question: str) -> str:
    """A short question that goes on from the last ("and of Peru"): no greeting, hardly any politeness."""
    luck = rng.random()
    if luck < 0.08:
        question = pick(rng, ("ok, ", "great, ", "thanks, ", "hm, ", "right, ")) + question
    text = raise_first(rng, question)
    return text + ("?" if luck < 0.86 else " please?" if luck < 0.88 else "")


def order(rng: Random, command: str) -> str:
    """An order given bare ("write a haiku about rain"), as somebody may put it."""
    luck = rng.random()
    text = command if luck < 0.4 else _wrap(rng, pick(rng, ORDER), command)
    if luck > 0.86:
        text = _scene(rng, SCENES) + _raised(rng, text)
    return end(rng, raise_first(rng, text))


def want(rng: Random, thing: str) -> str:
    """A wish for a thing ("a haiku about rain"), as somebody may put it."""
    text = _wrap(rng, pick(rng, GIVE), thing)
    if rng.random() < 0.14:
        text = _scene(rng, SCENES) + _raised(rng, text)
    return end(rng, raise_first(rng, text))


def end(rng: Random, text: str) -> str:
    """A full stop, an exclamation mark, or more often nothing."""
    if text[-1] in "?!.:":
        return text
    luck = rng.random()
    if text.lower().startswith(_QUESTIONS):
        return text + ("?" if luck < 0.8 else "")
    return text + ("." if luck < 0.4 else "!" if luck < 0.45 else "")


def raise_first(rng: Random, text: str) -> str:
    """The first letter in upper case, as most people write it most of the time; "i" alone as well."""
    if rng.random() < 0.15:
        return text
    text = text.replace(" i ", " I ").replace(" i'", " I'")
    return capital(text)


def _scene(rng: Random, scenes: tuple[str, ...]) -> str:
    return say(rng, scenes) + " "


def _raised(rng: Random, text: str) -> str:
    """What comes after a full stop: in upper case, mostly."""
    return text if rng.random() < 0.2 else capital(text)


def _turn(question: str) -> str:
    """ "what is the capital of Peru" as "what the capital of Peru is"; empty where that cannot be done simply."""
    for shape, turned in _TURNED:
        if match := shape.fullmatch(question):
            return match.expand(turned)
    if question.startswith(("who ", "which planet is", "which country has", "how to ")):
        return question
    return ""


def _wrap(rng: Random, frame: str, core: str) -> str:
    return fill(rng, frame.replace("{}", "{core}"), core=core)
