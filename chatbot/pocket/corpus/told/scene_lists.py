# ruff: noqa: E501
"""Lists and the like that are told in a chat and asked back: words, shopping, codes, debts, prices, plans, trips."""

from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import listed, with_article
from chatbot.pocket.corpus.told import data_scene_lists as things
from chatbot.pocket.corpus.told import data_scene_lists_words as frames
from chatbot.pocket.corpus.told import scene_plans
from chatbot.pocket.corpus.told.replies import noted
from chatbot.pocket.corpus.told.scene_lists_corrected import corrected
from chatbot.pocket.corpus.told.scene_lists_saying import (
    NTH,
    NUMBER,
    amid,
    asked,
    bare,
    person,
    some,
    told,
    typed,
    untold,
)
from chatbot.pocket.corpus.turns import Turn

Scene = tuple[list[Turn], list[Turn]]
_TO_BUY = ("shopping list", "shopping list", "grocery list", "list")
_TO_PACK = ("packing list", "packing list", "list")
_TO_DO = ("to-do list", "to-do list", "todo list", "list")
_LIST_LACKS = (
    (("{Which|What} {shop|store} {do I go to|is it for|did I want to go to}?", "Where {do I {get|do}|did I want to go for} all that?"), "which shop you go to"),
    (("How much {money|time} {do I have for|will it take for|did I plan for} {my|the} {list}?", "What is my budget for {my|the} {list}?"), "how much money or time you have for your {list}"),
    (("{Who|Whom} is {my|the} {list} for?", "For whom {is|did I write} {my|the} {list}?"), "who your {list} is for"),
    (("{By when|When} {must|should} I {be done with|finish} {my|the} {list}?", "Until when do I have time for {my|the} {list}?"), "by when you must be done with your {list}"),
)  # fmt: skip


def scene(rng: Random) -> Scene:
    """What is told, in one to three messages, and what may be asked afterwards, in any order."""
    return pick(rng, _KINDS)(rng)


def _words(rng: Random) -> Scene:
    """Two to four words, names or numbers to keep."""
    count = pick(rng, (2, 2, 3, 3, 3, 4))
    kind = pick(rng, ("words", "words", "words", "things", "names", "numbers"))
    items: list[str] = []
    while len(items) < count:
        item = _keepable(rng, kind)
        if item not in items:
            items.append(item)
    called = {"kind": kind, "one_kind": kind[:-1], "n": pick(rng, (NUMBER[count], NUMBER[count], str(count)))}
    text = say(rng, frames.WORDS_TOLD, items=typed(rng, items), **called)
    opening = told(
        rng, text, noted(rng, fill(rng, "{your {kind} are|the {kind} are} ", **called) + listed(items)), tuple(items)
    )
    whole = fill(rng, "{You told me:|Your {kind} are|You gave me the {kind}} ", **called) + listed(items) + "."
    pool = [
        asked(rng, frames.ALL_ASKED, whole, **called),
        asked(rng, frames.ALL_ASKED, f"Your {count_word(count)} {kind} are {listed(items)}.", **called),
        asked(rng, frames.COUNT_ASKED, f"You told me {count_word(count)} {kind}.", word=count_word(count), **called),
        *_placed(rng, items, called),
    ]
    other = _keepable(rng, kind)
    if other not in items:
        pool.append(
            asked(
                rng,
                frames.AMONG_ASKED,
                f"No, you did not tell me {other}, you told me {listed(items)}.",
                v=other,
                **called,
            )
        )
    one = pick(rng, items)
    pool.append(asked(rng, frames.AMONG_ASKED, f"Yes, {one} is one of your {kind}.", word="Yes", v=one, **called))
    at = int(rng.random() * (count - 1))
    pool.append(
        asked(
            rng,
            frames.AFTER_ASKED,
            f"You said {items[at + 1]} after {items[at]}.",
            word=items[at + 1],
            v=items[at],
            **called,
        )
    )
    ways = frames.NAME_PLACE_ASKED if kind == "names" else frames.PLACE_ASKED
    beyond = untold(rng, ways, f"a {NTH[count]} {kind[:-1]}", nth=NTH[count], **called)
    return [opening], amid(rng, pool, [beyond])


def count_word(count: int) -> str:
    return NUMBER[count]


