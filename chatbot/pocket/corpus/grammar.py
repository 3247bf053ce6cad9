"""A tiny grammar of phrasings: `{a|b}` one of several, `[maybe]` half of the time, `{name}` what the caller gives.

Groups nest: `fill(rng, "{What is|Tell me} {the capital|capital city} of {country}[?]", country="Peru")`. An empty
alternative is allowed (`{please |}`). `\\{ \\} \\[ \\] \\|` stand for the sign itself (`\\frac` is safe as it is);
what fills a slot is never read as grammar. A template is parsed once and kept, for it comes up thousands of times.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from random import Random
from typing import Protocol, TypeVar

T = TypeVar("T")


def pick(rng: Random, choices: Sequence[T]) -> T:
    """One of `choices`; quicker than `rng.choice`."""
    return choices[int(rng.random() * len(choices))]


def fill(rng: Random, template: str, **slots: object) -> str:
    """`template` with every choice made and every slot filled; a lone word that names no slot stands for itself."""
    parts: list[str] = []
    _parse(template).write(rng, slots, parts)
    return "".join(parts)


def say(rng: Random, templates: Sequence[str], **slots: object) -> str:
    """One of `templates`, filled."""
    return fill(rng, pick(rng, templates), **slots)


class _Node(Protocol):
    def write(self, rng: Random, slots: Mapping[str, object], parts: list[str]) -> None: ...


class _Text:
    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def write(self, rng: Random, slots: Mapping[str, object], parts: list[str]) -> None:
        parts.append(self.text)


class _Slot:
    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def write(self, rng: Random, slots: Mapping[str, object], parts: list[str]) -> None:
        parts.append(str(slots.get(self.name, self.name)))


class _Row:
    __slots__ = ("nodes",)

    def __init__(self, nodes: list[_Node]) -> None:
        self.nodes = nodes

    def write(self, rng: Random, slots: Mapping[str, object], parts: list[str]) -> None:
        for node in self.nodes:
            node.write(rng, slots, parts)


class _Choice:
    __slots__ = ("rows",)

    def __init__(self, rows: list[_Row]) -> None:
        self.rows = rows

    def write(self, rng: Random, slots: Mapping[str, object], parts: list[str]) -> None:
        pick(rng, self.rows).write(rng, slots, parts)


@cache
def _parse(template: str) -> _Row:
    row, end = _read_row(template, 0, stop="")
    if end != len(template):
        raise ValueError(f"Unbalanced {template[end]!r} at {end} in {template!r}")
    return row


def _read_row(text: str, at: int, *, stop: str) -> tuple[_Row, int]:
    """Nodes up to the first character of `stop` outside any group; the second value is where that is."""
    nodes: list[_Node] = []
    plain: list[str] = []

    def settle() -> None:
        if plain:
            nodes.append(_Text("".join(plain)))
            plain.clear()

    while at < len(text) and text[at] not in stop:
        mark = text[at]
        if mark == "\\" and text[at + 1 : at + 2] in tuple("{}[]|\\"):
            plain.append(text[at + 1])
            at += 2
        elif mark in "{[":
            settle()
            node, at = _read_group(text, at)
            nodes.append(node)
        elif mark in "}]":
            raise ValueError(f"Unbalanced {mark!r} at {at} in {text!r}")
        else:
            plain.append(mark)
            at += 1
    settle()
    return _Row(nodes), at


def _read_group(text: str, at: int) -> tuple[_Node, int]:
    """The group that opens at `at`, and where the text goes on behind it."""
    close = "}" if text[at] == "{" else "]"
    start = at + 1
    rows: list[_Row] = []
    while not rows or text[at] != close:
        row, at = _read_row(text, at + 1, stop="|" + close)
        if at == len(text):
            raise ValueError(f"No {close!r} in {text!r}")
        rows.append(row)
    if close == "]":
        return _Choice([_Row([]), _Row([_Choice(rows)])]), at + 1
    inside = text[start:at]
    return (_Slot(inside) if len(rows) == 1 and inside.isidentifier() else _Choice(rows)), at + 1
