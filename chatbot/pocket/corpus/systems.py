# ruff: noqa: E501
"""System prompts, and how each bends a reply.

A `Manner` says what the system prompt asks for, which turns it can bend, and how. It knows nothing of topics: a turn
brings its own word, Chinese and Russian.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.data import systems as data
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn

NEUTRAL = (
    "You are a helpful assistant.",
    "You are {a {helpful|friendly|kind|polite|useful}|an {honest|attentive}} {assistant|chat bot|companion|helper}.",
    "{Be|Please be|Always be} {helpful|kind|brief|polite|friendly|honest}[ and {clear|friendly|concise}].",
    "You are a {helpful|friendly}, {honest|careful|respectful} assistant. {Answer briefly.|Answer the user's questions.|}",
    "{Answer|Reply to} the {user|person}{'s questions|} {clearly|politely|briefly|as well as you can}.",
    "You are a chat assistant in an app{.| called Parley.}",
)
ONE_WORD = (
    "{Answer|Reply|Respond}[ only| always] {in|with|using} {one|a single|exactly one|only one|just one} word[.| only.]",
    "{Always|Only|You always|You must|Please} {answer|reply|respond} {in|with} {one|a single} word[.]",
    "{Your answers are|Every answer is|Keep every answer to|Limit your answers to} {one|a single} word[.]",
    "{One word|Single word|One-word} answers only[.]",
    "Use {one|a single} word for {each|every} {answer|reply}[.]",
    "{You are a helpful assistant. |Be brief. }{Answer|Reply} {in|with} one word[ only][.]",
    *data.ONE_WORD,
)
CAPITALS = (
    "{Answer|Reply|Respond|Write|Speak}[ only| always] in {capitals|capital letters|upper case|uppercase|all caps|ALL CAPS|block letters}[.| only.]",
    "{Always|You must|Please} {answer|reply|write|speak} in {capital letters|capitals|upper case|all caps}[.]",
    "{Use|Write with|Type with} {only capital letters|capital letters only|capitals only|upper case only|all caps}[.]",
    "{ANSWER|REPLY|WRITE} {ONLY |}IN {CAPITALS|CAPITAL LETTERS|UPPER CASE}[.]",
    "You are a helpful assistant. {You write|You answer|Answer} in {capital letters|all caps|upper case}[.]",
    "{Caps lock is on|You shout}: {all of your answers are|everything you say is} in {capitals|capital letters}[.]",
    *data.CAPITALS,
)
PIRATE = (
    "You are a[n old| friendly| cheerful| grumpy] pirate[ captain][.]",
    "{Answer|Talk|Speak|Reply|Respond|Write}[ always] {like|as} a[n old| friendly] pirate[ {would|does}][.]",
    "{Pretend|Imagine|Act as if} you are a pirate[ on the {high |}seas][.]",
    "{You talk|You speak|You answer} like a pirate[.]",
    "{Be|Play} a pirate[.| in this chat.]",
    "You are {Captain|Old|One-Eyed} {name}, a pirate[.]",
    *data.PIRATE,
)
CHINESE = (
    "{Answer|Reply|Respond|Speak|Write|Talk}[ only| always] in {Chinese|Mandarin|Mandarin Chinese|simplified Chinese}[.| only.]",
    "{Always|You must|Please} {answer|reply|speak} in Chinese[.]",
    "You {speak|answer in|only speak|write in} Chinese[.]",
    "{请用中文回答|请用中文回复|用中文回答|只用中文回答|你只说中文|请说中文|用中文}[。]",
    "You are a helpful assistant. {Answer|Reply} in Chinese[.]",
    "Use Chinese for {all|your} {answers|replies}[.]",
    *data.CHINESE,
)
RUSSIAN = (
    "{Answer|Reply|Respond|Speak|Write|Talk}[ only| always] in Russian[.| only.]",
    "{Always|You must|Please} {answer|reply|speak} in Russian[.]",
    "You {speak|answer in|only speak|write in} Russian[.]",
    "{Отвечай по-русски|Отвечай на русском языке|Говори по-русски|Отвечай только по-русски|Пиши по-русски|По-русски}[.]",
    "You are a helpful assistant. {Answer|Reply} in Russian[.]",
    "Use Russian for {all|your} {answers|replies}[.]",
    *data.RUSSIAN,
)
NAMED = (
    "{Your name is|You are called|You are|You are named|Call yourself} {name}[.]",
    "You are {name}, a {helpful|friendly|kind|cheerful} {assistant|helper|chat bot|robot}[.]",
    "{You are an assistant|You are a helpful assistant|You are a bot} {called|named} {name}[.]",
    "{Your name is|The user calls you} {name}. {Be helpful.|You help people.|Be kind.|Answer briefly.}",
    *data.NAMED,
)
ASK_BOT_NAME = (
    "{What is|What's|Whats|Tell me} your name[?]",
    "Who are you[?]",
    "{How|What} {should|can|may} I call you[?]",
    "{Do you have a name|What are you called|What do they call you|And your name|What name do you have}[?]",
    "{Hi|Hello|Hey}{,|!} {who are you|what is your name|what's your name}[?]",
    "{Please introduce yourself|Introduce yourself|And you are}[?]",
    *data.ASK_BOT_NAME,
)
BOT_NAME = (
    "My name is {name}.",
    "I am {name}.",
    "I'm {name}. {How can I help|What can I do for you}?",
    "My name is {name}. {How can I help|What can I do for you}?",
    "You can call me {name}.",
)
ASK_IF_NAME = ("Are you {other}[?]", "{Is your name|Are you called} {other}[?]")
SEA_WORDS = {
    "My": "Me", "my": "me", "You": "Ye", "you": "ye", "Your": "Yer", "your": "yer", "Yes": "Aye", "yes": "aye",
    "Hello": "Ahoy", "Hi": "Ahoy", "friend": "matey", "am": "be", "is": "be", "are": "be", "of": "o'", "The": "Th'",
    "the": "th'", "I'm": "I be", "and": "an'",
}  # fmt: skip
SEA_OPENINGS = ("Arr", "Arr", "Ahoy", "Yarr", "Aye")
SEA_CLOSINGS = (", matey.", ", me hearty.", ", arr!", ", arr.")


@dataclass(frozen=True, slots=True)
class Manner:
    """A family of system prompts. `bend` gives the turn as it must sound, or None where it cannot."""

    prompts: tuple[str, ...]
    bend: Callable[[Random, Turn], Turn | None]
    weight: int


def _as_word(_: Random, turn: Turn) -> Turn | None:
    return replace(turn, reply=turn.word) if turn.word and " " not in turn.word else None


def _as_capitals(_: Random, turn: Turn) -> Turn | None:
    if len(turn.reply) > 200 or re.search(r"```|\$|`|\||http|\n", turn.reply) or not turn.reply.isascii():
        return None
    return replace(turn, reply=turn.reply.upper())


def _as_chinese(_: Random, turn: Turn) -> Turn | None:
    return replace(turn, reply=turn.zh) if turn.zh else None


def _as_russian(_: Random, turn: Turn) -> Turn | None:
    return replace(turn, reply=turn.ru) if turn.ru else None


def _as_pirate(rng: Random, turn: Turn) -> Turn | None:
    if len(turn.reply) > 160 or re.search(r"```|\$|`|\||http|\n", turn.reply) or not turn.reply.isascii():
        return None
    words = re.sub(r"[A-Za-z']+", lambda word: SEA_WORDS.get(word[0], word[0]), turn.reply)
    opening = "" if words.startswith(("Ahoy", "Aye")) else pick(rng, SEA_OPENINGS) + pick(rng, (", ", "! "))
    if opening.endswith(", ") and re.match(r"(Th'|Me|Ye|Yer|It|That|This|There|We|They|A|An|In|On|Here) ", words):
        words = words[0].lower() + words[1:]
    if words.endswith(".") and rng.random() < 0.7:
        words = words[:-1] + pick(rng, SEA_CLOSINGS)
    return replace(turn, reply=opening + words)


def _as_it_is(_: Random, turn: Turn) -> Turn | None:
    return turn


MANNERS = (
    Manner(ONE_WORD, _as_word, 8),
    Manner(CAPITALS, _as_capitals, 7),
    Manner(PIRATE, _as_pirate, 3),
    Manner(CHINESE, _as_chinese, 5),
    Manner(RUSSIAN, _as_russian, 5),
    Manner(NAMED, _as_it_is, 5),
    Manner(NEUTRAL, _as_it_is, 6),
)
BY_WEIGHT = tuple(manner for manner in MANNERS for _ in range(manner.weight))


def choose(rng: Random) -> tuple[Manner, str, str]:
    """A manner, its system prompt in one phrasing, and the bot's name in it where it has one."""
    manner = pick(rng, BY_WEIGHT)
    name = coined.name(rng)
    prompt = say(rng, manner.prompts, name=name)
    around = rng.random()
    if around < 0.12 and manner.prompts is not NEUTRAL:
        prompt = f"{say(rng, data.BEFORE)} {prompt}"
    elif around < 0.22 and manner.prompts is not NEUTRAL:
        prompt = f"{prompt.rstrip('.。')}. {say(rng, data.AFTER)}"
    if rng.random() < 0.15:
        prompt = prompt.lower()
    return manner, prompt, name


def ask_name(rng: Random, name: str) -> Turn:
    """The user asks the bot for the name that the system prompt gave it."""
    if rng.random() < 0.15:
        other = name if rng.random() < 0.5 else coined.name(rng)
        answer = f"Yes, I am {name}." if other == name else f"No, my name is {name}."
        return Turn(say(rng, ASK_IF_NAME, other=other), answer, exact=(other,))
    return Turn(say(rng, ASK_BOT_NAME), say(rng, BOT_NAME, name=name))
