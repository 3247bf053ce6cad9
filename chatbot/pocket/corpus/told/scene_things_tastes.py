# ruff: noqa: E501
"""Scenes of tastes with a reason or against somebody else's, and of how something was."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.told import data_scene_things as data
from chatbot.pocket.corpus.told.scene_things_words import (
    Fact,
    Scene,
    apart,
    asked,
    either,
    person,
    some,
    tell,
    untold,
    whether,
    yours,
)
from chatbot.pocket.corpus.turns import Turn

_OUT = frozenset(
    coined.words(
        "garden lawn path road street beach forest field train bus flight ferry tram taxi plane film play concert book show opera exhibition match party wedding"
    )
)
_TO_YOU = {"I": "you", "me": "you", "my": "your"}


def favourite(rng: Random) -> Scene:
    """What one likes best, and why."""
    sort = pick(rng, ("season", "season", *data.SORTS))
    if sort == "season":
        value, wrong = rng.sample(list(data.SEASONS), 2)
        reason = pick(rng, data.SEASONS[value])
    else:
        value, wrong = rng.sample(data.SORTS[sort], 2)
        reason = pick(rng, data.REASONS)
    third = pick(rng, [name for name in data.SORTS if name != sort])
    back = " ".join(_TO_YOU.get(word, word) for word in reason.split())
    slots = {"s": sort, "v": value, "r": reason}
    said = say(rng, _FAVOURITES, **slots)
    clause = f"your favourite {sort} is {value}"
    one, two = either(rng, value, wrong)
    asks = [
        asked(rng, say(rng, ("what is my favourite {s}", "what's my favorite {s}", "which {s} do I like best", "which {s} is my favourite", "what {s} do I love most", "my favourite {s} is which one", "what was my favourite {s}"), **slots), clause, word=value),
        asked(rng, say(rng, ("why is {v} my favourite {s}", "why do I like {v}", "why do I like {v} so much", "what makes {v} my favourite", "for what reason do I like {v}", "why {v}", "what is the reason that I like {v}"), **slots), f"you like {value} {back}"),
        asked(rng, f"is my favourite {sort} {one} or {two}", clause, word=value),
        asked(rng, f"do I like {one} or {two} best", f"you like {value} best", word=value),
        whether(rng, True, f"is {value} my favourite {sort}", clause),
        whether(rng, False, f"is {wrong} my favourite {sort}", clause),
    ]  # fmt: skip
    none = untold(rng, f"what is my favourite {third}", f"what your favourite {third} is")
    return tell(rng, [Fact(said, f"{clause} {back}", (value,))]), some(rng, asks, none)


_FAVOURITES = (
    *(
        "my favourite {s} is {v} {r}",
        "my favorite {s} is {v}, {r}",
        "{v} is my favourite {s}, mostly {r}",
        "{I|i} like {v} best of all, {r}, it is my favourite {s}",
    ),
    *(
        "favourite {s}: {v}, {r}",
        "as for my favourite {s}, it is {v}, just {r}",
        "{v} has always been my favourite {s} {r}",
        "my favourite {s}? {v}, {r}",
    ),
    *(
        "the {s} {I|i} like best is {v} {r}",
        "no {s} is better than {v}, {r}, it is my favourite",
        "{my|the} best {s} for me is {v} {r}",
        "{I|i} say {v} is my favourite {s}, and that {r}",
    ),
)
_CONTRASTS = (
    *(
        "{who} only likes {b} but {I|i} hate it, {I|i} like {a}",
        "{who} loves {b}, {but |}{I|i} hate it and like {a}",
        "{I|i} like {a} but {I|i} hate {b}, which {who} loves",
        "{who} is crazy about {b}. {I|i} can't stand it, {I|i} love {a}",
    ),
    *(
        "{I|i} love {a} and hate {b}, {who} is the other way round and loves {b}",
        "{a} for me, please, {I|i} hate {b}, that is for {who}, who loves it",
        "{who} wants {b} all the time, {I|i} hate it, give me {a}",
        "{b} is what {who} likes, {I|i} hate it. {I|i} like {a}",
    ),
    *(
        "{I|i} hate {b} although {who} loves it, {I|i} prefer {a}",
        "{who} likes {b} and {I|i} like {a}, in fact {I|i} hate {b}",
        "unlike {who}, who loves {b}, {I|i} hate it; {I|i} like {a}",
        "{who}: {b}. me: {a}. {I|i} hate {b}",
    ),
)
_DRINKS = (
    "{who} only drinks {b} but {I|i} hate it, {I|i} like {a}",
    "{who} drinks nothing but {b}, {I|i} hate it, {I|i} drink {a}",
    "{I|i} hate {b}, that's what {who} drinks, {I|i} like {a}",
)


def contrast(rng: Random) -> Scene:
    """What somebody else likes and I do not, and what I like."""
    sort = pick(rng, ("drink", "drink", "food", "sport", "music", "subject", "fruit", "hobby", "colour"))
    like, hate, third = rng.sample(data.SORTS[sort], 3)
    who = person(rng)
    slots = {"who": who, "a": like, "b": hate, "s": sort}
    said = say(rng, _DRINKS if sort == "drink" and rng.random() < 0.5 else _CONTRASTS, **slots)
    mine, not_mine, theirs = f"you like {like}", f"you hate {hate}", f"{yours(who)} likes {hate}"
    one, two = either(rng, like, hate)
    asks = [
        asked(rng, say(rng, ("which {s} do I like", "what {s} do I like", "what do I like", "which of the two do I like", "which one do I like", "what is it that I like", "which {s} do I prefer", "what do I like better than {b}"), **slots), mine, word=like),
        asked(rng, say(rng, ("which {s} do I hate", "what {s} do I hate", "what do I hate", "which one do I hate", "what can't I stand", "which of the two do I hate", "what do I not like"), **slots), not_mine, word=hate),
        asked(rng, say(rng, ("what does {who} like", "which {s} does {who} like", "what {s} is {who} so fond of", "and {who}, what does {who} like"), **slots), theirs, word=hate),
        asked(rng, say(rng, ("who likes {b}", "who is it that likes {b}", "who of us likes {b}"), **slots), theirs),
        asked(rng, f"who hates {hate}", not_mine),
        asked(rng, f"who likes {like}", mine),
        asked(rng, f"do I like {one} or {two}", mine, word=like),
        asked(rng, f"do I hate {one} or {two}", not_mine, word=hate),
        whether(rng, True, f"do I like {like}", mine),
        whether(rng, False, f"do I like {hate}", not_mine),
        whether(rng, True, f"do I hate {hate}", not_mine),
        whether(rng, True, f"does {who} like {hate}", theirs),
    ]  # fmt: skip
    none = pick(rng, ((f"why do I hate {hate}", f"why you hate {hate}"), (f"do I like {third}", f"whether you like {third}"), (f"does {who} like {third}", f"whether {yours(who)} likes {third}")))  # fmt: skip
    return tell(rng, [Fact(said, f"{theirs}, but {not_mine} and like {like}", (like, hate, who.removeprefix("my ")))]), some(rng, asks, untold(rng, *none))  # fmt: skip


def state(rng: Random) -> Scene:
    """How one or two things were."""
    things = apart(rng, tuple(data.STATES), 3)
    facts: list[Fact] = []
    asks: list[Turn] = []
    taken: list[str] = []
    for thing in things[: pick(rng, (1, 1, 2, 2))]:
        quality, wrong = rng.sample(data.STATES[thing], 2)
        if quality in taken:
            continue
        taken.append(quality)
        mine = f"{'the' if thing in _OUT else pick(rng, ('my', 'my', 'the'))} {thing}"
        slots = {"m": mine, "q": quality, "t": thing, "x": wrong}
        said = say(rng, ("{m} was {q}", "{m} was {q}", "{m} was {q} {today|yesterday|this morning|again|last night|on Sunday}", "{today|yesterday|this morning|last night} {m} was {q}", "unfortunately {m} was {q}", "{m} was really {q}", "{m}, {oh dear|well|sorry to say}, was {q}", "{I|i} must say {m} was {q}", "{I|i} think {m} was {q}", "{t}: {q}", "{m} turned out {q}", "{q}, that's what {m} was", "{I|i} didn't expect it but {m} was {q}"), **slots)  # fmt: skip
        clause = f"{yours(mine)} was {quality}"
        one, two = either(rng, quality, wrong)
        asks += [
            asked(rng, say(rng, ("how was {m}", "how was {m}", "what was {m} like", "what did I say about {m}", "how did I say {m} was", "what was the matter with {m}", "in what state was {m}"), **slots), clause),
            asked(rng, f"was {mine} {one} or {two}", clause),
            asked(rng, fill(rng, "{which thing|what} was {q}", **slots), clause),
            whether(rng, True, f"was {mine} {quality}", clause),
            whether(rng, False, f"was {mine} {wrong}", clause),
        ]  # fmt: skip
        facts.append(Fact(said, clause, (quality,)))
    last = f"{'the' if things[2] in _OUT else 'my'} {things[2]}"
    return tell(rng, facts), some(rng, asks, untold(rng, f"how was {last}", f"how {yours(last)} was"))
