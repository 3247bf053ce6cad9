# ruff: noqa: E501
"""Scenes of things: where they are, who put them there, what colour, sort and price they have, and how they were.

Questions that want yes or no, or one of two, are among those of every scene. What somebody is and has, told plainly,
is in `scene_things_plain.py`.
"""

from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told import data_scene_things as data
from chatbot.pocket.corpus.told import scene_things_plain, scene_things_rides, scene_things_tastes
from chatbot.pocket.corpus.told.scene_things_words import (
    Fact,
    Scene,
    apart,
    asked,
    either,
    other,
    person,
    some,
    tell,
    untold,
    whether,
    yours,
)
from chatbot.pocket.corpus.turns import Turn


def scene(rng: Random) -> Scene:
    """What is told, in one to three messages, and what may be asked afterwards, in any order."""
    return pick(rng, _SCENES)(rng)


def _where(rng: Random) -> Scene:
    """One to three things, each in its place, put there by me or by somebody else."""
    count = pick(rng, (1, 1, 2, 2, 2, 3))
    things = apart(rng, (*data.SINGLE, *data.SINGLE, *data.MANY), count + 2)
    places = [_place(rng, place) for place in apart(rng, data.PLACES, count + 2)]
    facts: list[Fact] = []
    asks: list[Turn] = []
    for thing, place in zip(things[:count], places[:count], strict=True):
        fact, turns = _put(rng, thing, place, pick(rng, [spot for spot in places if spot != place]))
        facts.append(fact)
        asks += turns
    clause = fill(rng, "where your {thing} {is}", thing=things[-1], **{"is": _is(things[-1])})
    ask = say(rng, ("where {is} my {thing}", "where did I put my {thing}"), thing=things[-1], **{"is": _is(things[-1])})
    return tell(rng, facts), some(rng, asks, untold(rng, ask, clause))


def _put(rng: Random, thing: str, place: str, wrong: str) -> tuple[Fact, list[Turn]]:
    """One thing put somewhere, and what may be asked about it."""
    mine = f"{pick(rng, ('my', 'my', 'the'))} {thing}"
    slots = {"thing": thing, "mine": mine, "your": yours(mine), "place": place, "is": _is(thing), "wrong": wrong}
    luck = rng.random()
    it = "them" if thing in data.MANY else "it"
    slots["does"] = f"{yours(mine)} {_is(thing)} {place}"
    if luck < 0.35:
        said = say(
            rng,
            (
                "{mine} {is} {place}",
                "{mine} {is} {place}",
                "{place} {is} {mine}",
                "{thing}: {place}",
                "you find {mine} {place}",
                "{thing} - {place}",
                "look, {mine} {is} {place}",
                "{mine} {is} {place} now",
            ),
            **slots,
        )
        asks = _asks_where(rng, slots)
        fact = Fact(said, slots["does"], (thing, place))
    elif luck < 0.65:
        verb = pick(rng, ("put", "put", "left", "hid", "forgot", "stored", "placed"))
        said = say(
            rng,
            (
                "{I|i} {verb} {mine} {place}",
                "{I|i} have {put|hidden|left} {mine} {place}",
                "{today|yesterday|this morning|just now} {I|i} {verb} {mine} {place}",
                "{I|i} took {mine} and {put|left|hid} {it} {place}",
                "{place} {I|i} {verb} {mine}",
                "{I|i} am sure {I|i} {verb} {mine} {place}",
                "so nobody finds {it}, {I|i} {put|hid} {mine} {place}",
            ),
            verb=verb,
            it=it,
            **slots,
        )
        done = next((word for word in ("hid", "left", "forgot", "stored", "placed") if f" {word}" in said), "put")
        fact = Fact(said, f"you {done} {slots['your']} {place}", (thing, place))
        asks = _asks_where(rng, slots)
        asks.append(asked(rng, f"where did I {_BASE[done]} {mine}", f"you {done} {slots['your']} {place}"))
        asks.append(asked(rng, f"what did I {_BASE[done]} {place}", f"you {done} {slots['your']} {place}"))
    else:
        who = person(rng)
        verb = pick(rng, ("put", "put", "left", "hid", "stored", "placed", "forgot"))
        slots |= {"who": who, "verb": verb}
        clause = f"{yours(who)} {verb} {slots['your']} {place}"
        said = say(
            rng,
            (
                "{who} {verb} {mine} {place}",
                "{who} {verb} {mine} {place}",
                "{yesterday|last night|this morning} {who} {verb} {mine} {place}",
                "{who} says {mine} {is} {place}, because {who} {verb} {it} there",
                "{place} {who} {verb} {mine}",
                "it was {who} who {verb} {mine} {place}",
            ),
            it=it,
            **slots,
        )
        asks = _asks_where(rng, slots)
        stranger = other(rng, who)
        asks.append(asked(rng, f"who {verb} {mine} {place}", clause))
        asks.append(asked(rng, f"what did {who} {_BASE[verb]} {place}", clause))
        asks.append(asked(rng, f"where did {who} {_BASE[verb]} {mine}", clause))
        asks.append(whether(rng, False, f"did {stranger} {_BASE[verb]} {mine} {place}", clause))
        asks.append(whether(rng, True, f"did {who} {_BASE[verb]} {mine} {place}", clause))
        asks.append(
            untold(
                rng, f"when did {who} {_BASE[verb]} {mine} {place}", f"when {yours(who)} {verb} {slots['your']} {place}"
            )
        )
        fact = Fact(said, clause, (thing, place, who.removeprefix("my ")))
    return fact, asks


