"""Jinja2 as chat templates expect it, in a sandbox that no template gets out of and none can fill or keep busy.

The dialect is that of transformers' `apply_chat_template` (trim and lstrip blocks, loop controls, `tojson`,
`raise_exception`, `strftime_now`, `{% generation %}`). Compiled code is kept; each rendering has an environment and a
purse (`budget.py`) of its own, so renderings on several threads know nothing of each other.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from types import CodeType
from typing import Any

from jinja2 import Template as Compiled
from jinja2 import TemplateError, nodes
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from chatbot.prompts import guards
from chatbot.prompts.budget import Budget, Overspent

LONGEST_SOURCE = 150_000
LONGEST_RANGE = 100_000
OPERATORS = frozenset({"+", "-", "*", "/", "//", "**", "%"})


class Refused(Exception):
    """The template called `raise_exception`, or a value was not as it expects: `str(error)` is what it said."""


class Stopped(Exception):
    """The template is no template, or must not go on: `str(error)` continues the sentence "The template ... "."""


def run(source: str, variables: Mapping[str, Any], now: Callable[[], datetime]) -> str:
    """The text that the template makes of `variables`. Raises Refused or Stopped."""
    try:
        budget = Budget(variables)
        sandbox = Sandbox(budget)
        sandbox.globals["strftime_now"] = _clock(now)
        compiled = Compiled.from_code(sandbox, compiled_code(source), sandbox.make_globals(None))
        return _collect(compiled.generate(dict(variables)), budget)
    except Overspent as error:
        raise Stopped(str(error)) from None
    except (RecursionError, MemoryError):
        raise Stopped("was stopped: it nests too deeply or takes too much memory") from None
    except SecurityError as error:
        raise Stopped(f"was stopped: {error}") from None
    except Stopped:
        raise
    except Exception as error:  # a stranger's program fails in any way it likes
        raise Refused(str(error) or type(error).__name__) from None


@lru_cache(maxsize=64)
def compiled_code(source: str) -> CodeType:
    """Raises Stopped if `source` is no template."""
    if len(source) > LONGEST_SOURCE:
        raise Stopped(f"is too long: {len(source):,} characters, at most {LONGEST_SOURCE:,}")
    try:
        return Sandbox(Budget()).compile(source)
    except TemplateSyntaxError as error:
        said = (error.message or "").rstrip(".")
        raise Stopped(f"does not parse: line {error.lineno}: {said}") from None
    except (RecursionError, MemoryError, SyntaxError, ValueError, OverflowError):
        raise Stopped("does not parse: it nests too deeply") from None


def parsed(source: str) -> nodes.Template:
    """The template's syntax tree, for questions about it."""
    compiled_code(source)
    return Sandbox(Budget()).parse(source)


def _collect(pieces: Iterable[str], budget: Budget) -> str:
    text: list[str] = []
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > budget.longest:
            budget.make(length)
        text.append(piece)
    return "".join(text)


class PayingCode(CodeGenerator):
    """Jinja's compiler, with a payment around everything that makes a value without calling anything."""

    def _output_const_repr(self, group: Iterable[Any]) -> str:
        return f"environment.paid({super()._output_const_repr(group)})"

    def visit_List(self, node: nodes.List, frame: Any) -> None:
        self._measured(super().visit_List, node, frame)

    def visit_Dict(self, node: nodes.Dict, frame: Any) -> None:
        self._measured(super().visit_Dict, node, frame)

    def visit_Tuple(self, node: nodes.Tuple, frame: Any) -> None:
        if node.ctx == "load":
            self._measured(super().visit_Tuple, node, frame)
        else:
            super().visit_Tuple(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Any) -> None:
        self._measured(super().visit_Concat, node, frame)

    def visit_Getitem(self, node: nodes.Getitem, frame: Any) -> None:
        if isinstance(node.arg, nodes.Slice):
            self._measured(super().visit_Getitem, node, frame)
        else:
            super().visit_Getitem(node, frame)

    def _measured(self, visit: Callable[[Any, Any], None], node: nodes.Node, frame: Any) -> None:
        self.write("environment.measured(")
        visit(node, frame)
        self.write(")")


