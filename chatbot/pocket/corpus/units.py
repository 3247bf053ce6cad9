# ruff: noqa: E501
"""Units: how many of the small one are in the large one, and conversions of small numbers."""

from random import Random

from chatbot.pocket.corpus import roundabout
from chatbot.pocket.corpus.asking import ask
from chatbot.pocket.corpus.data import unit_asks_wide as wide
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.number_words import in_words
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
    "how many {small} {go into|fit into|make up|do i need for|does it take for|add up to|equal|correspond to} {a} {large}",
    "{a} {large} {is|equals|has|contains|consists of|is made of|is the same as|makes} how many {small}",
    "{a} {large}{:|,} {how many {small} is that|how many {small}|in {small}|how much is that in {small}|and in {small}}",
    "{a} {large}. {How many {small} is that|How many {small}|And in {small}|In {small}, please}",
    "{a} {large} ={| how many| ?| ...} {small}",
    "{a} {large} -> {small}",
    "{small} per {large}",
    "{i have|there is|i measured|it is} {a} {large}. {How many {small} is that|What is that in {small}|How much is it in {small}}",
    "{if|when} i {have|turn|convert|change} {a} {large} {in|into|to} {small}, how many {small} {is that|do i have|are there}",
    "{express|give me|write|say|tell me} {a} {large} in {small}",
    "in {small}, {how much|what} is {a} {large}",
    "how {do i|can i|would i} {convert|turn} {a} {large} {in|into} {small}",
    "{from|converting} {large} to {small}: how many are {in |}{a}",
    "how many {small} {are there to|does one count in|do you count in} {a} {large}",
)
_SHORT = ("how many {s} in {a} {l}", "how many {s} are {a} {l}", "{a} {l} in {s}", "1 {l} to {s}", "1{l} = ? {s}", "1 {l} = how many {s}", "how many {s} {go into|make up|is|make} {a} {l}", "1 {l} in {s}", "{l} to {s}: how many in 1 {l}", "{a} {l}, how many {s}", "how many {s} has 1 {l}")  # fmt: skip
_MANY = (
    "how many {small} are {n} {large}",
    "{n} {large} in {small}",
    "convert {n} {large} {to|into} {small}",
    "how many {small} are there in {n} {large}",
    "what is {n} {large} in {small}",
    "{n} {large} is how many {small}",
    "{n} {l} in {s}",
    "how many {s} are {n} {l}",
    "how many {small} {is|make|are in|do i have in|would be|is it if I have} {n} {large}",
    "how many {s} {is|make|are in|in} {n} {l}",
    "{n} {large}{:|,} {how many {small} is that|how many {small}|what is that in {small}|how much is that in {small}}",
    "{n} {large}. {How many {small} is that|How many {small}|And in {small}|In {small}, please|What's that in {small}}",
    "{n} {large} {equals|makes|has|are} how many {small}",
    "{n} {large} ={| how many| ?| ...} {small}",
    "{n} {l} ={| how many| ?| ...} {s}",
    "{n} {l} {->|to|into} {s}",
    "{turn|change|convert|express|put} {n} {large} {into|in} {small}",
    "{n} {large} {expressed|given|written|counted|measured} in {small}",
    "{it is|it's|i have|we have|i need|it says} {n} {large}. {How many {small} is that|What is that in {small}|How much is it in {small}|How many {small}}",
    "{if|when} i {have|need|count} {n} {large}, how many {small} {is that|do i have|are there}",
    "in {small}, {how much|what} {is|are} {n} {large}",
)
_MANY_HOURS = (
    "{the film|the flight|the match|the trip|the lesson|my shift|the party|the drive|the show} {lasts|takes|took|lasted|is} {n} {large}. {How many {small} is that|How long is that in {small}|What is that in {small}|How much is that in {small}}",
)
_MANY_LONG = (
    "{the rope|the road|the river|my garden|the table|the swimming pool|the path} is {n} {large} long. {How many {small} is that|What is that in {small}|How much is it in {small}}",
)
_MANY_HEAVY = (
    "{the recipe|the packet|the label|my list} {says|asks for|wants} {n} {large} {of {flour|sugar|rice|apples|potatoes}|of it}{, how many {small} is {this|that|it}|. How many {small} is that|. In {small}, please}",
    "{the bag|the parcel|my suitcase|the stone|the box|the pumpkin} {weighs|has} {n} {large}. {How many {small} is that|What is that in {small}|How much is it in {small}}",
)
_STORIES = {"hour": _MANY_HOURS, "minute": _MANY_HOURS, "day": _MANY_HOURS, "metre": _MANY_LONG, "kilometre": _MANY_LONG,
            "foot": _MANY_LONG, "yard": _MANY_LONG, "kilogram": _MANY_HEAVY, "pound": _MANY_HEAVY, "tonne": _MANY_HEAVY}  # fmt: skip
