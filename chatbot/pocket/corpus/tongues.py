"""Greetings, thanks, who it is, capitals, sums and small questions in Chinese, Russian, German, French and Spanish."""

from random import Random

from chatbot.pocket.corpus.data.tongues import TONGUES, Tongue
from chatbot.pocket.corpus.data.tongues_more import CAPITAL_ASKS, MORE_SAYINGS, OPENINGS, SUM_ASKS
from chatbot.pocket.corpus.data.tongues_slang import SLANG
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.6
FIRST_FACT = 7
"""Sayings before this one in a tongue's table are greetings and the like; nothing is put before them."""


def talk(rng: Random) -> list[Turn]:
    tongue = pick(rng, TONGUES)
    turns: list[Turn] = []
    while not turns or (len(turns) < 3 and rng.random() < 0.35):
        turns.append(_turn(rng, tongue))
    return turns


def _turn(rng: Random, tongue: Tongue) -> Turn:
    luck = rng.random()
    if luck < 0.06:
        return _saying(rng, pick(rng, SLANG[tongue.name]))
    if luck < 0.28:
        return _saying(rng, pick(rng, MORE_SAYINGS[tongue.name]))
    if luck < 0.56:
        return _saying(rng, pick(rng, tongue.sayings), tongue if rng.random() < 0.2 else None)
    if luck < 0.8:
        return _capital(rng, tongue)
    return _sum(rng, tongue)


def _saying(rng: Random, saying: tuple[str, str], tongue: Tongue | None = None) -> Turn:
    """One of the ways to say it, after a few opening words where a `tongue` is given."""
    asks, reply = saying
    user = fill(rng, pick(rng, asks.split("//")))
    if tongue and saying in tongue.sayings[FIRST_FACT:]:
        user = fill(rng, OPENINGS[tongue.name]) + user
    return Turn(_worn(rng, user), reply)


def _asked(rng: Random, tongue: Tongue, asks: tuple[str, ...], **slots: str) -> str:
    """One of `asks`, now and then after a few opening words."""
    opening = fill(rng, OPENINGS[tongue.name]) if rng.random() < 0.2 else ""
    return opening + fill(rng, pick(rng, asks), **slots)


def _capital(rng: Random, tongue: Tongue) -> Turn:
    plain, owned, capital = pick(rng, tongue.capitals)
    asks = CAPITAL_ASKS[tongue.name] if rng.random() < 0.35 else tongue.capital_asks
    user = _asked(rng, tongue, asks, plain=plain, owned=owned)
    reply = fill(rng, tongue.capital_reply, plain=plain, owned=owned, capital=capital)
    return Turn(_worn(rng, user), reply[0].upper() + reply[1:])


def _sum(rng: Random, tongue: Tongue) -> Turn:
    kind = pick(rng, ("+", "+", "-", "×"))
    a, b = int(rng.random() * 21), int(rng.random() * 21)
    if kind == "×":
        a, b = a % 11, b % 11
    if kind == "-" and a < b:
        a, b = b, a
    value = {"+": a + b, "-": a - b, "×": a * b}[kind]
    word = pick(rng, tongue.signs[kind])
    one, two = str(a), str(b)
    if word != kind and rng.random() < 0.4:
        one, two = tongue.numbers[a], tongue.numbers[b]
    asks = SUM_ASKS[tongue.name] if rng.random() < 0.25 else tongue.sum_asks
    user = _asked(rng, tongue, asks, a=one, b=two, sign=word)
    stop = tongue.stop if any("一" <= letter <= "龥" for letter in user) else "."
    return Turn(_worn(rng, user), f"{a} {kind} {b} = {value}{stop}", exact=(one, two))


def _worn(rng: Random, text: str) -> str:
    """Some people write without capitals and marks."""
    if rng.random() < 0.15:
        text = text.rstrip("?!。！？. ").lstrip("¿¡")
    if rng.random() < 0.12:
        text = text.lower()
    return text
