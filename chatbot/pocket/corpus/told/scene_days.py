# ruff: noqa: E501
"""A journey, a habit, a gift, a mishap, and questions on each: the rarer of what `scene_deeds.py` writes."""

from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told.scene_words import (
    KIN,
    SOON,
    THEN,
    a_being,
    a_cake,
    a_dish,
    a_spot,
    a_thing,
    asked,
    note,
    people,
    phrases,
    the_known,
    untold,
)
from chatbot.pocket.corpus.turns import Turn

_COUNTRIES = words(
    "Iceland Norway Portugal Italy Spain Greece Japan Peru Canada Morocco Ireland Scotland Turkey Croatia Sweden Finland "
    "Austria Poland Vietnam Kenya Brazil Cuba India Nepal Mexico Denmark Latvia Malta Cyprus France Chile Egypt"
)
_SPORTS = phrases(
    "swimming|dancing|climbing|running|riding|bowling|skating|fishing|hiking|rowing|sailing|jogging|shopping|skiing|"
    "diving|cycling|surfing"
)
_COURSES = phrases(
    "choir|football training|yoga|judo|chess club|piano lesson|Spanish class|band practice|pottery class|"
    "swimming lesson|book club|ballet|art class|basketball|tennis|drama group|karate|a French course"
)
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_PARTS = words("arm leg nose finger toe wrist ankle tooth thumb hand foot rib")


def _country(rng: Random) -> str:
    return pick(rng, _COUNTRIES) if rng.random() < 0.5 else coined.place(rng)