_BACK = ("how many {large} are {n} {small}", "{n} {small} in {large}", "convert {n} {small} {to|into} {large}", "what is {n} {small} in {large}", "{n} {small}: how many {large}{ is that|}", "{n} {small}. {How many {large} is that|And in {large}|What is that in {large}}", "{n} {small} {is|are|makes|make|equals} how many {large}", "{n} {small} ={| how many| ?| ...} {large}", "{n} {small} -> {large}", "how many {large} {make|are in|is|would be} {n} {small}", "{it lasts|it is|it's|i have|we have|i counted} {n} {small}. {How many {large} is that|What is that in {large}}", "{turn|change|express|put} {n} {small} {into|in} {large}", "if i have {n} {small}, how many {large} is that", "in {large}, what {is|are} {n} {small}")  # fmt: skip

_HALVES = (10, 12, 16, 24, 60, 100, 1000)
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
    if large not in _TIMES and rng.random() < 0.25:
        return _roundabout(rng, large, small, factor)
    luck = rng.random()
    if luck < 0.5 and large not in _TIMES:
        templates = _SHORT if luck < 0.12 and len(brief) < 4 else _ASK
        user = ask(
            rng,
            say(
                rng, templates, small=_spelt(rng, small), large=_spelt(rng, large), a=_one(rng, large), l=long, s=brief
            ),
        )
        return Turn(user, f"One {large} is {shown} {small}.", str(factor), str(factor), str(factor))
    if rng.random() < 0.1 and factor in _HALVES:
        half = str(factor // 2)
        user = ask(rng, say(rng, _ASK, small=_spelt(rng, small), large=_spelt(rng, large), a=f"half {_a(large)}"))
        return Turn(user, f"Half {_a(large)} {large} is {half} {small}.", half, half, half)
    n = int(rng.random() * (19 if factor in (10, 100, 1000) else 9)) + 2
    total = n * factor
    shown = f"{total:,}" if total > 999 else str(total)
    exact = (str(n), str(total))
    said = in_words(n) if rng.random() < 0.35 else str(n)
    if luck < 0.85:
        stories: tuple[str, ...] = _STORIES.get(large, _MANY)
        wordings = stories if rng.random() < 0.2 else wide.MANY if rng.random() < 0.35 else _MANY
        user = ask(rng, say(rng, wordings, small=_spelt(rng, small), large=_spelt(rng, many), n=said, l=long, s=brief))
        return Turn(user, f"{n} {many} are {shown} {small}.", str(total), str(total), str(total), exact)
    user = ask(rng, say(rng, _BACK, small=_spelt(rng, small), large=_spelt(rng, many), n=total))
    return Turn(user, f"{shown} {small} are {n} {many}.", str(n), str(n), str(n), exact)


def _roundabout(rng: Random, large: str, small: str, factor: int) -> Turn:
    reply = f"{f'{factor:,}' if factor > 999 else factor} {small}."
    few, one, a = _spelt(rng, small), _spelt(rng, large), _one(rng, large)
    wrong = pick(rng, [other for other in (10, 12, 50, 100, 1000, 500) if other != factor])
    luck = rng.random()
    if luck < 0.2:
        said = factor if luck < 0.1 else wrong
        user = roundabout.doubt(rng, pick(rng, (f"{a} {one} is {said} {few}", f"there are {said} {few} in {a} {one}")))
        return roundabout.checked(user, f"one {large} is {reply}", true=said == factor)
    if luck < 0.4:
        user = roundabout.thing(rng, f"the number of {few} in {a} {one}")
    else:
        user = roundabout.message(rng, say(rng, wide.ASK, small=few, large=one, a=a))
    return Turn(user, f"One {large} is {reply}", str(factor), str(factor), str(factor))


def _one(rng: Random, large: str) -> str:
    return pick(rng, (_a(large), "one", "1"))


def _a(large: str) -> str:
    return "an" if large == "hour" or (large[0] in "aeio" and large != "euro") else "a"


def _spelt(rng: Random, unit: str) -> str:
    """British or American; a kilogram is often a kilo."""
    if unit in ("kilogram", "kilograms") and rng.random() < 0.25:
        return unit.replace("gram", "")
    if rng.random() < 0.4 and unit.endswith(("metre", "metres", "litre", "litres")):
        return unit.replace("tre", "ter")
    return unit
