"""The shapes that a piece of writing can have: table, list, haiku, limerick, story, letter, formula."""

import re
from collections.abc import Sequence
from typing import Final

from chatbot.pocket.heldout.form import open_marks
from chatbot.pocket.heldout.wording import holds_any, plain, words

_ENTRY: Final = re.compile(r"^ {0,4}(?:[-*+•]|(?P<number>\d+)[.)])\s+(?P<what>\S.*)$", re.MULTILINE)
_FORMULA: Final = re.compile(
    r"\$\$(.+?)\$\$|\\\[(.+?)\\\]|\\\((.+?)\\\)|(?<![\\$\w])\$(?!\s)([^$\n]+?)(?<!\s)\$(?!\d)", re.DOTALL
)
_RULE: Final = re.compile(r"^\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?$")
_GREETING: Final = re.compile(r"^(dear|hello|hi|hey|to|my dear|dearest)\b", re.IGNORECASE)
_FAREWELL: Final = (
    "sincerely", "regards", "wishes", "love", "yours", "thank you", "thanks", "hugs", "cheers", "faithfully",
    "see you", "goodbye", "your friend", "warmly", "best", "gratefully", "truly",
)  # fmt: skip


def blocks(text: str) -> list[list[str]]:
    """Paragraphs as lists of their lines, without titles, rules and a first line that introduces ("Here it is:")."""
    found = [[line.strip() for line in part.splitlines() if line.strip()] for part in re.split(r"\n\s*\n", text)]
    kept = [
        [line for at, line in enumerate(lines) if not (_is_rule(line) or (at == 0 and _introduces(line)))]
        for lines in found
    ]
    return [lines for lines in kept if lines]


def _introduces(line: str) -> bool:
    return line.endswith((":", ":**"))


def _is_rule(line: str) -> bool:
    """Whether it is a title, a line across, or the fence of a block."""
    return re.fullmatch(r"#+ .*|\*\*[^*]+\*\*|[-*_]{3,}|`{3}\w*", line) is not None


def cells(row: str) -> int:
    return len(re.sub(r"^\||\|$", "", row.strip()).replace(r"\|", "").split("|"))


def table_fault(text: str, *, columns: int | None = None, rows: tuple[int, int] = (1, 99)) -> str | None:
    lines = text.splitlines()
    at = next((n for n, line in enumerate(lines) if n and "|" in line and _RULE.match(line.strip())), None)
    if at is None:
        return "no table"
    body: list[str] = []
    for line in lines[at + 1 :]:
        if "|" not in line:
            break
        body.append(line)
    widths = {cells(row) for row in [lines[at - 1], lines[at], *body]}
    if "|" not in lines[at - 1] or len(widths) != 1 or min(widths) < 2:
        return f"table rows of {sorted(widths)} cells"
    if columns is not None and widths != {columns}:
        return f"table of {widths.pop()} columns, not {columns}"
    low, high = rows
    return None if low <= len(body) <= high else f"table of {len(body)} rows, not {low} to {high}"


def entries(text: str) -> list[str]:
    """The entries of a Markdown list, or of a short list within a sentence ("red, green and blue")."""
    found = list(_ENTRY.finditer(text))
    if found:
        return [entry["what"].strip() for entry in found]
    sentence = text.strip().split(":")[-1].strip(" .!\n")
    parts = [part.strip() for part in re.split(r",\s*(?:and\s+|or\s+)?|\s+and\s+", sentence)]
    return [part for part in parts if part] if all(len(part.split()) <= 6 for part in parts) else []


def list_fault(text: str, low: int, high: int) -> str | None:
    numbered = [int(entry["number"]) for entry in _ENTRY.finditer(text) if entry["number"]]
    if numbered and numbered != list(range(1, len(numbered) + 1)):
        return f"a list numbered {numbered}"
    found = [entry.lower().strip(" .!*") for entry in entries(text)]
    if len(set(found)) != len(found):
        return "a list that says the same twice"
    return None if low <= len(found) <= high else f"a list of {len(found)}, not {low} to {high}"


