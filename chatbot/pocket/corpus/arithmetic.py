# ruff: noqa: E501
"""Sums, differences, products and quotients of small numbers; comparing, counting, squares, even and odd."""

from random import Random

from chatbot.pocket.corpus.asking import ask, end, raise_first
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
    "*": "{times|times|times|multiplied by|by}",
    "/": "{divided by|divided by|over|by}",
}
_SIGNS = {"+": ("+",), "-": ("-", "-", "−"), "*": ("*", "*", "x", "×", "·"), "/": ("/", "/", "÷", ":")}
_SHOWN = {"+": "+", "-": "-", "*": "×", "/": "/"}
_MORE = {"+": _SUM, "-": _DIFFERENCE, "*": _PRODUCT, "/": _QUOTIENT}
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
    if luck < 0.55:
        return _sums(rng)
    if luck < 0.72:
        return _chain(rng)
    return pick(rng, (_compare, _parity, _square, _count, _next_number, _half, _table))(rng)


def _sums(rng: Random) -> list[Turn]:
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
        return _answer(
            fill(rng, pick(rng, _PLAIN), a=a, b=b, sign=pick(rng, _SIGNS[sign])) + pick(rng, ("", "?")), sign, a, b
        )
    if luck < 0.75:
        return _answer(ask(rng, _wording(rng, sign, a, b, short=False)), sign, a, b)
    one, two = (in_words(a), in_words(b)) if rng.random() < 0.2 else (str(a), str(b))
    if (sign in "+-" and min(a, b) < 2) or (sign in "*/" and min(a, b) < 2):
        return _answer(ask(rng, _wording(rng, sign, a, b, short=True)), sign, a, b)
    user = say(rng, _MORE[sign], a=one, b=two, things=pick(rng, _THINGS), name=pick(rng, _NAMES))
    return _answer(ask(rng, user), sign, a, b)


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
                ask(rng, say(rng, _LARGER, a=a, b=b)),
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
                ask(rng, say(rng, _SMALLER, a=a, b=b)),
                f"{small} is smaller than {big}.",
                str(small),
                f"{small}",
                f"{small}",
                exact,
            )
        ]
    reply = f"Yes, {a} is larger than {b}." if a > b else f"No, {a} is smaller than {b}."
    return [Turn(ask(rng, say(rng, _IS_LARGER, a=a, b=b)), reply, *_yes(a > b), exact)]


def _parity(rng: Random) -> list[Turn]:
    a = _upto(rng, 100)
    turns = []
    for n in range(pick(rng, (1, 1, 2))):
        kind = pick(rng, ("even", "odd"))
        even = a % 2 == 0
        if n:
            user = say(rng, ("and {a}?", "And {a}?", "what about {a}?", "{a}?", "How about {a}?"), a=a)
            kind = "odd"
        else:
            user = ask(
                rng,
                fill(
                    rng,
                    pick(
                        rng,
                        (
                            "is {a} {kind}",
                            "is {a} {an|a} {kind} number",
                            "is {a} {even or odd|odd or even}",
                            "{a}: {even or odd|odd or even}",
                            "is the number {a} {kind}",
                            "{a} is {kind}, right",
                            "{even or odd|odd or even}: {a}",
                        ),
                    ),
                    a=a,
                    kind=kind,
                ),
            )
        word = "even" if even else "odd"
        turns.append(
            Turn(
                user,
                f"{a} is {word}.",
                word.capitalize(),
                "偶数。" if even else "奇数。",
                "Чётное." if even else "Нечётное.",
                (str(a),),
            )
        )
        a = _upto(rng, 100)
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
            ),
            a=2 * a,
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
            ),
            a=a,
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


def _upto(rng: Random, top: int) -> int:
    return int(rng.random() * (top + 1))


def _yes(yes: bool) -> tuple[str, str, str]:
    return ("Yes", "是的。", "Да.") if yes else ("No", "不是。", "Нет.")
