"""Greetings, partings and thanks as people type them: letters drawn out, doubled, dropped or swapped."""

VOWELS = "aeiouy"


def spellings(words: str) -> str:
    """A group of `grammar.fill` with every word of `words` (parted by commas) in its spellings, the right one too."""
    kept = dict.fromkeys(form for word in words.split(",") for form in _forms(word.strip()))
    return "{" + "|".join(kept) + "}"


def drawn_out(words: str) -> str:
    """The same without mistakes: only letters held on to ("heyyy", "byeee")."""
    kept = dict.fromkeys(form for word in words.split(",") for form in _stretched(word.strip()))
    return "{" + "|".join(kept) + "}"


def _forms(word: str) -> list[str]:
    forms = [word, *_stretched(word)]
    if word.endswith("ing"):
        forms += [word[:-1], word[:-1] + "'"]
    if len(word) > 4:
        forms += _slipped(word)
    return forms


def _stretched(word: str) -> list[str]:
    """The last letter, and the last vowel, two to four times over."""
    at = max((index for index, letter in enumerate(word) if letter in VOWELS), default=len(word) - 1)
    ends = [word + word[-1] * more for more in (1, 2, 3)]
    return [*ends, *(word[:at] + word[at] * more + word[at:] for more in (1, 2, 3))]


def _slipped(word: str) -> list[str]:
    """Beyond the first letter: two swapped, one doubled, one left out."""
    forms = []
    for at in range(1, len(word) - 1):
        one, two = word[at], word[at + 1]
        if one == " " or two == " ":
            continue
        if one != two:
            forms.append(word[:at] + two + one + word[at + 2 :])
        forms += [word[:at] + one + word[at:], word[:at] + word[at + 1 :]]
    return forms
