# ruff: noqa: E501
"""Haiku, limericks and short poems, with "another one" and "now about a cat"."""

import re
from collections.abc import Callable, Sequence
from random import Random

from chatbot.pocket.corpus import verse_wishes
from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data import verse_asks_wide as wide
from chatbot.pocket.corpus.data.follow import ANOTHER, ONE_SENTENCE
from chatbot.pocket.corpus.data.story_asks_wide import BOYS as MALE
from chatbot.pocket.corpus.data.story_asks_wide import GIRLS
from chatbot.pocket.corpus.data.subjects import HOBBIES, KIN, MEN, PEOPLE, RARE_ANIMALS, WOMEN
from chatbot.pocket.corpus.data.verse_heroes import EVERYDAY
from chatbot.pocket.corpus.data.verses import (
    HAIKU,
    HAIKU_FIRST,
    HAIKU_SECOND,
    HAIKU_THINGS,
    HAIKU_THIRD,
    LIMERICK_HOCKEY,
    LIMERICK_SENTENCES,
    LIMERICKS,
    POEM_SENTENCES,
    POEM_SHORT,
    POEM_THINGS,
    POEMS,
)
from chatbot.pocket.corpus.data.words import PLURALS
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, BOYS, NAMES, article
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import after_hobby, end_of, wish

_WHOLE: dict[str, list[str]] = {}
"""Haiku written for one subject, by the subject."""
for _things, _text in HAIKU:
    for _thing_of in _things.split("//"):
        _WHOLE.setdefault(_thing_of, []).append(_text.replace(" / ", "\n"))
_COUNTED = {count: frozenset(things.split("//")) for count, things in HAIKU_THINGS.items()}
_THINGS = (
    "robot",
    "dragon",
    "snowman",
    "ghost",
    "teddy bear",
    "train",
    "monster",
    "alien",
    "star",
    "cloud",
    "teapot",
    "umbrella",
    "scarecrow",
    "tree",
    "snowflake",
    "computer",
    "pencil",
    "potato",
    "sandwich",
    "goblin",
)
_PLURALS = tuple(many for one, many in PLURALS if one != many)
_SORTS: dict[str, tuple[str, ...]] = {
    "haiku": ("haiku", "haiku", "haiku", "haiku poem", "Haiku", "short haiku", "nice haiku", "japanese haiku"),
    "limerick": ("limerick", "limerick", "limerick", "funny limerick", "silly limerick"),
    "poem": ("poem", "poem", "short poem", "little poem", "four-line poem", "rhyme", "short rhyme", "verse", "poem that rhymes", "rhyming poem"),
}  # fmt: skip
_VERBS = "{write|write|write|write me|compose|make|make up|create|give me|tell me|invent|do|say|come up with}"
_ABOUT = "{about|about|about|on|for|of}"
_SWITCH = (
    "{again but|again, but|the same but|the same, but|now|now one|and one|another one|another|and now|and now one|one more|do one|and|this time|write one|now write one|make one|give me one|can you do one} about {thing}",
    "what about {thing}",
    "how about {thing}",
    "{make it|now make it} about {thing}",
    "change it to {thing}",
)


def talk(rng: Random) -> list[Turn]:
    sort = pick(rng, ("haiku", "haiku", "haiku", "limerick", "poem"))
    thing = _thing(rng, sort)
    about = rng.random() < 0.85 or sort == "poem"
    request = _request(rng, sort, thing if about else "")
    if sort != "limerick" and rng.random() < 0.08:
        hobby, thing = pick(rng, HOBBIES)
        request = after_hobby(rng, pick(rng, _SORTS[sort]), fill(rng, hobby))
    elif rng.random() < 0.14:
        request, thing = verse_wishes.trouble(rng, pick(rng, _SORTS[sort]))
    elif rng.random() < (0.22 if sort == "limerick" else 0.04):
        thing = _name(rng)
        male = _pronouns_of(thing)["it"] == "he"
        request = verse_wishes.of_named(rng, pick(rng, _SORTS[sort]), thing, male=male)
    turns = [_turn(rng, request, sort, thing, _first(rng, sort, thing))]
    if sort == "limerick" and rng.random() < 0.25:
        return [verse_wishes.limerick(rng, pick(rng, _SORTS[sort]))]
    while rng.random() < 0.12 and len(turns) < 3:
        another = turns[-1].another
        assert another
        turns.append(another(rng, request if rng.random() < 0.6 else _request(rng, sort, thing if about else "")))
    while rng.random() < 0.4 and len(turns) < 4:
        last, luck = turns[-1], rng.random()
        if luck < 0.35:
            thing = _thing(rng, sort)
            user = end(rng, raise_first(rng, fill(rng, pick(rng, _SWITCH), thing=thing)))
            text = _first(rng, sort, thing)
            if not (sort == "haiku" and thing in _WHOLE and text != last.reply):
                text = _next(rng, sort, thing, last.reply)
            turns.append(_turn(rng, user, sort, thing, text))
        elif luck < 0.8 or not last.sentence:
            assert last.another
            turns.append(last.another(rng, _said(rng, ANOTHER, sort)))
        else:
            turns.append(Turn(_said(rng, ONE_SENTENCE, sort), last.sentence))
            break
    return turns


