# ruff: noqa: E501
"""Short stories in three paragraphs about an animal or a name, and their shorter forms; plain text for completions."""

import re
from copy import copy
from dataclasses import replace
from random import Random

from chatbot.pocket.corpus import story_themes, titles
from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data import story_asks_wide as wide
from chatbot.pocket.corpus.data.follow import ANOTHER, ONE_SENTENCE, SHORTER
from chatbot.pocket.corpus.data.plots import OLD, PLACES, PLOTS, THINGS, Plot
from chatbot.pocket.corpus.data.story_asks import HERO_BEFORE, OF_ANY, PARAGRAPHS
from chatbot.pocket.corpus.data.story_shapes import BRIDGES, LONG, OF_A_NAME, OF_AN_ANIMAL, OPENINGS
from chatbot.pocket.corpus.data.story_themes import HAPPY, HAPPY_END
from chatbot.pocket.corpus.data.subjects import MEN, PEOPLE, RARE_ANIMALS, WOMEN
from chatbot.pocket.corpus.data.titles import CAN, THEN_DO
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, BOYS, HEROES, NAMES, TEMPERS, article
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import end_of, wish

WEIGHT = 1.6

_VERBS = "{write|write|write|write me|tell|tell me|tell me|make up|invent|create|give me|come up with|narrate}"
_SORTS = (
    "story",
    "story",
    "story",
    "short story",
    "short story",
    "little story",
    "tale",
    "fairy tale",
    "bedtime story",
    "children's story",
    "story for my {kid|daughter|son|children}",
    "nice story",
    "three-paragraph story",
    "short tale",
)
_OPEN = (
    "{again but|again, but|the same but|now|and now|another one|another|now one|one more|and one|this time|the same story but|now a story|another story|once more but} about {thing}",
    "what about {thing}",
    "how about {thing}",
    "{make it|change it to be|rewrite it so it's|now make it} about {thing}",
)
_BOYS = (
    "son",
    "grandson",
    "nephew",
    "brother",
    "neighbour",
    "godson",
    "little cousin",
    "friend",
    "uncle",
    "postman",
    "pen friend",
    "twin",
)
_GIRLS = (
    "daughter",
    "granddaughter",
    "niece",
    "sister",
    "neighbour",
    "goddaughter",
    "little cousin",
    "friend",
    "aunt",
    "babysitter",
    "teacher",
    "twin",
)
_CALLED = ("what was {the_hero}'s name", "what was {the_hero} called", "what is the name of {the_hero}", "how was {the_hero} called", "what did you call {the_hero}", "name of {the_hero}", "who was {the story|it|that} about", "who {is|was} {it|that one|the hero|in it}", "who was it again", "who {is|was} the {story|tale} about", "what {animal|hero} was it about", "remind me who it was about", "what's the {hero_kind}'s name")  # fmt: skip
_FARTHER = wide.GIRLS + wide.BOYS
_MALE = BOYS | frozenset(wide.BOYS)
_MANY = {1: ("one", "1"), 2: ("two", "two", "2"), 3: ("three", "three", "3", "two or three", "2 or 3")}
"""How a number of paragraphs is asked for."""


def talk(rng: Random) -> list[Turn]:
    teller = _Teller(rng)
    turns = [_story(_asked_for(rng, teller), teller)]
    if rng.random() < 0.12:
        turns.append(_title(rng, teller) if rng.random() < 0.6 else _happy(rng, teller))
        return turns
    while teller.plot in PLOTS and rng.random() < 0.08 and len(turns) < 3:
        another = turns[-1].another
        assert another
        turns.append(another(rng, turns[0].user))
    while rng.random() < 0.45 and len(turns) < 3:
        luck, last = rng.random(), turns[-1]
        if luck < 0.34 and last.sentence and last.short and len(last.short) < len(last.reply):
            turns.append(replace(last, user=_said(rng, SHORTER), reply=last.short, short=last.sentence))
        elif luck < 0.54 and last.sentence and last.sentence != last.reply:
            turns.append(Turn(_said(rng, ONE_SENTENCE), last.sentence, exact=last.exact))
        elif luck < 0.66 and teller.kind:
            user = fill(rng, pick(rng, _CALLED), the_hero=f"the {teller.kind}", hero_kind=teller.kind)
            turns.append(Turn(_asked(rng, user), f"The {teller.kind} was called {teller.name}.", teller.name))
        elif luck < 0.82 and last.another:
            turns.append(last.another(rng, _said(rng, ANOTHER)))
            break
        else:
            last_teller, teller = teller, _Teller(rng)
            teller.plot, teller.paragraphs = last_teller.plot, last_teller.paragraphs
            turns.append(_story(_said(rng, _OPEN, thing=teller.asked), teller))
    return turns


