# ruff: noqa: E501
"""Things a person tells about themselves, and asks back later, or asks without ever having told them.

Knows nothing of what is said in between: `mixer.py` lets other turns pass between the telling and the asking.
"""

import re
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import capital, with_article
from chatbot.pocket.corpus.told.data_recall_frames import (
    ASKED_FOR,
    ASKED_WITH,
    CORRECTIONS,
    EQUATIONS,
    GREETED,
    MISTYPED,
    NAMED_PAIRS,
    NOTED,
    PAIRS,
    TOLD_WITH,
)
from chatbot.pocket.corpus.told.details import NAME
from chatbot.pocket.corpus.told.details_beside import ask_either, ask_partly, tell_beside
from chatbot.pocket.corpus.told.details_kinds import Detail
from chatbot.pocket.corpus.told.details_life import LIFE
from chatbot.pocket.corpus.told.details_more import DETAILS as COMMON_AND_RARE
from chatbot.pocket.corpus.told.details_near import NEAR, TITLED
from chatbot.pocket.corpus.told.details_open import DEEDS
from chatbot.pocket.corpus.told.details_open_codes import CODES
from chatbot.pocket.corpus.told.details_open_people import PEOPLE
from chatbot.pocket.corpus.told.details_pairs import PAIR_DETAILS, partners, tell_pair, tell_three
from chatbot.pocket.corpus.told.details_pairs import PAIRS as IN_ONE_BREATH
from chatbot.pocket.corpus.told.details_untold import anything, beside
from chatbot.pocket.corpus.told.replies import not_told
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Told:
    """A detail with its value: what was said, and how it is asked, corrected and answered."""

    detail: Detail
    value: str

    @property
    def yours(self) -> str:
        return re.sub(r"\bmy\b", "your", self.detail.mine)

    @property
    def mine(self) -> str:
        return _in_my_words(self.detail.mine)

    def clause(self) -> str:
        """The fact as a clause: "your name is Ana"."""
        answers = self.detail.answers
        if not answers:
            return f"{self.yours} is {self.value}"
        sentence = answers[0].replace("{v}", self.value).rstrip(".")
        return sentence[0].lower() + sentence[1:] if not sentence.startswith(self.value) else sentence


DETAILS = (*COMMON_AND_RARE, *LIFE, *NEAR, *PAIR_DETAILS, *DEEDS, *CODES, *PEOPLE)
PETS = tuple(
    detail
    for detail in DETAILS
    if detail.who in ("dog", "cat", "hamster", "rabbit", "parrot", "goldfish", "canary", "tortoise", "goat", "pony")
)
_ABOUT_TOLD = re.compile(
    r"(Got it|Noted|All right|OK|No problem|Thanks,? (noted|for telling me)|I will remember that|Good to know that|"
    r"(Understood|Thank you), I will remember|(Nice|Good|Pleased) to meet you|(Hello|Hi), \w+[.!]|Yes, your|No, your|"
    r"Your |You (?!can))"
)
_KEYS = re.compile(r"\b(?!(?:your|name|what|where|when|which|have|does|long|many|they|that|this|about)\b)[a-z-]{3,}")
BY_WEIGHT = tuple(detail for detail in DETAILS for _ in range(detail.weight))


def _sort(detail: Detail) -> str:
    return (
        "name" if detail.who or detail.mine.endswith("'s name") else "favourite" if "favourite" in detail.mine else ""
    )


def _apart(one: Detail, other: Detail) -> bool:
    return one.mine != other.mine and not (one.family and one.family == other.family)


_NAMES = tuple(detail for detail in DETAILS if _sort(detail) == "name")
_FAVOURITES = tuple(detail for detail in DETAILS if _sort(detail) == "favourite")
_FAMILY = tuple(detail for detail in DETAILS if detail.who and " " not in detail.who and _sort(detail) == "name")
_KIN = tuple(
    detail
    for detail in _NAMES
    if detail.who
    in (
        *("mother", "father", "sister", "brother", "son", "daughter", "wife", "husband", "aunt", "uncle", "cousin"),
        *("mum", "dad", "friend", "best friend", "neighbour", "boss", "grandma", "grandpa", "girlfriend", "boyfriend"),
    )
)


def is_about_told(reply: str) -> bool:
    """Whether a reply, not bent by any system prompt, takes note of what was told or says it back."""
    return _ABOUT_TOLD.match(reply) is not None


