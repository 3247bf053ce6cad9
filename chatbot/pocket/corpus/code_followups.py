"""What people ask about the snippet just shown: what it does, a part of it, as a function, another."""

from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.data import snippet_explained as explained
from chatbot.pocket.corpus.data.snippets import Snippet
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn


def after(rng: Random, snippet: Snippet) -> Turn:
    """A question about `snippet`, and its answer."""
    name, luck = snippet.asks[0], rng.random()
    if luck < 0.25 and (parts := [part for part in explained.PARTS if part[0] in snippet.code]):
        _, called, reply = pick(rng, parts)
        return Turn(_said(rng, explained.PART_ASKS, part=pick(rng, called.split("//"))), reply)
    if luck < 0.36:
        return _function(rng, snippet)
    if luck < 0.55 and name in explained.OTHERS:
        intro, code = explained.OTHERS[name]
        return Turn(_said(rng, explained.OTHER_ASKS), fenced(intro, code))
    return Turn(_said(rng, explained.EXPLAIN), explained.EXPLAINED[name])


def fenced(intro: str, code: str) -> str:
    return f"{intro}\n\n```python\n{code}\n```"


def _function(rng: Random, snippet: Snippet) -> Turn:
    user = _said(rng, explained.FUNCTION_ASKS)
    if snippet.asks[0] in explained.FUNCTIONS:
        return Turn(user, fenced("As a function:", explained.FUNCTIONS[snippet.asks[0]]))
    if snippet.code.startswith("def ") or "\ndef " in snippet.code:
        return Turn(user, fenced("It is a function already:", snippet.code))
    return Turn(_said(rng, explained.EXPLAIN), explained.EXPLAINED[snippet.asks[0]])


def _said(rng: Random, templates: tuple[str, ...], **slots: str) -> str:
    return raise_first(rng, say(rng, templates, **slots)).strip()