def offer(rng: Random) -> list[Turn]:
    """Whether it can write stories; then one about something."""
    teller = _Teller(rng)
    sorts = pick(rng, ("stories", "stories", "short stories", "tales", "bedtime stories", "a story", "fairy tales"))
    first = Turn(_asked(rng, fill(rng, pick(rng, CAN), sorts=sorts)), "Yes, short ones. What should it be about?")
    return [replace(first, kind="offer"), _story(_said(rng, THEN_DO, thing=teller.asked), teller)]


def _asked_for(rng: Random, teller: "_Teller") -> str:
    """The wish; in one of four the hero has a theme, or is told of as many."""
    luck, plain = rng.random(), teller.kind and not teller.named
    sort = fill(rng, pick(rng, _SORTS))
    if "paragraph" in sort or not plain or luck > 0.34:
        return _request(rng, teller)
    if luck > 0.26 and " " not in teller.kind:
        return story_themes.of_many(rng, teller.kind, sort)
    user, teller.plot = story_themes.themed(rng, teller.asked, teller.slots["his"], sort)
    return user


def _title(rng: Random, teller: "_Teller") -> Turn:
    hero = f"{article(teller.kind)} {teller.kind}" if teller.kind else teller.name
    return titles.of_story(rng, hero, "story")


def _happy(rng: Random, teller: "_Teller") -> Turn:
    """Told shortly, with everyone happy at the end."""
    short = teller.write(teller.plot.short.replace("{who}", "{hero}", 1))
    return Turn(_said(rng, HAPPY), f"{short} {teller.write(pick(rng, HAPPY_END))}", exact=(teller.name,), kind="ending")


def _story(user: str, teller: "_Teller") -> Turn:
    """The story, its shorter forms with the hero's kind and name in them, and the way to another one."""

    def another(rng: Random, user: str) -> Turn:
        return _story(user, teller.with_another_plot())

    short = teller.write(teller.plot.short.replace("{who}", "{hero}", 1))
    sentence = teller.write(teller.plot.sentence)
    return Turn(
        user, teller.tell(), exact=(teller.name,), kind="story", short=short, sentence=sentence, another=another
    )


def completion(rng: Random) -> str:
    """A story as plain text, without chat, for what is to be continued."""
    teller = _Teller(rng)
    luck = rng.random()
    if luck < 0.55:
        return teller.tell()
    opening = fill(rng, pick(rng, OPENINGS), **teller.slots)
    middle, last = teller.plot.paragraphs[1:]
    if luck < 0.9:
        return f"{opening} {_bridge(rng, teller)}\n\n{teller.write(middle)}\n\n{teller.write(last)}"
    return f"{opening} {_bridge(rng, teller)}\n\n{teller.write(last)}"