def is_untold(reply: str) -> bool:
    """Whether a reply says that something was never told."""
    return reply.startswith(("You have not told", "You haven't told", "You did not tell"))


def sort_of(fact: Told) -> str:
    """What `declines.beyond` calls a told thing of its sort."""
    mine = fact.detail.mine
    if fact.detail in PETS:
        return "told pet"
    if mine in ("my name", "my first name"):
        return "told name"
    if mine in ("where you live", "where you come from", "where you were born"):
        return "told place"
    if mine == "what your job is":
        return "told job"
    return {"name": "told kin", "favourite": "told favourite"}.get(_sort(fact.detail), "told")


def told(rng: Random, *, but: tuple[Detail, ...] = ()) -> Told:
    """A detail of a kind not in `but`, with a value."""
    families = {detail.family for detail in but if detail.family}
    mines = {detail.mine for detail in but}
    detail = pick(rng, BY_WEIGHT)
    while detail.mine in mines or detail.family in families:
        detail = pick(rng, BY_WEIGHT)
    return Told(detail, detail.values(rng))


def told_beside(rng: Random, fact: Told) -> Told:
    """Another detail, often one of the same sort: two names, two favourites have to be kept apart."""
    if rng.random() < 0.4 and (fitting := partners(fact.detail)):
        partner = pick(rng, fitting)
        return Told(partner, partner.values(rng))
    if rng.random() < 0.5:
        return told(rng, but=(fact.detail,))
    sort = _sort(fact.detail)
    alike = [detail for detail in DETAILS if _sort(detail) == sort and _apart(detail, fact.detail)]
    return Told(found := pick(rng, alike), found.values(rng)) if alike and sort else told(rng, but=(fact.detail,))


def told_in_one_breath(rng: Random) -> tuple[Told, Told]:
    """Two things that are said in one sentence: a sister's name and her work."""
    pair = pick(rng, IN_ONE_BREATH)
    return Told(pair.first, pair.first.values(rng)), Told(pair.second, pair.second.values(rng))


def told_alike(rng: Random) -> list[Told]:
    """Two to four things of one sort, names or favourites, that have to be kept apart."""
    near = pick(rng, (_KIN, _KIN, PETS, _NAMES, _FAVOURITES))
    facts = [Told(NAME, coined.name(rng))] if near is not _FAVOURITES and rng.random() < 0.25 else []
    goal = pick(rng, (2, 2, 2, 3, 3, 4))
    while len(facts) < goal:
        detail = pick(rng, near)
        value = detail.values(rng)
        if all(_apart(detail, fact.detail) and value != fact.value for fact in facts):
            facts.append(Told(detail, value))
    return facts


def tell(rng: Random, fact: Told, *, alone: bool = False) -> Turn:
    """The user says it, `alone` or now and then with more pets than the one; the reply takes note."""
    if not alone and fact.detail in PETS and rng.random() < 0.12:
        return _tell_pets(rng, fact)
    return Turn(_told(rng, fact), _take_note(rng, fact), exact=(fact.value,))


def correct(rng: Random, fact: Told, *, at_once: bool) -> tuple[Told, Turn]:
    """The user takes it back and says another value; `at_once` where nothing else was said in between."""
    new = Told(fact.detail, _like(rng, fact.value) if at_once and rng.random() < 0.4 else fact.detail.values(rng))
    while new.value == fact.value:
        new = Told(fact.detail, fact.detail.values(rng))
    if at_once and rng.random() < 0.7:
        said = say(rng, MISTYPED, v=new.value, old=fact.value)
    else:
        said = say(rng, CORRECTIONS, tell=_plainly(rng, new))
    reply = fill(rng, "{Thanks for telling me|All right|No problem|OK}{: |, }{clause}.", clause=new.clause())
    return new, Turn(said, reply, exact=(new.value,))


def _like(rng: Random, value: str) -> str:
    """What was mistyped, nearly the same; other values as they are."""
    if not re.fullmatch(r"[A-Z][a-z]{3,}", value):
        return value
    at = rng.randrange(1, len(value))
    letter = pick(rng, coined.LETTERS)
    ends = (at + 1, at + 1, at, at + 1 + (len(value) > 4))
    return value[:at] + pick(rng, (letter, letter, letter, "")) + value[pick(rng, ends) :]