def _placed(rng: Random, items: list[str], called: dict[str, str]) -> list[Turn]:
    """The first, the second, the last."""
    places = [*zip(NTH, items, strict=False), ("last", items[-1])]
    if called["kind"] == "names":  # "my last name" is another thing
        return [
            asked(rng, frames.NAME_PLACE_ASKED, f"You said {item} {nth}.", word=item, nth=nth) for nth, item in places
        ]
    return [
        asked(rng, frames.PLACE_ASKED, f"Your {nth} {called['one_kind']} is {item}.", word=item, nth=nth, **called)
        for nth, item in places
    ]


def _keepable(rng: Random, kind: str) -> str:
    if kind == "names":
        return person(rng)
    if kind == "numbers":
        return coined.number(rng)
    luck = rng.random()
    if kind == "things" and luck < 0.45:
        return pick(rng, (person, coined.number))(rng)
    if luck < 0.6:
        return pick(rng, things.WORDS)
    word = coined.coined(rng)
    return word.capitalize() if luck > 0.85 else word


def _list(rng: Random) -> Scene:
    """What to buy, to pack or to do, sometimes with an entry more or less in the next message."""
    stock, names, doing, do = pick(
        rng,
        (
            (things.GROCERIES, _TO_BUY, "buy", "buy"),
            (things.GROCERIES, _TO_BUY, "buy", "get"),
            (things.LUGGAGE, _TO_PACK, "pack", "pack"),
            (things.DEEDS, _TO_DO, "", "do"),
        ),
    )
    entries = some(rng, stock, pick(rng, (2, 3, 3, 3, 4, 4, 5)) + 2)
    entries = [fill(rng, entry, name=person(rng), my="my") for entry in entries]
    if doing == "buy" and rng.random() < 0.5:
        entries[0] = fill(
            rng,
            "{{word} {tea|cheese|bread|soap|jam|rice|beer|cookies|sauce|oil|cream}|{n} {eggs|pears|lemons|rolls|candles}}",
            word=coined.coined(rng),
            n=int(rng.random() * 18) + 2,
        )
    *items, more, off = entries
    rng.shuffle(items)
    called: dict[str, str] = {"list": pick(rng, names), "name": person(rng)}
    text = say(rng, frames.LIST_TOLD, items=typed(rng, items), do=doing, **called)
    telling = [told(rng, text, noted(rng, _stands(called, items)), tuple(items))]
    luck = rng.random()
    if luck < 0.15:
        items.append(more)
        telling.append(
            told(rng, say(rng, frames.LIST_ADDED, v=more), noted(rng, _stands(called, items)), (more,), first=False)
        )
    elif luck < 0.25 and len(items) > 2:
        off = items.pop(int(rng.random() * len(items)))
        telling.append(
            told(rng, say(rng, frames.LIST_DROPPED, v=off), noted(rng, _stands(called, items)), (off,), first=False)
        )
    count = count_word(len(items))
    one = pick(rng, items)
    on = f"on your {called['list']}"
    pool = [
        asked(rng, frames.LIST_ASKED, _yours(fill(rng, "{You told me:|You put {on}:|Your {list} is:} ", on=on, **called) + listed(items) + "."), do=do, **called),
        asked(rng, frames.LIST_ASKED, _yours(f"You have {count} things {on}: {listed(items)}."), do=do, **called),
        asked(rng, frames.ON_IT_ASKED, _yours(f"Yes, {one} is {on}." if doing == "" else f"Yes, you put {one} {on}."), word="Yes", v=one, do=doing, **called),
        asked(rng, frames.ON_IT_ASKED, _yours(f"No, {off} is not among the things {on}." if doing == "" else f"No, you do not have {off} {on}."), word="No", v=off, do=doing, **called),
        asked(rng, frames.LIST_COUNTED, f"You have {count} things {on}.", word=count, **called),
        *(
            asked(rng, frames.LIST_PLACE, _yours(f"You put {item} {nth}."), nth=nth, **called)
            for nth, item in ((NTH[0], items[0]), (NTH[1], items[1]), ("last", items[-1]))
        ),
    ]  # fmt: skip
    lacks = _LIST_LACKS if doing == "buy" else _LIST_LACKS[1:]
    ways, clause = pick(rng, lacks)
    return telling, amid(rng, pool, [untold(rng, ways, fill(rng, clause, **called), do=do, **called)])


def _stands(called: dict[str, str], items: list[str]) -> str:
    return _yours(f"your {called['list']} is {listed(items)}")


def _yours(text: str) -> str:
    return text.replace(" my ", " your ")


