# ruff: noqa: E501
"""How a scene is told and asked: the frames around a sentence, the note taken, yes and no, what was not told."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.told import data_scene_things as data
from chatbot.pocket.corpus.told.replies import not_told, noted
from chatbot.pocket.corpus.turns import Turn

Scene = tuple[list[Turn], list[Turn]]
JOINED = (
    "{one} and {two}",
    "{one}, {two}",
    "{one}, and {two}",
    "{one}. {Two}",
    "{one}; {two}",
    "{one}. And {two}",
    "{one}. Also, {two}",
    "{one}, and by the way, {two}",
    "{one} plus {two}",
)


@dataclass(frozen=True, slots=True)
class Fact:
    """What the user says, the same said back to "you", and the words that must not be misspelt."""

    said: str
    noted: str
    exact: tuple[str, ...]


def tell(rng: Random, facts: list[Fact]) -> list[Turn]:
    """All in one message, or now and then each in its own."""
    if len(facts) > 1 and rng.random() < 0.3:
        return [_told(rng, fact) for fact in facts]
    whole = facts[0]
    for fact in facts[1:]:
        said = say(rng, JOINED, one=whole.said, two=fact.said, Two=capital(fact.said))
        link = ", " if fact is not facts[-1] else ", and "
        whole = Fact(said, whole.noted + link + fact.noted, whole.exact + fact.exact)
    return [_told(rng, whole)]


def _told(rng: Random, fact: Fact) -> Turn:
    user = say(rng, data.TELLING, said=fact.said, Said=capital(fact.said))
    return Turn(user, noted(rng, fact.noted), exact=fact.exact)


def asked(rng: Random, ask: str, answer: str, *, word: str | None = None) -> Turn:
    """A question without its mark, and its answer without its stop."""
    return Turn(say(rng, data.ASKING, ask=ask, Ask=capital(ask)), f"{capital(answer)}.", word=word)


def whether(rng: Random, right: bool, ask: str, clause: str) -> Turn:
    """Yes or no, and how it is."""
    sign = "Yes" if right else "No"
    return Turn(say(rng, data.ASKING, ask=ask, Ask=capital(ask)), f"{sign}, {clause}.", word=sign)


def untold(rng: Random, ask: str, clause: str) -> Turn:
    """A question for what was not told."""
    return Turn(say(rng, data.ASKING, ask=ask, Ask=capital(ask)), not_told(rng, clause))


def some(rng: Random, asks: list[Turn], missing: Turn) -> list[Turn]:
    """Three to seven of the questions, in any order, mostly with the one that has no answer."""
    chosen = rng.sample(asks, min(len(asks), pick(rng, (3, 4, 4, 5, 5, 6, 7))))
    if rng.random() < 0.85:
        chosen.insert(rng.randrange(len(chosen) + 1), missing)
    return chosen


def either(rng: Random, one: str, two: str) -> tuple[str, str]:
    """Both, in one order or the other."""
    return (one, two) if rng.random() < 0.5 else (two, one)


def apart(rng: Random, choices: Sequence[str], count: int) -> list[str]:
    """`count` of them of which no two end in the same word: "the spare key" and "keys" would be taken for each other."""
    found: dict[str, str] = {}
    for choice in rng.sample(choices, min(len(choices), count * 6)):
        found.setdefault(choice.split()[-1].removesuffix("s"), choice)
    return list(found.values())[:count]


def person(rng: Random) -> str:
    """Somebody by name, or "my sister"."""
    return f"my {pick(rng, data.KIN)}" if rng.random() < 0.3 else coined.name(rng)


def other(rng: Random, who: str) -> str:
    """Somebody else."""
    found = person(rng)
    return found if found != who else f"{who}'s friend"


def yours(text: str) -> str:
    """ "my sister" as it is said to "you"."""
    return f"your {text[3:]}" if text.startswith("my ") else text
