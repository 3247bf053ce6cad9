# ruff: noqa: E501
"""Short stories in three paragraphs about an animal or a name, and their shorter forms; plain text for completions."""

from random import Random

from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data_plots import OLD, PLACES, PLOTS, THINGS, Plot
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, BOYS, HEROES, NAMES, TEMPERS, article
from chatbot.pocket.corpus.turns import Turn

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
_ANOTHER = ("another one", "another story", "one more", "tell me another[ one]", "another[ one], please", "again", "a different {one|story}", "next story", "more stories", "one more story please")  # fmt: skip
_SHORTER = ("shorter", "shorter please", "make it shorter", "can you make it shorter", "a shorter version", "{too long|that's too long}, shorter", "shorten it", "summarise it", "summarize it", "in two sentences", "sum it up", "give me a summary", "the short version", "in short", "tldr", "can you summarize the story", "what happened, in short")  # fmt: skip
_SENTENCE = ("in one sentence", "in one sentence please", "one sentence", "{say|tell|put} it in {one|a single} sentence", "now in one sentence", "{sum it up|summarize it|shorten it} {in|to} one sentence", "just one sentence", "as one sentence", "even shorter")  # fmt: skip
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


def talk(rng: Random) -> list[Turn]:
    teller = _Teller(rng)
    turns = [Turn(_request(rng, teller), teller.tell(), exact=(teller.name,))]
    while rng.random() < 0.42 and len(turns) < 3:
        luck = rng.random()
        if luck < 0.3:
            turns.append(Turn(_said(rng, pick(rng, _SHORTER)), teller.write(teller.plot.short)))
        elif luck < 0.48:
            turns.append(Turn(_said(rng, pick(rng, _SENTENCE)), teller.write(teller.plot.sentence)))
        elif luck < 0.62 and teller.kind:
            user = fill(rng, pick(rng, _CALLED), the_hero=f"the {teller.kind}", hero_kind=teller.kind)
            turns.append(Turn(_asked(rng, user), f"The {teller.kind} was called {teller.name}.", teller.name))
        else:
            plot = teller.plot
            teller = _Teller(rng)
            again = rng.random() < 0.7
            if again:
                teller.plot = plot
            user = fill(rng, pick(rng, _OPEN), thing=teller.asked) if again else fill(rng, pick(rng, _ANOTHER))
            turns.append(Turn(_said(rng, user), teller.tell(), exact=(teller.name,)))
    return turns


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
    about = "" if rng.random() < 0.12 else f" {pick(rng, ('about', 'about', 'about', 'of', 'with'))} {teller.asked}"
    luck = rng.random()
    if luck < 0.15 and about:
        thing = teller.asked
        forms = (f"{sort}{about}", f"{thing} {sort}", f"{sort}: {thing}", f"can you tell a {sort}{about}?", f"do you know a {sort}{about}?", f"once upon a time there was {thing}...")  # fmt: skip
        return end(rng, raise_first(rng, pick(rng, forms)))
    if luck < 0.35:
        return want(rng, f"a {sort}{about}")
    return order(rng, f"{fill(rng, _VERBS)} a {sort}{about}")


def _said(rng: Random, template: str) -> str:
    return end(rng, raise_first(rng, fill(rng, template)))


def _asked(rng: Random, text: str) -> str:
    return raise_first(rng, text) + pick(rng, ("?", "?", "?", ""))


_WOMEN = frozenset(("princess", "queen", "witch", "fairy", "mermaid", "old woman", "little girl", "grandmother"))
_MEN = frozenset(("prince", "king", "wizard", "fisherman", "old man", "little boy"))


class _Teller:
    """Holds the hero and the slots of one story, so that every length of it speaks of the same."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.plot: Plot = pick(rng, PLOTS)
        invented = rng.random() < 0.4
        self.name = coined(rng).capitalize() if invented else pick(rng, NAMES)
        self.kind = _kind(rng) if rng.random() < 0.74 else ""
        male = rng.random() < 0.5 if invented else self.name in BOYS
        male = (male or self.kind in _MEN) and self.kind not in _WOMEN
        if self.kind and not invented:
            self.name = self._fitting(male)
        self.asked = f"{article(self.kind)} {self.kind}" if self.kind else self._person(male)
        hero = f"{self.asked} named {self.name}" if self.kind else f"a {'boy' if male else 'girl'} named {self.name}"
        if self.kind and rng.random() < 0.15:
            self.asked = f"{article(self.kind)} {self.kind} {pick(rng, ('named', 'called'))} {self.name}"
        self.slots = {"hero": hero, "who": self.name, "place": pick(rng, PLACES), **_others(rng, self.kind)}
        pronouns = ("he", "him", "his") if male else ("she", "her", "her")
        self.slots |= dict(zip(("he", "him", "his"), pronouns, strict=True), He=pronouns[0].capitalize())

    def _fitting(self, male: bool) -> str:
        """A known name that goes with the hero's "he" or "she"."""
        name = self.name
        while (name in BOYS) != male:
            name = pick(self.rng, NAMES)
        return name

    def _person(self, male: bool) -> str:
        luck = self.rng.random()
        if luck < 0.6:
            return self.name
        return f"a {'boy' if male else 'girl'} {'called' if luck < 0.8 else 'named'} {self.name}"

    def tell(self) -> str:
        return "\n\n".join(self.write(paragraph) for paragraph in self.plot.paragraphs)

    def write(self, template: str) -> str:
        text = fill(self.rng, template, **self.slots)
        return text[0].upper() + text[1:]


def _kind(rng: Random) -> str:
    kind = pick(rng, HEROES if rng.random() < 0.28 else ANIMALS)
    if kind in _WOMEN or kind in _MEN:
        return kind
    return f"{pick(rng, TEMPERS)} {kind}" if rng.random() < 0.25 else kind


def _others(rng: Random, kind: str) -> dict[str, str]:
    friend = pick(rng, ANIMALS)
    while friend in kind:
        friend = pick(rng, ANIMALS)
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
