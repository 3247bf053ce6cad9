"""Greetings, thanks, who it is, capitals, sums and small questions in Chinese, Russian, German, French and Spanish."""

from random import Random

from chatbot.pocket.corpus.data_tongues import TONGUES, Tongue
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.6


def talk(rng: Random) -> list[Turn]:
    tongue = pick(rng, TONGUES)
    turns: list[Turn] = []
    while not turns or (len(turns) < 3 and rng.random() < 0.35):
        turns.append(_turn(rng, tongue))
    return turns


def _turn(rng: Random, tongue: Tongue) -> Turn:
    luck = rng.random()
    if luck < 0.5:
        asks, reply = pick(rng, tongue.sayings)
        return Turn(_worn(rng, fill(rng, pick(rng, asks.split("//")))), reply)
    if luck < 0.78:
        return _capital(rng, tongue)
    return _sum(rng, tongue)


def _capital(rng: Random, tongue: Tongue) -> Turn:
    plain, owned, capital = pick(rng, tongue.capitals)
    user = fill(rng, pick(rng, tongue.capital_asks), plain=plain, owned=owned)
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
    user = fill(rng, pick(rng, tongue.sum_asks), a=one, b=two, sign=word)
    stop = tongue.stop if any("一" <= letter <= "龥" for letter in user) else "."
    return Turn(_worn(rng, user), f"{a} {kind} {b} = {value}{stop}", exact=(one, two))


def _worn(rng: Random, text: str) -> str:
    """Some people write without capitals and marks."""
    if rng.random() < 0.15:
        text = text.rstrip("?!。！？. ").lstrip("¿¡")
    if rng.random() < 0.12:
        text = text.lower()
    return text