class Generation(Extension):
    """`{% generation %}` marks what the model said, for training; here its body is simply rendered, as a call block
    so that what it sets stays inside, as in transformers."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.CallBlock(self.call_method("said"), [], [], body).set_lineno(line)

    def said(self, caller: Macro) -> str:
        return str(caller())


class Sandbox(ImmutableSandboxedEnvironment):
    """One rendering's environment. `budget` is its purse."""

    intercepted_binops = OPERATORS
    code_generator_class = PayingCode

    def __init__(self, budget: Budget) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[Generation, loopcontrols],
            finalize=self.paid,
            cache_size=0,
        )
        self.budget = budget
        self.filters = {**guards.FILTERS, "tojson": guards.priced("tojson", to_json)}
        self.globals |= {"raise_exception": _raise, "dict": Dict(self.budget), "namespace": Names, "range": _range}
        del self.globals["lipsum"]

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            counted = nodes.EnvironmentAttribute("counted")
            loop.iter = nodes.Call(counted, [loop.iter], [], None, None, lineno=loop.iter.lineno)
        return tree

    def paid(self, value: Any) -> str:
        text = str(value)
        self.budget.write(len(text))
        return text

    def measured(self, value: Any) -> Any:
        self.budget.step()
        return guards.measure(self.budget, value)

    def counted(self, items: Iterable[Any]) -> Iterable[Any]:
        return self.budget.counted(iter(items))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        return guards.operate(self.budget, operator, left, right, self.binop_table[operator])

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return guards.allowed(obj, attr) and super().is_safe_attribute(obj, attr, value)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        # The names keep a template's own keyword arguments from clashing with ours.
        budget = __self.budget
        budget.enter()
        args = guards.call(budget, __obj, args, kwargs)
        if isinstance(__obj, LoopContext):
            args = tuple(map(__self.counted, args))
        value = super().call(__context, __obj, *args, **kwargs)
        budget.leave()
        return value if isinstance(value, str) and isinstance(__obj, Macro) else guards.measure(budget, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        wrapped = super().wrap_str_format(value)
        if wrapped is None:
            return None

        def format(*args: Any, **kwargs: Any) -> str:
            guards.price_format(self.budget, value.__self__, args, kwargs)
            return str(wrapped(*args, **kwargs))

        return format


class Dict:
    """The global `dict`, without the attributes of the type. Key by key, with a look at the clock now and then: keys
    that all have one hash take longer and longer."""

    def __init__(self, budget: Budget) -> None:
        self.__budget = budget

    def __call__(self, items: Any = (), /, **kwargs: Any) -> dict[Any, Any]:
        pairs = items.items() if isinstance(items, Mapping) else items
        made: dict[Any, Any] = {}
        for key, value in self.__budget.counted(pairs):
            made[key] = value
        return made | kwargs

    def fromkeys(self, keys: Iterable[Any], value: Any = None) -> dict[Any, Any]:
        return self((key, value) for key in keys)


class Names(Namespace):
    """The global `namespace`. It says nothing of its contents: written out, they could be endless."""

    def __init__(*args: Any, **kwargs: Any) -> None:
        self, given = args[0], dict(*args[1:], **kwargs)
        for name in given:
            _check_name(name)
        Namespace.__init__(self, given)

    def __setitem__(self, name: str, value: Any) -> None:
        _check_name(name)
        super().__setitem__(name, value)

    def __repr__(self) -> str:
        return "<Namespace>"


def _check_name(name: Any) -> None:
    if isinstance(name, str) and name.startswith("_"):
        raise SecurityError(f"a namespace takes no name with an underscore in front, such as {name!r:.60}")


def to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | str | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """As transformers has it: Jinja's own would escape `<` and `&`."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _range(*bounds: int) -> range:
    numbers = range(*bounds)
    if len(numbers) > LONGEST_RANGE:
        raise Overspent(f"was stopped: it counts further than {LONGEST_RANGE:,}")
    return numbers


def _raise(message: str) -> None:
    raise TemplateError(message)


def _clock(now: Callable[[], datetime]) -> Callable[[str], str]:
    def strftime_now(pattern: str) -> str:
        if len(pattern) > 200:
            raise Overspent("was stopped: its date pattern is longer than 200 characters")
        return now().strftime(pattern)

    return strftime_now