def _said(rng: Random, asks: tuple[str, ...], sort: str) -> str:
    return end(rng, raise_first(rng, fill(rng, pick(rng, asks), kind=sort)))


def _turn(rng: Random, user: str, sort: str, thing: str, text: str) -> Turn:
    """The verse, with its shorter forms and the way to another about the same."""
    short, sentence = _shorter(rng, sort, thing, text)

    def another(rng: Random, user: str) -> Turn:
        return _turn(rng, user, sort, thing, _next(rng, sort, thing, text))

    return Turn(user, text, exact=(thing,), kind=sort, short=short, sentence=sentence, another=another)


def _thing(rng: Random, sort: str) -> str:
    compose: dict[str, Callable[[Random], str]] = {
        "haiku": _haiku_thing,
        "limerick": _limerick_thing,
        "poem": _poem_thing,
    }
    return compose[sort](rng)


def _first(rng: Random, sort: str, thing: str) -> str:
    if sort == "haiku" and thing in _WHOLE:
        return pick(rng, _WHOLE[thing])
    return _next(rng, sort, thing, "")


def _next(rng: Random, sort: str, thing: str, last: str) -> str:
    """One about `thing` that is not like `last`: always the plan that follows the one of `last`, so that it can be learnt."""
    if sort == "haiku":
        return _haiku_on(rng, thing, last)
    if sort == "limerick" and "hockey" in thing:
        return _after(rng, LIMERICK_HOCKEY, last)
    if sort == "poem":
        return fill(rng, _after(rng, POEMS, last), thing=thing)
    if _is_told_of(thing):
        return fill(rng, _after(rng, wide.LIMERICKS_ON, last), thing=thing)
    plan = _after(rng, LIMERICKS, last)
    if not _is_one(thing):
        opening = wide.NAMED_OPENINGS[LIMERICKS.index(plan)]
        plan = "\n".join((opening, *plan.split("\n")[2:]))
        return fill(rng, plan, name=thing, **_pronouns_of(thing))
    bare = thing.split(" ", 1)[1]
    return fill(rng, plan, thing=bare, a=article(bare), **_pronouns(bare))


def _is_one(thing: str) -> bool:
    """Whether it is one of a kind ("a fox", "my aunt"), and no name and nothing that cannot be counted."""
    return thing.startswith(("a ", "an ", "my "))


def _is_told_of(thing: str) -> bool:
    """Whether a limerick can only speak of it: "cheese", "the bus"."""
    return not _is_one(thing) and (thing in wide.THINGS or thing.startswith("the "))


def _after(rng: Random, plans: Sequence[str], last: str) -> str:
    """The plan after the one that `last` follows, known by its ending; any plan if it follows none."""
    found = _plan_of(plans, last)
    return pick(rng, plans) if found is None else plans[(found + 1) % len(plans)]


def _plan_of(plans: Sequence[str], text: str) -> int | None:
    return next((at for at, plan in enumerate(plans) if text.endswith(plan[-12:])), None)


def _shorter(rng: Random, sort: str, thing: str, text: str) -> tuple[str | None, str | None]:
    """The verse shorter, and in one sentence."""
    if sort == "haiku":
        return None, text.replace("\n", " ")
    if sort == "limerick":
        if _is_told_of(thing):
            at = _plan_of(wide.LIMERICKS_ON, text)
            assert at is not None
            sentence = fill(rng, wide.SENTENCES_ON[at], thing=thing)
            return sentence, sentence
        at = _plan_of(LIMERICKS, text)
        if at is None:
            return None, None
        if not _is_one(thing):
            sentence = fill(rng, wide.NAMED_SENTENCES[at], name=thing, **_pronouns_of(thing))
            return sentence, sentence
        bare = thing.split(" ", 1)[1]
        sentence = fill(rng, LIMERICK_SENTENCES[at], thing=bare, A=article(bare).capitalize(), **_pronouns(bare))
        return sentence, sentence
    at = _plan_of(POEMS, text)
    assert at is not None
    return fill(rng, POEM_SHORT[at], thing=thing), fill(rng, POEM_SENTENCES[at], thing=thing)


def _request(rng: Random, sort: str, thing: str) -> str:
    form = pick(rng, _SORTS[sort])
    if rng.random() < 0.5:
        return wish(rng, form, thing)
    if thing and rng.random() < 0.12:
        return verse_wishes.bare(rng, form, thing)
    if thing and rng.random() < 0.2:
        return end_of(rng, fill(rng, pick(rng, wide.BY_FORM[sort]), thing=thing))
    tail = f" {fill(rng, _ABOUT)} {thing}" if thing else ""
    luck = rng.random()
    if luck < 0.2 and thing:
        return end(
            rng,
            raise_first(
                rng,
                pick(
                    rng,
                    (
                        f"{form}{tail}",
                        f"{thing} {form}",
                        f"{thing}, as a {form}",
                        f"{form}: {thing}",
                        f"do you know a {form}{tail}?",
                    ),
                ),
            ),
        )
    if luck < 0.4:
        return want(rng, f"a {form}{tail}")
    return order(rng, f"{fill(rng, _VERBS)} a {form}{tail}")


