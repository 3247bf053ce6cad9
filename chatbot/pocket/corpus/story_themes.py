"""What the hero of a story wants, fears, lost, loves or cannot do, as the wish has it and as the story takes it up."""

from random import Random

from chatbot.pocket.corpus.data.plots import Plot
from chatbot.pocket.corpus.data.story_themes import ASKS, LOVES, THEMES
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.sentences import plural
from chatbot.pocket.corpus.wishes import end_of, wish


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
    return end_of(rng, fill(rng, pick(rng, LOVES), kinds=plural(kind), sort=sort))
