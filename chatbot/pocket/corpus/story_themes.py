"""What the hero of a story wants, fears, lost, loves or cannot do, as the wish has it and as the story takes it up."""

from random import Random

from chatbot.pocket.corpus.data.plots import Plot
from chatbot.pocket.corpus.data.story_themes import ASKS, LOVES, THEMES
from chatbot.pocket.corpus.data.words import PLURALS
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.wishes import end_of, wish

_IRREGULAR = {row[0]: row[1] for row in PLURALS}


def themed(rng: Random, a_kind: str, his: str, sort: str) -> tuple[str, Plot]:
    """A wish for a `sort` about `a_kind` that wants or fears something, and the plot of it."""
    theme = pick(rng, THEMES)
    thing = pick(rng, theme.things)
    said = fill(rng, theme.said, x=thing, his="its" if rng.random() < 0.4 else his)
    who = pick(rng, ("who", "who", "that", "which"))
    if rng.random() < 0.4:
        user = wish(rng, sort, f"{a_kind} {who} {said}")
    else:
        user = end_of(rng, fill(rng, pick(rng, ASKS), sort=sort, a_kind=a_kind, who=who, said=said))
    plot = theme.plot
    paragraphs = tuple(text.replace("<x>", thing) for text in plot.paragraphs)
    return user, Plot(paragraphs, plot.short.replace("<x>", thing), plot.sentence.replace("<x>", thing))


def of_many(rng: Random, kind: str, sort: str) -> str:
    """A wish in which there are many of the hero's kind: "my daughter loves otters, a story please"."""
    return end_of(rng, fill(rng, pick(rng, LOVES), kinds=many(kind), sort=sort))


def many(kind: str) -> str:
    """ "fox" -> "foxes", "bus driver" -> "bus drivers"."""
    if kind in _IRREGULAR:
        return _IRREGULAR[kind]
    if kind.endswith("man"):
        return kind[:-2] + "en"
    if kind.endswith(("s", "x", "ch", "sh")):
        return f"{kind}es"
    return f"{kind[:-1]}ies" if kind.endswith("y") and kind[-2] not in "aeiou" else f"{kind}s"
