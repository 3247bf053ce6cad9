# ruff: noqa: E501
"""One thing said wrongly at first and put right, in the same message or the next: only the second value counts."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.told import data_scene_lists as things
from chatbot.pocket.corpus.told import data_scene_lists_plans as frames
from chatbot.pocket.corpus.told.replies import noted
from chatbot.pocket.corpus.told.scene_lists_saying import amid, asked, bare, person, some, told, untold
from chatbot.pocket.corpus.turns import Turn

Scene = tuple[list[Turn], list[Turn]]


def corrected(rng: Random) -> Scene:
    """One thing said wrongly at first, put right in the same message or the next one."""
    tells, clause, ways, unit, (old, new), extra, lacks = pick(rng, _CORRECTED)(rng)
    full, was = unit.replace("<v>", new), unit.replace("<v>", old).removeprefix("at ").removeprefix("on ")
    now = full.removeprefix("at ").removeprefix("on ")
    first, then = clause.replace("<v>", old), clause.replace("<v>", new)
    tell = say(rng, tells, v=old)
    said = [*(frames.WORD_FIXED if clause.startswith("your word") else ()), *frames.FIXED]
    own_name = clause.startswith("your name")
    if rng.random() < 0.4:
        reply = f"Nice to meet you, {new}." if own_name else noted(rng, then)
        text = say(rng, frames.FIXED_INSIDE, tell=tell.rstrip("."), full=full, now=now, old=was)
        telling = [told(rng, text, reply, (old, new, *extra))]
    else:
        greeting = f"Nice to meet you, {old}." if own_name else noted(rng, first)
        telling = [
            told(rng, tell, greeting, (old, *extra)),
            told(rng, say(rng, said, full=full, now=now, old=was), noted(rng, then), (new, was), first=False),
        ]
    answer = capital(then) + "."
    word = None if " " in new else new
    pool = [asked(rng, ways, answer, word=word) for _ in range(4)]
    sure = ("{Is it|Was it|So it's|Did I say} {v}?", "{v}, {right|is that right|is that correct|yes}?", "{Is|Was} {v} {right|correct|wrong}?")[:2]  # fmt: skip
    pool.append(asked(rng, sure, f"No, {then}.", word="No", v=was))
    pool.append(asked(rng, sure, f"Yes, {then}.", word="Yes", v=now))
    question, lack = lacks
    return telling, amid(rng, pool, [untold(rng, question, lack)])


_Row = tuple[tuple[str, ...], str, tuple[str, ...], str, tuple[str, str], tuple[str, ...], tuple[tuple[str, ...], str]]


def _two(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one != other else (one, other + "a" if other.isalpha() else other + "0")


def _wrong_ride(rng: Random) -> _Row:
    ride, hour = pick(rng, things.RIDES), int(rng.random() * 11) + 1
    tail = pick(rng, ("", "", " am", " pm", ":30", ":15"))
    later = (hour + int(rng.random() * 10)) % 12 + 1
    return (
        (f"{{{{my|the|our}} |}}{ride} {{is |leaves |goes |}}at {{v}}[.]", f"I {{take|catch}} the {ride} at {{v}}[.]"),
        f"your {ride} is at <v>",
        (f"{{When|What time|At what time}} {{is|was}} {{my|the|our}} {ride}?", f"When do I {{catch|take}} the {ride}?", f"{{my|the}} {ride}{{, when?| is when?| time?}}", f"{{Tell me|Do you know}} {{when|at what time}} {{the|my}} {ride} is[?]"),
        pick(rng, ("at <v>", "<v>")),
        (f"{hour}{tail}", f"{later}{tail}") if later != hour else (f"{hour}{tail}", f"{hour % 12 + 1}{tail}"),
        (),
        ((f"{{Where|To which town}} {{is|goes}} {{my|the}} {ride}[ to]?", f"Where does my {ride} go?"), f"where your {ride} goes"),
    )  # fmt: skip


def _wrong_word(rng: Random) -> _Row:
    words = [pick(rng, things.WORDS) if rng.random() < 0.4 else coined.coined(rng) for _ in range(2)]
    return (
        ("{Remember|Please remember|Keep|Memorise} {the|this|my} word[:] {v}[.]", "{The|My} {secret |}word is {v}[.]", "word to remember: {v}"),
        "your word is <v>",
        ("{What|Which} {is|was} {the|my} word?", "{Which|What} word {should|did} you {remember|keep}?", "{Tell me|Say|Do you remember} {my|the} word[?]", "{the|my} word{?| please|, what was it?}"),
        "<v>",
        _two(words[0], words[1]),
        (),
        (("{What|Which} {is|was} the second word?", "What number did I tell you to remember?"), "any more than one word"),
    )  # fmt: skip


def _wrong_count(rng: Random) -> _Row:
    thing, count = pick(rng, things.COUNTED), int(rng.random() * 9) + 2
    other = count + pick(rng, (1, 1, 2, 3, 5))
    numbers = (str(count), str(other)) if rng.random() < 0.5 else (str(other), str(count))
    return (
        (f"I have {{v}} {thing}[.]", f"{{We have|I've got|There are|I own}} {{v}} {thing}[ at home][.]", f"{{v}} {thing} {{live with me|is what I have|are mine}}[.]"),
        f"you have <v> {thing}",
        tuple(way.replace("{thing}", thing) for way in frames.COUNT_OF_LIKE),
        pick(rng, (f"<v> {thing}", "<v>")),
        numbers,
        (thing,),
        ((f"{{What colour are|What do they look like,|How old are}} my {thing}?",), f"what your {thing} are like"),
    )  # fmt: skip


def _near(rng: Random, name: str) -> str:
    """The same name with a letter more or another one."""
    at = 1 + int(rng.random() * (len(name) - 1))
    letter = pick(rng, "aeionrtlsm")
    return name[:at] + letter + name[at + (rng.random() < 0.4) :]


def _wrong_name(rng: Random) -> _Row:
    name = person(rng)
    values = _two(name, _near(rng, name) if rng.random() < 0.6 else person(rng))
    if rng.random() < 0.45:
        return (
            ("My name is {v}[.]", "{I'm|I am|Call me|This is} {v}[.]", "{Hi|Hello|Hey}, {I'm|my name is|I am} {v}[.]", "name: {v}"),
            "your name is <v>",
            ("{What is|What's|Whats|What was} my name[ again]?", "{Who am I|How am I called|What am I called|my name?}", "{Do you know|Tell me|Say|Do you remember} my name[?]", "What do you call me?"),
            "<v>",
            values,
            (),
            (("{What is|What's} my {surname|last name|family name}?", "How old am I?"), pick(rng, ("that",))),
        )  # fmt: skip
    kin = pick(rng, things.KIN)
    return (
        (f"My {kin} is {{called|named}} {{v}}[.]", f"My {kin}'s name is {{v}}[.]", f"{{name of my|the name of my}} {kin} is {{v}}[.]", f"{{v}} is my {kin}'s name[.]"),
        f"your {kin} is called <v>",
        (f"What is my {kin} called?", f"{{What's|What is|Tell me|whats}} {{my {kin}'s name|the name of my {kin}}}[?]", f"{{Do you know|Do you remember}} what my {kin} is called[?]", f"my {kin}'s name{{?| please| again?}}"),
        "<v>",
        values,
        (),
        ((f"How old is my {kin}?", f"{{What is|Tell me}} the age of my {kin}[?]"), f"how old your {kin} is"),
    )  # fmt: skip


def _wrong_day(rng: Random) -> _Row:
    thing = bare(fill(rng, pick(rng, things.EVENTS), name=person(rng)))
    one, two = some(rng, coined.DAYS, 2)
    return (
        (f"{{My|The}} {thing} is on {{v}}[.]", f"{thing} on {{v}}[.]", f"{thing}: {{v}}"),
        f"your {thing} is on <v>",
        (f"{{When|What day|On which day}} is {{my|the}} {thing}?", f"{{Tell me|Do you know|Do you remember}} {{when|what day}} {{the|my}} {thing} is[?]", f"{{the|my}} {thing}{{, when?| is when?| day?}}"),
        pick(rng, ("on <v>", "<v>")),
        (one, two),
        (thing,),
        ((f"{{What time|At what time}} is {{my|the}} {thing}?", f"How long does {{my|the}} {thing} {{take|last}}?")[:1], f"at what time your {thing} is"),
    )  # fmt: skip


def _wrong_price(rng: Random) -> _Row:
    thing = pick(rng, tuple(row for row in things.GOODS if row.startswith(("a ", "an "))))
    unit, low = pick(rng, ("euros", "dollars", "pounds")), int(rng.random() * 300) + 5
    return (
        (f"I {{bought|got}} {thing} for {{v}} {unit}[.]", f"{thing}, {{v}} {unit}[.]", f"{{my new|the}} {bare(thing)} {{cost|was}} {{v}} {unit}[.]"),
        f"your {bare(thing)} cost <v> {unit}",
        (f"{{How much|What}} did {{my|the}} {bare(thing)} cost?", f"{{What was|Tell me}} the price of {{the|my}} {bare(thing)}[?]", f"{{the|my}} {bare(thing)}, how much{{?| was it?}}", f"How many {unit} {{did I pay|was it}} for the {bare(thing)}?"),
        pick(rng, (f"<v> {unit}", "<v>")),
        (str(low), str(low + pick(rng, (5, 10, 20, 30, 100, -3, -2)))),
        (),
        ((f"Where did I {{buy|get}} {{my|the}} {bare(thing)}?", f"Which shop is {{my|the}} {bare(thing)} from?"), f"where you bought your {bare(thing)}"),
    )  # fmt: skip


def _wrong_code(rng: Random) -> _Row:
    label = f"{pick(rng, things.CODES)} {pick(rng, ('code', 'code', 'PIN'))}"
    code = str(int(rng.random() * 9000) + 1000)
    at = int(rng.random() * 4)
    other = code[:at] + str((int(code[at]) + 1 + int(rng.random() * 8)) % 10) + code[at + 1 :]
    return (
        (f"{{My|The}} {label} is {{v}}[.]", f"{label} {{v}}[.]", f"{label}{{: | = }}{{v}}"),
        f"your {label} is <v>",
        (f"{{What is|What's|What was|Whats}} {{my|the}} {label}?", f"{{Tell me|Do you know|I need}} {{my|the}} {label}[?]", f"{label}{{?| please| again?}}"),
        "<v>",
        (code, other),
        (),
        ((f"{{Who else knows|Who has}} {{my|the}} {label}?",), f"who else knows your {label}"),
    )  # fmt: skip


_CORRECTED = (_wrong_ride, _wrong_ride, _wrong_word, _wrong_count, _wrong_count, _wrong_name, _wrong_name, _wrong_day, _wrong_price, _wrong_code)  # fmt: skip
