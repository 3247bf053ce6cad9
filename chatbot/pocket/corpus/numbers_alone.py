# ruff: noqa: E501
"""Numbers by themselves: larger and smaller, even and odd, squares and roots, counting, neighbours, halves, times tables."""

from random import Random

from chatbot.pocket.corpus.asking import ask, end, follow, raise_first
from chatbot.pocket.corpus.data import number_asks as asks
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.number_words import in_words
from chatbot.pocket.corpus.turns import Turn

_LARGER = (
    "{which|what} {number |}is {larger|bigger|greater|more}, {a} or {b}",
    "{what is|what's} {more|bigger|larger}: {a} or {b}",
    "{a} or {b}, which is {larger|bigger|more}",
    "which {number |}is the {larger|bigger|greater} {one|of the two}, {a} or {b}",
    "{larger|bigger}: {a} or {b}",
    "compare {a} and {b}",
)
_SMALLER = (
    "{which|what} {number |}is {smaller|less|lower}, {a} or {b}",
    "{what is|what's} {less|smaller}: {a} or {b}",
    "{a} or {b}, which is {smaller|less}",
)
_IS_LARGER = (
    "is {a} {larger|bigger|greater|more} than {b}",
    "{a} is {larger|bigger|more} than {b}, right",
    "is {a} > {b}",
)


def talk(rng: Random) -> list[Turn]:
    return pick(rng, (_compare, _parity, _square, _count, _next_number, _half, _table))(rng)


def _compare(rng: Random) -> list[Turn]:
    top = pick(rng, (20, 100, 100))
    a, b = _upto(rng, top), _upto(rng, top)
    if a == b:
        b += 1
    exact = (str(a), str(b))
    luck = rng.random()
    if luck < 0.5:
        big, small = max(a, b), min(a, b)
        return [
            Turn(
                ask(rng, say(rng, _LARGER + asks.LARGER, a=a, b=b)),
                f"{big} is larger than {small}.",
                str(big),
                f"{big}",
                f"{big}",
                exact,
            )
        ]
    if luck < 0.75:
        big, small = max(a, b), min(a, b)
        return [
            Turn(
                ask(rng, say(rng, _SMALLER + asks.SMALLER, a=a, b=b)),
                f"{small} is smaller than {big}.",
                str(small),
                f"{small}",
                f"{small}",
                exact,
            )
        ]
    reply = f"Yes, {a} is larger than {b}." if a > b else f"No, {a} is smaller than {b}."
    return [Turn(ask(rng, say(rng, _IS_LARGER, a=a, b=b)), reply, *_yes(a > b), exact)]


_IS_EVEN = ("is {a} {kind}", "is {a} {an|a} {kind} number", "is the number {a} {kind}", "{a} is {kind}, right", "is {a} {kind} or not", "would you call {a} {kind}")  # fmt: skip
_EVEN_OR_ODD = ("is {a} {even or odd|odd or even}", "{a}: {even or odd|odd or even}", "{even or odd|odd or even}: {a}", "{even or odd|odd or even}, {a}", "{a} is {even or odd|odd or even}", "is the number {a} {even or odd|odd or even}")  # fmt: skip
_AND_THIS = ("and {a}", "what about {a}", "{a}", "how about {a}")


def _parity(rng: Random) -> list[Turn]:
    asked = rng.random() < 0.5
    kind = pick(rng, ("even", "odd"))
    turns: list[Turn] = []
    for _ in range(pick(rng, (1, 1, 2))):
        a = _upto(rng, 100)
        word = "odd" if a % 2 else "even"
        text = say(rng, _AND_THIS if turns else _IS_EVEN if asked else _EVEN_OR_ODD + asks.EVEN_OR_ODD, a=a, kind=kind)
        user = follow(rng, text) if turns else ask(rng, text)
        if asked:
            right = word == kind
            turns.append(Turn(user, f"{'Yes' if right else 'No'}, {a} is {word}.", *_yes(right), (str(a),)))
        else:
            zh, ru = ("奇数。", "Нечётное.") if a % 2 else ("偶数。", "Чётное.")
            turns.append(Turn(user, f"{a} is {word}.", word.capitalize(), zh, ru, (str(a),)))
    return turns


def _square(rng: Random) -> list[Turn]:
    a = _upto(rng, 20)
    luck = rng.random()
    if luck < 0.6:
        user = ask(
            rng,
            say(
                rng,
                (
                    "{what is|what's|how much is} {a} squared",
                    "{what is|what's} the square of {a}",
                    "square of {a}",
                    "{a} squared",
                    "{a}^2",
                    "{a}²",
                    "{a} to the power of {2|two}",
                    "square {a}",
                    "{a}**2",
                    *asks.SQUARE,
                ),
                a=a,
            ),
        )
        return [Turn(user, f"{a} squared is {a * a}.", str(a * a), str(a * a), str(a * a), (str(a),))]
    if luck < 0.9:
        user = ask(
            rng,
            say(
                rng,
                (
                    "{what is|what's|how much is} the square root of {b}",
                    "square root of {b}",
                    "root of {b}",
                    "sqrt({b})",
                    "√{b}",
                    "which number squared is {b}",
                    "sqrt {b}",
                    *asks.ROOT,
                ),
                b=a * a,
            ),
        )
        return [Turn(user, f"The square root of {a * a} is {a}.", str(a), str(a), str(a), (str(a * a),))]
    a = _upto(rng, 10)
    user = ask(
        rng,
        say(
            rng,
            ("{what is|what's} {a} cubed", "{a} cubed", "{a}^3", "{what is|what's} the cube of {a}", "cube of {a}"),
            a=a,
        ),
    )
    return [Turn(user, f"{a} cubed is {a**3}.", str(a**3), str(a**3), str(a**3), (str(a),))]


