# ruff: noqa: E501
"""Something done or planned, with its circumstances (what, where, when, with or for whom, what it cost, why), and questions for each.

"Lost my ring at the beach" answers "where did I lose my ring?"; what of it was not told is said to be so.
"""

from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.told.scene_days import SORTS
from chatbot.pocket.corpus.told.scene_words import (
    KIN,
    REASONS,
    SOON,
    THEN,
    VERBS,
    Verb,
    a_spot,
    asked,
    note,
    people,
    phrases,
    the_known,
    untold,
)
from chatbot.pocket.corpus.turns import Turn

_MONEY = words("euros euros dollars pounds francs crowns pounds dollars")


@dataclass(frozen=True, slots=True)
class _Who:
    """Who did it, as the user says it and as the reply does; `short` is how a question may call them."""

    mine: str
    yours: str
    short: tuple[str, ...]

    @property
    def is_user(self) -> bool:
        return self.mine == "I"


def _who(rng: Random) -> _Who:
    luck = rng.random()
    if luck < 0.6:
        return _Who("I", "you", ("I",))
    kin, name = pick(rng, KIN), coined.name(rng)
    if luck < 0.75:
        return _Who(f"my {kin} {name}", f"your {kin} {name}", (f"my {kin}", name))
    if luck < 0.9:
        return _Who(f"my {kin}", f"your {kin}", (f"my {kin}",))
    return _Who(name, name, (name,))


