"""Looking for words, numbers and sentences in what a model said.

Words are whole and in any case, Chinese as it stands. Knows nothing of questions or scores.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_LETTER: Final = r"[^\W\u3400-\u9fff]"
_ONES: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_STRAIGHT: Final = str.maketrans("’‘“”−", "''\"\"-")
_NUMBER: Final = re.compile(
    r"(?P<digits>(?<![\w.,)])-?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?)"
    rf"|\b(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<unit>{'|'.join(_ONES[1:10])}))?\b"
    rf"|\b(?P<ones>{'|'.join(_ONES)}|hundred)\b"
)


def plain(text: str) -> str:
    """The text in the forms that are looked for: straight quotes, H2O for H₂O, ordinary minus signs."""
    text = unicodedata.normalize("NFKC", text)
    return text.translate(_STRAIGHT)


def holds(text: str, term: str) -> bool:
    """Whether `term` is in `text` as whole words; a `*` at its end also finds longer words."""
    term = plain(term)
    if CHINESE.search(term):
        return term in plain(text)
    stem = term.rstrip("*")
    # Chinese is written without spaces: a word ends where it begins.
    before = rf"(?<!{_LETTER})(?<!\d[.,])" if stem[:1].isdigit() else rf"(?<!{_LETTER})"
    after = "" if stem != term else rf"(?!{_LETTER}|[.,]\d)" if stem[-1:].isdigit() else rf"(?!{_LETTER})"
    body = r"\s+".join(re.escape(word) for word in stem.split())
    return re.search(before + body + after, plain(text), re.IGNORECASE) is not None


def holds_any(text: str, terms: Iterable[str]) -> bool:
    return any(holds(text, term) for term in terms)


def words(text: str) -> list[str]:
    """Its words in lower case; a Chinese character is a word."""
    return re.findall(r"[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])[\w'])+", plain(text).lower())


def sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.!?。！？])[\"')*]*\s+|\n+|(?<=[。！？])", text) if part.strip()]


def numbers(text: str) -> list[float]:
    """The numbers of a text in order, in digits or as English words up to ninety-nine and a hundred."""
    return [_value(found) for found in _NUMBER.finditer(plain(text).lower())]


def _value(found: re.Match[str]) -> float:
    if digits := found["digits"]:
        return float(digits.replace(",", ""))
    if tens := found["tens"]:
        return 20 + 10 * _TENS.index(tens) + (_ONES.index(found["unit"]) if found["unit"] else 0)
    return 100 if found["ones"] == "hundred" else _ONES.index(found["ones"])


def answers_number(text: str, question: str, value: float) -> bool:
    """Whether the last number is `value`, or the only number that the question did not hold.

    "one" and "1 metre" are left out unless asked for: "100 centimetres make 1 metre" answers 100.
    """
    if value != 1:
        text = re.sub(r"(?<!ty[- ])\bone\b|(?<![\d.,])1(?=\s+[a-z])", "", plain(text).lower())
    said = numbers(text)
    fresh = {number for number in said if number not in numbers(question)}
    return bool(said) and (said[-1] == value or fresh == {value})
