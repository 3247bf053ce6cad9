"""Small talk: greetings, thanks, moods, weather, and what people say between two questions."""

from random import Random

from chatbot.pocket.corpus import writing
from chatbot.pocket.corpus.data.small_asks import SMALL_ASKS
from chatbot.pocket.corpus.data.small_days import SMALL_DAYS
from chatbot.pocket.corpus.data.small_life import SMALL_LIFE
from chatbot.pocket.corpus.data.small_meetings import SMALL_MEETINGS
from chatbot.pocket.corpus.data.small_reactions import REACTIONS
from chatbot.pocket.corpus.data.small_said import SMALL_SAID
from chatbot.pocket.corpus.data.small_shapes import SMALL_SHAPES
from chatbot.pocket.corpus.data.small_slang import SMALL_SLANG
from chatbot.pocket.corpus.data.small_slang_mixed import SLANG_MIXED
from chatbot.pocket.corpus.data.small_talk import FEELINGS, GREETINGS
from chatbot.pocket.corpus.data.small_wide import SMALL_WIDE
from chatbot.pocket.corpus.exchange import Book
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.2

_BOOK = Book(
    GREETINGS
    + FEELINGS
    + REACTIONS
    + SMALL_ASKS
    + SMALL_WIDE
    + SMALL_LIFE
    + SMALL_SHAPES
    + SMALL_SLANG * 2
    + SLANG_MIXED
    + SMALL_SAID
    + SMALL_DAYS
    + SMALL_MEETINGS
)
"""Slang twice, for its lines hold the most spellings."""


_AFTER_A_JOKE = ("laugh", "laugh", "laugh", "praise", "thanks", "notfunny", "ok")
_AFTER_WRITING = ("praise", "praise", "thanks", "thanks", "ok")


def talk(rng: Random) -> list[Turn]:
    """One remark and its answer, and now and then what follows."""
    return _written_and_met(rng) if rng.random() < 0.06 else _BOOK.talk(rng)


def _written_and_met(rng: Random) -> list[Turn]:
    """Something short that was asked for, and what people say to it: not every word after a joke asks for another."""
    while True:
        written = writing.talk(rng)[0]
        if written.kind and len(written.reply) < 200:
            break
    return [written, _BOOK.turn(rng, pick(rng, _AFTER_A_JOKE if written.kind == "joke" else _AFTER_WRITING))]
