# ruff: noqa: E501
"""Letters, mails, cards and notes of a certain purpose to somebody named, and what is changed in them afterwards."""

import re
from dataclasses import dataclass, replace
from random import Random

from chatbot.pocket.corpus.asking import end, raise_first
from chatbot.pocket.corpus.coined import coined, place
from chatbot.pocket.corpus.data import letter_frames as frames
from chatbot.pocket.corpus.data.follow import ONE_SENTENCE, SHORTER
from chatbot.pocket.corpus.data.letter_purposes import PURPOSES, Purpose
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import NAMES, article
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.told.replies import noted
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import end_of

SIGNED = "[Your name]"
_MAILS = ("letter", "letter", "short letter", "e-mail", "email", "short email", "mail", "short mail", "message", "note", "short note", "text", "nice letter", "few lines", "polite letter")  # fmt: skip
_SURNAMES = ("Brown", "Green", "Lind", "Weber", "Novak", "Rossi", "Garcia", "Miller", "Fischer", "Petrov", "Tanaka", "Silva", "Dubois", "Khan", "Murphy", "Olsen", "Kowalski", "Santos", "Okafor", "Hill")  # fmt: skip
_SHE = ("friend", "neighbour", "colleague", "cousin", "old friend", "classmate", "pen pal", "flatmate", "babysitter")
_WOMEN = ("sister", "niece", "sister-in-law", "girlfriend", "daughter", "godmother", "mother-in-law")
_MEN = ("brother", "nephew", "brother-in-law", "boyfriend", "son", "godfather", "father-in-law")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MINUTES = ("5", "10", "15", "20", "30", "40", "ten", "twenty", "thirty")
_FIRMS = ("store", "shop", "company", "seller", "online shop", "manufacturer", "shoe shop", "department store")
_LENDERS = ("library", "school library", "town library", "club", "music school", "office", "museum")
_PLURAL = {"is": "are", "has": "have", "was": "were", "does": "do", "celebrates": "celebrate", "retires": "retire"}
_PLURAL |= {
    f"{verb}s": verb
    for verb in (
        "deserve",
        "want",
        "need",
        "love",
        "collect",
        "expect",
        "move",
        "leave",
        "turn",
        "get",
        "send",
        "join",
        "arrive",
    )
}
_SET = {"he": ("him", "his"), "she": ("her", "her"), "they": ("them", "their")}


@dataclass(frozen=True, slots=True)
class Reader:
    """`said` by the user ("my friend Ann"), `greeted` in the letter; `name` is what stays as it is typed."""

    said: str
    greeted: str
    name: str
    she: str
    place: str = "work"


@dataclass(frozen=True, slots=True)
class Letter:
    purpose: Purpose
    reader: Reader
    slots: dict[str, str]
    added: str = ""
    signed: str = SIGNED

    def text(self) -> str:
        return self._around(self._said(self.purpose.body))

    def shorter(self) -> str:
        return self._around(self.sentence())

    def sentence(self) -> str:
        return self._said(self.purpose.short, added=False)

    def _said(self, template: str, *, added: bool = True) -> str:
        said = capital(re.sub(" +", " ", fill(Random(0), template, **self.slots)))
        return f"{said} {self.added}" if added and self.added else said

    def _around(self, body: str) -> str:
        official = self.purpose.readers in ("chief", "teacher", "firm", "lender") or self.reader.greeted[:2] == "Mr"
        closing = "Kind regards," if official else "Best wishes,"
        return f"Dear {self.reader.greeted},\n\n{body}\n\n{closing}\n{self.signed}"


def letters_for(rng: Random) -> list[Turn]:
    purpose = pick(rng, PURPOSES)
    reader = _reader(rng, purpose.readers)
    turns: list[Turn] = []
    signed = SIGNED
    if purpose.readers == "chief" and reader.name and rng.random() < 0.2:
        turns, reader, signed = _boss_told(rng, reader)
    user, letter = _asked(rng, purpose, reader)
    letter = letter if signed == SIGNED else replace(letter, signed=signed)
    turns.append(_turn(user, letter, letter.signed))
    for _ in range(2):
        if rng.random() > 0.42:
            break
        turn, letter = _after(rng, letter)
        turns.append(turn)
    return turns


def _turn(user: str, letter: Letter, *exact: str) -> Turn:
    kept = tuple(word for word in (letter.reader.name, letter.slots.get("town", ""), *exact) if word and word in user)
    return Turn(user, letter.text(), exact=kept, short=letter.shorter(), sentence=letter.sentence())


