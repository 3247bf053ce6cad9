"""Titles for what is written, and names for pets and heroes."""

from random import Random

from chatbot.pocket.corpus.asking import end, raise_first
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data import titles as data
from chatbot.pocket.corpus.data.subjects import PEOPLE, RARE_ANIMALS
from chatbot.pocket.corpus.data.verses import POEM_THINGS
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, HEROES
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.turns import Turn

_MANY = {2: ("two", "2"), 3: ("three", "3"), 4: ("four", "4"), 5: ("five", "5")}
_SMALL = frozenset(("a", "an", "and", "in", "of", "on", "the", "with", "who"))


def talk(rng: Random) -> list[Turn]:
    return [_names(rng) if rng.random() < 0.45 else _title(rng)]


def titled(text: str) -> str:
    """With capitals as a title has them: "lonely ghost" -> "Lonely Ghost"."""
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in text.split())


def of_story(rng: Random, hero: str, kind: str) -> Turn:
    """The title of the `kind` that was just written, about `hero`."""
    user = end(rng, raise_first(rng, fill(rng, pick(rng, data.GIVE_TITLE), kind=kind)))
    named = titled(hero.removeprefix("a ").removeprefix("an "))
    return Turn(user, f'"A Friend for {named if named == hero else f"the {named}"}"', kind="title")


def title(thing: str, at: int) -> str:
    """The title at `at` of those that fit `thing`: "a fox" is one of its kind, "autumn" is not."""
    bare = thing.removeprefix("a ").removeprefix("an ").removeprefix("the ")
    patterns = data.PATTERNS if bare != thing else data.PATTERNS_NAMED
    return patterns[at % len(patterns)].replace("{Thing}", titled(bare))


def _title(rng: Random) -> Turn:
    thing = _thing(rng)
    slots = {"sort": pick(rng, data.SORTS), "thing": thing}
    at = int(rng.random() * len(data.PATTERNS))
    if rng.random() < 0.3:
        count = pick(rng, tuple(_MANY))
        user = fill(rng, pick(rng, data.ASK_SOME), n=pick(rng, _MANY[count]), **slots)
        reply = "\n".join(f"{place + 1}. {title(thing, at + place)}" for place in range(count))
    else:
        user, reply = fill(rng, pick(rng, data.ASK), **slots), f'"{title(thing, at)}"'
    return Turn(end(rng, raise_first(rng, user)), reply, exact=(thing,), kind="title")


def _thing(rng: Random) -> str:
    luck = rng.random()
    if luck < 0.15:
        return coined(rng).capitalize()
    if luck < 0.35:
        return pick(rng, POEM_THINGS.split("//"))
    return with_article(pick(rng, pick(rng, (ANIMALS, RARE_ANIMALS, PEOPLE, HEROES))))


def _names(rng: Random) -> Turn:
    kind = pick(rng, pick(rng, (ANIMALS, RARE_ANIMALS, RARE_ANIMALS, HEROES)))
    slots = {"kind": kind, "a_kind": with_article(kind)}
    slots["who"] = fill(rng, pick(rng, data.WHO), **slots)
    at = int(rng.random() * len(data.CALLED))
    count = 1 if rng.random() < 0.35 else pick(rng, tuple(_MANY))
    names = [data.CALLED[(at + 5 * place) % len(data.CALLED)] for place in range(count)]
    if count == 1:
        user, reply = fill(rng, pick(rng, data.ONE_NAME), **slots), f"How about {names[0]}?"
    else:
        user = fill(rng, pick(rng, data.NAMES), n=pick(rng, _MANY[count]), s="s", **slots)
        reply = "\n".join(f"{place + 1}. {name}" for place, name in enumerate(names))
    return Turn(end(rng, raise_first(rng, user)), reply, exact=(kind,), kind="names")