def ask(rng: Random, fact: Told) -> Turn:
    """The user asks for it; now and then whether it is so."""
    if rng.random() < 0.1:
        return _ask_whether(rng, fact)
    answer = say(
        rng, fact.detail.answers or (fact.clause() + ".", "You told me that " + fact.clause() + "."), v=fact.value
    )
    either = ask_either(rng, fact.detail, fact.value) if rng.random() < 0.1 else None
    return Turn(
        either or _asked(rng, fact),
        capital(answer),
        word=_one_word(fact.value.removeprefix("a ").removeprefix("an ")),
    )


def ask_untold(rng: Random, facts: list[Told]) -> Turn:
    """The user asks for something that was never told; often of the sort of what was, or what lies beside it."""
    question, noun = _untold(rng, facts)
    reply = not_told(rng, noun)
    return Turn(question, reply)


def _untold(rng: Random, facts: list[Told]) -> tuple[str, str]:
    """The question, and what stands for it in the reply."""
    luck = rng.random()
    if facts and luck < 0.35:
        fact = pick(rng, facts)
        nearby = beside(rng, fact.detail.mine, fact.value)
        if nearby and not any(_touches(nearby[1], other) for other in facts if other is not fact):
            return nearby
    if 0.35 < luck < 0.6 or (not facts and luck < 0.35):
        question, clause = anything(rng)
        if not any(_touches(f"{question} {clause}", fact) for fact in facts):
            return question, clause
    if facts and rng.random() < 0.4 and _sort(facts[-1].detail) == "name":
        alike = [detail for detail in _FAMILY if all(_apart(detail, other.detail) for other in facts)]
        fact = Told(detail := pick(rng, alike), detail.values(rng))
    else:
        fact = told(rng, but=tuple(fact.detail for fact in facts))
    return _asked(rng, fact), fact.yours


def _touches(untold: str, fact: Told) -> bool:
    """Whether a fact might answer what is asked, in part at least."""
    return "whether " in untold or not set(_KEYS.findall(fact.yours.lower())).isdisjoint(_KEYS.findall(untold.lower()))


def ask_all(rng: Random, facts: list[Told]) -> Turn:
    """The user asks for everything told so far."""
    user = fill(
        rng,
        "{What do you {know|remember} about me|What have I told you[ so far| about myself]|What did I tell you[ about me]|"
        "Tell me what you know about me|What have you learnt about me|Sum up what I told you|What did you learn about me|"
        "Repeat what I told you about me|Which things did I tell you|What facts about me do you know}{?|}",
    )
    clauses = [fact.clause() for fact in facts]
    if not clauses:
        return Turn(user, fill(rng, "You have not told me anything about yourself {yet|so far}."))
    return Turn(user, "You told me that " + " and ".join(clauses) + ".")


def tell_two(rng: Random, first: Told, second: Told) -> Turn:
    """Two things in one message."""
    together = tell_pair(rng, first.detail, first.value, second.detail, second.value)
    both = together if together and rng.random() < 0.8 else _both(rng, first, second)
    reply = f"{pick(rng, ('Got it', 'Noted', 'OK'))}: {first.clause()}, and {second.clause()}."
    return Turn(both, reply, exact=(first.value, second.value))


def talk(rng: Random) -> list[Turn]:
    """Something told and asked back at once, or asked for without having been told."""
    if rng.random() < 0.3:
        return [ask_untold(rng, [])]
    fact = told(rng)
    return [tell(rng, fact), ask(rng, fact)]


def _tell_pets(rng: Random, fact: Told) -> Turn:
    """A pet told among three."""
    facts = [fact]
    while len(facts) < 3:
        other = pick(rng, PETS)
        if other.who not in [fact.detail.who for fact in facts]:
            facts.append(Told(other, other.values(rng)))
    rng.shuffle(facts)
    user = tell_three(rng, [(fact.detail.who, fact.value) for fact in facts])
    first, second, third = (fact.clause() for fact in facts)
    reply = f"{pick(rng, ('Got it', 'Noted', 'OK'))}: {first}, {second}, and {third}."
    return Turn(capital(user), reply, exact=tuple(fact.value for fact in facts))


