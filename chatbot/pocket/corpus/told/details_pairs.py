"""Two things that people tell in one breath: a granny's name and age, a pet's too, one's own name and town."""

from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.data.details_pairs import (
    LIKES,
    NAME_AGE,
    NAME_AND,
    NAME_WORK,
    THREE,
    TITLE_AGE,
    TITLE_WORK,
)
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital, with_article
from chatbot.pocket.corpus.told.details import COMMON
from chatbot.pocket.corpus.told.details_kinds import Detail, relative
from chatbot.pocket.corpus.told.details_life import LIFE
from chatbot.pocket.corpus.told.details_near import age, work
from chatbot.pocket.corpus.told.details_open_people import TOGETHER


@dataclass(frozen=True, slots=True)
class Pair:
    """Two details, and how both are told in one sentence."""

    first: Detail
    second: Detail
    tells: tuple[str, ...]

    def tell(self, rng: Random, v1: str, v2: str) -> str:
        who = self.first.who
        slots = {"who": who, "Who": who.capitalize(), "a_who": with_article(who) if who else ""}
        text = say(rng, self.tells, v1=v1, v2=v2, name=coined.name(rng), **slots)
        return text if text.startswith((v1, v2)) else capital(text)


_PLAIN = frozenset((*coined.COLOURS, *coined.FOODS, *coined.FRUITS, *coined.SPORTS, *coined.SEASONS, *coined.DRINKS))
"""What shows by itself of which sort it is."""
_BY_MINE = {detail.mine: detail for detail in (*COMMON, *LIFE)}
_TITLES = coined.words("granny nan grandpa grandma uncle aunt auntie grandad")


def _aged(who: str, low: int, high: int) -> Pair:
    tells = (*NAME_AGE, *TITLE_AGE, *TITLE_AGE) if who in _TITLES else NAME_AGE
    return Pair(relative(who, who, 1), age(who, low, high), tells)


def _working(who: str) -> Pair:
    tells = (*NAME_WORK, *TITLE_WORK, *TITLE_WORK) if who in _TITLES else NAME_WORK
    return Pair(relative(who, who, 1), work(who), tells)


RELATIVES = (
    *(_aged(who, 58, 103) for who in ("granny", "nan", "grandpa", "grandma", "grandad", "great-aunt")),
    *(_aged(who, 30, 80) for who in ("uncle", "aunt", "auntie", "godfather", "stepfather")),
    *(_aged(who, 2, 30) for who in ("daughter", "son", "niece", "nephew", "goddaughter", "grandson")),
    *(_aged(who, 2, 19) for who in ("dog", "cat", "hamster", "pony", "rabbit", "parrot", "tortoise")),
    *(_working(who) for who in ("uncle", "aunt", "auntie", "grandpa", "granny", "godmother", "brother-in-law")),
    *(_working(who) for who in ("sister", "brother", "cousin", "neighbour", "friend", "wife", "husband")),
    *(_working(who) for who in ("mother", "father", "son", "daughter", "niece", "nephew", "stepmother", "flatmate")),
    *(_aged(who, 4, 60) for who in ("sister", "brother", "cousin", "friend", "neighbour", "stepson", "goddaughter")),
    *(_aged(who, 30, 95) for who in ("mother", "father", "grandmother", "grandfather", "mum", "dad", "godmother")),
)
OWN = (
    *(Pair(_BY_MINE["my name"], _BY_MINE[mine], tells) for mine, tells in NAME_AND.items()),
    *(
        Pair(_BY_MINE[f"my favourite {one}"], _BY_MINE[f"my favourite {two}"], LIKES)
        for one, two in (
            *(("colour", "food"), ("colour", "fruit"), ("colour", "sport"), ("sport", "food")),
            *(("season", "drink"), ("colour", "drink"), ("fruit", "drink"), ("season", "sport")),
        )
    ),
)
OPEN = tuple(Pair(*row) for row in TOGETHER)
PAIRS = (*RELATIVES, *OWN, *OPEN)
PAIR_DETAILS = tuple(detail for pair in RELATIVES for detail in (pair.first, pair.second))
_PARTNERS: dict[str, list[Detail]] = {}
_TELLS: dict[tuple[str, str], list[Pair]] = {}
for _pair in PAIRS:
    _PARTNERS.setdefault(_pair.first.mine, []).append(_pair.second)
    _PARTNERS.setdefault(_pair.second.mine, []).append(_pair.first)
    _TELLS.setdefault((_pair.first.mine, _pair.second.mine), []).append(_pair)


def partners(detail: Detail) -> list[Detail]:
    """What goes well with `detail` in one sentence."""
    return _PARTNERS.get(detail.mine, [])


def tell_pair(rng: Random, one: Detail, v1: str, two: Detail, v2: str) -> str | None:
    """Both told in one sentence; None where they are no pair."""
    if "favourite" in one.mine and "favourite" in two.mine and not _PLAIN.issuperset((v1, v2)):
        return None
    if pairs := _TELLS.get((one.mine, two.mine)):
        return pick(rng, pairs).tell(rng, v1, v2)
    if pairs := _TELLS.get((two.mine, one.mine)):
        return pick(rng, pairs).tell(rng, v2, v1)
    return None


def tell_three(rng: Random, pets: list[tuple[str, str]]) -> str:
    """Three pets with their names, in one message; `pets` are (kind, name)."""
    slots = {f"who{at}": who for at, (who, _) in enumerate(pets, 1)}
    slots |= {f"a{at}": with_article(who) for at, (who, _) in enumerate(pets, 1)}
    slots |= {f"v{at}": name for at, (_, name) in enumerate(pets, 1)}
    return say(rng, THREE, **slots)