def _codes(rng: Random) -> Scene:
    """Two or three codes, PINs, rooms, extensions that must be kept apart."""
    sort = pick(rng, ("code", "code", "code", "PIN", "PIN", "room", "extension", "password"))
    owners = [person(rng) + "'s" for _ in range(3)]
    places = some(rng, things.PHONED if sort == "extension" else things.CODES, 3)
    if sort == "room":
        labels = [f"{owner} room number" for owner in owners]
    elif sort == "extension" and rng.random() < 0.6:
        labels = [f"{owner} extension" for owner in owners]
    elif sort == "extension":
        labels = [f"{bare(place)} extension" for place in places]
    else:
        labels = [f"{place} {sort if rng.random() < 0.8 else 'code'}" for place in places]
    values = [coined.coined(rng) if sort == "password" else _digits(rng, sort) for _ in labels]
    if len(set(values)) < 3 or len(set(labels)) < 3:
        values, labels = ["4471", "9026", "318"], ["gate code", "office code", "garage code"]
    (one, two, three), (v1, v2, _) = labels, values
    text = say(rng, frames.CODES_TOLD, one=one, two=two, v1=v1, v2=v2)
    owned = "'s " in one
    if owned:
        text = (
            text.replace("the " + one, one)
            .replace("my " + one, one)
            .replace("the " + two, two)
            .replace("my " + two, two)
        )
        text = text.replace("a new " + one, one).replace("a new " + two, two)
    the = "" if owned else "your "
    opening = told(
        rng,
        text,
        noted(rng, f"{the}{one} is {v1}, and {the}{two} is {v2}"),
        (v1, v2, *(label.split("'")[0] for label in (one, two) if owned)),
    )
    start = "" if owned else "Your "
    pool = [
        turn
        for label, value in ((one, v1), (two, v2))
        for turn in (
            asked(rng, _plain_if(owned, frames.CODE_ASKED), f"{start}{label} is {value}.", word=value, one=label),
            asked(rng, _plain_if(owned, frames.CODE_ASKED), f"{start}{label} is {value}.", word=value, one=label),
            asked(rng, frames.WHICH_CODE_ASKED, f"{start}{label} is {value}.", v=value),
        )
    ]
    beyond = untold(rng, _plain_if(owned, frames.CODE_ASKED), ("" if owned else "your ") + three, one=three)
    return [opening], amid(rng, pool, [beyond])


def _plain_if(owned: bool, ways: tuple[str, ...]) -> tuple[str, ...]:
    """Without "the" and "my" where a name stands before the thing."""
    return _OWNED_ASKED if owned else ways


_OWNED_ASKED = tuple(
    way.replace("{the|my|} ", "").replace("{the|my} ", "").replace("{My|The|And my|And the} ", "").replace("the {one} is", "{one} is")
    for way in frames.CODE_ASKED
)  # fmt: skip


def _digits(rng: Random, sort: str) -> str:
    length = {"code": pick(rng, (3, 4, 4, 4, 5, 6)), "PIN": 4}.get(sort, pick(rng, (2, 3, 3, 4)))
    return str(int(rng.random() * 9 * 10 ** (length - 1)) + 10 ** (length - 1))


