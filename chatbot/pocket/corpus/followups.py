# ruff: noqa: E501
"""Turns about the turn before: what was said, say it again, shorter, in one word, in another language, another one.

They are made from the exchange as it really went, slips and all, so `mixer.py` calls them last.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.coined import ANIMALS, CITIES, COLOURS, DAYS, FOODS, FRUITS, INSTRUMENTS, MONTHS, SPORTS
from chatbot.pocket.corpus.data_follow import ANOTHER as ANOTHER_OF_A_KIND
from chatbot.pocket.corpus.data_follow import ONE_SENTENCE as KIND_IN_ONE_SENTENCE
from chatbot.pocket.corpus.data_follow import SHORTER as SHORTER_OF_A_KIND
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn

WHAT_I_SAID = (
    "What did I {just say|say just now|just write|just ask|say|ask you just now|just tell you|type|last say|say last}?",
    "{Repeat|Quote|Say again|Copy|Echo|Give back} what I {just |}{said|wrote|typed}[.]",
    "{What was|Tell me|Repeat|Quote|What's|Show me} my {last|previous|latest} {message|question|sentence|input|line}[?]",
    "{Do you remember|Can you repeat|Can you quote|Do you know|Tell me|Could you tell me} what I just {said|wrote|asked|typed}?",
    "What have I just {said|asked|written|typed|told you}?",
    "{What was the last thing|What's the last thing} I {said|asked|wrote|typed|told you}?",
    "{Say my words back to me|Read my last message back|Repeat my words|Repeat after me what I said|Quote me|Repeat my message}[.]",
    "{What did I say|What did I write|What did I ask} {a moment ago|a second ago|before this|right before this|in my last message}?",
    "{I forgot what I just asked you|I forgot what I wrote|Sorry, what was I saying|What was it that I asked|What was I asking}[?|.]",
    "{What were my last words|What were my words|My last message was|What was my last message again}?",
)
WHAT_I_SAID_FIRST = (
    "What did I {say|ask|write} {first|at the beginning|at the start|to begin with|in the beginning}?",
    "{What was|Tell me|Repeat|Quote|What's} my {first|very first|opening} {message|question|sentence}[?]",
    "What was the first thing I {said|asked|wrote|told you|typed}?",
    "{How|With what} did I {start|begin|open} this {chat|conversation|talk}?",
    "{What did we start with|How did this chat start|How did our chat begin|What did I open with|What did I begin with}?",
    "{Go back to the start|Think back to the start}: what did I {say|write|ask}?",
)
WHAT_I_SAID_SECOND = (
    "{What was|Tell me|Repeat|Quote} my second {message|question|sentence}[?]",
    "What was the second thing I {said|asked|wrote|told you}?",
    "What did I {say|ask|write} {second|in my second message|after my first message}?",
)
WHAT_YOU_SAID_FIRST = (
    "{What was|Tell me|Repeat} your first {answer|reply|message}[?]",
    "What did you {say|answer|reply} {first|at the beginning|at the start}?",
    "What was the first thing you {said|answered|wrote}?",
)
SAY_AGAIN = (
    "{Say|Tell me|Write|Give me} that again[, please][.]",
    "{Repeat that|Pardon|Pardon me|Come again|Sorry, what|Say what|Sorry|What was that}[?]",
    "What did you {just say|say|say just now|just write|just answer|just tell me|reply}?",
    "{Can|Could|Would} you {repeat that|say that again|repeat yourself|say it once more|repeat your answer|run that by me again}?",
    "I did not {get|catch|hear|quite get} that[.]",
    "{I missed that|I didn't catch that|I wasn't listening|I didn't get that}[, {say it again|once more please|can you repeat it}][.]",
    "{What was|Repeat|Tell me again} your {last |}{answer|reply|message}[?]",
    "{Please repeat|Repeat, please|Repeat what you said|Repeat your last answer|Say it again}[.]",
    "{What have you just said|What was it you said|What were you saying|You said what}?",
)
ONCE_MORE = ("{Once more|Again|Again, please|One more time|One more time, please}[.|?]",)
"""The same again after an answer; after a joke, a verse or a story it is the wish for another."""
SHORTER = (
    "{Shorter|Shorter, please|Make it shorter|Too long|That is too long|Say it shorter|Briefer|Can you make it shorter|"
    "A bit shorter|Shorten that|Shorten it|tl;dr|Keep it short|Please be brief|Be brief|Be briefer|Cut it down|In short|"
    "In short, please|Short version|The short version, please|Give me the short version|Less words|Fewer words, please|"
    "Too many words|That's too much text|That was long, make it shorter|Can you be more concise|More concise|Condense it|"
    "Condense that|Could you shorten your answer|Could you shorten that|A shorter answer, please|Give me a shorter version|"
    "Say that in fewer words|In fewer words|Just the main point|Get to the point|Trim it|Make that briefer}[.]",
)
ONE_SENTENCE = (
    "{In one sentence|In one sentence, please|One sentence only|Say it in one sentence|Sum it up in one sentence|"
    "Can you say that in one sentence|Now in one sentence|Just one sentence|In a single sentence|Only one sentence, please|"
    "Give me that in one sentence|Put it in one sentence|Put that into a single sentence|Shorten it to one sentence|"
    "Make it one sentence|Tell me in one sentence|Summarise it in one sentence|Summarize that in one sentence|"
    "And in one sentence|Could you put that in one sentence|One sentence, please|Reduce it to one sentence|"
    "Sum that up in a sentence|In a sentence, please}[.]",
)
ONE_WORD = (
    "{In one word|In one word, please|One word only|Say it in one word|In a single word|Now in one word|Just the word|"
    "And in one word|Can you say that in one word|One word, please|Only one word|Just one word|Give me one word|"
    "Answer in one word|Put it in one word|Shorten it to one word|In a word|Tell me in one word|Reduce it to one word|"
    "Could you put that in one word|Only the word, please|Just the answer in one word|Same answer, one word|"
    "With just one word|The answer in a single word, please}[.]",
)
CAPITALS = (
    "{In capitals|In capital letters|Now in capitals|Say that in capitals|In upper case|Again in all caps|Shout it|"
    "All caps, please|Write that in capital letters|Put it in capitals|Make it all caps|Say it louder, in capitals|"
    "The same in capitals|Only capital letters, please|Repeat that in upper case}[.]",
)
CHINESE = (
    "{In Chinese|In Chinese, please|And in Chinese|Say it in Chinese|Now in Chinese|用中文|用中文说|How do you say that in Chinese|"
    "Translate it into Chinese|Translate that to Chinese|Can you say that in Chinese|Chinese, please|Now say it in Chinese|"
    "Same in Chinese|The same in Chinese|Put that in Chinese|Write it in Chinese|What is that in Chinese|Switch to Chinese|"
    "Repeat that in Chinese|Could I have that in Chinese|中文|中文怎么说|请用中文|用中文再说一遍}[.|?|]",
)
RUSSIAN = (
    "{In Russian|In Russian, please|And in Russian|Say it in Russian|Now in Russian|По-русски|а по-русски|Translate it into Russian|"
    "Translate that to Russian|Can you say that in Russian|Russian, please|Now say it in Russian|Same in Russian|"
    "The same in Russian|Put that in Russian|Write it in Russian|What is that in Russian|Switch to Russian|Repeat that in Russian|"
    "How do you say that in Russian|Скажи по-русски|На русском|на русском, пожалуйста|теперь по-русски}[.|?|]",
)
ANOTHER = (
    "{Another one|One more|Another|Another one, please|Give me another one|Tell me another one|And another|"
    "One more, please|More|Do you have another one|A different one|Another one like that|Again|Next|Next one|Next one, please|"
    "I want another one|I'd like one more|Can I have another one|Let me have one more|Got another|Got any more|Any more|"
    "Have you got another one|Try again|Try another one|Do another one|Keep going|Keep them coming|Once more|And one more|"
    "I liked that, one more|Nice, another one|Ha, another|Good, one more please|That was good, give me another|"
    "Know any others|Something else like that|Not that one, another one|Give me a new one|A new one, please}[.]",
)
ANOTHER_KIND = (
    "{Another|One more|A different|A new} {kind}[, please][.]",
    "{Give me|Tell me|I want|Write|I'd like} {another|one more|a different} {kind}[.]",
    "{Do you know|Do you have|Have you got|Can I have|Can you write} another {kind}?",
)
AGAIN_ABOUT = (
    "{Again|The same|Once more|Another one|One more|Now}, {but|this time} {about|with} {a_thing}[.]",
    "{Again|The same|Now one|Now|And|Another one|And now one|One more|Next one} about {a_thing}[.| please.]",
    "{And|What about|How about|Do|Give me|Try|Can you do|I want|Tell me|Write} one about {a_thing}[?]",
    "{Now with|Change it to|Make it about|Do it with|Make it|Again with|Do the same with|Same with} {a_thing}[.| instead.]",
    "{I'd prefer|I would like|I want} {it |one |}about {a_thing}[.]",
    "{Do it again|Do that again|Once again|Repeat it|Write it again}, {but |this time |}{about|with} {a_thing}[.]",
    "{Can|Could} {it|the next one|that} be about {a_thing}[ instead]?",
    "{And about|How about|What about} {a_thing}?",
    "{A|Another} {kind} {about|with} {a_thing} {now|next|this time|please}[.]",
)
FEWER = (
    "{Only the first {some}|Just the first {some}|{some} are enough|Only {some}, please|Shorten it to {some}|"
    "Cut it to {some}|Make it {some}|Just {some} of them|A shorter list, {some} of them|Give me only {some}}[.]",
)
HOW_MANY = (
    "How many messages have I {sent|sent you|written}[ so far]?",
    "How many messages did I {send|write} {so far|before this one|until now}?",
    "{Count my messages|How many times have I written to you}[ so far][.]",
)
HOW_MANY_ASKED = (
    "How many questions {did I ask|have I asked}[ you][ so far| before this one| until now]?",
    "{Count my questions|What is the number of questions I asked}[ so far][.]",
)
DID_I_MENTION = (
    "Did I {mention|say anything about|write about|talk about|ask about} {x}?",
    "{Have I mentioned|Have I talked about|Did my messages mention|Was there anything about} {x}[ before| earlier]?",
    "Did I {ask you|say something|tell you|say anything} about {x}[ before| earlier]?",
)
SOME = ("two", "three", "four")
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
    """After something written: another, or the same shorter or in one sentence."""
    last, luck = turns[-1], rng.random()
    if luck < 0.3 and last.sentence and last.sentence != last.reply:
        return Turn(_said(rng, KIND_IN_ONE_SENTENCE, last), last.sentence, exact=last.exact)
    if luck < 0.5 and last.short and len(last.short) < len(last.reply):
        user = _said(rng, SHORTER_OF_A_KIND, last)
        return Turn(user, last.short, exact=last.exact, kind=last.kind, sentence=last.sentence, another=last.another)
    return _another(rng, turns, topic)


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
    if re.search(r"```|\$\$", last.reply):
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
    return Turn(say(rng, FEWER, some=SOME[some - 2]), "\n".join(lines[:some]))


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
    if topic is None or kind is None:
        return None
    written = {turn.reply for turn in turns}
    if last.another and rng.random() < 0.75:
        turn = last.another(rng, _said(rng, ANOTHER_OF_A_KIND, last) if rng.random() < 0.7 else say(rng, ANOTHER))
        return turn if turn.reply not in written else None
    animal = animal_of(last.user)
    for _ in range(60):
        turn = topic(rng)[0]
        if kind_of(turn) != kind or turn.reply in written:
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
    found = re.search(r"\b(joke|haiku|limerick|story|tale|poem|riddle|fun fact|pun)", turn.user.lower())
    if found:
        return {"tale": "story", "pun": "joke"}.get(found[1], found[1])
    return None
