"""Turns about the turn before: what was said, say it again, shorter, in one word, in another language, another one.

They are made from the exchange as it really went, slips and all, so `mixer.py` calls them last.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.coined import ANIMALS, CITIES, COLOURS, DAYS, FOODS, FRUITS, INSTRUMENTS, MONTHS, SPORTS
from chatbot.pocket.corpus.data.follow import ANOTHER as ANOTHER_OF_A_KIND
from chatbot.pocket.corpus.data.follow import ONE_SENTENCE as KIND_IN_ONE_SENTENCE
from chatbot.pocket.corpus.data.follow import SHORTER as SHORTER_OF_A_KIND
from chatbot.pocket.corpus.data.follow_about import ABOUT, SWAP
from chatbot.pocket.corpus.data.follow_asks import (
    AGAIN_ABOUT,
    ANOTHER,
    ANOTHER_KIND,
    CAPITALS,
    CHINESE,
    DID_I_MENTION,
    FEWER,
    HOW_MANY,
    HOW_MANY_ASKED,
    ONCE_MORE,
    ONE_SENTENCE,
    ONE_WORD,
    RUSSIAN,
    SAY_AGAIN,
    SHORTER,
    WHAT_I_SAID,
    WHAT_I_SAID_FIRST,
    WHAT_I_SAID_SECOND,
    WHAT_YOU_SAID_FIRST,
)
from chatbot.pocket.corpus.data.follow_forms import FEWER_WIDE, SHORTER_LETTER
from chatbot.pocket.corpus.data.jokes import JOKES_ABOUT
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn

SOME = ("two", "three", "four")
ALONE = ("letter", "continuation", "title", "names", "offer", "ending", "knock")
"""Kinds of which there is no other."""
THINGS = re.compile(
    r"\b("
    + "|".join(map(re.escape, (*ANIMALS, *FRUITS, *FOODS, *CITIES, *COLOURS, *INSTRUMENTS, *SPORTS, *DAYS, *MONTHS)))
    + r")\b"
)

Talk = Callable[[Random], list[Turn]]


def after(rng: Random, turns: list[Turn], topic: Talk | None) -> Turn | None:
    """A turn that refers to the last of `turns`, or None if none fits. `topic` is what wrote that last turn."""
    last, kind = turns[-1], rng.random()
    if last.kind and rng.random() < 0.6:
        return _of_a_kind(rng, turns, topic)
    if kind_of(last) == "letter" and rng.random() < 0.6:
        return _shorter_letter(rng, last)
    if kind < 0.2:
        return _quote(rng, turns)
    if kind < 0.26:
        return _look_back(rng, turns)
    if kind < 0.4:
        return _say_again(rng, last) if len(last.reply) < 140 else None
    if kind < 0.55:
        return _shorten(rng, last)
    if kind < 0.65:
        return _in_another_form(rng, last)
    return _another(rng, turns, topic)


def ask_too_early(rng: Random) -> Turn:
    """What was said, asked before anything was."""
    reply = say(rng, ("You have not said anything {yet|before this}.", "This is your first message."))
    return Turn(say(rng, WHAT_I_SAID), reply)


def animal_of(text: str) -> str | None:
    """The animal that a wish is about: "a story about a fox" -> "fox"."""
    found = re.search(r"\b(?:about|with|on|of|for)\b.*?\b(" + "|".join(ANIMALS) + r")\b", text.lower())
    return found[1] if found else None


def _of_a_kind(rng: Random, turns: list[Turn], topic: Talk | None) -> Turn | None:
    """After something written: one about something else, another, or the same shorter or in one sentence."""
    last, luck = turns[-1], rng.random()
    if luck > 0.6 and (turn := _about(rng, turns, topic)):
        return turn
    if luck < 0.22 and last.sentence and last.sentence != last.reply:
        return Turn(_said(rng, KIND_IN_ONE_SENTENCE, last), last.sentence, exact=last.exact)
    if luck < 0.38 and last.short and len(last.short) < len(last.reply):
        user = _said(rng, SHORTER_OF_A_KIND, last)
        return Turn(user, last.short, exact=last.exact, kind=last.kind, sentence=last.sentence, another=last.another)
    return _another(rng, turns, topic)


def _about(rng: Random, turns: list[Turn], topic: Talk | None) -> Turn | None:
    """The same kind about something else: the topic is asked until it writes one."""
    last = turns[-1]
    if topic is None or last.kind in ALONE:
        return None
    old, written = _subject(rng, last), {turn.reply for turn in turns}
    told = old if last.kind != "joke" or (old and old in last.user) else None
    for _ in range(40):
        turn = topic(rng)[0]
        thing = _subject(rng, turn)
        if not _alike(turn, last) or turn.reply in written or thing in (None, old):
            continue
        asks = SWAP if told and rng.random() < 0.35 else ABOUT if rng.random() < 0.75 else AGAIN_ABOUT
        slots = {"a_thing": thing, "old": re.sub(r"^an? ", "the ", told or ""), "kind": turn.kind}
        text = raise_first(rng, say(rng, asks, **slots))
        return replace(turn, user=text if text[-1] in ".?!" else text + pick(rng, ("", "", ".", "!")))
    return None


def _alike(turn: Turn, last: Turn) -> bool:
    """Of one kind, and of as many paragraphs."""
    return turn.kind == last.kind and turn.reply.count("\n\n") == last.reply.count("\n\n")


def _subject(rng: Random, turn: Turn) -> str | None:
    """What a piece of writing is about: "a fox", "rain", "Ida"."""
    if turn.kind == "joke":
        things = [thing for thing, joke in JOKES_ABOUT if joke == turn.reply]
        return next((thing for thing in things if thing in turn.user), pick(rng, things) if things else None)
    if turn.kind == "story":
        found = re.search(r"\b([Aa]n?(?: (?!an?\b)[a-z-]+){1,3}) named (\w+)", turn.reply)
        if not found:
            return None
        return found[2] if found[1][2:] in ("boy", "girl") else found[1].lower()
    return turn.exact[0] if turn.kind and turn.exact else None


def _shorter_letter(rng: Random, last: Turn) -> Turn | None:
    """Still a letter: greeting, one sentence, closing."""
    return Turn(_said(rng, SHORTER_LETTER, last), last.short, exact=last.exact) if last.short else None


def _say_again(rng: Random, last: Turn) -> Turn:
    once_more = rng.random() < 0.12 and kind_of(last) is None
    return Turn(say(rng, ONCE_MORE if once_more else SAY_AGAIN), last.reply)


def _said(rng: Random, asks: tuple[str, ...], last: Turn) -> str:
    text = raise_first(rng, say(rng, asks, kind=last.kind or "answer"))
    return text if text[-1] in ".?!" else text + pick(rng, ("", "", ".", "!"))


def _quote(rng: Random, turns: list[Turn]) -> Turn | None:
    luck = rng.random()
    if len(turns) > 1 and luck < 0.08:
        reply = turns[0].reply
        return Turn(say(rng, WHAT_YOU_SAID_FIRST), reply) if len(reply) < 140 else None
    at = -1
    asks: tuple[str, ...] = WHAT_I_SAID
    if len(turns) > 1 and luck < 0.35:
        at, asks = 0, WHAT_I_SAID_FIRST
    elif len(turns) > 2 and luck < 0.5:
        at, asks = 1, WHAT_I_SAID_SECOND
    said = turns[at].user
    if len(said) > 90 or '"' in said or "\n" in said:
        return None
    return Turn(say(rng, asks), f'You said: "{said}"', exact=(said,))


def _look_back(rng: Random, turns: list[Turn]) -> Turn | None:
    """How many messages there were, or whether something was mentioned in them."""
    count = len(turns)
    if rng.random() < 0.4 and count < 7:
        if rng.random() < 0.5 and all(turn.user.rstrip().endswith("?") for turn in turns):
            return Turn(say(rng, HOW_MANY_ASKED), f"You asked {count} question{'s' * (count > 1)} before this one.")
        return Turn(
            say(rng, HOW_MANY), f"You sent {count} message{'s' * (count > 1)} before this one.", word=str(count)
        )
    said = " ".join(turn.user for turn in turns)
    mentioned: list[str] = THINGS.findall(said)
    if mentioned and rng.random() < 0.6:
        thing = pick(rng, mentioned)
        return Turn(say(rng, DID_I_MENTION, x=thing), f"Yes, you mentioned {thing}.", word="Yes", exact=(thing,))
    thing = pick(rng, (pick(rng, ANIMALS) + "s", pick(rng, CITIES), pick(rng, SPORTS), pick(rng, FOODS)))
    thing = {"foxs": "foxes", "octopuss": "octopuses", "walruss": "walruses", "wolfs": "wolves", "mouses": "mice",
             "sheeps": "sheep", "butterflys": "butterflies", "donkeys": "donkeys"}.get(thing, thing)  # fmt: skip
    if thing[:4].lower() in said.lower():
        return None
    return Turn(say(rng, DID_I_MENTION, x=thing), f"No, you did not mention {thing}.", word="No", exact=(thing,))


def _shorten(rng: Random, last: Turn) -> Turn | None:
    if re.search(r"```|\$\$|crisis", last.reply):
        return None
    if re.search(r"^([-*]|\d+\.) ", last.reply):
        return _fewer(rng, last)
    if last.kind or re.search(r"\n[-*|\d]", last.reply) or kind_of(last) in ("story", "poem", "haiku", "limerick"):
        return None
    sentences = re.split(r"(?<=[.!?])\s+", last.reply)
    one = rng.random() < 0.5
    if len(sentences) == 1:
        return _shorten_one_sentence(rng, last, one=one)
    if len(sentences[0]) < 12 or "\n" in sentences[0]:
        return None
    asks = (ONE_SENTENCE, KIND_IN_ONE_SENTENCE) if one else (SHORTER, SHORTER_OF_A_KIND)
    return Turn(_said(rng, pick(rng, asks), last), sentences[0])


def _shorten_one_sentence(rng: Random, last: Turn, *, one: bool) -> Turn | None:
    """It is one sentence already; shorter still is a word."""
    if one and last.reply.endswith(".") and 4 <= len(last.reply.split()) < 25:
        return Turn(say(rng, ONE_SENTENCE), last.reply, word=last.word, zh=last.zh, ru=last.ru)
    if (
        not one
        and last.word
        and len(last.reply) < 70
        and re.search(rf"\b{re.escape(last.word.lower())}\b", last.reply.lower())
    ):
        return Turn(say(rng, SHORTER), last.word) if last.word != last.reply else None
    return None


def _fewer(rng: Random, last: Turn) -> Turn | None:
    """The first lines of a list."""
    lines = last.reply.split("\n")
    some = 2 + int(rng.random() * 3)
    if len(lines) <= some or not all(re.match(r"([-*]|\d+\.) ", line) for line in lines):
        return None
    if some == 3 and rng.random() < 0.4:
        return Turn(say(rng, SHORTER), "\n".join(lines[:3]))
    asks = FEWER if rng.random() < 0.4 else FEWER_WIDE
    return Turn(raise_first(rng, say(rng, asks, some=SOME[some - 2])), "\n".join(lines[:some]))


def _in_another_form(rng: Random, last: Turn) -> Turn | None:
    forms = [
        (ONE_WORD, last.word if last.word and " " not in last.word else None),
        (CHINESE, last.zh),
        (RUSSIAN, last.ru),
        (CAPITALS, last.reply.upper() if len(last.reply) < 90 and re.fullmatch(r"[ -_a-z]+", last.reply) else None),
    ]
    fitting = [(asks, reply) for asks, reply in forms if reply]
    if not fitting:
        return None
    asks, reply = fitting[int(rng.random() * len(fitting))]
    return Turn(say(rng, asks), reply)


def _another(rng: Random, turns: list[Turn], topic: Talk | None) -> Turn | None:
    """Something else of the same kind: the topic is asked until it writes one."""
    last = turns[-1]
    kind = kind_of(last)
    if topic is None or kind is None or kind in ALONE:
        return None
    written = {turn.reply for turn in turns}
    if last.another and rng.random() < 0.75:
        turn = last.another(rng, _said(rng, ANOTHER_OF_A_KIND, last) if rng.random() < 0.7 else say(rng, ANOTHER))
        return turn if turn.reply not in written else None
    animal = animal_of(last.user)
    for _ in range(60):
        turn = topic(rng)[0]
        if kind_of(turn) != kind or turn.reply in written or not _alike(turn, last):
            continue
        other = animal_of(turn.user)
        if other and other != animal and animal and rng.random() < 0.7:
            thing = f"{'an' if other[0] in 'aeiou' else 'a'} {other}"
            return replace(turn, user=say(rng, AGAIN_ABOUT, a_thing=thing, kind=kind), kind=kind)
        if other == animal:
            user = say(rng, ANOTHER if rng.random() < 0.8 else ANOTHER_KIND, kind=kind)
            return replace(turn, user=user, kind=kind)
    return None


def kind_of(turn: Turn) -> str | None:
    """What sort of writing the user asked for, if any."""
    if turn.kind:
        return turn.kind
    if turn.reply.endswith("\n[Your name]"):
        return "letter"
    found = re.search(r"\b(joke|haiku|limerick|story|tale|poem|riddle|fun fact|pun)", turn.user.lower())
    if found:
        return {"tale": "story", "pun": "joke"}.get(found[1], found[1])
    return None
