"""Small changes to words and sentences that many topics make."""

from collections.abc import Sequence


def capital(text: str) -> str:
    """With a capital at its beginning; the rest stays."""
    return text[:1].upper() + text[1:]


def with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiouAEIOU' else 'a'} {noun}"


def listed(items: Sequence[str]) -> str:
    """As a sentence has it: "milk, eggs and soap"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
