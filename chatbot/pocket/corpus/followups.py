"""Turns about the turn before: what was said, say it again, shorter, in one word, in another language, another one.

They are made from the exchange as it really went, slips and all, so `mixer.py` calls them last.
"""

import re
from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus.coined import ANIMALS
from chatbot.pocket.corpus.grammar import say
from chatbot.pocket.corpus.turns import Turn

WHAT_I_SAID = (
    "What did I {just say|say just now|just write|just ask|say|ask you just now}?",
    "{Repeat|Quote|Say again} what I {just |}said[.]",
    "{What was|Tell me} my last {message|question|sentence}[?]",
    "{Do you remember|Can you repeat} what I just {said|wrote}?",
    "What have I just {said|asked|written}?",
)
WHAT_I_SAID_FIRST = (
    "What did I {say|ask} {first|at the beginning|at the start}?",
    "{What was|Tell me} my first {message|question}[?]",
    "What was the first thing I {said|asked|wrote}?",
)
SAY_AGAIN = (
    "{Say|Tell me} that again[, please][.]",
    "{Repeat that|Once more|Again|Again, please|Pardon|Come again|Sorry, what}[?]",
    "What did you {just say|say}?",
    "{Can|Could} you repeat that?",
    "I did not {get|catch} that[.]",
)
SHORTER = (
    "{Shorter|Shorter, please|Make it shorter|Too long|That is too long|Say it shorter|Briefer|Can you make it shorter|"
    "A bit shorter|Shorten that|Shorten it|tl;dr|Keep it short|Please be brief}[.]",
)
ONE_SENTENCE = (
    "{In one sentence|In one sentence, please|One sentence only|Say it in one sentence|Sum it up in one sentence|"
    "Can you say that in one sentence|Now in one sentence|Just one sentence}[.]",
)
ONE_WORD = (
    "{In one word|In one word, please|One word only|Say it in one word|In a single word|Now in one word|Just the word|"
    "And in one word|Can you say that in one word}[.]",
)
CAPITALS = ("{In capitals|In capital letters|Now in capitals|Say that in capitals|In upper case|Again in all caps}[.]",)
CHINESE = ("{In Chinese|In Chinese, please|And in Chinese|Say it in Chinese|Now in Chinese|用中文|用中文说}[.|?|]",)
RUSSIAN = (
    "{In Russian|In Russian, please|And in Russian|Say it in Russian|Now in Russian|По-русски|а по-русски}[.|?|]",
)
ANOTHER = (
    "{Another one|One more|Another|Another one, please|Give me another one|Tell me another one|And another|"
    "One more, please|More|Do you have another one|A different one|Another one like that|Again}[.]",
)
AGAIN_ABOUT = (
    "{Again|The same|Once more|Another one|One more|Now}, {but|this time} {about|with} {a_thing}[.]",
    "{Again|The same|Now one|Now|And|Another one|And now one} about {a_thing}[.| please.]",
    "{And|What about|How about|Do} one about {a_thing}[?]",
    "{Now with|Change it to|Make it about|Do it with} {a_thing}[.| instead.]",
)

Talk = Callable[[Random], list[Turn]]


def after(rng: Random, turns: list[Turn], topic: Talk | None) -> Turn | None:
    """A turn that refers to the last of `turns`, or None if none fits. `topic` is what wrote that last turn."""
    last, kind = turns[-1], rng.random()
    if kind < 0.25:
        return _quote(rng, turns)
    if kind < 0.4:
        return Turn(say(rng, SAY_AGAIN), last.reply) if len(last.reply) < 140 else None
    if kind < 0.55:
        return _shorten(rng, last)
    if kind < 0.65:
        return _in_another_form(rng, last)
    return _another(rng, last, topic)


def ask_too_early(rng: Random) -> Turn:
    """What was said, asked before anything was."""
    reply = say(rng, ("You have not said anything {yet|before this}.", "This is your first message."))
    return Turn(say(rng, WHAT_I_SAID), reply)


def animal_of(text: str) -> str | None:
    """The animal that a wish is about: "a story about a fox" -> "fox"."""
    found = re.search(r"\b(?:about|with|on|of|for)\b.*?\b(" + "|".join(ANIMALS) + r")\b", text.lower())
    return found[1] if found else None


def _quote(rng: Random, turns: list[Turn]) -> Turn | None:
    first = len(turns) > 1 and rng.random() < 0.3
    said = turns[0 if first else -1].user
    if len(said) > 90 or '"' in said or "\n" in said:
        return None
    return Turn(say(rng, WHAT_I_SAID_FIRST if first else WHAT_I_SAID), f'You said: "{said}"', exact=(said,))


def _shorten(rng: Random, last: Turn) -> Turn | None:
    if re.search(r"```|\n[-*|\d]|\$\$", last.reply):
        return None
    sentences = re.split(r"(?<=[.!?])\s+", last.reply)
    if len(sentences) < 2 or len(sentences[0]) < 12:
        return None
    return Turn(say(rng, SHORTER if rng.random() < 0.5 else ONE_SENTENCE), sentences[0])


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


def _another(rng: Random, last: Turn, topic: Talk | None) -> Turn | None:
    """Something else of the same kind: the topic is asked until it writes one."""
    kind = kind_of(last)
    if topic is None or kind is None:
        return None
    animal = animal_of(last.user)
    for _ in range(60):
        turn = topic(rng)[0]
        if kind_of(turn) != kind or turn.reply == last.reply:
            continue
        other = animal_of(turn.user)
        if other and other != animal and animal and rng.random() < 0.7:
            thing = f"{'an' if other[0] in 'aeiou' else 'a'} {other}"
            return Turn(say(rng, AGAIN_ABOUT, a_thing=thing), turn.reply)
        if other == animal:
            return Turn(say(rng, ANOTHER), turn.reply)
    return None


def kind_of(turn: Turn) -> str | None:
    """What sort of writing the user asked for, if any."""
    found = re.search(r"\b(joke|haiku|limerick|story|tale|poem|riddle|fun fact|pun)", turn.user.lower())
    if found:
        return {"tale": "story", "pun": "joke"}.get(found[1], found[1])
    return None
