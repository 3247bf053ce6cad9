"""Small changes to words and sentences that many topics make."""

from collections.abc import Sequence

from chatbot.pocket.corpus.data.words import PLURALS

_IRREGULAR = {row[0]: row[1] for row in PLURALS}


def capital(text: str) -> str:
    """With a capital at its beginning; the rest stays."""
    return text[:1].upper() + text[1:]


def with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiouAEIOU' else 'a'} {noun}"


def listed(items: Sequence[str]) -> str:
    """As a sentence has it: "milk, eggs and soap"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def plural(noun: str) -> str:
    """ "fox" -> "foxes", "old woman" -> "old women", "bus driver" -> "bus drivers"."""
    *before, last = noun.split(" ")
    if last in _IRREGULAR:
        return " ".join((*before, _IRREGULAR[last]))
    if noun.endswith("man"):
        return f"{noun[:-2]}en"
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
