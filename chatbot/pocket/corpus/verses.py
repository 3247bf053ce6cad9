# ruff: noqa: E501
"""Haiku, limericks and short poems, with "another one" and "now about a cat"."""

import re
from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.data_verses import (
    HAIKU,
    HAIKU_FIRST,
    HAIKU_SECOND,
    HAIKU_THINGS,
    HAIKU_THIRD,
    LIMERICK_HOCKEY,
    LIMERICKS,
    POEM_THINGS,
    POEMS,
)
from chatbot.pocket.corpus.data_words import PLURALS
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, article
from chatbot.pocket.corpus.turns import Turn

_HAIKU = tuple((thing, text) for things, text in HAIKU for thing in things.split("//"))
_THINGS = (
    "robot",
    "dragon",
    "snowman",
    "ghost",
    "teddy bear",
    "train",
    "monster",
    "alien",
    "star",
    "cloud",
    "teapot",
    "umbrella",
    "scarecrow",
    "tree",
    "snowflake",
    "computer",
    "pencil",
    "potato",
    "sandwich",
    "goblin",
)
_PLURALS = tuple(many for one, many in PLURALS if one != many)
_SORTS: dict[str, tuple[str, ...]] = {
    "haiku": ("haiku", "haiku", "haiku", "haiku poem", "Haiku", "short haiku", "nice haiku", "japanese haiku"),
    "limerick": ("limerick", "limerick", "limerick", "funny limerick", "silly limerick"),
    "poem": ("poem", "poem", "short poem", "little poem", "four-line poem", "rhyme", "short rhyme", "verse", "poem that rhymes", "rhyming poem"),
}  # fmt: skip
_VERBS = "{write|write|write|write me|compose|make|make up|create|give me|tell me|invent|do|say|come up with}"
_ABOUT = "{about|about|about|on|for|of}"
_ANOTHER = (
    "another one",
    "another",
    "one more",
    "another {sort}",
    "one more {sort}",
    "again",
    "a different one",
    "and another",
    "give me another one",
    "write another one",
    "can you write another",
    "next",
    "more",
    "a new one",
    "try again",
    "i'd like another one",
    "do it again",
)
_SWITCH = (
    "{again but|again, but|the same but|the same, but|now|now one|and one|another one|another|and now|and now one|one more|do one|and|this time|write one|now write one|make one|give me one|can you do one} about {thing}",
    "what about {thing}",
    "how about {thing}",
    "{make it|now make it} about {thing}",
    "change it to {thing}",
)


def talk(rng: Random) -> list[Turn]:
    sort = pick(rng, ("haiku", "haiku", "haiku", "limerick", "poem"))
    compose: Callable[[Random], tuple[str, str]] = {"haiku": _haiku, "limerick": _limerick, "poem": _poem}[sort]
    thing, text = compose(rng)
    wanted = thing
    about = rng.random() < 0.85 or sort == "poem"
    turns = [Turn(_request(rng, sort, thing if about else ""), text, exact=(thing,))]
    while rng.random() < 0.4 and len(turns) < 3:
        last = text
        thing, text = compose(rng)
        while text == last:
            thing, text = compose(rng)
        if rng.random() < 0.65:
            user = fill(rng, pick(rng, _SWITCH), thing=thing)
        else:
            user = fill(rng, pick(rng, _ANOTHER), sort=sort)
            if about:
                thing, text = _again(rng, sort, wanted, last)
        wanted = thing
        turns.append(Turn(end(rng, raise_first(rng, user)), text, exact=(thing,)))
    return turns


def _again(rng: Random, sort: str, thing: str, last: str) -> tuple[str, str]:
    """Another of the same sort about the same thing."""
    text = last
    while text == last:
        if sort == "poem":
            text = fill(rng, pick(rng, POEMS), thing=thing)
        elif sort == "limerick" and "hockey" not in thing:
            animal = thing.split(" ", 1)[1]
            text = fill(rng, pick(rng, LIMERICKS), thing=animal, a=article(animal))
        elif sort == "limerick":
            text = pick(rng, LIMERICK_HOCKEY)
        else:
            text = _haiku_on(rng, thing, _syllables(thing))
    return thing, text


def _request(rng: Random, sort: str, thing: str) -> str:
    form = pick(rng, _SORTS[sort])
    tail = f" {fill(rng, _ABOUT)} {thing}" if thing else ""
    luck = rng.random()
    if luck < 0.2 and thing:
        return end(
            rng,
            raise_first(
                rng,
                pick(
                    rng,
                    (
                        f"{form}{tail}",
                        f"{thing} {form}",
                        f"{thing}, as a {form}",
                        f"{form}: {thing}",
                        f"do you know a {form}{tail}?",
                    ),
                ),
            ),
        )
    if luck < 0.4:
        return want(rng, f"a {form}{tail}")
    return order(rng, f"{fill(rng, _VERBS)} a {form}{tail}")


def _haiku(rng: Random) -> tuple[str, str]:
    if rng.random() < 0.6:
        thing, text = pick(rng, _HAIKU)
        return thing, text.replace(" / ", "\n")
    count = pick(rng, (1, 2, 2, 3))
    thing = pick(rng, HAIKU_THINGS[count].split("//"))
    if rng.random() < 0.45:
        thing = pick(rng, _PLURALS)
        count = _syllables(thing)
    return thing, _haiku_on(rng, thing, count)


def _haiku_on(rng: Random, thing: str, count: int) -> str:
    first = fill(rng, pick(rng, HAIKU_FIRST[count]), thing=thing, Thing=thing[0].upper() + thing[1:])
    return f"{first}\n{pick(rng, HAIKU_SECOND)}\n{pick(rng, HAIKU_THIRD)}"


def _syllables(thing: str) -> int:
    """Groups of vowels, near enough for a first line; one to three."""
    groups = re.findall(r"[aeiouy]+", re.sub(r"e(?=s?\b)", "", thing.lower()))
    return min(max(len(groups), 1), 3)


def _limerick(rng: Random) -> tuple[str, str]:
    if rng.random() < 0.08:
        return pick(rng, ("ice hockey", "hockey", "an ice hockey team")), pick(rng, LIMERICK_HOCKEY)
    thing = pick(rng, _THINGS if rng.random() < 0.2 else ANIMALS)
    text = fill(rng, pick(rng, LIMERICKS), thing=thing, a=article(thing))
    return f"{article(thing)} {thing}", text


def _poem(rng: Random) -> tuple[str, str]:
    thing = pick(rng, _PLURALS if rng.random() < 0.3 else POEM_THINGS.split("//"))
    if rng.random() < 0.25:
        animal = pick(rng, ANIMALS)
        thing = f"{article(animal)} {animal}"
    return thing, fill(rng, pick(rng, POEMS), thing=thing)
