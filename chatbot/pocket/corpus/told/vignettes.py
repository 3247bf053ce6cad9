"""Vignettes: everyday things told in a message, each with its own questions, among them some for what was not told.

The blocks of `data_vignettes_*.py` are separated by blank lines. The first line and those with `|` are ways to tell
it, `=` is the note taken; `?` is a question, `>` the answer and, where there is one, `>` the answer in one word; `+`
and `x` are questions answered by yes and by no, `-` one for what was not told, with the clause that stands for it in
the reply. Slots (`VALUES`) keep their value throughout a block; `{name2}` is another name than `{name}`, and `{a_job}`
is `{job}` with its article.
"""

import re
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told import details_open_words as open_words
from chatbot.pocket.corpus.told.data_vignettes_days import VIGNETTES_DAYS
from chatbot.pocket.corpus.told.data_vignettes_events import VIGNETTES_EVENTS
from chatbot.pocket.corpus.told.data_vignettes_home import VIGNETTES_HOME
from chatbot.pocket.corpus.told.data_vignettes_lists import VIGNETTES_LISTS
from chatbot.pocket.corpus.told.data_vignettes_people import VIGNETTES_PEOPLE
from chatbot.pocket.corpus.told.data_vignettes_people_alike import VIGNETTES_PEOPLE_ALIKE
from chatbot.pocket.corpus.told.data_vignettes_pets import VIGNETTES_PETS
from chatbot.pocket.corpus.told.data_vignettes_tastes import VIGNETTES_TASTES
from chatbot.pocket.corpus.told.details_open_words import Values
from chatbot.pocket.corpus.told.scene_words import KIN, asked, note, untold
from chatbot.pocket.corpus.turns import Turn

LOWER_CASE = 0.12
"""Share of the scenes whose names are typed without capitals."""
SLOT = re.compile(r"\{(an?_)?([A-Za-z]+)(\d?)\}")
_COUNTS = words("two three four five six seven eight nine ten eleven twelve")
_SHOPS = words(
    "bakery chemist butcher florist bookshop supermarket market hairdresser grocery toy_shop hardware_shop kiosk"
)
_ROOMS = words(
    "kitchen bathroom bedroom cellar attic garage hall study living_room dining_room pantry laundry_room shed"
)
_VEHICLES = words("bus train tram car van taxi ferry bike scooter lorry boat motorbike caravan tractor coach")
_BODY = words("knee elbow back neck shoulder foot ankle wrist thumb nose ear hip hand toe finger tooth eye chin")
_WEATHER = words("rain fog snow wind hail frost heat sunshine drizzle thunder ice sleet")


def _of(*choices: str) -> Values:
    return lambda rng: pick(rng, choices)


def _some(least: int, most: int) -> Values:
    return lambda rng: str(rng.randint(least, most))


VALUES: dict[str, Values] = {
    "name": coined.name,
    "surname": lambda rng: coined.coined(rng).capitalize(),
    "place": coined.place,
    "street": lambda rng: (
        f"{coined.coined(rng).capitalize()} {pick(rng, ('Street', 'Road', 'Lane', 'Square', 'Avenue'))}"
    ),
    "coined": coined.coined,
    "Coined": lambda rng: coined.coined(rng).capitalize(),
    "title": coined.title,
    "colour": _of(*coined.COLOURS),
    "animal": _of(*coined.ANIMALS),
    "food": _of(*coined.FOODS),
    "fruit": _of(*coined.FRUITS),
    "drink": _of(*coined.DRINKS),
    "job": _of(*coined.JOBS),
    "sport": _of(*coined.SPORTS),
    "instrument": _of(*coined.INSTRUMENTS),
    "thing": _of(*open_words.THINGS),
    "find": _of(*open_words.FINDS),
    "being": _of(*open_words.CREATURES),
    "dish": _of(*open_words.DISHES),
    "cake": lambda rng: f"{pick(rng, open_words.FILLINGS)} {pick(rng, open_words.BAKES)}",
    "plant": _of(*open_words.GREENS),
    "built": _of(*open_words.BUILT),
    "vehicle": _of(*_VEHICLES),
    "room": _of(*_ROOMS),
    "look": _of(*open_words.LOOKS),
    "kin": _of(*KIN),
    "day": _of(*coined.DAYS),
    "month": _of(*coined.MONTHS),
    "season": _of(*coined.SEASONS),
    "date": coined.date,
    "clock": coined.clock,
    "hour": lambda rng: str(rng.randint(1, 12)) if rng.random() < 0.5 else pick(rng, ("one", *_COUNTS)),
    "small": lambda rng: str(rng.randint(2, 12)) if rng.random() < 0.6 else pick(rng, _COUNTS),
    "age": _some(2, 95),
    "number": _some(13, 9999),
    "code": lambda rng: "".join(pick(rng, "0123456789") for _ in range(rng.randint(3, 6))),
    "price": _some(2, 400),
    "year": _some(1930, 2026),
    "weather": _of(*_WEATHER),
    "shop": _of(*_SHOPS),
    "body": _of(*_BODY),
    "letters": lambda rng: "".join(pick(rng, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(2, 4))),
}
_NAMES = ("name", "surname", "place", "street", "Coined", "title", "day", "month", "date")


