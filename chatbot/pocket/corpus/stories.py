# ruff: noqa: E501
"""Short stories in three paragraphs about an animal or a name, and their shorter forms; plain text for completions."""

import re
from copy import copy
from dataclasses import replace
from random import Random

from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data import story_asks_wide as wide
from chatbot.pocket.corpus.data.follow import ANOTHER, ONE_SENTENCE, SHORTER
from chatbot.pocket.corpus.data.plots import OLD, PLACES, PLOTS, THINGS, Plot
from chatbot.pocket.corpus.data.story_asks import HERO_BEFORE, OF_ANY, PARAGRAPHS
from chatbot.pocket.corpus.data.subjects import MEN, PEOPLE, RARE_ANIMALS, WOMEN
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
_LONG = (
    "{write|tell|make up|give me|i'd like|we need|can i have|please write} a {sort} {about|of|with} {thing}{, in| in|,| that has| with} {n} paragraph{s}",
    "{sort}, {n} paragraph{s}, {about|with|of} {thing}[ please]",
    "{n} paragraph{s} {about|on} {thing}: {a {sort}|please tell a {sort}|make up a {sort}}",
    "{can|could|would} you {write|tell|make up} a {sort} {of|in|with} {n} paragraph{s} about {thing}?",
    "i {need|want|would like} {n} paragraph{s}{, a {sort}|: a {sort}| of a {sort}} {about|with} {thing}",
    "{write|tell} me a {sort} about {thing}. {n} paragraph{s}[ please|, no more|, no less]",
    "{our teacher wants|for homework we need|my daughter wants|it should have|make it} {n} paragraph{s}: a {sort} about {thing}",
    "a {n}-paragraph {sort} {about|with} {thing}[ please]",
    "{thing}. {a {sort} about it|make up a {sort}|tell a {sort}}, {n} paragraph{s}[ please]",
    "{there was once|once there was|once upon a time there was} {thing}... {please |}{go on|make up the {sort}|tell that {sort}|invent the rest} in {n} paragraph{s}",
    "the {sort} should be {n} paragraph{s} long and {be about|tell of} {thing}",
)
_OF_A_NAME = (
    "{my|our} {who} is {called|named} {name}. {would|could|can} you {make up|tell|write|invent} a {sort} about {name}?",
    "a {sort} {for|about} {my|our} {who} {name}, {with {name} in it|{name} must be in it|with the name in it|and use the name}[, please]",
    "{name} is {my|our} {who}. {tell|write|make up|please write|please make up} a {sort} {about|with} {name}",
    "{i'd like to read|i want to read|i promised} {name} a {sort} tonight. {name} should be {in it|the hero}",
    "{write|tell|make up|invent} a {sort} {in which {name} is the hero|where the hero is called {name}|whose hero is {name}|with {name} in it|for {name}, about {name}|and call the hero {name}}",
    "{the hero|the main character|the name of the hero} {is|should be|shall be|must be} {name}. {now |please |}{tell|write|make up} {a|the} {sort}",
    "{name} {wants|would love|would like|needs|asks for} a {sort} {about|with} {name}[ please]",
    "{my|our} {who} {name} {loves|likes|wants|is waiting for} {stories|tales}. {make one up|tell one|write one|could you do one} about {name}[ please]",
    "can {name} be in a {sort}? {please write it|tell it|go on then|write it please}",
    "{name}. that's the hero. {tell me a {sort}|a {sort} please|now the {sort}}",
)
_OF_AN_ANIMAL = (
    "{my|our} {who} {is crazy about|loves|asked about|drew|saw|dreamt of} {a_kind} {today|yesterday|this morning}. {tell|write|make up|could you tell|please make up} a {sort} about {a_kind}",
    "{once there was|there was once|there once was|once upon a time there was} {a_kind}{...|. |, } {please |}{tell|write|make up|go on with} the {sort} of that {kind}",
    "{the hero|the main character} {is|should be|shall be|must be} {a_kind}. {now |please |}{tell|write|make up} {a|the} {sort}",
    "{write|tell|make up|invent} a {sort} {in which {a_kind} is the hero|where {a_kind} has an adventure|whose hero is {a_kind}|with {a_kind} in it|and let {a_kind} be in it}",
    "{a_kind}, {please|a real one|a nice one}: {tell|write|make up} {its {sort}|a {sort} about it|a {sort} with it}",
    "{my|our} {who} has {a_kind} {as a toy|on the pyjamas|on the wall|in a picture book}. {could you|can you|would you} {tell|make up|write} a {sort} about it?",
    "{what happened to the {kind}|what did the {kind} do|do you know about the {kind}}? {tell me in a {sort}|make up a {sort}|a {sort} please}",
    "{tonight's|today's} {sort} {is|should be|shall be} about {a_kind}[. please begin]",
    "{a {sort}|the {sort}} of {a_kind}{, please|, and a good end|, for bedtime|, not sad}",
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
_OPENINGS = (
    "An apple {fell from the tree|lay on the kitchen table|rolled down the hill} and {landed|stopped} {right |}in front of {hero}.",
    "An apple {hung|was hanging} high in the tree, {red and round|ripe and red}, and {hero} {looked up at it|wanted it}.",
    "An apple a day was all that {hero} {ate|needed}.",
    "The door opened, and there stood {hero}.",
    "It was a {dark and stormy|cold and quiet|warm and starry} night, and {hero} could not sleep.",
    "One {sunny|rainy|cold} morning {hero} woke up {early|with an idea}.",
    "Long, long ago, {place}, there lived {hero}.",
    "In a {small town|land far away|little house}, {place}, lived {hero}.",
    "The old {clock|house|bridge} had a secret, and only {hero} knew it.",
    "There was a time when {hero} was the {happiest|loneliest} creature in the land.",
    "Deep in the forest lived {hero}.",
    "A letter came for {hero} {on Monday|one morning}.",
    "The {snow|rain} had stopped at last, and {hero} ran outside.",
    "Every summer {hero} went to the sea.",
    "My grandmother used to tell of {hero}.",
    "The sun was {rising|setting} when {hero} came {home|down the road}.",
    "Nobody knew where {hero} came from.",
    "Once there was {hero} who lived {place}.",
    "Once upon a time, {place}, there lived {hero}.",
    "Once upon a time there was {hero}.",
    "A long time ago there was {hero} who lived {place}.",
)
_BRIDGES = (
    '{who} was {curious|kind but shy|never afraid of anything}. "{Today|This time} something {wonderful|new} will happen," said {who}, and {he} was right.',
    "{who} lived {place} and had always wished for {an adventure|a friend}. That very day it began.",
    '"{What a day|How strange|How lovely}," said {who}. {He} looked around, {smiled|took a deep breath}, and {went on|set off}.',
    "{who} thought about it for a long time. Then {he} {put on {his} hat|packed a small bag} and went out into the world.",
)


_FARTHER = wide.GIRLS + wide.BOYS
_MALE = BOYS | frozenset(wide.BOYS)
_MANY = {1: ("one", "1"), 2: ("two", "two", "2"), 3: ("three", "three", "3", "two or three", "2 or 3")}
"""How a number of paragraphs is asked for."""


def talk(rng: Random) -> list[Turn]:
    teller = _Teller(rng)
    turns = [_story(_request(rng, teller), teller)]
    while rng.random() < 0.08 and len(turns) < 3:
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
    opening = fill(rng, pick(rng, _OPENINGS), **teller.slots)
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
            return end_of(rng, fill(rng, pick(rng, PARAGRAPHS if rng.random() < 0.55 else _LONG), **slots))
        teller.paragraphs = 3
    if luck < 0.36:
        kind = teller.kind or "child"
        asks = _OF_A_NAME if not teller.kind else _OF_AN_ANIMAL
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
        other.plot = PLOTS[(PLOTS.index(self.plot) + 1) % len(PLOTS)]
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
    return fill(rng, pick(rng, _BRIDGES), **teller.slots)
