"""Spelling slips: how people really type. Words in `exact` stay as they are."""

import re
from random import Random

from chatbot.pocket.corpus.grammar import pick

SHORT = {"you": "u", "please": "pls", "are": "r", "because": "cuz", "thanks": "thx", "and": "n", "for": "4"}
WITHOUT_MARK = {"what's": "whats", "i'm": "im", "don't": "dont", "can't": "cant", "it's": "its", "who's": "whos"}
MARKS = ("??", "???", "?!", "? :)", "...?", "...", " ?", "? 🙂", "? ;)")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slip(rng: Random, text: str, exact: tuple[str, ...] = ()) -> str:
    """`text` as somebody in a hurry might type it; most of the time hardly changed."""
    if "\n" in text or "`" in text:
        return text
    kept = [word for word in exact if word in text]
    if kept:
        parts = re.split("(" + "|".join(map(re.escape, kept)) + ")", text)
        text = "\0".join(parts[::2])
        return _weave(_change(rng, text), parts[1::2])
    return _change(rng, text)


def _change(rng: Random, text: str) -> str:
    if rng.random() < 0.25:
        text = text.lower()
    if rng.random() < 0.3 and text[-1:] in ".?!":
        text = text[:-1]
    if rng.random() < 0.15:
        text = re.sub(r"[\w']+", lambda word: WITHOUT_MARK.get(word[0].lower(), word[0]), text)
    if rng.random() < 0.03:
        text = re.sub(r"\w+", lambda word: SHORT.get(word[0], word[0]), text)
    if rng.random() < 0.04:
        text = re.sub(r"\bthe (?=[a-z]{3})", "", text, count=1)  # as who has no article in the mother tongue
    if rng.random() < 0.04 and text[-1:] == "?":
        text = text[:-1] + pick(rng, MARKS)
    if rng.random() < 0.08:
        text = _mistype(rng, text)
    if rng.random() < 0.02:
        text = text.upper()
    return text


def _mistype(rng: Random, text: str) -> str:
    """One word of four or more letters with two swapped, one left out, doubled or hit wrong."""
    words = [found for found in re.finditer(r"[a-z]{4,}", text)]
    if not words:
        return text
    start, end = pick(rng, words).span()
    at = rng.randrange(start + 1, end - 1)
    kind = rng.random()
    if kind < 0.4:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind < 0.65:
        return text[:at] + text[at + 1 :]
    if kind < 0.85:
        return text[:at] + text[at] + text[at:]
    return text[:at] + pick(rng, LETTERS) + text[at + 1 :]


def _weave(text: str, kept: list[str]) -> str:
    parts = text.split("\0")
    return "".join(part + word for part, word in zip(parts, [*kept, ""], strict=True))
