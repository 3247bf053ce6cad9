# ruff: noqa: E501
"""Scenes of cars, bikes, boats and houses: where one is parked, what it is like, and what one had before."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told import data_scene_things as data
from chatbot.pocket.corpus.told.scene_things_words import (
    Fact,
    Scene,
    asked,
    either,
    some,
    tell,
    untold,
    whether,
)


def parked(rng: Random) -> Scene:
    """Where the car is left."""
    ride = pick(rng, ("car", "car", "bike", "van", "motorbike"))
    number, wrong = rng.sample(range(1, 99), 2)
    unit = pick(rng, ("level", "level", "deck", "row", "bay", "floor", "parking space"))
    prep = "on" if unit in ("level", "deck", "floor") else "in"
    named = coined.coined(rng).capitalize()
    street = (
        f"in {named} {pick(rng, ('Street', 'Lane', 'Road', 'Square'))}"
        if rng.random() < 0.5
        else f"at the {named} {pick(rng, data.SPOTS)}"
    )
    spot, false = (f"{prep} {unit} {number}", f"{prep} {unit} {wrong}")
    where = spot if rng.random() < 0.55 else street
    false = false if where == spot else f"in {coined.coined(rng).capitalize()} Street"
    said = say(rng, ("{I|i} parked {where}", "{I|i} parked my {ride} {where}", "{I|i} left my {ride} {where}", "my {ride} is parked {where}", "my {ride} is {where}", "{ride} {where}", "parked {the|my} {ride} {where}", "the {ride} is {where}, {remember that|we are going shopping now}"), where=where, ride=ride)  # fmt: skip
    clause = f"your {ride} is {where}" if ride in said else f"you parked {where}"
    one, two = either(rng, where, false)
    mine = f"my {ride}" if ride in said else "I"
    is_it = f"is my {ride}" if ride in said else "did I park"
    asks = [
        asked(rng, say(rng, ("where is my {ride}", "where did I park my {ride}", "where did I leave my {ride}", "where do I find my {ride}") if mine != "I" else ("where did I park", "where have I parked", "where was it I parked"), ride=ride), clause),
        asked(rng, "where did I park", clause),
        whether(rng, True, f"{is_it} {where}", clause),
        whether(rng, False, f"{is_it} {false}", clause),
        asked(rng, f"{is_it} {one} or {two}", clause),
    ]  # fmt: skip
    if where == spot:
        asks.append(
            asked(
                rng, f"{prep} which {unit} {'is my ' + ride if mine != 'I' else 'did I park'}", clause, word=str(number)
            )
        )
    missing = untold(rng, "when did I park", "when you parked")
    return tell(rng, [Fact(said, clause, (where,))]), some(rng, asks, missing)


def rides(rng: Random) -> Scene:
    """What one drives, rides, sails or lives in: how old, what colour, which make."""
    thing, verb = pick(rng, (*data.RIDES, ("house", "live in"), ("house", "live in")))
    make, wrong = _makes(rng, thing)
    colour, painted = rng.sample(data.COLOURS, 2)
    quality = pick(rng, data.OLDS) if rng.random() < 0.6 else pick(rng, tuple(data.OPPOSITES))
    against = data.OPPOSITES[quality]
    whole = with_article(f"{quality} {colour} {make}")
    clause = f"you {verb} {whole}"
    said = say(rng, ("{I|i} {verb} {whole}", "{I|i} {verb} {whole}", "my {thing} is {whole}", "{I|i} have {whole}{ and love it||, believe it or not}", "{my |}{thing}: {whole}", "{I|i}'ve got {whole}", "it's {whole} that {I|i} {verb}", "since {March|last year|my birthday} {I|i} {verb} {whole}", "the {thing} {I|i} {verb} is {whole}", "we have {whole}"), verb=verb, whole=whole, thing=thing)  # fmt: skip
    left, right = either(rng, quality, against)
    c1, c2 = either(rng, colour, painted)
    m1, m2 = either(rng, with_article(make), with_article(wrong))
    asks = [
        asked(rng, say(rng, ("what {thing} do I {verb}", "what kind of {thing} do I {verb}", "what {sort|kind|type} of {thing} do I have", "which {thing} is mine", "what do I {verb}", "tell me about my {thing}"), thing=thing, verb=verb), clause),
        asked(rng, say(rng, ("what colour is my {thing}", "what color is my {thing}", "which colour does my {thing} have", "what colour is my {make}", "my {thing} is what colour"), thing=thing, make=make), f"your {thing} is {colour}", word=colour),
        whether(rng, True, f"is my {thing} {quality}", f"your {thing} is {quality}"),
        whether(rng, False, f"is my {thing} {against}", f"your {thing} is {quality}"),
        asked(rng, f"is my {thing} {left} or {right}", f"your {thing} is {quality}"),
        asked(rng, f"is my {thing} {c1} or {c2}", f"your {thing} is {colour}", word=colour),
        whether(rng, False, f"do I {verb} {with_article(wrong)}", clause),
        whether(rng, True, f"do I {verb} {with_article(make)}", clause),
        whether(rng, False, f"is my {thing} {painted}", f"your {thing} is {colour}"),
        asked(rng, f"do I {verb} {m1} or {m2}", clause),
    ]  # fmt: skip
    if thing != "house":
        asks.append(
            asked(
                rng,
                f"what {pick(rng, ('make', 'brand'))} is my {thing}",
                f"your {thing} is {with_article(make)}",
                word=make,
            )
        )
    missing = pick(rng, (("how much did my {t} cost", "how much your {t} cost"), ("where did I buy my {t}", "where you bought your {t}"), ("what do I call my {t}", "what you call your {t}"), ("how many years have I had my {t}", "how many years you have had your {t}")))  # fmt: skip
    none = untold(rng, missing[0].replace("{t}", thing), missing[1].replace("{t}", thing))
    return tell(rng, [Fact(said, clause, (quality, colour, make))]), some(rng, asks, none)


def new_and_old(rng: Random) -> Scene:
    """What one has now, and what one had before."""
    thing, verb = pick(rng, data.RIDES)
    (new, wrong), (old, _) = _makes(rng, thing), _makes(rng, thing)
    while new == old:
        old = coined.coined(rng).capitalize()
    slots = {"t": thing, "new": with_article(new), "old": with_article(old), "verb": verb}
    said = say(rng, ("my new {t} is {new}, the old one was {old}", "my old {t} was {old}, the new one is {new}", "{I|i} used to have {old}, but now my {t} is {new}", "{I|i} sold my {t}, {old}, and bought {new}", "my {t} was {old} before, now it is {new}", "{I|i} swapped my old {t}, {old}, for {new}", "first {I|i} had {old} as my {t}, and now {new}", "new {t}: {new}, old {t}: {old}", "after years with {old} my {t} is now {new}"), **slots)  # fmt: skip
    now, before = f"your new {thing} is {with_article(new)}", f"your old {thing} was {with_article(old)}"
    n1, n2 = either(rng, with_article(new), with_article(old))
    asks = [
        asked(rng, say(rng, ("what is my new {t}", "what {t} do I have now", "which {t} do I {verb} now", "what make is my new {t}"), **slots), now, word=new),
        asked(rng, say(rng, ("what was my old {t}", "what {t} did I have before", "which {t} did I have first", "what did I {verb} before"), **slots), before, word=old),
        asked(rng, f"is my new {thing} {n1} or {n2}", now, word=new),
        asked(rng, f"was my old {thing} {n1} or {n2}", before, word=old),
        whether(rng, False, f"is my new {thing} {with_article(pick(rng, (old, wrong)) if wrong != new else old)}", now),
        whether(rng, True, f"is my new {thing} {with_article(new)}", now),
        whether(rng, True, f"was my old {thing} {with_article(old)}", before),
    ]  # fmt: skip
    none = untold(rng, f"what colour is my new {thing}", f"what colour your new {thing} is")
    return tell(rng, [Fact(said, f"{now}, and {before}", (new, old))]), some(rng, asks, none)


def _makes(rng: Random, thing: str) -> tuple[str, str]:
    """What it is exactly, and what it is not."""
    if thing == "house":
        one, two = rng.sample(data.HOUSES, 2)
        return one, two
    if thing in ("bike", "boat", "scooter", "moped"):
        return coined.coined(rng).capitalize(), f"{coined.coined(rng).capitalize()}a"
    one, two = rng.sample(data.MAKES, 2)
    return (one if rng.random() < 0.5 else coined.coined(rng).capitalize()), two
