"""The form that every reply must have, whatever was asked: it ends, does not go round, leaves no Markdown open."""

import re
from collections import Counter
from typing import Final

from chatbot.pocket.heldout.wording import words

TIMES: Final = 4
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)
_BLOCK: Final = re.compile(r"^ {0,3}(```|~~~).*?^ {0,3}\1[ \t]*$", re.MULTILINE | re.DOTALL)
_LEAK: Final = re.compile(
    r"<\|[^<>]{0,40}\|?>|</?s>|\[/?INST\]|<<SYS>>|[▁Ġ]"
    r"|</?(?:bos|eos|pad|unk|user|assistant|system|start_of_turn|end_of_turn|im_start|im_end|endoftext)>",
    re.IGNORECASE,
)
_SPEAKER: Final = re.compile(r"^\W{0,3}(?:user|assistant|system|human|bot)\W{0,3}:", re.IGNORECASE | re.MULTILINE)


def form_faults(text: str, finished: str, *, may_be_cut: bool = False) -> list[str]:
    """What is wrong with the form of a reply that ended for the reason `finished`."""
    if not text.strip():
        return ["form: empty"]
    faults = []
    if finished != "stop" and not (may_be_cut and finished == "length"):
        faults.append(f"form: did not end by itself ({finished})")
    if repeated := repetition(text):
        faults.append(f"form: repeats {repeated!r}")
    if not may_be_cut:
        faults += [f"form: unclosed {mark}" for mark in open_marks(text)]
    if leak := _LEAK.search(text):
        faults.append(f"form: leaks {leak[0]!r}")
    if speaker := _SPEAKER.search(text):
        faults.append(f"form: speaks as {speaker[0]!r}")
    if "\ufffd" in text or re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text):
        faults.append("form: a broken character")
    return faults


def without_code(text: str) -> str:
    """The text without closed fenced blocks."""
    return _BLOCK.sub("", text)


def open_marks(text: str) -> list[str]:
    """The Markdown that is opened and never closed."""
    prose = without_code(text)
    if _FENCE.search(prose):
        return ["code fence"]
    prose = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", prose)
    odd = [mark for mark in ("`", "**", "$$") if prose.count(mark) % 2]
    pairs = ((r"\(", r"\)"), (r"\[", r"\]"))
    return odd + [opens for opens, closes in pairs if prose.count(opens) != prose.count(closes)]


def repetition(text: str) -> str | None:
    """What is said four times in a row, or six words or a line that come four times anywhere; code is left out."""
    prose = without_code(text)
    said = words(prose)
    for size in range(1, len(said) // TIMES + 1):
        for start in range(len(said) - TIMES * size + 1):
            if said[start : start + TIMES * size] == said[start : start + size] * TIMES:
                return " ".join(said[start : start + size])
    if looped := re.search(r"([^\W\d][^\n|]{1,40}?)\1{3}", prose):
        return looped[1]
    runs = Counter(" ".join(said[start : start + 6]) for start in range(len(said) - 5))
    lines = Counter(line.strip() for line in prose.splitlines() if len(line.strip()) > 3)
    return next((what for what, times in [*runs.items(), *lines.items()] if times >= TIMES), None)