_BASE = {"put": "put", "left": "leave", "hid": "hide", "stored": "store", "placed": "place", "forgot": "forget"}


def _asks_where(rng: Random, slots: dict[str, str]) -> list[Turn]:
    wheres = ("where {is} {mine}", "where {is} {mine}", "where do I find {mine}", "where can {mine} be", "in which place {is} {mine}", "where should I look for {mine}", "where {is} {mine} now", "{mine}, where {is} {it}", "do you know where {mine} {is}", "where have I got {mine}")  # fmt: skip
    it = "they" if slots["is"] == "are" else "it"
    answer = slots["does"]
    one, two = either(rng, slots["place"], slots["wrong"])
    right = rng.random() < 0.5
    place = slots["place"] if right else slots["wrong"]
    return [
        asked(rng, say(rng, wheres, it=it, **slots), answer),
        asked(rng, say(rng, ("what is {place}", "what do I find {place}", "which of my things {is} {place}", "what did I say is {place}"), **(slots | {"is": "is"})), answer),
        whether(rng, right, f"{slots['is']} {slots['mine']} {place}", answer),
        asked(rng, f"{slots['is']} {slots['mine']} {one} or {two}", answer),
    ]  # fmt: skip


def _is(thing: str) -> str:
    return "are" if thing in data.MANY else "is"


def _place(rng: Random, place: str) -> str:
    """As it is, or one that is known by its name or number only."""
    luck = rng.random()
    named = coined.coined(rng).capitalize()
    if luck < 0.25:
        return f"at the {named} {pick(rng, data.SPOTS)}"
    if luck < 0.32:
        return f"at {named}'s {pick(rng, ('place', 'flat', 'house', 'office'))}"
    if luck < 0.37:
        return f"in {pick(rng, ('locker', 'box', 'drawer', 'cupboard'))} {coined.number(rng)}"
    return place


