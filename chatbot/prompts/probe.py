"""Questions to a template: which keywords it understands, and what it writes at the end of a turn."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import meta, nodes

from chatbot.errors import BadTemplate
from chatbot.prompts.render import render_dicts
from chatbot.prompts.sandbox import Stopped, parsed
from chatbot.prompts.values import Offer, Template

# What every template is given, or may look for in vain; nothing for a person to set.
GIVEN = (
    "messages tools documents custom_tools builtin_tools bos_token eos_token unk_token pad_token "
    "add_generation_prompt system_message raise_exception strftime_now namespace dict range cycler joiner lipsum loop "
    "caller self varargs kwargs"
)
KNOWN = {"reasoning_effort": ("low", "medium", "high")}
FIRST, SECOND, THIRD = "first words of all", "second words here", "third words then"


@lru_cache(maxsize=64)
def kwargs_offered(template: Template) -> tuple[Offer, ...]:
    """The template's own keywords, such as `enable_thinking`, in alphabetical order; none if it does not parse."""
    try:
        tree = parsed(template.source)
    except Stopped:
        return ()
    # It folds constants in the tree that it is given, hence one of its own.
    names = meta.find_undeclared_variables(parsed(template.source)) - set(GIVEN.split())
    names -= _stored(tree) - _asked_for(tree)
    return tuple(_offer(template, tree, name) for name in sorted(names))


@lru_cache(maxsize=64)
def stops(template: Template, bos: str = "", eos: str = "") -> tuple[str, ...]:
    """What the template writes after an assistant's words: a reply ends there, whatever the file says of its EOS.

    `bos` and `eos` are the file's own; the end of a turn may be that EOS.
    """
    end = _end_of_turn(template, bos, eos)
    return (end,) if end else ()


def typed(template: Template, kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords' values as the template needs them: a number that came as text becomes one."""
    try:
        tree = parsed(template.source)
    except Stopped:
        return dict(kwargs)
    # Only what is given is looked at: a stranger's template may have thousands of names.
    return {name: _number(value) if _wants_a_number(tree, name) else value for name, value in kwargs.items()}


def _wants_a_number(tree: nodes.Template, name: str) -> bool:
    return not (KNOWN.get(name) or _compared(tree, name)) and _is_number(tree, name)


def _number(value: Any) -> Any:
    try:
        return int(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _offer(template: Template, tree: nodes.Template, name: str) -> Offer:
    choices = KNOWN.get(name) or _compared(tree, name)
    if choices:
        return Offer(name, "choice", _default(template, name, choices), choices)
    if _wants_a_number(tree, name):
        return Offer(name, "number")
    if _only_tested(tree, name):
        return Offer(name, "switch", _default(template, name, (True, False)))
    return Offer(name, "text")


def _stored(tree: nodes.Template) -> set[str]:
    """Names that the template sets itself: most are its own variables..."""
    return {found.name for found in tree.find_all(nodes.Name) if found.ctx != "load"}


def _asked_for(tree: nodes.Template) -> set[str]:
    """...but not those that it sets only if nobody else did."""
    tests = [test.node for test in tree.find_all(nodes.Test) if test.name in ("defined", "undefined")]
    defaults = [filter.node for filter in tree.find_all(nodes.Filter) if filter.name in ("default", "d")]
    return {node.name for node in [*tests, *defaults] if isinstance(node, nodes.Name)}


def _default(template: Template, name: str, values: tuple[Any, ...]) -> Any:
    """The value that changes nothing."""
    without = _probe(template, {})
    same = [value for value in values if _probe(template, {name: value}) == without]
    return same[0] if len(same) == 1 else None


def _probe(template: Template, kwargs: dict[str, Any]) -> str | None:
    turns = [{"role": "user", "content": FIRST}]
    try:
        return render_dicts(template, turns, kwargs=kwargs)
    except BadTemplate:
        return None


def _compared(tree: nodes.Template, name: str) -> tuple[str, ...]:
    """The texts that the variable is compared with."""
    found: list[str] = []
    for compare in tree.find_all(nodes.Compare):
        if isinstance(compare.expr, nodes.Name) and compare.expr.name == name:
            found += [text for operand in compare.ops for text in _texts(operand.expr)]
    return tuple(dict.fromkeys(found))


def _texts(node: nodes.Node) -> list[str]:
    consts = [node] if isinstance(node, nodes.Const) else list(node.find_all(nodes.Const))
    return [const.value for const in consts if isinstance(const.value, str)]


def _is_number(tree: nodes.Template, name: str) -> bool:
    """The variable is compared with numbers."""
    return any(
        isinstance(const.value, int | float)
        for compare in tree.find_all(nodes.Compare)
        if any(found.name == name for found in compare.find_all(nodes.Name))
        for const in compare.find_all(nodes.Const)
    )


def _aliases(tree: nodes.Template, name: str) -> tuple[set[str], set[int]]:
    """The variable and what the template sets to it, plainly or with a truth value for a default; and where."""
    names, places = {name}, set[int]()
    for assign in tree.find_all(nodes.Assign):
        value = assign.node
        if isinstance(value, nodes.Filter) and value.name in ("default", "d"):
            is_switch = all(isinstance(each, nodes.Const) and isinstance(each.value, bool) for each in value.args)
            value = value.node if is_switch and value.node is not None else value
        if isinstance(value, nodes.Name) and value.name in names and isinstance(assign.target, nodes.Name):
            names.add(assign.target.name)
            places.add(id(value))
    return names, places


def _only_tested(tree: nodes.Template, name: str) -> bool:
    """The variable is asked whether it is true, and never written, joined or passed on."""
    names, tested = _aliases(tree, name)
    for test in [
        *(each.test for each in tree.find_all(nodes.If)),
        *(each.test for each in tree.find_all(nodes.CondExpr)),
    ]:
        tested |= {id(found) for found in ([test] if isinstance(test, nodes.Name) else test.find_all(nodes.Name))}
    used = [found for found in tree.find_all(nodes.Name) if found.name in names and found.ctx == "load"]
    return all(id(found) in tested for found in used)


def _end_of_turn(template: Template, bos: str, eos: str) -> str | None:
    past = _between(template, [FIRST, SECOND, THIRD], bos, eos)
    last = _between(template, [FIRST, SECOND], bos, eos)
    if past is None or "<|channel|>" in template.source:
        return None  # gpt-oss ends its thoughts and its replies alike; its vocabulary tells the end of a reply
    end = _common(past, last or "").strip()
    if end:
        return _first_token(end)
    # Nothing closes a turn: the next one's header does, and it may begin with a BOS of its own.
    header = past.strip().removeprefix(bos).strip().split("\n")[0]
    return _first_token(header) if header else None


def _between(template: Template, said: list[str], bos: str, eos: str) -> str | None:
    """What stands between the assistant's words and the next user's, or the end."""
    roles = ["user", "assistant", "user"]
    turns = [{"role": role, "content": text} for role, text in zip(roles, said, strict=False)]
    try:
        text = render_dicts(template, turns, bos=bos, eos=eos, generation_prompt=False)
    except BadTemplate:
        return None
    _, reply, after = text.rpartition(SECOND)
    return after.partition(THIRD)[0] if reply else None


def _common(one: str, other: str) -> str:
    size = 0
    while size < min(len(one), len(other)) and one[size] == other[size]:
        size += 1
    return one[:size]


def _first_token(text: str) -> str:
    """The special token that `text` begins with, if it looks like one; else all of it."""
    found = re.match(r"<[^<>\s]{1,40}>|\[/?[A-Z_]{1,20}\]", text)
    return found.group() if found else text
