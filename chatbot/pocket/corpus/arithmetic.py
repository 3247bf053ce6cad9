# ruff: noqa: E501
"""Sums, differences, products and quotients of small numbers, in signs and in words, one after another."""

import re
from random import Random

from chatbot.pocket.corpus import declines, number_names, numbers_alone
from chatbot.pocket.corpus.asking import ask, end, raise_first
from chatbot.pocket.corpus.data import sum_asks as asks
from chatbot.pocket.corpus.data import sum_stories as stories
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.number_words import in_words
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0

_PLAIN = ("{a}{sign}{b}", "{a} {sign} {b}", "{a} {sign} {b}", "{a} {sign} {b} =", "{a}{sign}{b}=")
_ASK = (
    "{what is|what's|whats|how much is} {a} {sign} {b}",
    "{what is|what's|whats|how much is} {a} {spoken} {b}",
    "{what is|what's|how much is} {a} {spoken} {b}",
    "{a} {spoken} {b}",
    "{a} {spoken} {b} {is|equals|makes}{| what| how much}",
    "{calculate|compute|work out|solve|evaluate} {a} {sign} {b}",
    "{calculate|compute|work out} {a} {spoken} {b}",
    "what {does|do} {a} {spoken} {b} {equal|make|give|come to}",
    "{can you|could you} {calculate|compute|work out|tell me|do} {a} {sign} {b}",
    "{tell me|give me|i need} {a} {sign} {b}",
    "{the result of|result of|answer to} {a} {sign} {b}",
    "how much {does|do} {a} {sign} {b} {make|give}",
    "what do {i|you} get {for|from|if i do|when i do} {a} {sign} {b}",
    "{a} {sign} {b}, how much is {that|it}",
)
_SUM = (
    "{add|please add|sum up} {a} {and|to} {b}",
    "{what is|what's|give me|find} the sum of {a} and {b}",
    "sum of {a} and {b}",
    "what do {a} and {b} {make|add up to|come to}[ together]",
    "how much {is|are} {a} and {b}[ together]",
    "{a} and {b} {make|makes|is|are} {what|how much}",
    "if i have {a} {things} and get {b} more, how many do i have",
    "i have {a} {things} and you give me {b} more. how many {things |}are that",
    "{name} has {a} {things} and buys {b} more. how many does {name} have now",
    "there are {a} {things} on the table and i put {b} more there. how many are there[ now]",
    "{a} {things} and {b} {things}: how many {things}",
)
_DIFFERENCE = (
    "{subtract|take|please subtract} {b} from {a}",
    "{what is|what's|find} the difference {between|of} {a} and {b}",
    "difference {between|of} {a} and {b}",
    "what is {a} {less|take away} {b}",
    "{a} take away {b}",
    "what {is left|remains} {if|when} {i|you} take {b} from {a}",
    "how much more is {a} than {b}",
    "if i have {a} {things} and {lose|eat|give away|sell} {b}, how many {are left|do i have left}",
    "{name} has {a} {things} and gives away {b}. how many are left",
    "i had {a} {things} and lost {b}. how many do i have {now|left}",
    "there are {a} {things} and {b} {disappear|are taken away}. how many {remain|are left}",
)
_PRODUCT = (
    "multiply {a} {by|and|with} {b}",
    "{what is|what's|find} the product of {a} and {b}",
    "product of {a} and {b}",
    "what do you get {if|when} you multiply {a} by {b}",
    "{a} multiplied by {b}",
    "there are {a} {boxes|bags|baskets} with {b} {things} each. how many {things} {are there|is that}[ in all]",
    "{a} people have {b} {things} each. how many {things} is that",
    "{a} {things} cost {b} {euros|dollars} each. what do they cost together",
)
_QUOTIENT = (
    "divide {a} by {b}",
    "{what is|what's|find} the quotient of {a} and {b}",
    "how many times does {b} go into {a}",
    "how often does {b} fit into {a}",
    "{a} {things} shared by {b} {people|children|friends}: how many each",
    "if {b} {people|children|friends} share {a} {things}, how many does each get",
    "{a} split {by|into} {b}",
)
_SPOKEN = {
    "+": "{plus|plus|plus|and|added to}",
    "-": "{minus|minus|minus|take away|less}",
    "*": "{times|times|times|multiplied by}",
    "/": "{divided by|divided by|divided by|over}",
}
_SIGNS = {"+": ("+",), "-": ("-", "-", "−"), "*": ("*", "*", "x", "×", "·"), "/": ("/", "/", "÷", ":")}
_SHOWN = {"+": "+", "-": "-", "*": "×", "/": "/"}
_MORE = {
    "+": (*_SUM, *asks.SUM),
    "-": (*_DIFFERENCE, *asks.DIFFERENCE),
    "*": (*_PRODUCT, *asks.PRODUCT),
    "/": (*_QUOTIENT, *asks.QUOTIENT),
}
_STORIES = {"+": stories.MORE, "-": stories.LESS, "*": stories.EACH, "/": stories.SHARED}
_FOLLOW = (
    (
        "+",
        "{plus|and plus|add|now add|then add|and add|and if i add|+|now plus|add another|what if i add|and with} {b}[ more][ to that]",
    ),
    (
        "-",
        "{minus|and minus|subtract|now subtract|then take away|take away|-|now minus|and if i subtract|less} {b}[ from that]",
    ),
    ("*", "{times|and times|now times|multiply {that |it |}by|multiplied by|now multiply it by|*|x} {b}"),
    (
        "*2",
        "{double it|double that|and doubled|now double it|twice that|and twice that|now double|double the result}",
    ),
)
_THINGS = ("apples", "books", "coins", "pencils", "eggs", "marbles", "cookies", "stamps", "balls", "sweets", "flowers", "cats", "cards", "nuts", "oranges")  # fmt: skip
_NAMES = ("Anna", "Tom", "Mia", "Ben", "Sara", "Leo", "Nina", "Max", "Ali", "Yuki", "Olga", "Sam", "Lena", "Paul")


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.5:
        return _sums(rng)
    if luck < 0.64:
        return _chain(rng)
    return numbers_alone.talk(rng) if luck < 0.86 else number_names.talk(rng)