def _colours(rng: Random) -> Scene:
    """Two things, or mine and somebody else's, and the colour of each."""
    who = person(rng)
    friend = other(rng, who)
    one, two, third = apart(rng, data.PAINTED, 3)
    first, second, wrong = rng.sample(data.COLOURS, 3)
    if rng.random() < 0.45:
        owners = [f"my {one}", f"{who}'s {one}"]
        shapes: tuple[str, ...] = ("my {one} is {c1} and {who}'s is {c2}", "my {one} is {c1}, {who}'s is {c2}", "{who} has {a2} {c2} {one}, mine is {c1}", "{who}'s {one} is {c2} but mine is {c1}", "mine is {c1} and {who}'s is {c2}, I mean the {one}", "{I|i} have {a1} {c1} {one}, {who} has {a2} {c2} one", "we both have a new {one}, mine {c1}, {who}'s {c2}")  # fmt: skip
        clause = untold(rng, f"what colour is {friend}'s {one}", f"what colour {yours(friend)}'s {one} is")
    else:
        owners = [f"my {one}", f"{pick(rng, ('my', 'the'))} {two}"]
        shapes = ("{o1} is {c1} and {o2} is {c2}", "{o1} is {c1}, {o2} {is |}{c2}", "{I|i} painted {o1} {c1} and {o2} {c2}", "{o1} is {c1} but {o2} is {c2}", "{one} {c1}, {two} {c2}", "{one}: {c1}, {two}: {c2}", "{I|i} have {a1} {c1} {one} and {a2} {c2} {two}", "{o2} is {c2}, and {o1}, that one is {c1}", "while {o2} is {c2}, {o1} is {c1}")  # fmt: skip
        clause = untold(rng, f"what colour is my {third}", f"what colour your {third} is")
    slots = {"one": one, "two": two, "who": who, "c1": first, "c2": second, "o1": owners[0], "o2": owners[1], "a1": with_article(first).split()[0], "a2": with_article(second).split()[0]}  # fmt: skip
    said = say(rng, shapes, **slots)
    notes = [f"{yours(owner)} is {colour}" for owner, colour in zip(owners, (first, second), strict=True)]
    asks: list[Turn] = []
    for owner, colour, note, else_ in zip(owners, (first, second), notes, (second, first), strict=True):
        left, right = either(rng, colour, pick(rng, (wrong, else_)))
        asks += [
            asked(rng, say(rng, ("{what colour|what color|which colour} {is|has} {owner}", "the colour of {owner}", "what is the colour of {owner}", "{owner} is what colour", "how did I say {owner} is painted", "which colour did I say {owner} {is|was}"), owner=owner), note, word=colour),
            asked(rng, f"is {owner} {left} or {right}", note, word=colour),
            whether(rng, True, f"is {owner} {colour}", note),
            whether(rng, False, f"is {owner} {pick(rng, (wrong, else_))}", note),
            asked(rng, say(rng, ("what is {colour}", "what did I say is {colour}", "which of them is {colour}", "which thing is {colour}"), colour=colour), note),
        ]  # fmt: skip
    return tell(rng, [Fact(said, " and ".join(notes), (first, second, who.removeprefix("my ")))]), some(
        rng, asks, clause
    )


def _names(rng: Random) -> Scene:
    """What one or two things are called."""
    one, two, third = apart(rng, data.NAMED, 3)
    facts, asks = [], []
    for thing in (one, two)[: pick(rng, (1, 2, 2))]:
        name, wrong = coined.name(rng), coined.name(rng)
        slots = {"t": thing, "n": name, "who": person(rng)}
        said = say(rng, ("{I|i} call my {t} {n}", "{I|i} named my {t} {n}", "my {t} is called {n}", "my {t}'s name is {n}", "the name of my {t} is {n}", "{n} is my {t}", "we gave my {t} the name {n}", "my {t} {n} {is my best friend|makes me happy|needs some care today}", "my {t} has a name, {n}", "{t} = {n}", "{n} is what {I|i} call my {t}", "{I|i} have a name for my {t}: {n}"), **slots)  # fmt: skip
        clause = f"your {thing} is called {name}"
        left, right = either(rng, name, wrong)
        asks += [
            asked(rng, say(rng, ("what do I call my {t}", "what is my {t} called", "what is the name of my {t}", "how do I call my {t}", "what's my {t}'s name", "which name did I give my {t}", "my {t} is called what", "what name has my {t}"), **slots), clause, word=name),
            asked(rng, say(rng, ("{who is|what is} {n}", "which of my things is called {n}", "what did I name {n}", "what is called {n}"), **slots), f"{name} is your {thing}"),
            asked(rng, f"is my {thing} called {left} or {right}", clause, word=name),
            whether(rng, True, f"is my {thing} called {name}", clause),
        ]  # fmt: skip
        if name != wrong:
            asks.append(whether(rng, False, f"is my {thing} called {wrong}", clause))
        facts.append(Fact(said, clause, (name,)))
    return tell(rng, facts), some(rng, asks, untold(rng, f"what do I call my {third}", f"what you call your {third}"))


