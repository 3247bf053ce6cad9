# ruff: noqa: E501
"""What is planned, and promised in a chat, and how a game ended: a week, appointments, trips, duties, scores."""

from collections.abc import Sequence
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import listed, with_article
from chatbot.pocket.corpus.told import data_scene_lists as things
from chatbot.pocket.corpus.told import data_scene_lists_plans as frames
from chatbot.pocket.corpus.told.replies import noted
from chatbot.pocket.corpus.told.scene_lists_saying import (
    amid,
    asked,
    bare,
    clock,
    person,
    some,
    told,
    untold,
)
from chatbot.pocket.corpus.turns import Turn

Scene = tuple[list[Turn], list[Turn]]
_TITLES = ("Dr", "Dr", "Dr", "Doctor", "Mrs", "Mr", "Ms")
_SLEEPERS = ("When do I {arrive|get there}?", "At what time {does it arrive|will I be there}?")
_SEAT = ("{What|Which} {seat|seat number} {do I have|is mine|did I book}?", "Where do I sit {on|in} the {ride}?", "My seat{?| was?| number?}")  # fmt: skip
_PRICE = ("How much {is|was|did I pay for} the ticket?", "What did the {ride} cost?")
_WHY = ("{Why|For what reason} do I have {it}?", "{What is|What's} {it} for?")
_STREET = ("Where {is|was} {it}?", "{In which street|At which address|Where exactly} {is|do I go for} {it}?")


def week(rng: Random) -> Scene:
    """Two to four things on as many days, in one message or one in each."""
    count = pick(rng, (2, 2, 2, 3, 3, 4))
    events = [fill(rng, event, name=person(rng)) for event in some(rng, things.EVENTS, count + 1)]
    if rng.random() < 0.5:
        events[0] = fill(rng, "{word} {class|meeting|lesson|course|party|exam}", word=with_article(coined.coined(rng)))
    *events, other = events
    *days, free = some(rng, coined.DAYS, count + 1)
    plans = list(zip(events, days, strict=True))
    if count == 2 and rng.random() < 0.5:
        telling, sofar = [], []
        for event, day in plans:
            sofar.append(f"{event} on {day}")
            text = say(rng, frames.PLAN_NEXT, event=event, day=day)
            telling.append(told(rng, text, noted(rng, "you have " + listed(sofar)), (day, bare(event))))
    else:
        way = pick(rng, frames.PLAN_ITEMS)
        short = rng.random() < 0.4
        rows = [fill(rng, way, event=bare(event) if short else event, day=day) for event, day in plans]
        joined = pick(rng, (", ", ", ", " and ", "; ", ", and ")).join(rows)
        clause = "you have " + listed([f"{event} on {day}" for event, day in plans])
        telling = [
            told(rng, say(rng, frames.PLANS_TOLD, items=joined), noted(rng, clause), (*days, *map(bare, events)))
        ]
    if rng.random() < 0.2:
        at = int(rng.random() * count)
        event, old = plans[at]
        plans[at], free = (event, free), old
        clause = "you have " + listed([f"{event} on {day}" for event, day in plans])
        telling.append(_moved(rng, bare(event), f"on {plans[at][1]}", f"on {old}", noted(rng, clause)))
    pool = [
        asked(
            rng,
            ("{What are|Tell me|What were} my plans[ for the week][?]", "What {do I have|is on|did I plan} this week?", "{my week|my plans}{?| please|, what was it?}"),
            "You have " + listed([f"{event} on {day}" for event, day in plans]) + ".",
        )
    ]  # fmt: skip
    for event, day in plans:
        reply = f"You have {event} on {day}."
        for _ in range(2):
            pool.append(asked(rng, frames.ON_DAY_ASKED, reply, day=day))
            pool.append(asked(rng, frames.WHEN_ASKED, reply, word=day, event=event, bare=bare(event)))
    thing = bare(events[0])
    beyond = [
        untold(rng, frames.ON_DAY_ASKED, f"what you have on {free}", day=free),
        untold(rng, frames.WHEN_ASKED, f"when your {bare(other)} is", event=other, bare=bare(other)),
        untold(rng, frames.TIME_ASKED[:1] + frames.TIME_ASKED[3:], f"at what time your {thing} is", it=f"my {thing}"),
    ]
    return telling, amid(rng, pool, beyond)


def _moved(rng: Random, it: str, now: str, old: str, note: str) -> Turn:
    """The user puts right what was told before: "wait no, the flight is at 8"."""
    return told(rng, say(rng, frames.MOVED, it=it, now=now, old=old), note, (it, now[3:], old[3:]), first=False)


def _when(rng: Random, day: str, time: str) -> tuple[str, str]:
    """How day and time are said by the user, and how in the reply; either may be missing."""
    if not time:
        return f"on {day}", f"on {day}"
    if not day:
        return f"at {time}", f"at {time}"
    way = pick(
        rng, ("on {day} at {time}", "on {day} at {time}", "{day} at {time}", "{day} {time}", "at {time} on {day}")
    )
    return fill(rng, way, day=day, time=time), f"on {day} at {time}"