def _request(rng: Random, teller: "_Teller") -> str:
    sort = fill(rng, pick(rng, _SORTS))
    if rng.random() < 0.4:
        return _wide(rng, teller, sort)
    luck = rng.random()
    if luck < 0.22:
        teller.paragraphs = pick(rng, (1, 2, 2, 2, 2, 2, 3, 3, 3, 3))
        slots = {
            "n": pick(rng, _MANY[teller.paragraphs]),
            "s": "s" * (teller.paragraphs > 1),
            "sort": sort,
            "thing": teller.asked,
        }
        if "paragraph" not in sort:
            return end_of(rng, fill(rng, pick(rng, PARAGRAPHS if rng.random() < 0.55 else LONG), **slots))
        teller.paragraphs = 3
    if luck < 0.36:
        kind = teller.kind or "child"
        asks = OF_A_NAME if not teller.kind else OF_AN_ANIMAL
        slots = {
            "name": teller.name,
            "kind": kind,
            "a_kind": f"{article(kind)} {kind}",
            "who": pick(rng, _BOYS if teller.male else _GIRLS),
        }
        if teller.kind or teller.asked == teller.name:
            return end_of(rng, fill(rng, pick(rng, asks), sort=sort, **slots))
    if luck < 0.44:
        return end_of(rng, fill(rng, pick(rng, HERO_BEFORE), sort=sort, thing=teller.asked))
    if luck < 0.45:
        return end_of(rng, fill(rng, pick(rng, OF_ANY), sort=sort))
    if luck < 0.6:
        return wish(rng, sort, "" if rng.random() < 0.12 else teller.asked)
    about = "" if rng.random() < 0.12 else f" {pick(rng, ('about', 'about', 'about', 'of', 'with'))} {teller.asked}"
    luck = rng.random()
    if luck < 0.15 and about:
        thing = teller.asked
        forms = (f"{sort}{about}", f"{thing} {sort}", f"{sort}: {thing}", f"can you tell a {sort}{about}?", f"do you know a {sort}{about}?", f"once upon a time there was {thing}...")  # fmt: skip
        return end(rng, raise_first(rng, pick(rng, forms)))
    if luck < 0.35:
        return want(rng, f"a {sort}{about}")
    return order(rng, f"{fill(rng, _VERBS)} a {sort}{about}")


def _wide(rng: Random, teller: "_Teller", sort: str) -> str:
    """For somebody, about a pet, about two, or chatty about whom it may be; the length may be told at the end."""
    slots = {"sort": sort, "thing": teller.asked, "name": teller.name, "kind": teller.kind, "long": ""}
    slots |= {"her": "him" if teller.male else "her", "her_": teller.slots["his"], "she_": teller.slots["he"]}
    slots["who"] = pick(rng, _BOYS if teller.male else _GIRLS)
    if "paragraph" not in sort and rng.random() < 0.3:
        teller.paragraphs = pick(rng, (1, 2, 2, 2, 2, 3, 3))
        count, s = pick(rng, _MANY[teller.paragraphs]), "s" * (teller.paragraphs > 1)
        slots["long"] = fill(rng, pick(rng, wide.LENGTHS), n=count, s=s, long="long")
    if teller.paragraphs == 3 and rng.random() < 0.02:
        return end_of(rng, fill(rng, pick(rng, wide.ANY), **slots))
    templates: tuple[str, ...] = wide.CHATTY
    luck = rng.random()
    if not teller.kind and teller.asked == teller.name and luck < 0.65:
        templates = wide.FOR_SOMEBODY
    elif teller.named and luck < 0.75:
        templates = wide.OF_A_PET
    elif teller.kind and luck < 0.2:
        teller.name_a_friend()
        slots |= {"a_kind": f"{article(teller.kind)} {teller.kind}", "a_friend": teller.friend}
        slots["friend"] = teller.friend.split(" ", 1)[1]
        templates = wide.OF_TWO
    text = fill(rng, pick(rng, templates), **slots)
    return end_of(rng, re.sub(r"([?!])[.,]|\.([?,])", r"\1\2", text))


def _said(rng: Random, asks: tuple[str, ...], **slots: str) -> str:
    return end(rng, raise_first(rng, fill(rng, pick(rng, asks), kind="story", **slots)))


def _asked(rng: Random, text: str) -> str:
    return raise_first(rng, text) + pick(rng, ("?", "?", "?", ""))


