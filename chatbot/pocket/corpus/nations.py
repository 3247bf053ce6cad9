"""What is spoken in a country and what one pays with there."""

from random import Random

from chatbot.pocket.corpus.asking import ask, end, follow, raise_first
from chatbot.pocket.corpus.data import nation_asks as asks
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn


def talk(rng: Random) -> list[Turn]:
    turns = []
    spoken = rng.random() < 0.5
    for n in range(pick(rng, (1, 1, 1, 2))):
        turns.append((_language if spoken else _currency)(rng, first=n == 0))
    return turns


def _language(rng: Random, *, first: bool) -> Turn:
    lands, name, zh, ru = pick(rng, asks.LANGUAGES)
    others = [other[1] for other in asks.LANGUAGES if other[1] != name]
    user = _asked(rng, (asks.LANGUAGE, asks.LANGUAGE_SAID), lands, name, others, first=first)
    return Turn(user, f"{name}.", name, zh, ru)


def _currency(rng: Random, *, first: bool) -> Turn:
    lands, reply, zh, ru = pick(rng, asks.CURRENCIES)
    name = asks.MONEY_NAMES[reply]
    others = [other for other in asks.MONEY_NAMES.values() if other != name]
    user = _asked(rng, (asks.CURRENCY, asks.CURRENCY_SAID), lands, name, others, first=first)
    return Turn(user, reply, reply.rstrip(".").rpartition(" ")[2].capitalize(), zh, ru)


def _asked(
    rng: Random,
    kinds: tuple[tuple[str, ...], tuple[str, ...]],
    lands: str,
    right: str,
    others: list[str],
    *,
    first: bool,
) -> str:
    land = pick(rng, lands.split("//"))
    if not first:
        return follow(rng, say(rng, asks.NEXT, land=land))
    if rng.random() < 0.14:
        return end(rng, raise_first(rng, say(rng, kinds[1], land=land)))
    return ask(rng, say(rng, kinds[0], land=land, right=right, wrong=pick(rng, others)))