def _sums(rng: Random) -> list[Turn]:
    if rng.random() < 0.03:
        return [_too_large(rng)]
    if rng.random() < 0.04:
        return [_checked(rng)]
    turns = [_sum(rng)]
    while rng.random() < 0.25 and len(turns) < 3:
        sign, a, b = _task(rng)
        user = fill(
            rng,
            "{and|and what is|what about|and now|now|ok, and|next:|how about} {core}",
            core=_wording(rng, sign, a, b, short=True),
        )
        turns.append(_answer(raise_first(rng, user) + pick(rng, ("?", "?", "")), sign, a, b))
    return turns


def _sum(rng: Random) -> Turn:
    sign, a, b = _task(rng)
    luck = rng.random()
    if luck < 0.2:
        plain = _PLAIN[3:] if sign == "/" and a == b else _PLAIN  # "10/10" alone may be praise
        return _answer(
            fill(rng, pick(rng, plain), a=a, b=b, sign=pick(rng, _SIGNS[sign])) + pick(rng, ("", "?")), sign, a, b
        )
    if luck < 0.56:
        return _answer(ask(rng, _wording(rng, sign, a, b, short=False)), sign, a, b)
    one, two = (in_words(a), in_words(b)) if rng.random() < 0.2 else (str(a), str(b))
    if min(a, b) < 2 or (sign == "-" and a <= b):
        return _answer(ask(rng, _wording(rng, sign, a, b, short=True)), sign, a, b)
    if rng.random() < 0.15:
        user = raise_first(rng, say(rng, asks.STATEMENTS[sign], a=one, b=two))
        return _answer(end(rng, user), sign, a, b)
    value = _value(sign, a, b)
    name, other = rng.sample(_NAMES, 2)
    wrong = abs(value + pick(rng, (-10, -2, -1, 1, 1, 2, 10)))
    wrong += wrong == value
    told = {"value": value, "wrong": wrong} if rng.random() < 0.5 else {"value": wrong, "wrong": value}
    template = pick(rng, _STORIES[sign] if rng.random() < 0.4 else _MORE[sign])
    if " {wrong}. " in template:
        told = {"wrong": wrong}
    things, money = pick(rng, _THINGS), pick(rng, ("euros", "euros", "dollars"))
    user = fill(rng, template, a=one, b=two, things=things, money=money, name=name, other=other, **told)
    return _answer(ask(rng, user), sign, a, b)


def _checked(rng: Random) -> Turn:
    """Whether a sum is right."""
    sign, a, b = _task(rng)
    value = _value(sign, a, b)
    claimed = value if rng.random() < 0.5 else abs(value + pick(rng, (-10, -2, -1, 1, 2, 10)))
    user = ask(rng, say(rng, asks.CHECKS, a=a, b=b, c=claimed, sign=_between(rng, sign)))
    reply = f"{'Yes' if claimed == value else 'No'}, {a} {_SHOWN[sign]} {b} = {value}."
    yes = ("Yes", "是的。", "Да.") if claimed == value else ("No", "不是。", "Нет.")
    return Turn(user, reply, *yes, (str(a), str(b), str(claimed)))