class _Teller:
    """Holds the hero and the slots of one story, so that every length of it speaks of the same."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.plot: Plot = pick(rng, PLOTS)
        self.paragraphs = 3
        self.friend = ""
        invented = rng.random() < 0.4
        self.name = coined(rng).capitalize() if invented else pick(rng, NAMES if rng.random() < 0.5 else _FARTHER)
        self.kind = _kind(rng) if rng.random() < 0.74 else ""
        male = rng.random() < 0.5 if invented else self.name in _MALE
        male = (male or self.kind in MEN) and self.kind not in WOMEN
        if self.kind and not invented:
            self.name = self._fitting(male)
        self.male = male
        self.asked = f"{article(self.kind)} {self.kind}" if self.kind else self._person(male)
        hero = f"{self.asked} named {self.name}" if self.kind else f"a {'boy' if male else 'girl'} named {self.name}"
        self.named = bool(self.kind) and rng.random() < 0.3
        if self.named:
            called = f"{article(self.kind)} {self.kind} {pick(rng, ('named', 'called'))} {self.name}"
            self.asked = pick(rng, (called, f"{self.name} the {self.kind}"))
        self.slots = {"hero": hero, "who": self.name, "place": pick(rng, PLACES), **_others(rng, self.kind)}
        pronouns = ("he", "him", "his") if male else ("she", "her", "her")
        self.slots |= dict(zip(("he", "him", "his"), pronouns, strict=True), He=pronouns[0].capitalize())

    def _fitting(self, male: bool) -> str:
        """A known name that goes with the hero's "he" or "she"."""
        name = self.name
        while (name in _MALE) != male:
            name = pick(self.rng, NAMES if self.rng.random() < 0.5 else _FARTHER)
        return name

    def name_a_friend(self) -> None:
        """Another animal of which it is told as well: the friend by its bare name, for so it was asked for."""
        bare = self.slots["the_friend"].removeprefix("the ")
        self.friend = f"{article(bare)} {bare}"
        self.slots |= {"friend": self.friend, "friend_up": self.friend.capitalize()}

    def _person(self, male: bool) -> str:
        luck = self.rng.random()
        if luck < 0.6:
            return self.name
        return f"a {'boy' if male else 'girl'} {'called' if luck < 0.8 else 'named'} {self.name}"

    def tell(self) -> str:
        """In as many paragraphs as asked for: the last ones are joined where there should be fewer."""
        told = [self.write(paragraph) for paragraph in self.plot.paragraphs]
        alone = self.paragraphs - 1
        return "\n\n".join([*told[:alone], " ".join(told[alone:])])

    def with_another_plot(self) -> "_Teller":
        """The same hero in the story that follows this one in the list."""
        other = copy(self)
        other.plot = PLOTS[(PLOTS.index(self.plot) + 1 if self.plot in PLOTS else 0) % len(PLOTS)]
        return other

    def write(self, template: str) -> str:
        text = fill(self.rng, template, **self.slots)
        return capital(text)


def _kind(rng: Random) -> str:
    luck = rng.random()
    if luck > 0.95:
        return coined(rng)
    kind = pick(rng, HEROES if luck < 0.2 else PEOPLE if luck < 0.32 else RARE_ANIMALS if luck < 0.58 else ANIMALS)
    if kind in WOMEN or kind in MEN:
        return kind
    return f"{pick(rng, TEMPERS)} {kind}" if rng.random() < 0.25 else kind


def _others(rng: Random, kind: str) -> dict[str, str]:
    animals = RARE_ANIMALS if rng.random() < 0.15 else ANIMALS
    friend = pick(rng, animals)
    while friend in kind:
        friend = pick(rng, animals)
    adjective = pick(rng, OLD)
    thing, the_thing = pick(rng, THINGS)
    whole = f"{article(adjective)} {adjective} {friend}"
    return {
        "friend": whole,
        "friend_up": whole.capitalize(),
        "the_friend": f"the {friend}",
        "the_friend_up": f"The {friend}",
        "thing": thing,
        "the_thing": the_thing,
        "The_thing": the_thing.capitalize(),
    }


def _bridge(rng: Random, teller: _Teller) -> str:
    return fill(rng, pick(rng, BRIDGES), **teller.slots)