def _trip(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """A journey, made or to be made."""
    to, when, past = _country(rng), "", rng.random() < 0.4
    mine, yours = people(rng)
    when = pick(rng, THEN if past else SOON).replace("on my birthday", "last spring")
    frames = (
        "{I|we} {went|travelled|flew|drove} to {to} {when} with {w}",
        "{when} {I|we} {went|flew|drove} to {to} with {w}",
        "{I was|we were} in {to} {when} with {w}",
    )
    if not past:
        frames = (
            "{I'm|I am|we're|we are} {going|travelling|flying|driving|off} to {to} {when} with {w}",
            "{when} {I|we} {will|'ll} {go|fly|travel} to {to} with {w}",
            "{I|we} {want to|will|plan to} {go to|visit} {to} {when} with {w}",
        )
    user = say(rng, frames, to=to, when=when, w=mine).replace(" 'll", "'ll")
    verb = "went" if past else "are going"
    do = (
        ("did I go", "have I been", "did we go")
        if past
        else ("am I going", "will I go", "are we going", "do I want to go", "am I off to")
    )
    base = f"you {verb} to {to}"
    asks = [
        *[asked(rng, f"where {pick(rng, do)} {when}", f"{base} {when}.", to)] * 2,
        asked(
            rng,
            say(
                rng,
                ("who {d} to {to} with", "with whom {d} to {to}", "who {c} with me to {to}"),
                d=do[0],
                c="came" if past else "comes",
                to=to,
            ),
            f"{base} with {yours}.",
        ),
        asked(
            rng,
            say(
                rng,
                ("when {d} to {to}", "in which month or when {d} to {to}", "when is it that I {go|went} to {to}")
                if past
                else ("when {d} to {to}", "when is my trip to {to}"),
                d=do[0],
                to=to,
            ),
            f"{base} {when}.",
        ),
    ]
    unknown = (
        (
            "how long {was|were} I there" if past else "how long will I stay there",
            "how long you stay there" if not past else "how long you were there",
        ),
        (
            "what did the trip cost" if past else "what does the trip cost",
            "what the trip costs" if not past else "what the trip cost",
        ),
    )
    question, clause = pick(rng, unknown)
    asks.append(untold(rng, say(rng, (question,)), clause))
    return [
        note(
            rng,
            user,
            f"{base} {when} with {yours}",
            tuple(word for word in f"{to} {mine}".split() if word[0].isupper()),
        )
    ], asks


def _habit(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """What is done on a certain day of each week."""
    day, sport, club = pick(rng, _DAYS), pick(rng, _SPORTS), pick(rng, _COURSES)
    mine, yours = people(rng)
    go = rng.random() < 0.5
    doing = f"go {sport}" if go else f"have {club}"
    frames = (
        "I {doing} {every {day}|on {day}s|each {day}} with {w}",
        "{every {day}|on {day}s} {I|i} {doing} with {w}",
        "{day}s I {doing}, with {w}",
        "{w} and I {doing} {every {day}|on {day}s}",
    )
    user = say(rng, frames, doing=doing, day=day, w=mine)
    base = f"you {doing}"
    asks = [
        *[
            asked(
                rng,
                say(
                    rng,
                    (
                        "what do I do {on {day}s|every {day}|on a {day}}",
                        "what do I have on {day}s",
                        "what is on {day}s",
                        "{day}s, what do I do",
                    ),
                    day=day,
                ),
                f"{base} on {day}s.",
            )
        ]
        * 2,
        asked(
            rng,
            say(rng, ("when do I {doing}", "on which day do I {doing}", "what day do I {doing}"), doing=doing),
            f"{base} on {day}s.",
            day,
        ),
        asked(rng, say(rng, ("who do I {doing} with", "with whom do I {doing}"), doing=doing), f"{base} with {yours}."),
    ]
    if rng.random() < 0.4:
        asks.append(
            untold(
                rng,
                say(rng, ("where do I {doing}", "at what time do I {doing}", "since when do I {doing}"), doing=doing),
                "that",
            )
        )
    return [
        note(rng, user, f"{base} on {day}s with {yours}", tuple(word for word in mine.split() if word[0].isupper()))
    ], asks


def _gift(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """Somebody gave, sent, made or told the user something."""
    mine, yours = people(rng)
    past, base, thing = pick(
        rng,
        (
            ("gave", "give", a_thing),
            ("sent", "send", a_thing),
            ("lent", "lend", a_thing),
            ("made", "make", a_dish),
            ("baked", "bake", a_cake),
            ("brought", "bring", a_cake),
            ("showed", "show", a_being),
            ("sold", "sell", a_thing),
            ("bought", "buy", a_thing),
        ),
    )
    what = thing(rng)
    tails = (
        "",
        " for my birthday",
        " yesterday",
        " for breakfast" if past in ("made", "baked") else " for Christmas",
        " last week",
        f" for {rng.randrange(3, 90)} euros" if past == "sold" else " on Sunday",
    )
    tail = pick(rng, tails)
    the = the_known(what)
    clause = f"{yours} {past} you {what}{tail.replace('my', 'your')}"
    asks = [
        *[
            asked(
                rng,
                say(
                    rng,
                    (
                        "what did {w} {do} me",
                        "what was it that {w} {did} me",
                        "{w} {did} me what",
                        "what did I get from {w}",
                    ),
                    w=mine,
                    do=base,
                    did=past,
                ),
                f"{yours} {past} you {what}.",
            )
        ]
        * 2,
        *[
            asked(
                rng,
                say(
                    rng,
                    (
                        "who {did} me {the}",
                        "from whom {do I have|did I get} {the}",
                        "who was it that {did} me {the}",
                        "where did I get {the} from",
                    ),
                    did=past,
                    the=the,
                ),
                f"{yours} {past} you {the}.",
            )
        ]
        * 2,
    ]
    if "breakfast" in tail:
        asks.append(asked(rng, "what did I have for breakfast", f"you had {what}."))
    elif not tail:
        asks.append(
            untold(
                rng,
                say(rng, ("when did {w} {do} me {the}", "why did {w} {do} me {the}"), w=mine, do=base, the=the),
                f"that about {the}",
            )
        )
    return [
        note(rng, f"{mine} {past} me {what}{tail}", clause, tuple(word for word in mine.split() if word[0].isupper()))
    ], asks


def _mishap(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """A broken bone, and where."""
    kin, part, spot = pick(rng, KIN), pick(rng, _PARTS), a_spot(rng)
    name = coined.name(rng)
    called = pick(rng, (f"my {kin} {name}", f"my {kin}", name))
    yours = called.replace("my ", "your ")
    did, do = pick(rng, (("broke", "break"), ("hurt", "hurt"), ("cut", "cut"), ("burnt", "burn")))
    hurt = with_article(part)
    short = called.removesuffix(f" {name}") if called.startswith("my") else called
    asks = [
        *[
            asked(
                rng,
                say(rng, ("what did {w} {do}", "which part did {w} {do}", "what happened to {w}"), w=short, do=do),
                f"{yours} {did} {hurt}.",
            )
        ]
        * 2,
        asked(
            rng,
            say(
                rng,
                ("where did {w} {do} {h}", "where did that happen to {w}", "where was {w} then"),
                w=short,
                do=do,
                h=hurt,
            ),
            f"{yours} {did} {hurt} {spot}.",
        ),
        asked(rng, say(rng, ("who {did} {h}", "who was it that {did} {h}"), did=did, h=hurt), f"{yours} {did} {hurt}."),
    ]
    if rng.random() < 0.4:
        asks.append(untold(rng, f"when did {short} {do} {hurt}", f"when {yours} {did} {hurt}"))
    return [
        note(
            rng,
            f"{called} {did} {hurt} {spot}",
            f"{yours} {did} {hurt} {spot}",
            tuple(word for word in f"{called} {spot}".split() if word[0].isupper()),
        )
    ], asks


SORTS: tuple[Callable[[Random], tuple[list[Turn], list[Turn]]], ...] = (
    *(_trip,) * 2,
    *(_habit,) * 2,
    *(_gift,) * 2,
    _mishap,
)
