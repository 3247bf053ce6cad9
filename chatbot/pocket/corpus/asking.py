# ruff: noqa: E501
"""How people wrap what they ask: politeness, haste and chatter around a bare question or a bare order."""

import re
from random import Random

from chatbot.pocket.corpus.grammar import fill, pick

_BEFORE = (
    "{hey|hi|hello|hey there|ok|okay|so|well|um|hmm|right|and}, {}",
    "{quick question|one question|question|a quick one|little question|next question|trivia|help me}: {}",
    "{tell me|please tell me|say|remind me|do tell}: {}",
    "{i was wondering|just wondering|i'm curious|just curious|out of curiosity}: {}",
    "{my kid asks|my daughter wants to know|my son asked me|for a quiz|for a crossword|for my homework}: {}",
    "{i forgot|i can't remember|i always forget|it's on the tip of my tongue}: {}",
    "{please|pls|plz}, {}",
    "{do you know|by the way|now|hey Pocket|Pocket}, {}",
)
_AFTER = (
    "{}, {please|pls|again|by the way|do you know|actually|i wonder|exactly}?",
    "{}? {Thanks|Thank you|Thanks!|Please.|I forgot.|Just curious.|Do you know?|Any idea?|Help me out.|Quickly please.}",
)
_ORDER = (
    "please {}",
    "{can|could|would|will} you {|please |maybe |kindly }{}?",
    "{}, please",
    "{} please",
    "{} pls",
    "{i want you to|i need you to|i'd like you to|i would like you to} {}",
    "{hey|hi|hello|ok|now|so}, {}",
    "{hey|hi|ok}, {can|could} you {}?",
    "{let's see if you can|try to|go ahead and|do me a favour and|would you mind to|are you able to} {}",
    "{} {if you can|for me|for me please|quickly|now}",
    "Pocket, {}",
)
_GIVE = (
    "{i want|i need|i'd like|i would like|i'd love|gimme|give me|show me|let me have|may i have|could i have|can i get} {}",
    "{}",
    "{} please",
    "{}, please",
    "{}, {now|quickly|if you can|thanks}",
    "{how about|what about|do you have|got|have you got|can you do|could you do|would you do} {}?",
)

_INDIRECT = (
    "{can|could|would} you {|please }tell me {core}",
    "do you {know|remember|happen to know} {core}",
    "{tell|please tell|remind} me {core}",
    "{i want|i'd like|i would like|i need} to know {core}",
    "any idea {core}",
    "{i forgot|i don't know|i can't remember|i wonder|i'm not sure} {core}",
    "have you any idea {core}",
    "{hi|hello|hey}, do you know {core}",
    "{hi|hello|hey}, can you tell me {core}",
    "someone asked me {core}",
    "explain to me {core}",
)
_WHAT_IS = re.compile(r"(what|who|where) (is|are|was) ((?:the|a|an|my|your) [^,:]{2,40}|[A-Z][^,:]{2,20})")
_HOW_MANY = re.compile(r"how many (.+) does (.+) have")
_QUESTIONS = ("what ", "how ", "can ", "could ", "and what ", "do you ", "have you ", "any ", "got ", "who ", "which ", "is ", "are ", "where ")  # fmt: skip
_COMMANDS = ("name ", "tell ", "give ", "list ", "say ", "mix ", "i need", "show ", "write ", "compare ", "spell ", "count ", "add ", "convert ", "calculate ", "compute ", "now ")  # fmt: skip


def ask(rng: Random, question: str) -> str:
    """A question given bare and in lower case ("what is the capital of Peru"), as somebody may put it."""
    luck = rng.random()
    if luck < 0.1 and (turned := _turn(question)):
        text = fill(rng, pick(rng, _INDIRECT), core=turned)
        return raise_first(rng, text) + ("?" if text.startswith(_QUESTIONS) and luck < 0.09 else "")
    if luck < 0.68:
        text = question
    elif luck < 0.86:
        text = _wrap(rng, pick(rng, _BEFORE), question)
    elif not question.startswith(_COMMANDS):
        return raise_first(rng, _wrap(rng, pick(rng, _AFTER), question))
    else:
        text = _wrap(rng, "{} {please|pls|now|for me}", question)
    if question.startswith(_COMMANDS):
        return end(rng, raise_first(rng, text))
    return raise_first(rng, text) + ("?" if rng.random() < 0.85 else "")


def follow(rng: Random, question: str) -> str:
    """A short question that goes on from the last ("and of Peru"): no greeting, hardly any politeness."""
    luck = rng.random()
    if luck < 0.08:
        question = pick(rng, ("ok, ", "great, ", "thanks, ", "hm, ", "right, ")) + question
    text = raise_first(rng, question)
    return text + ("?" if luck < 0.86 else " please?" if luck < 0.88 else "")


def order(rng: Random, command: str) -> str:
    """An order given bare ("write a haiku about rain"), as somebody may put it."""
    text = command if rng.random() < 0.5 else _wrap(rng, pick(rng, _ORDER), command)
    return end(rng, raise_first(rng, text))


def want(rng: Random, thing: str) -> str:
    """A wish for a thing ("a haiku about rain"), as somebody may put it."""
    return end(rng, raise_first(rng, _wrap(rng, pick(rng, _GIVE), thing)))


def end(rng: Random, text: str) -> str:
    """A full stop, an exclamation mark, or more often nothing."""
    if text[-1] in "?!.:":
        return text
    luck = rng.random()
    if text.lower().startswith(_QUESTIONS):
        return text + ("?" if luck < 0.8 else "")
    return text + ("." if luck < 0.4 else "!" if luck < 0.45 else "")


def raise_first(rng: Random, text: str) -> str:
    """The first letter in upper case, as most people write it most of the time; "i" alone as well."""
    if rng.random() < 0.15:
        return text
    text = text.replace(" i ", " I ").replace(" i'", " I'")
    return text[0].upper() + text[1:]


def _turn(question: str) -> str:
    """ "what is the capital of Peru" as "what the capital of Peru is"; empty where that cannot be done simply."""
    if match := _WHAT_IS.fullmatch(question):
        return f"{match[1]} {match[3]} {match[2]}"
    if match := _HOW_MANY.fullmatch(question):
        return f"how many {match[1]} {match[2]} has"
    return question if question.startswith(("who ", "which planet is", "which country has", "how to ")) else ""


def _wrap(rng: Random, frame: str, core: str) -> str:
    return fill(rng, frame.replace("{}", "{core}"), core=core)