def syllables(line: str) -> int:
    """A rough count, by groups of vowels."""
    total = 0
    for word in words(line):
        groups = len(re.findall(r"[aeiouy]+", word))
        silent = re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$", word) is not None
        total += max(1, groups - silent)
    return total


def haiku_fault(text: str, about: Sequence[str]) -> str | None:
    poem = _poem(text, 3)
    if poem is None:
        return "no poem of three lines"
    for line, wanted in zip(poem, (5, 7, 5), strict=True):
        if abs(syllables(line) - wanted) > 2:
            return f"about {syllables(line)} syllables, not {wanted}, in {line!r}"
    return _poem_fault(poem, about)


def limerick_fault(text: str, about: Sequence[str]) -> str | None:
    poem = _poem(text, 5)
    if poem is None:
        return "no poem of five lines"
    lengths = [len(line) for line in poem]
    if sum(lengths[2:4]) / 2 >= (lengths[0] + lengths[1] + lengths[4]) / 3:
        return "lines 3 and 4 are not the short ones"
    if len({words(line)[-1] for line in poem}) < 3:
        return "the lines end in the same words"
    return _poem_fault(poem, about)


def _poem(text: str, lines: int) -> list[str] | None:
    """The one block of so many lines; all others may only be a line before or after."""
    found = blocks(text)
    poems = [block for block in found if len(block) == lines]
    around = [block for block in found if len(block) != lines]
    fits = len(poems) == 1 and len(around) <= 2 and all(len(block) == 1 for block in around)
    return poems[0] if fits and all(words(line) for line in poems[0]) else None


def _poem_fault(poem: Sequence[str], about: Sequence[str]) -> str | None:
    if len({line.lower() for line in poem}) < len(poem):
        return "a line comes twice"
    return f"none of {list(about)} in the poem" if about and not holds_any("\n".join(poem), about) else None


def story_fault(text: str, low: int, high: int) -> str | None:
    parts = [" ".join(block) for block in blocks(text)]
    if parts and len(words(parts[0])) <= 8 and not parts[0].endswith((".", "!", "?", '"')):
        parts = parts[1:]  # a title without a mark
    if not low <= len(parts) <= high:
        return f"{len(parts)} paragraphs, not {low} to {high}"
    if min(len(words(part)) for part in parts) < 10 or len(words(text)) < 40:
        return "too short for a story"
    return None


def letter_fault(text: str) -> str | None:
    lines = [line.strip(" *>") for line in text.splitlines() if line.strip() and not _introduces(line.strip())]
    if not any(_GREETING.match(line) for line in lines[:3]):
        return "a letter without a greeting"
    if not holds_any("\n".join(lines[-3:]), _FAREWELL):
        return "a letter without a farewell"
    return None if len(words(text)) >= 20 else "too short for a letter"


def formulas(text: str) -> list[str]:
    """The insides of closed maths, without spaces; only those whose braces match."""
    found = ["".join("".join(parts).split()) for parts in _FORMULA.findall(text)]
    return [formula for formula in found if _balanced(formula)]


def _balanced(formula: str) -> bool:
    return formula.count("{") == formula.count("}") and formula.count(r"\left") == formula.count(r"\right")


def latex_fault(text: str, wanted: Sequence[Sequence[str]]) -> str | None:
    """Each of `wanted` must be in one and the same closed formula, in one of its spellings."""
    if open_marks(text):
        return "maths is not closed"
    found = formulas(plain_maths(text))
    if any(all(any("".join(way.split()) in one for way in ways) for ways in wanted) for one in found):
        return None
    return f"no formula with {[ways[0] for ways in wanted]}; found {found}"


def plain_maths(text: str) -> str:
    """Spellings that mean the same made one: \\dfrac, \\cdot, x^{2}, \\left( and thin spaces."""
    text = re.sub(r"\\[dt]frac", r"\\frac", text)
    text = re.sub(r"\\(?:cdot|times|[,;!: ])", " ", text)
    text = re.sub(r"\\(?:left|right)(?=[()|\[\].])", "", text)
    return re.sub(r"([\^_])\{(\w)\}", r"\1\2", plain(text) if "²" not in text else text.replace("²", "^2"))
