"""Small scenes from openings of many kinds, so that whatever is begun goes on for some sentences."""

import re
from random import Random

from chatbot.pocket.corpus.data import scenes as data
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import capital

_HIS = {"he": ("his", "him"), "she": ("her", "her"), "it": ("its", "it")}
_START = re.compile(r"(?:^|[.?!] |\n)([a-z])")


def scene(rng: Random, names: tuple[str, ...]) -> str:
    """An opening, some sentences in the middle, and an end."""
    slots = _cast(rng, names)
    middles = rng.sample(data.MIDDLES, pick(rng, (2, 2, 3)))
    parts = (pick(rng, data.OPENINGS), *middles, pick(rng, data.ENDS))
    text = " ".join(_write(rng, part, slots) for part in parts)
    text = _known_by_then(text, slots["other"])
    text = re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", text).replace(" ,", ",").replace("  ", " ")
    return _START.sub(lambda found: found[0][:-1] + found[1].upper(), text)


def _cast(rng: Random, names: tuple[str, ...]) -> dict[str, str]:
    he = pick(rng, tuple(data.PEOPLE))
    his, him = _HIS[he]
    whoa = f"{pick(rng, data.KINDS)} {pick(rng, data.PEOPLE[he])}".strip()
    other = f"a {pick(rng, data.KINDS)} {pick(rng, data.PEOPLE[pick(rng, tuple(data.PEOPLE))])}".replace("  ", " ")
    return {
        "he": he,
        "He": he.capitalize(),
        "his": his,
        "him": him,
        "whoa": whoa,
        "a": "a",
        "who": f"the {whoa}",
        "Who": f"{'A' if rng.random() < 0.25 else 'The'} {whoa}",
        "other": other,
        "Other": other.capitalize(),
        "name": pick(rng, names),
        "thing": pick(rng, data.THINGS),
        "season": pick(rng, ("spring", "summer", "autumn", "winter")),
    }


def _known_by_then(text: str, other: str) -> str:
    """Who has been seen once is "the" from then on."""
    first, *rest = re.split(re.escape(other), text, flags=re.IGNORECASE)
    return first + (other + f"the{other[1:]}".join(rest) if rest else "")


def _write(rng: Random, template: str, slots: dict[str, str]) -> str:
    """`template` filled; places, times and the like are drawn anew for each sentence."""
    rows = {"place": data.PLACES, "goal": data.GOALS, "reason": data.REASONS, "weather": data.WEATHER}
    drawn = {name: say(rng, choices, **slots) for name, choices in rows.items()}
    time = say(rng, data.TIMES)
    return fill(rng, template, **slots, **drawn, time=time, Time=capital(time))
