"""Sentences and stories that somebody begins in the chat, gone on with: the subject stays the one that was named."""

from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.coined import NAMES, coined
from chatbot.pocket.corpus.data import story_begun as begun
from chatbot.pocket.corpus.data.continuing import ASK_HALF, ASK_STORY, END, KNOWN, MORE
from chatbot.pocket.corpus.data.subjects import MEN, PEOPLE, RARE_ANIMALS, WOMEN
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, BOYS, HEROES, TEMPERS
from chatbot.pocket.corpus.sentences import capital, with_article
from chatbot.pocket.corpus.turns import Turn

KIND = "continuation"
_HUMANS = ("girl", "boy", "little girl", "little boy", "old man", "old woman", "man", "woman", "child")
_SHE = WOMEN | {"girl", "woman"}
_HE = MEN | {"boy", "man"}


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.3:
        return [_known(rng)]
    return [_half(rng)] if luck < 0.48 else _story(rng)


def _known(rng: Random) -> Turn:
    """A line that everybody can finish, said whole."""
    half, end = pick(rng, KNOWN)
    whole = f"{half}{'. ' if end[0] == 'V' else ' '}{end}"
    return _turn(fill(rng, pick(rng, ASK_HALF), half=half), rng, whole, half)


def _half(rng: Random) -> Turn:
    slots = _slots(rng)
    half = capital(fill(rng, pick(rng, begun.HALVES), **slots))
    whole = f"{half} {pick(rng, begun.AND_THEN)}."
    return _turn(fill(rng, pick(rng, ASK_HALF), half=half), rng, whole, half)


def _story(rng: Random) -> list[Turn]:
    """The next sentences, and when asked for more those after them, and the end."""
    slots = _slots(rng)
    opening, *parts = pick(rng, begun.BEGUN if rng.random() < 0.85 else begun.SHIPS)
    text = capital(fill(rng, opening, **slots))
    told = [_sentences(rng, part, slots) for part in parts]
    turns = [_turn(fill(rng, pick(rng, ASK_STORY), text=text), rng, told[0], text)]
    if text.endswith(" and"):
        turns = [_turn(fill(rng, pick(rng, ASK_HALF), half=text), rng, f"{text}{_after_and(told[0], slots)}", text)]
    if rng.random() < 0.4:
        turns.append(_turn(fill(rng, pick(rng, MORE)), rng, told[1]))
        if rng.random() < 0.5:
            turns.append(_turn(fill(rng, pick(rng, MORE + END)), rng, told[2]))
    elif rng.random() < 0.2:
        turns.append(_turn(fill(rng, pick(rng, END)), rng, told[2]))
    return turns


def _after_and(told: str, slots: dict[str, str]) -> str:
    """What follows in the same sentence has its hero already."""
    return told.removeprefix(capital(slots["hero"]))


def _sentences(rng: Random, part: str, slots: dict[str, str]) -> str:
    """Filled, with a capital after each full stop that ends a sentence."""
    text = capital(fill(rng, part, **slots))
    hero = slots["hero"]
    for mark in (". ", "? ", "! ", '." ', '?" ', '!" '):
        text = text.replace(f"{mark}{hero} ", f"{mark}{capital(hero)} ")
    return text


def _turn(user: str, rng: Random, reply: str, begun_with: str = "") -> Turn:
    user = raise_first(rng, user)
    exact = (begun_with,) if begun_with and begun_with in user else ()
    return Turn(user, reply, exact=exact, kind=KIND)


def _slots(rng: Random) -> dict[str, str]:
    kind = pick(rng, pick(rng, (ANIMALS, RARE_ANIMALS, HEROES, PEOPLE, _HUMANS, _HUMANS)))
    kind = coined(rng) if rng.random() < 0.06 else kind
    tempered = f"{pick(rng, TEMPERS)} {kind}" if rng.random() < 0.25 and " " not in kind else kind
    a_hero, hero = with_article(tempered), f"the {kind}"
    he, him, his = _pronouns(kind)
    if rng.random() < 0.3:
        name = coined(rng).capitalize() if rng.random() < 0.5 else pick(rng, NAMES)
        a_hero, hero = f"{a_hero} {pick(rng, ('named', 'called', 'named'))} {name}", name
        if he == "it":
            he, him, his = ("he", "him", "his") if name in BOYS else ("she", "her", "her")
    thing, friend = pick(rng, begun.THINGS), pick(rng, ANIMALS)
    while friend in kind:
        friend = pick(rng, ANIMALS)
    return {
        **{"a_hero": a_hero, "A_hero": capital(a_hero), "hero": hero, "he": he, "He": he.capitalize()},
        **{"him": him, "his": his, "thing": with_article(thing), "the_thing": f"the {thing}"},
        **{"place": pick(rng, begun.WHERE), "where": pick(rng, begun.LIVED), "indoors": pick(rng, begun.INDOORS)},
        **{"a_friend": with_article(friend), "the_friend": f"the {friend}", "ship": pick(rng, ("ship", "boat"))},
        **{"place_of": pick(rng, ("by the river", "on the hill", "at the end of the road", "behind the wood"))},
    }


def _pronouns(kind: str) -> tuple[str, str, str]:
    if kind in _SHE or kind.endswith("woman"):
        return "she", "her", "her"
    if kind in _HE or (kind in PEOPLE and len(kind) % 2 == 0):
        return "he", "him", "his"
    return ("she", "her", "her") if kind in PEOPLE or kind == "child" else ("it", "it", "its")