def _day_or_date(rng: Random) -> str:
    if rng.random() < 0.75:
        return pick(rng, coined.DAYS)
    return f"{pick(rng, coined.MONTHS)} {int(rng.random() * 28) + 1}"


def visit(rng: Random) -> Scene:
    """An appointment; who, what day or what time may be left out."""
    kind = pick(rng, things.VISITS)
    luck = rng.random()
    day = _day_or_date(rng) if luck < 0.85 else ""
    time = clock(rng) if luck < 0.6 or luck >= 0.85 else ""
    name = person(rng)
    whom = f"{pick(rng, _TITLES)} {name}" if rng.random() < 0.7 else name
    company = f" with {whom}" if rng.random() < 0.7 else ""
    said, when = _when(rng, day, time)
    article = "an" if kind[0] in "aeiouMX" else "a"
    text = say(rng, frames.VISIT_TOLD, visit=kind, a_visit=f"{article} {kind}", when=said, **{"with": company})
    text = text.replace("is on on ", "is on ").replace("is on at ", "is at ").replace(", on on ", ", on ")
    it = f"{kind} appointment"
    values = tuple(part for part in (day, time, name if company else "") if part)
    opening = told(rng, text, noted(rng, f"your {it}{company} is {when}"), values)
    mine = f"my {it}" if rng.random() < 0.8 else f"the {it}"
    slots = {"it": mine, "go": f"go to {mine}"}
    pool: list[Turn] = [
        asked(rng, ("When {is|was} {it}[ again]?", "{it} {is when|, when is it}?", "When {do I|must I} {go}?"), f"Your {it} is {when}.", **slots),
        asked(rng, ("What appointment do I have?", "{Which|What kind of} appointment is {it}?", "What do I have {when}?"), f"You have {article} {it}{company} {when}.", when=when, it=f"{when}"),
    ]  # fmt: skip
    beyond = [
        untold(rng, _STREET, f"where your {it} is", it=mine),
        untold(rng, _WHY, f"what your {it} is for", it=mine),
    ]
    rows = (
        (day, frames.DAY_ASKED, f"Your {it} is on {day}.", f"which day your {it} is"),
        (time, frames.TIME_ASKED, f"Your {it} is at {time}.", f"at what time your {it} is"),
        (whom if company else "", frames.WHO_ASKED, f"Your {it} is with {whom}.", f"who your {it} is with"),
    )
    _ask_rows(rng, rows, pool, beyond, slots)
    return [opening], amid(rng, pool, beyond)


def _ask_rows(
    rng: Random,
    rows: Sequence[tuple[str, tuple[str, ...], str, str]],
    pool: list[Turn],
    beyond: list[Turn],
    slots: dict[str, str],
) -> None:
    """What has a value goes twice into the pool, what has none goes beyond it, where it comes up more often."""
    for value, ways, reply, clause in rows:
        if value:
            word = None if " " in value else value
            pool += [asked(rng, ways, reply, word=word, **slots) for _ in range(2)]
        else:
            beyond += [untold(rng, ways, clause, **slots) for _ in range(2)]


def trip(rng: Random) -> Scene:
    """A train, flight or bus; where to, the day or the time may be left out."""
    ride = pick(rng, things.RIDES)
    town = coined.coined(rng).capitalize() if rng.random() < 0.65 else coined.place(rng)
    missing = pick(rng, ("", "", "", "", "", "to", "day", "time"))
    day, time = ("" if missing == "day" else _day_or_date(rng)), ("" if missing == "time" else clock(rng))
    to = "" if missing == "to" else f" to {town}"
    said, when = _when(rng, day, time)
    text = say(rng, frames.TRIP_TOLD, ride=ride, to=to, when=said)
    values = tuple(part for part in (day, time, town if to else "") if part)
    telling = [told(rng, text, noted(rng, f"your {ride}{to} is {when}"), values)]
    if rng.random() < 0.3:
        new_day, new_time = _day_or_date(rng), clock(rng)
        if time and new_time != time and (not day or rng.random() < 0.6):
            old, now, time = f"at {time}", f"at {new_time}", new_time
        elif day and new_day != day:
            old, now, day = f"on {day}", f"on {new_day}", new_day
        else:
            old, now = "", ""
        when = _when(rng, day, time)[1]
        if now:
            telling.append(_moved(rng, ride, now, old, noted(rng, f"your {ride}{to} is {when}")))
    it = f"{'my' if rng.random() < 0.7 else 'the'} {ride}{to if rng.random() < 0.35 else ''}"
    do = "fly" if ride in ("flight", "plane") else pick(rng, ("leave", "travel"))
    slots = {"it": it, "go": do, "ride": ride, "with": "with"}
    pool: list[Turn] = [
        asked(rng, ("When {is|was|leaves} {it}[ again]?", "{it} {is when|, when is it}?", "When do I {go}?", "When {must|do} I {catch|take} {it}?"), f"Your {ride}{to} is {when}.", **slots),
    ]  # fmt: skip
    beyond = [
        untold(rng, _SEAT, f"which seat you have on your {ride}", **slots),
        untold(rng, _PRICE, f"what the ticket for your {ride} cost", **slots),
        untold(rng, _SLEEPERS, f"when your {ride} arrives", **slots),
    ]
    rows = (
        (day, frames.DAY_ASKED, f"Your {ride}{to} is on {day}.", f"on which day your {ride} is"),
        (time, frames.TIME_ASKED, f"Your {ride}{to} is at {time}.", f"at what time your {ride} is"),
        (town if to else "", frames.TO_ASKED, f"Your {ride} goes to {town}.", f"where your {ride} goes"),
    )
    _ask_rows(rng, rows, pool, beyond, slots)
    return telling, amid(rng, pool, beyond)