def _belongings(rng: Random) -> Scene:
    """What a thing cost, where it comes from, or who gave it."""
    thing, third = apart(rng, data.BOUGHT, 2)
    price, wrong = (f"{number} {pick(rng, data.COINS)}" for number in rng.sample(range(3, 999), 2))
    place = f"in {coined.place(rng)}" if rng.random() < 0.65 else pick(rng, data.SHOPS)
    giver = person(rng)
    slots = {"t": thing, "p": price, "place": place, "who": giver}
    if rng.random() < 0.3:
        said = say(
            rng,
            (
                "my {t} was a present from {who}",
                "{who} gave me my {t}",
                "{I|i} got my {t} from {who}",
                "my {t} is from {who}, a present",
                "the {t} {I|i} have was a gift from {who}",
                "{who} gave me a present: my {t}",
            ),
            **slots,
        )
        clause = f"your {thing} is a present from {yours(giver)}"
        stranger = other(rng, giver)
        asks = [
            asked(
                rng,
                say(
                    rng,
                    (
                        "who gave me my {t}",
                        "from whom did I get my {t}",
                        "where did I get my {t} from",
                        "who is my {t} from",
                    ),
                    **slots,
                ),
                clause,
            ),
            asked(rng, f"what did {giver} give me", f"{yours(giver)} gave you your {thing}"),
            whether(rng, True, f"did {giver} give me my {thing}", clause),
            whether(rng, False, f"did {stranger} give me my {thing}", clause),
            asked(rng, "did {} or {} give me my {}".format(*either(rng, giver, stranger), thing), clause),
        ]
        missing = untold(rng, f"how much did my {thing} cost", f"how much your {thing} cost")
        return tell(rng, [Fact(said, clause, (thing, giver.removeprefix("my ")))]), some(rng, asks, missing)
    said = say(rng, ("{I|i} bought my {t} {place} for {p}", "my {t} cost {p}, {I|i} bought it {place}", "{I|i} paid {p} for my {t} {place}", "my {t} is from a trip, bought {place} for {p}", "{place} {I|i} bought my {t}, {p}", "{t}: {p}, bought {place}", "my {t} was {p} when {I|i} bought it {place}", "{I|i} found my {t} {place} and paid {p}", "guess what my {t} cost: {p}, {place}"), **slots)  # fmt: skip
    clause = f"you bought your {thing} {place} for {price}"
    cost, bought = f"your {thing} cost {price}", f"you bought your {thing} {place}"
    elsewhere = f"in {coined.coined(rng).capitalize()}"
    asks = [
        asked(rng, say(rng, ("how much did my {t} cost", "what did my {t} cost", "what did I pay for my {t}", "how much was my {t}", "what was the price of my {t}", "how expensive was my {t}"), **slots), cost),
        asked(rng, say(rng, ("where did I buy my {t}", "where is my {t} from", "where did I get my {t}", "where have I bought my {t}"), **slots), bought),
        asked(rng, say(rng, ("what did I buy {place}", "what cost {p}", "what did I pay {p} for"), **slots), clause),
        whether(rng, False, f"did my {thing} cost {wrong}", cost),
        whether(rng, True, f"did I buy my {thing} {place}", bought),
        whether(rng, False, f"did I buy my {thing} {elsewhere}", bought),
        asked(rng, "did I buy my {} {} or {}".format(thing, *either(rng, place, elsewhere)), bought),
        asked(rng, "did my {} cost {} or {}".format(thing, *either(rng, price, wrong)), cost),
    ]  # fmt: skip
    gone = pick(rng, ((f"when did I buy my {thing}", f"when you bought your {thing}"), (f"how much did my {third} cost", f"how much your {third} cost"), (f"where did I buy my {third}", f"where you bought your {third}")))  # fmt: skip
    return tell(rng, [Fact(said, clause, (thing, price, place))]), some(rng, asks, untold(rng, *gone))


_SCENES: tuple[Callable[[Random], Scene], ...] = (
    *(
        _where,
        _where,
        _where,
        _where,
        scene_things_rides.parked,
        _colours,
        _colours,
        scene_things_rides.rides,
        scene_things_rides.rides,
        scene_things_rides.new_and_old,
        _names,
        _belongings,
    ),
    *(
        scene_things_tastes.favourite,
        scene_things_tastes.contrast,
        scene_things_tastes.contrast,
        scene_things_tastes.state,
        scene_things_tastes.state,
    ),
    *(scene_things_plain.plain,) * 6,
)
