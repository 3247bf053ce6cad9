"""English verbs bent for a sentence: "reverse a string" as "reverses a string" or "reversing a string"."""

_DOUBLED = frozenset({"put", "get", "split", "swap", "cut", "sum", "flip", "let", "wrap", "set"})
_LATER = ("print it", "read it", "show its")
_S_AFTER = ("s", "sh", "ch", "x", "z", "o")


def does(deed: str) -> str:
    """What somebody does: the first verb in the third person, and the others of an "and" with it."""
    return " and ".join(_third(part) if _is_deed(part, at) else part for at, part in enumerate(deed.split(" and ")))


def doing(deed: str) -> str:
    """The first verb as a gerund, and the others of an "and" with it."""
    return " and ".join(_gerund(part) if _is_deed(part, at) else part for at, part in enumerate(deed.split(" and ")))


def _is_deed(part: str, at: int) -> bool:
    return at == 0 or part.startswith(_LATER)


def _third(deed: str) -> str:
    verb, _, rest = deed.partition(" ")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        verb = verb[:-1] + "ies"
    elif verb.endswith(_S_AFTER):
        verb += "es"
    else:
        verb += "s"
    return f"{verb} {rest}".strip()


def _gerund(deed: str) -> str:
    verb, _, rest = deed.partition(" ")
    if verb in _DOUBLED:
        verb += verb[-1]
    elif verb.endswith("e") and not verb.endswith("ee"):
        verb = verb[:-1]
    return f"{verb}ing {rest}".strip()