def duty(rng: Random) -> Scene:
    """One thing that must not be forgotten, on some day perhaps."""
    deed, name, day = pick(rng, things.DEEDS), person(rng), pick(rng, coined.DAYS)
    on = f" on {day}" if rng.random() < 0.4 and " on " not in deed else ""
    text = say(rng, frames.DUTY_TOLD, deed=fill(rng, deed, name=name, my="my"), day=on)
    yours = fill(rng, deed, name=name, my="your")
    named = "{name}" in deed
    reply = f"You must not forget to {yours}{on}."
    opening = told(
        rng,
        text,
        noted(rng, f"you must not forget to {yours}{on}"),
        (*((name,) if named else ()), *((day,) if on else ())),
    )
    pool = [asked(rng, frames.DUTY_ASKED, reply) for _ in range(4)]
    when = ("{When|On which day|What day} {{must|should} I do {that|it}|do I have to do it}?", "{When|On which day} was my {reminder|task} {for|due}?", "{Which|What} day is the {reminder|task|thing not to forget} for?")  # fmt: skip
    who = ("{Who|Whose name} {was|is} in my {reminder|task}?", "{Who|Which person} is it about, {the reminder|the thing I must not forget}?", "{Whose name did I mention|What name did I say} {with|in} {my|the} reminder?")  # fmt: skip
    beyond = [
        untold(
            rng,
            ("At what time {must|should} I do {it|that}?", "What time was the reminder for?"),
            "at what time you must do it",
        )
    ]
    if on:
        pool += [asked(rng, when, reply, word=day) for _ in range(2)]
    else:
        beyond.append(untold(rng, when, "on which day you must do it"))
    if named:
        pool += [asked(rng, who, reply, word=name) for _ in range(2)]
    return [opening], amid(rng, pool, beyond)


def score(rng: Random) -> Scene:
    """How a game ended, and against whom."""
    game = pick(
        rng, (*coined.SPORTS[:3], "hockey", "handball", "basketball", "volleyball", "darts", "curling", "rugby")
    )
    rival = coined.coined(rng).capitalize() if rng.random() < 0.7 else coined.place(rng)
    ours, theirs = int(rng.random() * 9), int(rng.random() * 8)
    ours += ours == theirs
    result = "won" if ours > theirs else "lost"
    goals = f"{ours} to {theirs}"
    text = say(
        rng,
        (
            "{We|My team|Our team} {result} {s} {against|to|vs}{ | the team of }{rival}{ in {game}| at {game}}[.]",
            "{game} {today|yesterday|on Sunday}: {we |}{result} {s} against {rival}[.]",
            "{score|Final score|Result}: {s}, we {result} against {rival} in {game}[.]",
            "{s}! {we|We} {result} {the|our} {game} {game|match} against {rival}[.]",
        ),
        result=result,
        s=f"{ours}{pick(rng, (':', '-', ' to '))}{theirs}",
        rival=rival,
        game=game,
    )
    text = text.replace(" to the team", " against the team").replace(f" to {rival}", f" against {rival}")
    fact = f"you {result} {goals} against {rival} in {game}"
    reply = f"You {result} {goals} against {rival}."
    pool = [
        *(asked(rng, ("{What was|What's|Tell me} the {score|result|final score}[?]", "{How did we play|How did the {game} {game|match} end|How did our match end}?", "{the score|our score|result}{?| again?| please}"), reply, word=goals.replace(" to ", ":"), game=game) for _ in range(2)),
        *(asked(rng, ("{Who|Which team|Whom} did we {play|play against}?", "{Against whom|Who was it we played|What was the other team called}?", "{Who|Which team} {was the opponent|was the other team}?"), f"You played against {rival}.", word=rival) for _ in range(2)),
        asked(rng, ("Did we {win|lose}[ the match| the game]?", "{Won or lost|Did we win or lose|win or lose}?", "{Who won|Which team won}[ the match]?"), reply),
        asked(rng, ("{What|Which game|Which sport} did we play?", "{What sport was it|Which sport was it|What kind of match was that}?"), f"You played {game}.", word=game),
    ]  # fmt: skip
    beyond = [
        untold(rng, ("Who {scored|made the first point|scored first}?",), "who scored"),
        untold(rng, ("{Where|In which town|In which hall} did we play?",), "where you played"),
        untold(rng, ("{When is|What day is} {our|the} next {match|game}?",), "when the next match is"),
    ]
    return [told(rng, text, noted(rng, fact), (rival,))], amid(rng, pool, beyond)