@dataclass(frozen=True, slots=True)
class Question:
    """A line of a block: its sign, the question, the answer or clause, and the one word, each a template."""

    sign: str
    ask: str
    answer: str
    word: str | None


@dataclass(frozen=True, slots=True)
class Vignette:
    """A block: all its parts are templates of `grammar`."""

    tells: tuple[str, ...]
    note: str
    questions: tuple[Question, ...]

    @property
    def slots(self) -> frozenset[tuple[str, str]]:
        """Kind and number of each slot."""
        parts = [*self.tells, self.note, *(f"{q.ask} {q.answer}" for q in self.questions)]
        return frozenset((found[2], found[3]) for part in parts for found in SLOT.finditer(part) if found[2] in VALUES)


def read(text: str) -> tuple[Vignette, ...]:
    return tuple(_block(block) for block in re.split(r"\n\s*\n", text.strip()))


def scene(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """One of them played."""
    return play(rng, pick(rng, VIGNETTES))


def play(rng: Random, vignette: Vignette) -> tuple[list[Turn], list[Turn]]:
    """What is told, and all that may be asked of it; of what was not told only one."""
    slots = _drawn(rng, vignette.slots)
    exact = tuple(dict.fromkeys(slots[kind + number] for kind, number in sorted(vignette.slots)))
    told = fill(rng, pick(rng, vignette.tells), **slots).rstrip(". ")
    turns = [note(rng, told, fill(rng, vignette.note, **slots), exact)]
    missing = [question for question in vignette.questions if question.sign == "-"]
    asks = [_asked(rng, question, slots, exact) for question in vignette.questions if question.sign != "-"]
    if missing:
        asks.append(_asked(rng, pick(rng, missing), slots, exact))
    return turns, asks


def _asked(rng: Random, question: Question, slots: dict[str, str], exact: tuple[str, ...]) -> Turn:
    ask, answer = fill(rng, question.ask, **slots), fill(rng, question.answer, **slots)
    if question.sign == "-":
        turn = untold(rng, ask, answer)
    elif question.sign == "?":
        word = fill(rng, question.word, **slots) if question.word else ""
        turn = asked(rng, ask, f"{answer}.", word if word and " " not in word else None)
    else:
        sign = "Yes" if question.sign == "+" else "No"
        turn = asked(rng, ask, f"{sign}, {answer}.", sign)
    return Turn(turn.user, turn.reply, word=turn.word, exact=tuple(word for word in exact if word in turn.user))


def _drawn(rng: Random, kinds: frozenset[tuple[str, str]]) -> dict[str, str]:
    """A value for each slot, no two of a kind alike, and the same with its article."""
    slots: dict[str, str] = {}
    lower = rng.random() < LOWER_CASE
    for kind, number in sorted(kinds):
        taken = [value for slot, value in slots.items() if slot.rstrip("23") == kind]
        value = VALUES[kind](rng)
        while value in taken or any(value.lower() == other.lower() for other in taken):
            value = VALUES[kind](rng)
        slots[kind + number] = value.lower() if lower and kind in _NAMES else value
    return slots | {f"{a}_{slot}": with_article(value) for slot, value in slots.items() for a in ("a", "an")}


def _block(block: str) -> Vignette:
    tells: list[str] = []
    notes: list[str] = []
    questions: list[Question] = []
    for line in block.splitlines():
        sign, _, rest = line.strip().partition(" ")
        if sign == "|":
            tells.append(rest)
        elif sign == "=":
            notes.append(rest)
        elif sign in ("?", "+", "x", "-") and " > " in rest:
            ask, answer, *word = (part.strip() for part in rest.split(" > "))
            questions.append(Question(sign, ask, answer, word[0] if word else None))
        else:
            tells.append(line.strip())
    if not tells or len(notes) != 1 or not questions:
        raise ValueError(f"A vignette needs ways to tell it, one note and questions:\n{block}")
    return Vignette(tuple(tells), notes[0], tuple(questions))


VIGNETTES = read(
    "\n\n".join(
        (
            VIGNETTES_DAYS,
            VIGNETTES_EVENTS,
            VIGNETTES_HOME,
            VIGNETTES_LISTS,
            VIGNETTES_PEOPLE,
            VIGNETTES_PEOPLE_ALIKE,
            VIGNETTES_PETS,
            VIGNETTES_TASTES,
        )
    )
)
