"""How the people of `scene_lists` and `scene_plans` speak, and what every answer to them looks like."""

from collections.abc import Sequence
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital, listed
from chatbot.pocket.corpus.told.data_scene_lists_words import BEFORE_ASKED, BEFORE_TOLD
from chatbot.pocket.corpus.told.replies import not_told
from chatbot.pocket.corpus.turns import Turn

_LAX = (
    *((" I ", " i "), ("I'm", "im"), ("I've", "i've"), ("on't", "ont"), ("'s my ", "s my "), ("What's", "Whats")),
    *((day, day.lower()) for day in coined.DAYS),
)
NTH = ("first", "second", "third", "fourth", "fifth", "sixth")
NUMBER = ("no", "one", "two", "three", "four", "five", "six", "seven")


def person(rng: Random) -> str:
    return coined.coined(rng).capitalize() if rng.random() < 0.45 else coined.name(rng)


def bare(thing: str) -> str:
    """`thing` without its article."""
    return thing.removeprefix("a ").removeprefix("an ").removeprefix("the ")


def some(rng: Random, choices: Sequence[str], count: int) -> list[str]:
    """`count` different ones."""
    return rng.sample(choices, count)


def typed(rng: Random, items: Sequence[str]) -> str:
    """As people type it."""
    luck = rng.random()
    if luck < 0.4:
        return listed(items)
    return (", " if luck < 0.85 else pick(rng, (" and ", " + ", "; ", " / "))).join(items)


def clock(rng: Random) -> str:
    """A time of day as people say it behind "at"."""
    luck = rng.random()
    hour = int(rng.random() * 12) + 1
    if luck < 0.3:
        return str(hour)
    if luck < 0.55:
        return f"{hour} {pick(rng, ('am', 'pm', 'pm'))}"
    if luck < 0.65:
        return f"{hour}:{pick(rng, ('15', '30', '45'))} {pick(rng, ('am', 'pm'))}"
    return coined.clock(rng)


def told(rng: Random, text: str, reply: str, exact: tuple[str, ...], *, first: bool = True) -> Turn:
    """A message and its note; only the first of a scene is led up to."""
    if first and rng.random() < 0.25:
        text = _within(rng, BEFORE_TOLD, tell=text, exact=exact)
    text = _lax(rng, text, exact)
    return Turn(text, reply, exact=_found(exact, text))


def asked(rng: Random, frames: Sequence[str], reply: str, *, word: str | None = None, **slots: str) -> Turn:
    """A question in one of its ways; the slots that are names or numbers must not be misspelt."""
    exact = tuple(str(slots[key]) for key in ("v", "day") if key in slots)
    text = say(rng, frames, **slots)
    if rng.random() < 0.2:
        text = _within(rng, BEFORE_ASKED, ask=text, exact=exact)
    text = _lax(rng, text, exact)
    if rng.random() < 0.15:
        text = text.removesuffix("?")
    return Turn(text, reply, word=word, exact=_found(exact, text))


def untold(rng: Random, frames: Sequence[str], clause: str, **slots: str) -> Turn:
    """A question for what was not told; `clause` is what that is, in the second person."""
    return asked(rng, frames, not_told(rng, clause), **slots)


def amid(rng: Random, pool: Sequence[Turn], beyond: Sequence[Turn]) -> list[Turn]:
    """Three to six of the pool and now and then one beyond it, none twice, in any order."""
    once = list({turn.user.lower(): turn for turn in pool}.values())
    rng.shuffle(once)
    goal = pick(rng, (3, 4, 4, 5, 6))
    if beyond and (rng.random() < 0.88 or len(once) < 3):
        once = [pick(rng, beyond), *once]
    chosen = once[:goal]
    rng.shuffle(chosen)
    return chosen


def _found(exact: tuple[str, ...], text: str) -> tuple[str, ...]:
    """What of `exact` the text holds, as it is written there."""
    return tuple(value if value in text else value.lower() for value in exact if value in text or value.lower() in text)


def _within(rng: Random, frames: Sequence[str], *, exact: tuple[str, ...], **slots: str) -> str:
    key, text = next(iter(slots.items()))
    if not text.startswith((*exact, "I ", "I'")):
        text = text[0].lower() + text[1:]
    return say(rng, frames, **{key: text.rstrip(".") if key == "tell" else text})


def _lax(rng: Random, text: str, exact: tuple[str, ...]) -> str:
    """As carefully written as people are: two in five leave capitals and apostrophes out."""
    text = text.replace("  ", " ").replace(" ,", ",").strip()
    free = not text.startswith(exact)
    if rng.random() < 0.4:
        for careful, careless in _LAX:
            text = text.replace(careful, careless)
        text = text.replace("OK", "ok", 1) if text.startswith("OK") else text
        return text[0].lower() + text[1:] if free else text
    return capital(text) if free else text