def _debt(rng: Random) -> Scene:
    """Who owes whom how much, and what for."""
    name, other = person(rng), person(rng)
    amount = str(pick(rng, (int(rng.random() * 98) + 2, int(rng.random() * 40) * 5 + 5, int(rng.random() * 900) + 20)))
    unit = pick(rng, ("dollars", "dollars", "euros", "euros", "pounds", "francs", "crowns"))
    total, what = f"{amount} {unit}", pick(rng, things.OWED_FOR)
    because = f" for {what}" if rng.random() < 0.45 else ""
    mine = rng.random() < 0.6
    text = say(rng, frames.DEBT_TOLD if mine else frames.OWED_TOLD, name=name, sum=total, forwhat=because)
    fact = f"you owe {name} {total}{because}" if mine else f"{name} owes you {total}{because}"
    opening = told(rng, text, noted(rng, fact), (name, amount))
    short = f"You owe {name} {total}." if mine else f"{name} owes you {total}."
    who = ("{Who|Whom} do I owe[ money| something]?", "To {whom|who} do I {owe money|have debts}?", "Who {gets money from me|must I pay|do I have to pay back|lent me money}?") if mine else ("Who owes me[ money| something]?", "Who {must pay me|has to pay me back|did I lend money to}?", "From whom do I {get money|get money back}?")  # fmt: skip
    how = ("How much {do I owe|must I pay|do I have to give} {name}?", "{What sum|How many {unit}|What} do I owe {name}?", "How {big|high} {is|was} my debt {to|with} {name}?", "{How much money|how much} was it I owe {name}?") if mine else ("How much does {name} owe me?", "{What sum|How many {unit}|What} does {name} owe me?", "How much {must|should} {name} {pay me|give me back}?")  # fmt: skip
    why = ("{What for|For what|Why} do I owe {name}[ money]?", "What {was the debt|is the money} for?") if mine else ("{What for|For what|Why} does {name} owe me[ money]?", "What {was|is} the money for?")  # fmt: skip
    pool = [
        asked(rng, who, short, word=name),
        asked(rng, who, short, word=name),
        asked(rng, how, short, word=amount, name=name, unit=unit),
        asked(rng, how, short, word=amount, name=name, unit=unit),
    ]
    lack = f"what you owe {name} the money for" if mine else f"what {name} owes you the money for"
    beyond = [
        untold(
            rng, ("By when {must|should} the money be {back|paid}?", "When is the money due?"), "when the money is due"
        )
    ]
    if because:
        pool.append(asked(rng, why, short.rstrip(".") + because + ".", name=name))
    else:
        beyond.append(untold(rng, why, lack, name=name))
    if other != name:
        beyond.append(untold(rng, ("{How much|What} {do I owe|must I pay} {other}?",) if mine else ("{How much|What} does {other} owe me?",), f"whether you owe {other} money" if mine else f"whether {other} owes you money", other=other))  # fmt: skip
    return [opening], amid(rng, pool, beyond)


def _prices(rng: Random) -> Scene:
    """One to three things and what they cost."""
    unit = pick(rng, ("euros", "euros", "dollars", "dollars", "pounds"))
    goods = some(rng, things.GOODS, pick(rng, (1, 2, 2, 2, 3)) + 1)
    if rng.random() < 0.5:
        goods[0] = with_article(coined.coined(rng))
    *goods, missing = goods
    sums = [str(pick(rng, (int(rng.random() * 95) + 3, int(rng.random() * 900) + 50))) for _ in goods]
    way = pick(rng, ("{thing}, {sum}", "{thing} {sum}", "{thing} for {sum}", "{thing}: {sum}", "{thing} at {sum}"))
    rows = [
        fill(rng, way, thing=pick(rng, (thing, thing, bare(thing))), sum=f"{total} {unit}")
        for thing, total in zip(goods, sums, strict=True)
    ]
    joined = pick(rng, (" and ", "; ", ". ") if "," in way else (", ", " and ", "; ")).join(rows)
    said = listed(
        [f"the {bare(thing)} {_be(thing, 'costs')} {total} {unit}" for thing, total in zip(goods, sums, strict=True)]
    )
    text = say(rng, frames.PRICES_TOLD, items=joined)
    opening = told(rng, text, noted(rng, said), (*sums, *map(bare, goods)))
    pool = []
    for thing, total in zip(goods, sums, strict=True):
        reply = f"You told me {total} {unit} for the {bare(thing)}."
        pool += [asked(rng, frames.PRICE_ASKED, reply, word=total, v=bare(thing), unit=unit) for _ in range(3)]
        if sums.count(total) == 1:
            ways = (
                "What {was|is} {it for|the thing for} {v}?",
                "{Which thing|What} {did I say is|was} {v}?",
                "What {goes for|did I get for|is worth} {v}?",
            )
            pool.append(asked(rng, ways, reply, v=f"{total} {unit}"))
    beyond = [untold(rng, frames.PRICE_ASKED, f"the price of the {bare(missing)}", v=bare(missing), unit=unit)]
    beyond.append(untold(rng, ("{Which|In which|At which} shop was {that|it|the {v}}?", "Where did I {see|get|find} the {v}?"), f"where you saw the {bare(goods[0])}", v=bare(goods[0])))  # fmt: skip
    return [opening], amid(rng, pool, beyond)


def _be(thing: str, verb: str) -> str:
    """The verb of one thing, or of several where there is no article."""
    return verb if thing.startswith(("a ", "an ")) else verb.removesuffix("s")


_KINDS: tuple[Callable[[Random], Scene], ...] = (
    *(_words, _words, _words, _list, _list, _list, _codes, _codes, _debt, _prices),
    *(scene_plans.week, scene_plans.week, scene_plans.visit, scene_plans.trip, scene_plans.trip, scene_plans.duty),
    *(corrected, corrected, corrected, scene_plans.score),
)