def _asked(rng: Random, purpose: Purpose, reader: Reader) -> tuple[str, Letter]:
    slots = _reader_slots(reader) | {
        "place": reader.place,
        "day": pick(rng, _DAYS),
        "town": place(rng),
        "child": _first_name(rng),
    }
    slots |= {"minutes": pick(rng, _MINUTES), "age": pick(rng, ("thirty", "forty", "fifty", "six", "ten", "eighty"))}
    about = [fill(rng, text, **slots) for text in pick(rng, purpose.about)]
    slots |= dict(zip("xyz", about, strict=False))
    thing = fill(rng, purpose.things)
    mail = pick(rng, _MAILS)
    slots |= {"thing": thing, "a_thing": _one(thing), "mail": mail, "a_mail": _one(mail)}
    slots |= {key: fill(rng, getattr(purpose, key), **slots) for key in ("tail", "say", "story")}
    slots["_please"] = fill(rng, frames.PLEASE)
    sets = [frames.FRAMES, frames.FRAMES, frames.AFTER_STORY]
    if purpose.readers == "private":
        sets.append(frames.CARE_TOLD if "congrat" in purpose.things or "get well" in purpose.things else sets[-1])
    user = _agreed(fill(rng, pick(rng, pick(rng, sets)), **slots), reader)
    user = re.sub(r" +([,:.?])", r"\1", user)
    user = end_of(rng, re.sub(r",,|:,|,:", ",", user).strip())
    said = {"day_told": f" on {slots['day']}" if slots["day"] in user else ""}
    said["minutes_told"] = f"{slots['minutes']} minutes " if f"{slots['minutes']} minutes" in user else "a little "
    if purpose.readers == "firm" and about[0].removeprefix("a ") not in user.lower():
        said["x"] = "goods" if "they " in about[2] else "something"
    if "invit" in purpose.things and not any(party.lower() in user.lower() for party in about):
        said["x"] = "my party"
    if "the {x}" in purpose.body and slots["x"] not in user.lower():
        said["x"] = "present"
    if purpose.readers == "santa":
        said["y"] = about[1] if about[1] in user.lower() else "a surprise"
    return user, Letter(purpose, reader, slots | said, signed=about[0] if purpose.readers == "santa" else SIGNED)


def _reader_slots(reader: Reader) -> dict[str, str]:
    her, hers = _SET[reader.she]
    whose = reader.said + ("'" if reader.said.endswith("s") else "'s")
    return {"whom": reader.said, "she": reader.she, "her": her, "hers": hers, "whose": whose}


def _agreed(text: str, reader: Reader) -> str:
    """`text` with the verbs of several people, where the reader is several."""
    if reader.she != "they" or not reader.name:
        return text
    found = re.compile(rf"({re.escape(reader.said)}|they) ({'|'.join(_PLURAL)})\b")
    return found.sub(lambda match: f"{match[1]} {_PLURAL[match[2]]}", text)


def _one(thing: str) -> str:
    if thing in ("thanks", "congratulations") or thing.endswith("wishes"):
        return thing
    return f"{article(thing)} {thing}"


def _after(rng: Random, letter: Letter) -> tuple[Turn, Letter]:
    """Shorter, to somebody else, with something added or signed."""
    luck = rng.random()
    if luck < 0.16:
        asks, reply = pick(rng, ((SHORTER, letter.shorter()), (ONE_SENTENCE, letter.sentence())))
        return Turn(_curt(rng, fill(rng, pick(rng, asks), kind="letter")), reply), letter
    if luck < 0.5 and letter.purpose.readers in ("private", "anyone"):
        return _to_another(rng, letter)
    if luck < 0.6 and letter.slots["x"].startswith("my ") and "invit" in letter.purpose.things:
        party = pick(rng, letter.purpose.about)
        old = letter.slots["x"].removeprefix("my ")
        user = _curt(rng, fill(rng, pick(rng, frames.MAKE_ABOUT), party=pick(rng, party), old=f"a {old}"))
        letter = replace(letter, slots=letter.slots | {"x": party[0]})
        return _turn(user, letter), letter
    if luck < 0.68 and letter.signed == SIGNED:
        name = _first_name(rng)
        user = _curt(rng, fill(rng, pick(rng, frames.SIGN), name=name))
        letter = replace(letter, signed=name)
        return _turn(user, letter, name), letter
    helper, town = _first_name(rng), place(rng)
    clauses = frames.CLAUSES.get(letter.purpose.readers, frames.CLAUSES_PRIVATE)
    clause = fill(rng, pick(rng, clauses), helper=helper, town=town, day=pick(rng, _DAYS))
    user = _curt(rng, fill(rng, pick(rng, frames.ADD), clause=clause))
    added = capital(clause.replace(" i ", " I ").replace("i'll", "I'll")) + "."
    letter = replace(letter, added=f"{letter.added} {added}".strip())
    return _turn(user, letter, helper, town), letter


def _to_another(rng: Random, letter: Letter) -> tuple[Turn, Letter]:
    reader = _reader(rng, letter.purpose.readers)
    old = letter.reader.name or letter.reader.said
    asks = frames.NEXT_READER if rng.random() < 0.55 else frames.CHANGE_READER
    user = _curt(rng, fill(rng, pick(rng, asks), whom=reader.said, old=old))
    letter = replace(letter, reader=reader)
    return _turn(user, letter, old), letter


