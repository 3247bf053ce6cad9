"""What verses may be about, however odd, and wishes in which that comes first: a thing, a trouble, somebody, a town."""

from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.coined import coined, plain
from chatbot.pocket.corpus.data import verse_heroes as data
from chatbot.pocket.corpus.data.subjects import MEN, PEOPLE, RARE_ANIMALS, WOMEN
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, article
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import end_of, wish

_FOLK = ("man", "man", "woman", "old man", "old woman", "girl", "boy", "young man", "lady", "fellow")


def thing(rng: Random) -> str:
    """Anything there is at home, in town or in a head: "my phone battery", "laundry"."""
    luck = rng.random()
    if luck < 0.2:
        return pick(rng, data.MASSES)
    if luck < 0.28:
        return plain(rng)
    noun = coined(rng) if luck > 0.92 else pick(rng, data.EVERYDAY)
    return fill(rng, pick(rng, data.OF), noun=noun).replace("a a", "an a").replace("a u", "an u").replace("a o", "an o")


def bare(rng: Random, form: str, thing: str) -> str:
    """Keywords only: "limerick, goat"."""
    word = thing.split(" ", 1)[1] if thing.startswith(("a ", "an ", "the ")) else thing
    frame = (
        "{form}{,|:|;| -| /| about|, theme:|, topic:|, subject:|. theme:} {word}{| pls| please|??|?|!}",
        "a {form}{, theme:|, topic:|, subject:| on} {word}{| please|}",
        "{word}{,|:| -|.} {form}{| pls| please|!}",
    )
    return raise_first(rng, fill(rng, pick(rng, frame), form=form, word=word))


def trouble(rng: Random, form: str) -> tuple[str, str]:
    """What is the matter, and a wish for a verse about it; and what that is then about."""
    slots = {"sort": form, "a_sort": f"{article(form)} {form}"}
    if rng.random() < 0.3:
        told, about = pick(rng, data.HAPPENED)
        told = fill(rng, told)
    else:
        about = fill(rng, pick(rng, data.OF[2:4] + data.OF[4:6]), noun=pick(rng, data.EVERYDAY))
        told = fill(rng, pick(rng, data.TROUBLES), thing=about)
    return end_of(rng, fill(rng, pick(rng, data.ABOUT_IT), trouble=told, **slots)), about


def of_named(rng: Random, form: str, name: str, *, male: bool) -> str:
    """A wish for a verse about somebody with a name."""
    named = fill(rng, pick(rng, data.MEN_NAMED if male else data.WOMEN_NAMED), name=name)
    habit = pick(rng, data.HABITS) if male else pick(rng, data.HABITS).replace("his", "her")
    if rng.random() < 0.3:
        return wish(rng, form, named)
    slots = {"sort": form, "a_sort": f"{article(form)} {form}", "named": named, "name": name, "habit": habit}
    slots |= {"him": "him" if male else "her", "named_bare": "my " + ("uncle" if male else "aunt")}
    return end_of(rng, fill(rng, pick(rng, data.OF_NAMED), **slots))


def limerick(rng: Random, form: str) -> Turn:
    """Of a town, or of somebody from somewhere: the place is named in it."""
    place = coined(rng).capitalize() if rng.random() < 0.5 else pick(rng, data.PLACES)
    if rng.random() < 0.5:
        town = fill(rng, pick(rng, data.TOWN), place=place)
        asked = bare(rng, form, town) if rng.random() < 0.15 else wish(rng, form, town)
        at = int(rng.random() * len(data.TOWN_LIMERICKS))
        return _limerick(asked, data.TOWN_LIMERICKS, at, {"place": place})
    hero = pick(rng, pick(rng, (_FOLK, _FOLK, ANIMALS, RARE_ANIMALS, PEOPLE)))
    it, its = _pronouns(hero)
    slots = {"place": place, "thing": hero, "A": article(hero).capitalize(), "It": capital(it), "its": its}
    asked = wish(rng, form, f"{article(hero)} {hero} from {place}")
    return _limerick(asked, data.FROM_LIMERICKS, int(rng.random() * len(data.FROM_LIMERICKS)), slots)


def _limerick(user: str, plans: tuple[tuple[str, str], ...], at: int, slots: dict[str, str]) -> Turn:
    def another(rng: Random, user: str) -> Turn:
        return _limerick(user, plans, at + 1, slots)

    text, sentence = (_filled(plan, slots) for plan in plans[at % len(plans)])
    more: Callable[[Random, str], Turn] = another
    return Turn(user, text, exact=(slots["place"],), kind="limerick", short=sentence, sentence=sentence, another=more)


def _filled(plan: str, slots: dict[str, str]) -> str:
    for name, text in slots.items():
        plan = plan.replace("{" + name + "}", text)
    return plan


def _pronouns(hero: str) -> tuple[str, str]:
    if hero in WOMEN or hero in ("woman", "old woman", "girl", "lady"):
        return "she", "her"
    return ("he", "his") if hero in MEN or hero in PEOPLE or hero in _FOLK else ("it", "its")