def _both(rng: Random, first: Told, second: Told) -> str:
    luck = rng.random()
    if luck < 0.6 and first.detail.who and second.detail.who:
        who1, who2 = first.detail.who, second.detail.who
        slots = {
            "who1": who1,
            "who2": who2,
            "a1": _some(who1),
            "a2": _some(who2),
            "v1": first.value,
            "v2": second.value,
        }
        frames = NAMED_PAIRS[:1] if re.search("two |three ", who1 + who2) else NAMED_PAIRS
        return _ended(rng, say(rng, frames, **slots))
    one, two = first.detail.mine, second.detail.mine
    if luck < 0.6 and one.startswith("my ") and two.startswith("my ") and not re.search(" two | three ", one + two):
        slots = {
            "one": one,
            "two": two,
            "One": f"M{one[1:]}",
            "Two": f"M{two[1:]}",
            "v1": first.value,
            "v2": second.value,
        }
        return _ended(rng, say(rng, PAIRS, **slots))
    said = [_plainly(rng, fact).rstrip(".") for fact in (first, second)]
    both = pick(rng, (". ", " and ", ", ", ". Also, ", ", and ", ". And ")).join(said)
    if luck > 0.93:
        both = say(
            rng,
            ("{Two things about me|Two things|About me|To introduce myself|You should know two things}: {both}",),
            both=_lower_first(both, first.value),
        )
    return both


def _some(who: str) -> str:
    return who if who.startswith(("two ", "three ")) else with_article(who)


def _ended(rng: Random, text: str) -> str:
    return text + pick(rng, (".", ".", "", "!"))


def _plainly(rng: Random, fact: Told) -> str:
    """One of its own ways of telling; now and then an equation."""
    mine = fact.detail.mine
    if mine.startswith("my ") and rng.random() < 0.06:
        mine = pick(rng, (mine, f"M{mine[1:]}", f"my {fact.detail.who}" if fact.detail.who else mine))
        return say(rng, EQUATIONS, mine=mine, v=fact.value)
    if rng.random() < 0.16 and (beside := tell_beside(rng, fact.detail, fact.value)):
        return beside
    return say(rng, fact.detail.tells, v=fact.value, name=coined.name(rng))


def _take_note(rng: Random, fact: Told) -> str:
    if fact.detail in (NAME, TITLED) and rng.random() < 0.85:
        return say(rng, GREETED, v=fact.value)
    return say(rng, NOTED, clause=fact.clause())


def _told(rng: Random, fact: Told) -> str:
    """How it is told, now and then with chatter around it."""
    said = _plainly(rng, fact)
    if (
        rng.random() > 0.35
        or len(said) < len(fact.value) + 4
        or said[-1] == "?"
        or re.match(r"(hi|hello|hey|good|since|so|please)\b", said, re.IGNORECASE)
    ):
        return said
    bare = said.rstrip(".")
    return say(
        rng,
        TOLD_WITH,
        tell=_lower_first(bare, fact.value),
        Tell=bare if bare.startswith(fact.value) else capital(bare),
    )


def _asked(rng: Random, fact: Told) -> str:
    """How it is asked for: in its own words or in those that fit everything, with chatter around now and then."""
    if rng.random() < 0.25:
        return say(rng, ASKED_FOR, mine=fact.mine)
    asked = (ask_partly(rng, fact.detail) if rng.random() < 0.2 else None) or say(rng, fact.detail.asks)
    if rng.random() > 0.25 or asked.startswith(("And", "So", "Now", "Right")):
        return asked
    return say(rng, ASKED_WITH, ask=_lower_first(asked, ""), Ask=asked if asked[-1] in ".?" else asked + "?")


def _lower_first(text: str, value: str) -> str:
    """`text` as it goes on within a sentence; names, and "I", keep their capital."""
    if re.match(r"I\b", text) or (value and text.startswith(value)):
        return text
    return text[0].lower() + text[1:]


def _in_my_words(text: str) -> str:
    """What is said of "you", said by the user: "you are 30" -> "I am 30"."""
    for yours, mine in (
        ("your", "my"),
        ("you are", "I am"),
        ("you were", "I was"),
        ("visit you", "visit me"),
        ("you", "I"),
    ):
        text = re.sub(rf"\b{yours}\b", mine, text)
    return text


def _ask_whether(rng: Random, fact: Told) -> Turn:
    right = rng.random() < 0.5
    value = fact.value if right else fact.detail.values(rng)
    clause = _in_my_words(Told(fact.detail, value).clause())
    user = fill(
        rng, "{Is it {true|right}|Did I say|Did I tell you|Is it correct|Am I right} that {clause}?", clause=clause
    )
    answer = "Yes, " if value == fact.value else "No, "
    return Turn(user, answer + fact.clause() + ".", exact=(value,))


def _one_word(value: str) -> str | None:
    return value if " " not in value else None
