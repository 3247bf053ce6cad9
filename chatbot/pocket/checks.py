"""Pocket's held-out questions: reading them, and finding what is wrong with the replies.

Pure: texts in, faults out (the checks that run code start a Python of their own). Knows no model and no engine; the
format is in heldout/README.md.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, cast, get_args

import yaml

from chatbot.errors import BadSettings
from chatbot.pocket.heldout.coding import code_fault, run_fault
from chatbot.pocket.heldout.form import form_faults, without_code
from chatbot.pocket.heldout.manner import SCRIPTS, decline_fault, is_pirate, refuses, speaks
from chatbot.pocket.heldout.shapes import (
    haiku_fault,
    latex_fault,
    letter_fault,
    limerick_fault,
    list_fault,
    story_fault,
    table_fault,
)
from chatbot.pocket.heldout.wording import answers_number, holds, holds_any, plain, sentences, words

Kind = Literal["known", "recall", "decline"]
Check = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `turns` are the user's messages (none where `raw` is a plain completion), `checks` go by turn."""

    id: str
    group: str
    kind: Kind
    turns: tuple[str, ...]
    checks: tuple[Check, ...]
    system: str | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class _Reply:
    text: str
    question: str
    replies: Sequence[str]


def score(item: Item, replies: Sequence[str], finished: Sequence[str]) -> list[str]:
    """What is wrong, in sentences; empty when all is right. `finished` says "stop" or "length" for each reply."""
    if not len(item.checks) == len(replies) == len(finished):
        raise ValueError(f"{item.id}: {len(item.checks)} replies are due, {len(replies)} came")
    questions = item.turns or (item.raw or "",)
    faults = []
    for text, ended, question, check in zip(replies, finished, questions, item.checks, strict=True):
        faults += form_faults(text, ended, may_be_cut=item.raw is not None)
        reply = _Reply(text, question, replies)
        faults += [fault for name, wanted in check.items() if (fault := CHECKS[name](reply, wanted))]
    return faults


def is_form(fault: str) -> bool:
    """Whether a fault is of the sort that no reply may have, whatever was asked."""
    return fault.startswith("form:")


def load_all(folder: Path) -> tuple[Item, ...]:
    """Every question of a folder, in the order of the files' names."""
    items = tuple(item for path in sorted(folder.glob("*.yaml")) for item in load(path))
    ids = [item.id for item in items]
    if twice := sorted({name for name in ids if ids.count(name) > 1}):
        raise BadSettings(f"{folder}: these ids come twice: {', '.join(twice)}. Give each question its own.")
    return items


def load(path: Path) -> tuple[Item, ...]:
    """The questions of one file; BadSettings names the file and the question that cannot be read."""
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise BadSettings(f"{path} is not YAML: {error}") from error
    if not isinstance(raw, dict) or set(raw) != {"group", "kind", "items"} or raw["kind"] not in get_args(Kind):
        raise BadSettings(f"{path} must hold group, kind ({', '.join(get_args(Kind))}) and items, and nothing else.")
    return tuple(_item(path, raw["group"], raw["kind"], entry) for entry in raw["items"])


def _item(path: Path, group: str, kind: Kind, entry: dict[str, Any]) -> Item:
    where = f"{path}: {entry.get('id', entry)}"
    if unknown := set(entry) - {"id", "turns", "raw", "system", "check", "earlier"}:
        raise BadSettings(f"{where} has unknown keys: {', '.join(sorted(unknown))}.")
    if "id" not in entry or not entry.get("check") or ("turns" in entry) == ("raw" in entry):
        raise BadSettings(f"{where} needs an id, a check, and either turns or raw.")
    turns = tuple(entry.get("turns", ()))
    if not all(isinstance(turn, str) for turn in turns):
        raise BadSettings(f"{where} has a turn that is no text; put it in quotes.")
    checks: list[Check] = [{} for _ in turns or ("raw",)]
    checks[-1] = entry["check"]
    for turn, check in entry.get("earlier", {}).items():
        if not 1 <= turn < len(checks):
            raise BadSettings(f"{where} has no earlier reply {turn}.")
        checks[turn - 1] = check
    for check in checks:
        _proof(where, check)
    read_only = tuple(MappingProxyType(dict(check)) for check in checks)
    return Item(str(entry["id"]), group, kind, turns, read_only, entry.get("system"), entry.get("raw"))


def _proof(where: str, check: Check) -> None:
    """Refuse what would pass or fail by mistake: unknown checks, empty lists, YAML's yes and no taken for truth."""
    if unknown := set(check) - set(CHECKS):
        raise BadSettings(f"{where} has unknown checks: {', '.join(sorted(unknown))}.")
    for name, wanted in check.items():
        if wanted in (None, False, "", []) or (
            isinstance(wanted, list) and any(isinstance(one, bool) for one in wanted)
        ):
            raise BadSettings(f"{where}: {name} is {wanted!r}; write what it looks for (yes and no in quotes).")
    if check.get("script") not in (None, *SCRIPTS):
        raise BadSettings(f"{where}: script must be one of {', '.join(SCRIPTS)}.")


def _ways(wanted: object) -> list[list[str]]:
    """`[a, [b, c]]` as lists of spellings: a; b or c."""
    each = wanted if isinstance(wanted, list) else [wanted]
    return [[str(way) for way in (one if isinstance(one, list) else [one])] for one in each]


