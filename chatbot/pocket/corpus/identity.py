"""What Pocket is: its name, its makers, its size, what it can and cannot do."""

from random import Random

from chatbot.pocket.corpus import coined, memory
from chatbot.pocket.corpus.data.identity import ABILITIES, BEING
from chatbot.pocket.corpus.data.identity_asks import IDENTITY_ASKS
from chatbot.pocket.corpus.data.identity_names import BOTH_NAMED, NAMES_TRADED
from chatbot.pocket.corpus.data.identity_nature import NATURE
from chatbot.pocket.corpus.data.identity_round import IDENTITY_ROUND
from chatbot.pocket.corpus.data.identity_shapes import IDENTITY_SHAPES
from chatbot.pocket.corpus.data.identity_why import IDENTITY_WHY
from chatbot.pocket.corpus.data.identity_wide import IDENTITY_WIDE
from chatbot.pocket.corpus.exchange import Book
from chatbot.pocket.corpus.grammar import say
from chatbot.pocket.corpus.told.details import NAME
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.0

_BOOK = Book(
    BEING + ABILITIES + NATURE + IDENTITY_ASKS + IDENTITY_SHAPES + IDENTITY_WIDE + IDENTITY_WHY + IDENTITY_ROUND
)


def talk(rng: Random) -> list[Turn]:
    """A question about Pocket, and now and then the next one."""
    if rng.random() < 0.03:
        return _names_traded(rng)
    return _BOOK.talk(rng)


def can_do(rng: Random) -> Turn:
    return _BOOK.turn(rng, "cando")


def why_small(rng: Random) -> Turn:
    return _BOOK.turn(rng, "whysmall")


def _names_traded(rng: Random) -> list[Turn]:
    """A name told and Pocket's asked for in one message; now and then the name is asked back."""
    name = coined.name(rng)
    turns = [Turn(say(rng, NAMES_TRADED, v=name), say(rng, BOTH_NAMED, v=name), exact=(name,))]
    if rng.random() < 0.35:
        turns.append(memory.ask(rng, memory.Told(NAME, name)))
    return turns