def _deed(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """Something done: one to three circumstances told, the others not."""
    who, verb = _who(rng), pick(rng, VERBS)
    thing = verb.object(rng)
    the = the_known(thing)
    it = pick(rng, (the, the, "it", "that")) if the != thing else the
    told: dict[str, tuple[str, str]] = {}
    for kind in rng.sample(("where", "when", "with", "for", "price", "why"), 6):
        if len(told) < pick(rng, (0, 1, 1, 2, 2, 3)) and (part := _part(rng, kind, verb, who)):
            told[kind] = part
    order = [kind for kind in ("for", "where", "with", "price", "when", "why") if kind in told]
    front = "when" in told and rng.random() < 0.35
    mine = [told[kind][0] for kind in order if not (front and kind == "when")]
    yours = [told[kind][1] for kind in order]
    subject = who.mine
    if who.is_user and rng.random() < 0.15 and not front:
        subject = ""
    bare = " ".join(part for part in (subject, verb.past, thing, *mine) if part)
    user = f"{told['when'][0]}{pick(rng, (' ', ', '))}{bare}" if front else bare
    clause = " ".join((who.yours, verb.past, thing, *yours))
    exact = tuple(
        word for word in f"{who.mine} {thing} {' '.join(mine)}".split() if word[:1].isupper() and len(word) > 1
    )
    return [note(rng, user, clause, exact)], _deed_asks(rng, who, verb, (thing, the, it), told)


def _part(rng: Random, kind: str, verb: Verb, who: _Who) -> tuple[str, str] | None:
    """A circumstance, as the user says it and as the reply does."""
    if kind == "where":
        spot = a_spot(rng)
        return spot, spot
    if kind == "when":
        when = pick(rng, THEN)
        if "my birthday" in when and not who.is_user:
            when = "last night"
        return when, when.replace("my", "your")
    if kind in ("with", "for"):
        if kind == "for" and not verb.serves:
            return None
        mine, yours = people(rng)
        return f"{kind} {mine}", f"{kind} {yours}"
    if kind == "price":
        amount = f"for {rng.randrange(2, 400)} {pick(rng, _MONEY)}"
        return (amount, amount) if verb.costs else None
    if not who.is_user or rng.random() < 0.5:
        return None
    why = say(rng, (pick(rng, REASONS),), n=coined.name(rng))
    return why, why.replace("asked me", "asked you").replace("because i was", "because you were").replace(
        " i ", " you "
    ).replace("my", "your")


_QUESTIONS: dict[str, tuple[tuple[str, ...], str]] = {
    "where": (
        phrases(
            "where did {s} {do} {it}|where was it that {s} {did} {it}|in which place did {s} {do} {it}|{s} {did} {it} where"
        ),
        "where {y} {did} {the}",
    ),
    "when": (
        phrases(
            "when did {s} {do} {it}|when was it that {s} {did} {it}|{s} {did} {it} when|on which day did {s} {do} {it}"
        ),
        "when {y} {did} {the}",
    ),
    "with": (
        phrases(
            "who did {s} {do} {it} with|with whom did {s} {do} {it}|who was with {o} when {s} {did} {it}|{s} {did} {it} with whom"
        ),
        "with whom {y} {did} {the}",
    ),
    "for": (
        phrases(
            "for whom did {s} {do} {it}|who did {s} {do} {it} for|who is {the} for|{the} is for whom|who gets {the}"
        ),
        "for whom {y} {did} {the}",
    ),
    "price": (
        phrases(
            "how much was {the}|what did {the} cost|what was the price of {the}|how much did {s} {pay} for {the}|for how much did {s} {do} {the}"
        ),
        "what {the} cost",
    ),
    "why": (
        phrases("why did {s} {do} {it}|for what reason did {s} {do} {it}|what was the reason that {s} {did} {it}"),
        "why {y} {did} {the}",
    ),
}


def _deed_asks(
    rng: Random, who: _Who, verb: Verb, called: tuple[str, str, str], told: dict[str, tuple[str, str]]
) -> list[Turn]:
    thing, the, it = called
    pay = "get" if verb.base == "sell" else "pay"
    slots = {"do": verb.base, "did": verb.past, "the": the, "it": it, "y": who.yours, "pay": pay}
    asks = []
    for kind, (questions, clause) in _QUESTIONS.items():
        short = pick(rng, who.short)
        slots |= {"s": short, "o": "me" if who.is_user else short}
        question = say(rng, questions, **slots)
        if kind in told:
            asks.append(asked(rng, question, f"{who.yours} {verb.past} {the} {told[kind][1]}."))
        elif rng.random() < 0.25 and (kind != "price" or verb.costs) and (kind != "for" or verb.serves):
            asks.append(untold(rng, question, say(rng, (clause,), **slots)))
    hint = f" {pick(rng, list(told.values()))[0]}" if told and rng.random() < 0.4 else ""
    what = say(
        rng,
        ("what did {s} {do}{h}", "what was it that {s} {did}{h}", "{s} {did} what{h}", "what is it that {s} {did}{h}"),
        **slots,
        h=hint,
    )
    if thing[0].isupper() and verb.base in ("meet", "visit", "call", "help"):
        what = say(rng, ("who did {s} {do}{h}", "whom did {s} {do}{h}", "{s} {did} whom{h}"), **slots, h=hint)
    asks += [asked(rng, what, f"{who.yours} {verb.past} {thing}.")] * 2
    if not who.is_user:
        asks.append(
            asked(
                rng,
                say(rng, ("who {did} {the}", "who was it that {did} {the}"), **slots),
                f"{who.yours} {verb.past} {the}.",
            )
        )
    return asks


def _plan(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """Something that will be done."""
    who, verb = _who(rng), pick(rng, VERBS[:45])
    while verb.past in ("found", "lost", "broke", "heard", "saw", "burnt"):
        verb = pick(rng, VERBS)
    thing, when = verb.object(rng), pick(rng, SOON)
    the = the_known(thing)
    mine, yours = people(rng)
    extra = pick(rng, ("", "with", "with", "for" if verb.serves else ""))
    spot = a_spot(rng) if rng.random() < 0.3 else ""
    tail = f" {extra} {mine}" if extra else ""
    tail_yours = f" {extra} {yours}" if extra else ""
    place = f" {spot}" if spot else ""
    am = "am" if who.is_user else "is"
    frames = (
        "{when} {s} {will|want to|have to} {do} {thing}{place}{tail}",
        "{s} {am} going to {do} {thing}{place}{tail} {when}",
        "{when} {s} {am} {gonna|going to} {do} {thing}{place}{tail}",
        "{s} will {do} {thing}{place}{tail} {when}",
    )
    verbs = ("{when} {s} {will|wants to|has to} {do} {thing}{place}{tail}", *frames[1:])
    slots = {"when": when, "s": who.mine, "am": am, "do": verb.base, "thing": thing, "place": place, "tail": tail}
    user = say(rng, frames if who.is_user else verbs, **slots)
    are = "are" if who.is_user else "is"
    clause = f"{who.yours} {are} going to {verb.base} {thing}{place}{tail_yours} {when}"
    s = pick(rng, who.short)
    asks = [
        asked(
            rng,
            say(rng, _PLAN_WHAT if who.is_user else _PLAN_WHAT[:3], s=s, am=am, do=verb.base, when=when),
            f"{who.yours} {are} going to {verb.base} {thing} {when}.",
        )
    ] * 2
    asks.append(
        asked(
            rng,
            say(
                rng,
                ("when {am} {s} going to {do} {the}", "when will {s} {do} {the}", "on which day will {s} {do} {the}"),
                am=am,
                s=s,
                do=verb.base,
                the=the,
            ),
            f"{who.yours} {are} going to {verb.base} {the} {when}.",
        )
    )
    for kind, questions in (
        ("with", ("who will {s} {do} {the} with", "with whom {am} {s} going to {do} {the}", "who comes with {o}")),
        (
            "for",
            (
                "who is {the} for",
                "for whom will {s} {do} {the}",
                "who am i {do}ing {the} for"
                if verb.base in ("cook", "paint", "build", "draw") and who.is_user
                else "for whom is {the}",
            ),
        ),
    ):
        question = say(rng, questions, s=s, am=am, do=verb.base, the=the, o="me" if who.is_user else s)
        if kind == extra:
            asks.append(asked(rng, question, f"{who.yours} {are} going to {verb.base} {the}{tail_yours}."))
        elif kind == "with" and rng.random() < 0.3:
            asks.append(untold(rng, question, f"with whom {who.yours} will {verb.base} {the}"))
    if spot:
        asks.append(
            asked(
                rng,
                say(
                    rng,
                    ("where will {s} {do} {the}", "where {am} {s} going to {do} {the}"),
                    s=s,
                    am=am,
                    do=verb.base,
                    the=the,
                ),
                f"{who.yours} {are} going to {verb.base} {the} {spot}.",
            )
        )
    exact = tuple(word for word in f"{who.mine} {thing} {mine} {spot}".split() if word[:1].isupper() and len(word) > 1)
    return [note(rng, user, clause, exact)], asks


_PLAN_WHAT = (
    "what {am} {s} going to {do} {when}",
    "what {am} {s} {doing|going to do|up to} {when}",
    "what will {s} {do} {when}",
    "what {is|was} my plan for {when}",
    "what have I planned {when}",
    "what do I {have to|want to} do {when}",
    "whats my plan {when}",
)


def scene(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """What is told, in one message, and what may be asked afterwards, in any order."""
    return pick(rng, _SORTS)(rng)


_SORTS = (*(_deed,) * 9, *(_plan,) * 4, *SORTS)