def _flat(wanted: object) -> list[str]:
    return [] if wanted is True else [way for ways in _ways(wanted) for way in ways]


def _span(wanted: object) -> tuple[int, int]:
    low, high = wanted if isinstance(wanted, list) else (wanted, wanted)
    return int(cast(int, low)), int(cast(int, high))


def _has(reply: _Reply, wanted: object) -> str | None:
    missing = [ways[0] for ways in _ways(wanted) if not holds_any(reply.text, ways)]
    return f"does not say {', '.join(missing)}" if missing else None


def _any(reply: _Reply, wanted: object) -> str | None:
    return None if holds_any(reply.text, _flat(wanted)) else f"says none of {', '.join(_flat(wanted))}"


def _none(reply: _Reply, wanted: object) -> str | None:
    said = [term for term in _flat(wanted) if holds(reply.text, term)]
    return f"says {', '.join(said)}" if said else None


def _number(reply: _Reply, wanted: object) -> str | None:
    right = answers_number(reply.text, reply.question, float(cast(float, wanted)))
    return None if right else f"the number is not {wanted}"


def _one_word(reply: _Reply, wanted: object) -> str | None:
    said = plain(reply.text).strip(" \n.!?,;:。！？*\"'`").lower()
    return None if said in [plain(way).lower() for way in _flat(wanted)] else f"is not the one word {_flat(wanted)[0]}"


def _capitals(reply: _Reply, wanted: object) -> str | None:
    letters = [letter for letter in reply.text if letter.isalpha()]
    return None if letters and not any(map(str.islower, letters)) else "is not in capitals"


def _length(count: int, what: str, wanted: object) -> str | None:
    low, high = _span(wanted)
    return None if low <= count <= high else f"has {count} {what}, not {low} to {high}"


def _joke(reply: _Reply, wanted: object) -> str | None:
    told = not refuses(reply.text) and len(sentences(reply.text)) >= 2 and 6 <= len(words(reply.text)) <= 90
    about_app = holds_any(reply.text, ("model menu", "Parley", "slider", "settings", "you are welcome"))
    return None if told and not about_app else "is no joke"


def _table(reply: _Reply, wanted: object) -> str | None:
    asked = cast(dict[str, Any], wanted) if isinstance(wanted, dict) else {}
    return table_fault(reply.text, columns=asked.get("columns"), rows=_span(asked.get("rows", [1, 99])))


def _story(reply: _Reply, wanted: object) -> str | None:
    asked = cast(dict[str, Any], wanted)
    return story_fault(reply.text, *_span(asked["paragraphs"])) or _has(reply, asked["about"])


def _runs(reply: _Reply, wanted: object) -> str | None:
    asked = cast(dict[str, Any], wanted)
    return run_fault(reply.text, asked.get("then", ""), _flat(asked["prints"]))


def _differs(reply: _Reply, wanted: object) -> str | None:
    before = reply.replies[int(cast(int, wanted)) - 1]
    return "is what it said before" if words(reply.text) == words(before) else None


def _shorter(reply: _Reply, wanted: object) -> str | None:
    before = reply.replies[int(cast(int, wanted)) - 1]
    return None if len(words(reply.text)) < len(words(before)) else "is no shorter than before"


def _completion(reply: _Reply, wanted: object) -> str | None:
    said = words(reply.text)
    if len(said) < int(cast(int, wanted)):
        return f"goes on for {len(said)} words only"
    if len(set(said)) < 0.4 * len(said):
        return "goes on with the same few words"
    return "talks about itself" if holds_any(reply.text, ("larger model", "model menu", "Parley")) else None


CHECKS: Final[Mapping[str, Callable[[_Reply, object], str | None]]] = MappingProxyType(
    {
        "has": _has,
        "any": _any,
        "none": _none,
        "number": _number,
        "one_word": _one_word,
        "capitals": _capitals,
        "script": lambda reply, wanted: (
            None if speaks(reply.text, cast(Any, wanted)) else f"is not in the language {wanted}"
        ),
        "pirate": lambda reply, wanted: None if is_pirate(reply.text) else "does not talk like a pirate",
        "decline": lambda reply, wanted: decline_fault(reply.text, reply.question),
        "answers": lambda reply, wanted: "declines" if refuses(reply.text) else None,
        "words": lambda reply, wanted: _length(len(words(reply.text)), "words", wanted),
        "sentences": lambda reply, wanted: _length(len(sentences(without_code(reply.text))), "sentences", wanted),
        "joke": _joke,
        "code": lambda reply, wanted: code_fault(reply.text, [] if wanted is True else _ways(wanted)),
        "runs": _runs,
        "latex": lambda reply, wanted: latex_fault(reply.text, _ways(wanted)),
        "table": _table,
        "list": lambda reply, wanted: list_fault(reply.text, *_span(wanted)),
        "haiku": lambda reply, wanted: haiku_fault(reply.text, _flat(wanted)),
        "limerick": lambda reply, wanted: limerick_fault(reply.text, _flat(wanted)),
        "story": _story,
        "letter": lambda reply, wanted: letter_fault(reply.text),
        "differs": _differs,
        "shorter": _shorter,
        "completion": _completion,
    }
)