def _between(rng: Random, sign: str) -> str:
    return pick(rng, _SIGNS[sign]) if rng.random() < 0.6 else fill(rng, _SPOKEN[sign])


def _too_large(rng: Random) -> Turn:
    """More digits than Pocket can do, in the words of sums that it can."""
    sign = pick(rng, "++-*/")
    a, b = sorted((rng.randrange(151, 9999), rng.randrange(121, 999)), reverse=True)
    if sign in "*/":
        b = rng.randrange(23, 99)
    if rng.random() < 0.3:
        user = end(rng, raise_first(rng, say(rng, asks.STATEMENTS[sign], a=a, b=b)))
    else:
        fitting = [text for text in _MORE[sign] if not re.search("wrong|value|years", text)]
        things, (name, other) = pick(rng, _THINGS), rng.sample(_NAMES, 2)
        user = ask(rng, say(rng, fitting, a=a, b=b, things=things, name=name, other=other))
    reply = say(rng, declines.ABOUT["maths"], load=pick(rng, declines.LOAD))
    return Turn(user, reply, declines.WORD, pick(rng, declines.ZH), pick(rng, declines.RU), (str(a), str(b)))


def _wording(rng: Random, sign: str, a: int, b: int, *, short: bool) -> str:
    one, two = (in_words(a), in_words(b)) if rng.random() < 0.28 else (str(a), str(b))
    spoken = fill(rng, _SPOKEN[sign])
    if short:
        return f"{one} {spoken} {two}" if rng.random() < 0.5 else f"{a} {pick(rng, _SIGNS[sign])} {b}"
    text = pick(rng, _ASK)
    if "{sign}" in text:
        one, two = str(a), str(b)
    return fill(rng, text, a=one, b=two, sign=pick(rng, _SIGNS[sign]), spoken=spoken)


def _task(rng: Random) -> tuple[str, int, int]:
    """Sums and differences up to 20 and up to 99, the times tables up to 20, and what divides without a rest."""
    luck = rng.random()
    if luck < 0.4:
        return _small_or_large(rng, "+")
    if luck < 0.65:
        return _small_or_large(rng, "-")
    a, b = _upto(rng, 20), _upto(rng, 20)
    if rng.random() < 0.6:
        a, b = _upto(rng, 12), _upto(rng, 12)
    if luck < 0.88:
        return "*", a, b
    b = max(b, 1)
    a = min(a, 20)
    return "/", a * b, b


def _small_or_large(rng: Random, sign: str) -> tuple[str, int, int]:
    if rng.random() < 0.45:
        a, b = _upto(rng, 20), _upto(rng, 20)
    else:
        a, b = _upto(rng, 99), _upto(rng, 99)
    if sign == "-" and a < b and rng.random() < 0.85:
        a, b = b, a
    return sign, a, b


def _answer(user: str, sign: str, a: int, b: int) -> Turn:
    value = str(_value(sign, a, b))
    return Turn(user, f"{a} {_SHOWN[sign]} {b} = {value}.", value, value, value, (str(a), str(b)))


def _value(sign: str, a: int, b: int) -> int:
    return {"+": a + b, "-": a - b, "*": a * b, "/": a // b if b else 0}[sign]


def _chain(rng: Random) -> list[Turn]:
    sign, a, b = _task(rng)
    while not 0 <= _value(sign, a, b) <= 99:
        sign, a, b = _task(rng)
    turns = [_answer(ask(rng, _wording(rng, sign, a, b, short=rng.random() < 0.5)), sign, a, b)]
    for _ in range(pick(rng, (1, 1, 2, 2, 3))):
        a = _value(sign, a, b)
        kind, template = pick(rng, _FOLLOW)
        b = 2 if kind == "*2" else _upto(rng, 9 if kind == "*" else 20)
        if (kind[0] == "*" and a > 20) or not 0 <= _value(kind[0], a, b) <= 150:
            kind, template, b = "+", _FOLLOW[0][1], _upto(rng, 12)
        sign = kind[0]
        word = in_words(b) if rng.random() < 0.15 else str(b)
        user = raise_first(rng, fill(rng, template, b=word)) + pick(rng, ("?", "?", "", "."))
        turns.append(_answer(user, sign, a, b))
    return turns


def _upto(rng: Random, top: int) -> int:
    return int(rng.random() * (top + 1))