def _count(rng: Random) -> list[Turn]:
    first = pick(rng, (1, 1, 1, _upto(rng, 20)))
    last = first + pick(rng, (3, 4, 5, 6, 7, 8, 9, 9, 9, 14))
    kind = pick(rng, ("up", "up", "up", "down", "twos"))
    if kind == "twos":
        last = pick(rng, (10, 12, 16, 20))
        user = say(
            rng,
            (
                "{list|give me|name|tell me|write} the even numbers {up to|from 2 to|until} {last}",
                "even numbers {up to|to} {last}",
                "count {by twos|in twos|in steps of two} to {last}",
            ),
            last=last,
        )
        return [Turn(ask(rng, user), ", ".join(map(str, range(2, last + 1, 2))) + ".")]
    if kind == "down":
        first, last = pick(rng, (10, 10, 5, 3, 8, 12)), 1
        user = say(
            rng,
            (
                "count {down|backwards} from {first}[ to {last}]",
                "count from {first} {down |back |backwards |}to {last}",
                "countdown from {first}",
                "{first} to {last} backwards",
                "do a countdown from {first}",
            ),
            first=first,
            last=last,
        )
        return [Turn(end(rng, raise_first(rng, user)), ", ".join(map(str, range(first, 0, -1))) + ".")]
    user = say(
        rng,
        (
            "count from {first} to {last}",
            "{list|write|say|name|give me} the numbers {from {first} to {last}|between {first} and {last}, both included}",
            "numbers from {first} to {last}",
            "{please |can you |}count {from {first} |from {first} up }to {last}",
        ),
        first=first,
        last=last,
    )
    if first == 1 and rng.random() < 0.4:
        user = say(
            rng,
            ("count to {last}", "can you count to {last}", "count up to {last}", "please count to {last}"),
            last=last,
        )
    return [Turn(end(rng, raise_first(rng, user)), ", ".join(map(str, range(first, last + 1))) + ".")]


def _next_number(rng: Random) -> list[Turn]:
    a = _upto(rng, 99)
    if rng.random() < 0.6:
        templates: tuple[str, ...] = (
            "{which|what} number {comes|is} after {a}",
            "what comes after {a}",
            "number after {a}",
            "what is the next number after {a}",
            "which number follows {a}",
            "{a}, and then",
            *asks.NEXT,
        )
        return [
            Turn(
                ask(rng, say(rng, templates, a=a)),
                f"After {a} comes {a + 1}.",
                str(a + 1),
                str(a + 1),
                str(a + 1),
                (str(a),),
            )
        ]
    a += 1
    templates = (
        "{which|what} number {comes|is} before {a}",
        "what comes before {a}",
        "number before {a}",
        "what is the number just before {a}",
        *asks.PREVIOUS,
    )
    return [
        Turn(
            ask(rng, say(rng, templates, a=a)),
            f"Before {a} comes {a - 1}.",
            str(a - 1),
            str(a - 1),
            str(a - 1),
            (str(a),),
        )
    ]


def _half(rng: Random) -> list[Turn]:
    a = _upto(rng, 50)
    luck = rng.random()
    if luck < 0.4:
        user = say(
            rng,
            (
                "{what is|what's|how much is} half of {a}",
                "half of {a}",
                "{a} halved",
                "{what is|what's} the half of {a}",
                "halve {a}",
                "what is 50% of {a}",
                "50 percent of {a}",
                *asks.HALF,
            ),
            a=_figure(rng, 2 * a),
        )
        return [Turn(ask(rng, user), f"Half of {2 * a} is {a}.", str(a), str(a), str(a), (str(2 * a),))]
    if luck < 0.8:
        user = say(
            rng,
            (
                "{what is|what's|how much is} {twice|double|two times} {a}",
                "{twice|double} {a}",
                "{a} doubled",
                "{what is|what's} the double of {a}",
                "double the number {a}",
                *asks.DOUBLE,
            ),
            a=_figure(rng, a),
        )
        return [Turn(ask(rng, user), f"Twice {a} is {2 * a}.", str(2 * a), str(2 * a), str(2 * a), (str(a),))]
    user = say(
        rng,
        (
            "{what is|what's|how much is} {10%|10 percent|ten percent|a tenth} of {a}",
            "{10%|10 percent|ten percent} of {a}",
        ),
        a=10 * a,
    )
    return [Turn(ask(rng, user), f"10% of {10 * a} is {a}.", str(a), str(a), str(a), (str(10 * a),))]


def _table(rng: Random) -> list[Turn]:
    a = 2 + int(rng.random() * 11)
    number = in_words(a) if rng.random() < 0.4 else str(a)
    user = say(
        rng,
        (
            "{say|write|give me|show me|list|recite} the {times table of {a}|{a} times table|multiplication table {of|for} {a}}",
            "{the |}{a} times table",
            "times table of {a}",
            "multiples of {a}",
            "the first ten multiples of {a}",
        ),
        a=number,
    )
    return [Turn(end(rng, raise_first(rng, user)), ", ".join(str(a * n) for n in range(1, 11)) + ".")]


def _figure(rng: Random, number: int) -> str:
    return in_words(number) if rng.random() < 0.25 else str(number)


def _upto(rng: Random, top: int) -> int:
    return int(rng.random() * (top + 1))


def _yes(yes: bool) -> tuple[str, str, str]:
    return ("Yes", "是的。", "Да.") if yes else ("No", "不是。", "Нет.")
