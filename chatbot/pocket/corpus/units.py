# ruff: noqa: E501
"""Units: how many of the small one are in the large one, and conversions of small numbers."""

from random import Random

from chatbot.pocket.corpus.asking import ask
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn

# large, plural of large, small (plural), factor, abbreviations
_UNITS = (
    ("metre", "metres", "centimetres", 100, "m", "cm"),
    ("metre", "metres", "millimetres", 1000, "m", "mm"),
    ("kilometre", "kilometres", "metres", 1000, "km", "m"),
    ("centimetre", "centimetres", "millimetres", 10, "cm", "mm"),
    ("kilogram", "kilograms", "grams", 1000, "kg", "g"),
    ("gram", "grams", "milligrams", 1000, "g", "mg"),
    ("tonne", "tonnes", "kilograms", 1000, "t", "kg"),
    ("litre", "litres", "millilitres", 1000, "l", "ml"),
    ("litre", "litres", "decilitres", 10, "l", "dl"),
    ("hour", "hours", "minutes", 60, "h", "min"),
    ("minute", "minutes", "seconds", 60, "min", "s"),
    ("day", "days", "hours", 24, "d", "h"),
    ("week", "weeks", "days", 7, "weeks", "days"),
    ("year", "years", "months", 12, "years", "months"),
    ("foot", "feet", "inches", 12, "ft", "in"),
    ("yard", "yards", "feet", 3, "yd", "ft"),
    ("pound", "pounds", "ounces", 16, "lb", "oz"),
    ("dollar", "dollars", "cents", 100, "$", "cents"),
    ("euro", "euros", "cents", 100, "€", "cents"),
    ("kilobyte", "kilobytes", "bytes", 1000, "kB", "bytes"),
    ("megabyte", "megabytes", "kilobytes", 1000, "MB", "kB"),
    ("gigabyte", "gigabytes", "megabytes", 1000, "GB", "MB"),
    ("byte", "bytes", "bits", 8, "bytes", "bits"),
    ("century", "centuries", "years", 100, "centuries", "years"),
    ("decade", "decades", "years", 10, "decades", "years"),
)  # fmt: skip
_ABOUT = (
    ("mile", "kilometres", "1.6"),
    ("inch", "centimetres", "2.54"),
    ("foot", "centimetres", "30.5"),
    ("pound", "grams", "454"),
    ("gallon", "litres", "3.8"),
    ("ounce", "grams", "28"),
)
_ASK = (
    "how many {small} {are|are there} in {a} {large}",
    "how many {small} {does|has} {a} {large} {have|got}",
    "how many {small} {is|make|are} {a} {large}",
    "{small} in {a} {large}",
    "{a} {large} is how many {small}",
    "{a} {large} has how many {small}",
    "{a} {large} in {small}",
    "convert {a} {large} to {small}",
    "what is {a} {large} in {small}",
    "number of {small} in {a} {large}",
    "how much is {a} {large} in {small}",
)
_SHORT = ("how many {s} in {a} {l}", "how many {s} are {a} {l}", "{a} {l} in {s}", "1 {l} to {s}", "1{l} = ? {s}", "1 {l} = how many {s}")  # fmt: skip
_MANY = (
    "how many {small} are {n} {large}",
    "{n} {large} in {small}",
    "convert {n} {large} {to|into} {small}",
    "how many {small} are there in {n} {large}",
    "what is {n} {large} in {small}",
    "{n} {large} is how many {small}",
    "{n} {l} in {s}",
    "how many {s} are {n} {l}",
)
_BACK = ("how many {large} are {n} {small}", "{n} {small} in {large}", "convert {n} {small} {to|into} {large}", "what is {n} {small} in {large}")  # fmt: skip

_TIMES = frozenset(
    ("hour", "minute", "day", "week", "year", "century", "decade", "byte")
)  # asked and answered as common knowledge


def talk(rng: Random) -> list[Turn]:
    return [_turn(rng) for _ in range(pick(rng, (1, 1, 2)))]


def _turn(rng: Random) -> Turn:
    if rng.random() < 0.08:
        large, small, about = pick(rng, _ABOUT)
        user = ask(rng, say(rng, _ASK, small=small, large=large, a=_one(rng, large)))
        return Turn(user, f"One {large} is about {about} {small}.", about, about, about)
    large, many, small, factor, long, brief = pick(rng, _UNITS)
    shown = f"{factor:,}" if factor > 999 else str(factor)
    luck = rng.random()
    if luck < 0.6 and large not in _TIMES:
        templates = _SHORT if luck < 0.12 and len(brief) < 4 else _ASK
        user = ask(
            rng,
            say(
                rng, templates, small=_spelt(rng, small), large=_spelt(rng, large), a=_one(rng, large), l=long, s=brief
            ),
        )
        return Turn(user, f"One {large} is {shown} {small}.", str(factor), str(factor), str(factor))
    n = int(rng.random() * 9) + 2
    total = n * factor
    shown = f"{total:,}" if total > 999 else str(total)
    exact = (str(n), str(total))
    if luck < 0.85:
        user = ask(rng, say(rng, _MANY, small=_spelt(rng, small), large=_spelt(rng, many), n=n, l=long, s=brief))
        return Turn(user, f"{n} {many} are {shown} {small}.", str(total), str(total), str(total), exact)
    user = ask(rng, say(rng, _BACK, small=_spelt(rng, small), large=_spelt(rng, many), n=total))
    return Turn(user, f"{shown} {small} are {n} {many}.", str(n), str(n), str(n), exact)


def _one(rng: Random, large: str) -> str:
    return pick(rng, ("an" if large[0] in "aeio" or large == "hour" else "a", "one", "1"))


def _spelt(rng: Random, unit: str) -> str:
    """British or American."""
    if rng.random() < 0.4 and unit.endswith(("metre", "metres", "litre", "litres")):
        return unit.replace("tre", "ter")
    return unit