def _haiku_thing(rng: Random) -> str:
    luck = rng.random()
    if luck < 0.3:
        return pick(rng, tuple(_WHOLE))
    if luck < 0.55:
        return verse_wishes.thing(rng)
    if luck < 0.64:
        return _rare(rng)
    if luck < 0.68:
        return _name(rng)
    if luck < 0.74:
        return pick(rng, wide.THINGS)
    if luck < 0.84:
        return pick(rng, _PLURALS)
    return pick(rng, HAIKU_THINGS[pick(rng, (1, 2, 2, 3))].split("//"))


def _rare(rng: Random) -> str:
    """What the vocabulary hardly knows, "a heron" or "herons", and now and then a word that nobody does."""
    luck = rng.random()
    if luck < 0.25:
        return coined(rng)
    noun = pick(rng, PEOPLE if luck < 0.45 else RARE_ANIMALS)
    return f"{article(noun)} {noun}" if luck < 0.85 else f"the {noun}"


def _name(rng: Random) -> str:
    return coined(rng).capitalize() if rng.random() < 0.4 else pick(rng, pick(rng, (NAMES, GIRLS, MALE)))


def _pronouns_of(name: str) -> dict[str, str]:
    """ "he" or "she": always the same for the same name, made-up ones as well."""
    he = name in BOYS or name in MALE or (name not in NAMES and name not in GIRLS and len(name) % 2 == 0)
    it, its = ("he", "his") if he else ("she", "her")
    return {"it": it, "It": it.capitalize(), "its": its}


def _pronouns(noun: str) -> dict[str, str]:
    """What stands for a limerick's hero: always the same for the same one."""
    he = noun in MEN or (noun in PEOPLE and noun not in WOMEN and len(noun) % 2 == 0)
    she = noun in WOMEN or (noun in PEOPLE and not he)
    it, its = ("he", "his") if he else ("she", "her") if she else ("it", "its")
    return {"it": it, "It": it.capitalize(), "its": its}


def _haiku_on(rng: Random, thing: str, last: str) -> str:
    """A haiku with `thing` in its first line; its other lines follow those of `last`."""
    first = fill(rng, pick(rng, HAIKU_FIRST[_count(thing)]), thing=thing, Thing=capital(thing))
    while last.startswith(first):
        first = fill(rng, pick(rng, HAIKU_FIRST[_count(thing)]), thing=thing, Thing=capital(thing))
    return f"{first}\n{_line_after(rng, HAIKU_SECOND, last)}\n{_line_after(rng, HAIKU_THIRD, last)}"


def _line_after(rng: Random, lines: Sequence[str], last: str) -> str:
    found = next((at for at, line in enumerate(lines) if line in last), None)
    if found is None:
        return lines[0] if last else pick(rng, lines)
    return lines[(found + 1) % len(lines)]


def _count(thing: str) -> int:
    """Syllables: as the lists say, else counted."""
    return next((count for count, things in _COUNTED.items() if thing in things), _syllables(thing))


def _syllables(thing: str) -> int:
    """Groups of vowels, near enough for a first line; one to three, four for more."""
    groups = re.findall(r"[aeiouy]+", re.sub(r"e(?=s?\b)", "", thing.lower()))
    return min(max(len(groups), 1), 4)


def _limerick_thing(rng: Random) -> str:
    if rng.random() < 0.08:
        return pick(rng, ("ice hockey", "hockey", "an ice hockey team"))
    luck = rng.random()
    if luck < 0.2:
        return pick(rng, wide.THINGS)
    if luck < 0.32:
        return _name(rng)
    luck = rng.random()
    if luck < 0.06:
        return f"{article(noun := pick(rng, EVERYDAY))} {noun}"
    if luck < 0.14:
        return f"my {pick(rng, KIN)}"
    things = _THINGS if luck < 0.27 else PEOPLE if luck < 0.45 else RARE_ANIMALS if luck < 0.65 else ANIMALS
    thing = coined(rng) if luck > 0.93 else pick(rng, things)
    return f"{article(thing)} {thing}"


def _poem_thing(rng: Random) -> str:
    luck = rng.random()
    if luck < 0.2:
        animal = pick(rng, ANIMALS)
        return f"{article(animal)} {animal}"
    if luck < 0.32:
        return _rare(rng)
    if luck < 0.36:
        return pick(rng, wide.THINGS)
    if luck < 0.46:
        return verse_wishes.thing(rng)
    if luck < 0.5:
        return f"my {pick(rng, KIN)}" if rng.random() < 0.4 else _name(rng)
    return pick(rng, _PLURALS if luck < 0.68 else POEM_THINGS.split("//"))