def _boss_told(rng: Random, reader: Reader) -> tuple[list[Turn], Reader, str]:
    """Who the boss is comes first, perhaps with one's own name; the letter is wished for after that."""
    boss = "boss" if reader.place == "work" else "teacher"
    told = fill(rng, pick(rng, frames.BOSS_TOLD), boss=boss, whom=reader.name)
    name = _first_name(rng) if rng.random() < 0.5 else ""
    reply = f"your name is {name}, and your {boss} is {reader.name}" if name else f"your {boss} is {reader.name}"
    user = end_of(rng, f"my name is {name} and {told}" if name else told)
    turn = Turn(user, noted(rng, reply), exact=(reader.name,))
    said = pick(rng, (f"my {boss}", _SET[reader.she][0], reader.name))
    return [turn], replace(reader, said=said), name or SIGNED


def _curt(rng: Random, text: str) -> str:
    return end(rng, raise_first(rng, text))


def _first_name(rng: Random) -> str:
    return coined(rng).capitalize() if rng.random() < 0.6 else pick(rng, NAMES)


def _reader(rng: Random, readers: str) -> Reader:
    if readers == "firm" or readers == "lender":
        firm = f"the {pick(rng, _FIRMS if readers == 'firm' else _LENDERS)}"
        return Reader(firm, "Sir or Madam", "", "they")
    if readers == "santa":
        return Reader(pick(rng, ("Santa", "Santa", "Santa Claus", "santa", "Father Christmas")), "Santa", "", "he")
    if readers == "self":
        me = pick(rng, ("my future self", "my future self", "myself in the future", "future me", "my older self"))
        return Reader(me, "future me", "", "they")
    if readers == "chief" or readers == "teacher":
        return _chief(rng, "teacher" if readers == "teacher" or rng.random() < 0.3 else "boss", readers == "teacher")
    if readers == "anyone" and rng.random() < 0.35:
        return _titled(rng)
    return _private(rng)


def _titled(rng: Random) -> Reader:
    title = pick(rng, ("Mr", "Mrs", "Ms", "Mr", "Mrs", "Dr", "Professor"))
    name = f"{title} {_first_name(rng) if rng.random() < 0.6 else pick(rng, _SURNAMES)}"
    she = {"Mr": "he", "Mrs": "she", "Ms": "she"}.get(title) or pick(rng, ("he", "she"))
    what = pick(rng, ("", "", "", "my doctor ", "my neighbour ", "our landlord ", "my dentist ", "my coach "))
    return Reader(what + name, name, name, she)


def _chief(rng: Random, boss: str, of_a_child: bool) -> Reader:
    at = "school" if boss == "teacher" else "work"
    names = ("boss", "boss", "manager", "chief", "supervisor") if boss == "boss" else ("teacher", "class teacher")
    what = f"{'the' if of_a_child else 'my'} {pick(rng, names)}"
    if rng.random() < 0.25:
        return Reader(what, "Teacher" if boss == "teacher" else "Sir or Madam", "", pick(rng, ("he", "she")), at)
    titled = _titled(rng)
    said = pick(rng, (f"{what} {titled.name}", f"{what}, {titled.name}", f"{what} {titled.name}"))
    if boss == "boss" and rng.random() < 0.3:
        said = titled.name
    return Reader(said, titled.name, titled.name, titled.she, at)


def _private(rng: Random) -> Reader:
    name = _first_name(rng)
    luck = rng.random()
    she = pick(rng, ("he", "she"))
    if luck < 0.3:
        return Reader(name, name, name, she)
    if luck < 0.48:
        kin = pick(rng, ("aunt", "uncle", "granny", "grandma", "grandpa", "auntie", "cousin"))
        kin_she = "he" if kin in ("uncle", "grandpa") else "she"
        kin_name = f"{kin.capitalize()} {name}"
        return Reader(pick(rng, (f"my {kin} {name}", f"{kin} {name}", kin_name)), kin_name, name, kin_she)
    if luck < 0.6:
        family = name if name.endswith("s") else f"{name}s"
        what = pick(rng, ("", "", "our old neighbours ", "our friends ", "our neighbours ", "my hosts "))
        return Reader(f"{what}the {family}", f"{family}", family, "they")
    if luck < 0.9:
        who, sex = pick(rng, ((_SHE, she), (_SHE, she), (_WOMEN, "she"), (_MEN, "he")))
        what = pick(rng, who)
        of = "the" if what == "babysitter" and rng.random() < 0.6 else pick(rng, ("my", "my", "our"))
        return Reader(f"{of} {what} {name}", name, name, sex)
    kin, kin_she = pick(
        rng, (("grandmother", "she"), ("mother", "she"), ("uncle", "he"), ("father", "he"), ("aunt", "she"))
    )
    return Reader(f"my {kin}", kin.capitalize(), "", kin_she)
