"""Every operation of a template that could be large, priced before it is done.

Jinja's sandbox keeps a template away from Python's insides; it does not keep it from `"a" * 10**10`, from
`"x"|center(10**10)` or from doubling a list forty times. Here is what a template may call, and how much at a time.
Names that are not listed do not exist for a template.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import wraps
from itertools import chain
from types import MappingProxyType
from typing import Any

from jinja2 import pass_context
from jinja2.filters import FILTERS as DEFAULT_FILTERS
from jinja2.runtime import Context

from chatbot.prompts.budget import PER_ITEM, Budget, Overspent

WIDEST = 10_000  # of padding and indentation
MOST_BITS = 20_000  # of a whole number
COPIED_AT_ONCE = 100  # characters, for the price of making one
COMPARED_AT_ONCE = 1000  # pairs of characters, for the price of a step
TOO_WIDE = Overspent(f"was stopped: it pads a text by more than {WIDEST:,} characters")


# Python looks for a text from its start in linear time, from its end in quadratic.
FROM_THE_END = frozenset({"rfind", "rindex", "rsplit", "rpartition", "strip", "lstrip", "rstrip"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


METHODS: Mapping[type, frozenset[str]] = MappingProxyType({
    str: _words(
        "capitalize casefold center count endswith expandtabs find format index isalnum isalpha isascii isdecimal "
        "isdigit islower isnumeric isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix "
        "replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title upper "
        "zfill"
    ),
    dict: _words("copy fromkeys get items keys values"),
    list: _words("copy count index"),
    tuple: _words("count index"),
    int: _words("bit_length conjugate real imag numerator denominator"),
    float: _words("is_integer real imag"),
    range: _words("count index start stop step"),
})  # fmt: skip

FILTER_NAMES = _words(
    "abs attr batch capitalize center count d default dictsort e escape first float forceescape format groupby indent "
    "int items join last length list lower map max min reject rejectattr replace reverse round safe select selectattr "
    "slice sort string striptags sum title trim truncate unique upper urlencode wordcount wordwrap xmlattr"
)


def allowed(value: Any, name: str) -> bool:
    """May a template take the attribute `name` of `value`? Only plain values restrict it further than the sandbox."""
    for kind, names in METHODS.items():
        if isinstance(value, kind) and hasattr(kind, name):
            return name in names
    return True


def operate(budget: Budget, operator: str, left: Any, right: Any, do: Callable[[Any, Any], Any]) -> Any:
    budget.step()
    if operator == "*":
        _price_product(budget, left, right)
    elif operator == "**":
        _price_power(left, right)
    elif operator == "%" and isinstance(left, str):
        price_percent(budget, left, right)
    return measure(budget, do(left, right))


def measure(budget: Budget, value: Any) -> Any:
    """`value`, paid for. What comes piece by piece is paid for as it comes."""
    if isinstance(value, str | bytes):
        budget.make(len(value))
    elif isinstance(value, list | tuple | dict | set | frozenset):
        budget.make(PER_ITEM * len(value))
        budget.weigh(value)
    elif isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise Overspent("was stopped: it reckons with a number of too many digits")
    elif isinstance(value, Iterator):
        return budget.counted(value)
    return value


def call(budget: Budget, callee: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> tuple[Any, ...]:
    """Prices a call of one of the methods of plain values before it is made. Returns the arguments to call it with."""
    owner, name = getattr(callee, "__self__", None), getattr(callee, "__name__", "")
    if isinstance(owner, str):
        if name in ("center", "ljust", "rjust", "zfill", "expandtabs"):
            _narrow(args, kwargs)
            if name == "expandtabs":
                budget.make(len(owner) + owner.count("\t") * max([8, *args, *kwargs.values()]))
        elif name in FROM_THE_END and args and isinstance(args[0], str):
            budget.step(len(owner) * len(args[0]) // COMPARED_AT_ONCE)
        elif name == "replace":
            _price_replace(budget, owner, *args)
        elif name == "join":
            args = tuple(list(budget.counted(items)) for items in args)
            _price_join(budget, owner, *args)
    return args


def price_format(budget: Budget, pattern: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    """Of `str.format`: no field is wide, nor as wide as another one says."""
    if re.search(r"\d{5,}|:[^:}]*\{", pattern):
        raise TOO_WIDE
    budget.make(len(pattern) + _widths(pattern) + pattern.count("{") * budget.weigh([*args, *kwargs.values()]))


def price_percent(budget: Budget, pattern: str, values: Any) -> None:
    if re.search(r"\d{5,}", pattern) or "*" in pattern:
        raise TOO_WIDE
    budget.make(len(pattern) + _widths(pattern) + pattern.count("%") * budget.weigh(values))


def _widths(pattern: str) -> int:
    """At most what its fields are padded by, all together: they are padded before anybody can measure them."""
    return sum(map(int, re.findall(r"\d+", pattern)))


def _price_product(budget: Budget, left: Any, right: Any) -> None:
    for thing, times in ((left, right), (right, left)):
        if isinstance(times, int) and isinstance(thing, str | bytes | list | tuple):
            size = 1 if isinstance(thing, str | bytes) else PER_ITEM
            budget.make(len(thing) * size * max(0, times))
            return
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() + right.bit_length() > MOST_BITS:
        raise Overspent("was stopped: it reckons with a number of too many digits")


def _price_power(base: Any, exponent: Any) -> None:
    whole = isinstance(base, int) and isinstance(exponent, int)
    if whole and base.bit_length() * abs(exponent) > MOST_BITS:
        raise Overspent("was stopped: it reckons with a number of too many digits")


def _narrow(args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    """No number among the arguments is wide, and no text among them either (`indent` takes one)."""
    for one in chain(args, kwargs.values()):
        wide = isinstance(one, int) and abs(one) > WIDEST
        if wide or (isinstance(one, str) and len(one) > WIDEST):
            raise TOO_WIDE


def _price_replace(budget: Budget, text: str, old: Any = "", new: Any = "", *_: Any) -> None:
    if isinstance(old, str) and isinstance(new, str):
        budget.make(len(text) + text.count(old) * max(0, len(new) - len(old)))


def _price_join(budget: Budget, between: str, items: Any = (), *_: Any) -> None:
    if isinstance(items, Sequence):
        budget.make(budget.weigh(items) + len(between) * len(items))


# Filters: priced first, then Jinja's own.

Price = Callable[[Budget, Sequence[Any], Mapping[str, Any]], None]


def _filter_narrow(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    _narrow(args[1:], kwargs)


def _filter_indent(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    _narrow(args[1:], kwargs)
    widths = [one if isinstance(one, int) else len(one) for one in chain(args[1:], kwargs.values()) if one is not None]
    budget.make(str(args[0]).count("\n") * max(widths, default=4))


def _filter_replace(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    _price_replace(budget, str(args[0]), *args[1:], *kwargs.values())


def _filter_join(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    between = args[1] if len(args) > 1 else kwargs.get("d", "")
    _price_join(budget, str(between), args[0])


def _filter_format(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    price_percent(budget, str(args[0]), [*args[1:], *kwargs.values()])


def _filter_wordwrap(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    _narrow(args[1:], kwargs)
    text, options = str(args[0]), [*args[1:], *kwargs.values()]
    width = args[1] if len(args) > 1 else kwargs.get("width", 79)
    narrowest = max(1, width) if isinstance(width, int) else 1
    longest = max((len(one) for one in options if isinstance(one, str)), default=1)
    budget.make((len(text) // narrowest + 1) * longest)
    # textwrap copies the rest of a long word for each line that it cuts off, without a look at the clock.
    copied = sum((match.end() - match.start()) ** 2 for match in re.finditer(r"\s+|\S+", text)) // narrowest
    budget.make(copied // COPIED_AT_ONCE)


def _filter_sum(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    # Lists added one by one are copied as often as there are lists.
    start = args[2] if len(args) > 2 else kwargs.get("start", 0)
    if not isinstance(start, int | float):
        raise Overspent("was stopped: the filter `sum` adds numbers only")


def _filter_json(budget: Budget, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    for option in chain(args[1:], kwargs.values()):
        for one in option if isinstance(option, list | tuple) else [option]:
            if (isinstance(one, int) and one > 16) or (isinstance(one, str) and len(one) > 16):
                raise TOO_WIDE
    budget.make(budget.weigh(args[0]))


PRICES: Mapping[str, Price] = MappingProxyType({
    "batch": _filter_narrow, "center": _filter_narrow, "format": _filter_format, "indent": _filter_indent,
    "join": _filter_join, "replace": _filter_replace, "round": _filter_narrow, "slice": _filter_narrow,
    "sum": _filter_sum, "tojson": _filter_json, "truncate": _filter_narrow,
    "wordwrap": _filter_wordwrap,
})  # fmt: skip


def priced(name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
    """Jinja's filter `plain`, paying for what it is given and for what it makes."""
    wants = getattr(getattr(plain, "jinja_pass_arg", None), "name", None)
    price = PRICES.get(name)

    @wraps(plain)
    def run(context: Context, value: Any = "", *args: Any, **kwargs: Any) -> Any:
        budget: Budget = context.environment.budget  # type: ignore[attr-defined]
        budget.step()
        if isinstance(value, Iterator) and price:
            value = measure(budget, list(value))
        if price:
            price(budget, (value, *args), kwargs)
        given = {"context": (context,), "eval_context": (context.eval_ctx,), "environment": (context.environment,)}
        return measure(budget, plain(*given.get(wants or "", ()), value, *args, **kwargs))

    return pass_context(run)


FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {name: priced(name, DEFAULT_FILTERS[name]) for name in FILTER_NAMES}
)
