# ruff: noqa: E501
"""What Pocket writes on demand: verses, jokes, lists, tables, letters."""

from random import Random

from chatbot.pocket.corpus import letters, lists, verses
from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.data_jokes import JOKES, JOKES_ABOUT
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0

_JOKE = (
    "{tell|tell me|tell us|say|give me|make|do|crack|share|write|know} a {|good |funny |short |new |silly |clean |bad |dad }joke",
    "{tell|tell me|say} {something funny|a joke|one joke|any joke}",
    "make me {laugh|smile}",
    "cheer me up",
    "{i'm bored|i am bored|i am sad|i need a laugh}, tell me a joke",
    "do you know {a joke|a good joke|any jokes|some jokes}",
    "got any jokes",
    "joke",
    "joke please",
    "can you {tell|make} {a joke|jokes}",
    "be funny",
    "have you got a joke for me",
    "what's your {best|favourite} joke",
    "know any good ones, i mean jokes",
    "let me hear a joke",
    "i want to laugh",
)
_JOKE_ABOUT = (
    "{tell|tell me|say|give me|make|do|share|write} a {|good |funny |short }joke {about|about|about|on|with} {thing}",
    "do you know {a joke|any jokes|a good joke} about {thing}",
    "a joke about {thing}",
    "joke about {thing}",
    "{thing} joke",
    "can you tell {|me }a joke about {thing}",
    "something funny about {thing}",
    "i'd like a joke about {thing}",
)
_ANOTHER = ("another one", "another", "one more", "another joke", "one more joke", "again", "tell me another[ one]", "a different one", "more", "next[ one]", "and another", "{haha|lol|ha|good one|nice}, another one", "do you have another one", "got another", "another one please", "once more", "i know that one, another", "a better one")  # fmt: skip
_SWITCH = ("{now|and|and now|another one|one|and one|again but|again, but|do one|now one|one more|tell me one} about {thing}", "what about {thing}", "how about {thing}", "do you have one about {thing}", "got one about {thing}")  # fmt: skip


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.42:
        return verses.talk(rng)
    if luck < 0.6:
        return _jokes(rng)
    if luck < 0.78:
        return lists.lists(rng)
    return lists.tables(rng) if luck < 0.89 else letters.letters(rng)


def _jokes(rng: Random) -> list[Turn]:
    if rng.random() < 0.45:
        thing, joke = pick(rng, JOKES_ABOUT)
        user = fill(rng, pick(rng, _JOKE_ABOUT), thing=thing)
    else:
        joke = pick(rng, JOKES)
        user = fill(rng, pick(rng, _JOKE))
    turns = [Turn(_asked(rng, user), joke)]
    told = {joke}
    while rng.random() < 0.45 and len(turns) < 3:
        about = rng.random() < 0.4
        thing, joke = pick(rng, JOKES_ABOUT) if about else ("", pick(rng, JOKES))
        if joke in told:
            continue
        told.add(joke)
        user = fill(rng, pick(rng, _SWITCH if about else _ANOTHER), thing=thing)
        turns.append(Turn(end(rng, raise_first(rng, user)), joke))
    return turns


def _asked(rng: Random, user: str) -> str:
    if user.startswith("a "):
        return want(rng, user)
    if user.startswith(("tell", "say", "give", "make", "share", "write")) and rng.random() < 0.6:
        return order(rng, user)
    return end(rng, raise_first(rng, user))
