"""How to use Parley: models, settings, the page and its keys, the ways to start it."""

from random import Random

from chatbot.pocket.corpus.data_app_asks import MODEL_ASKS, PAGE_ASKS
from chatbot.pocket.corpus.data_app_models import MODELS, PRIVACY
from chatbot.pocket.corpus.data_app_page import CHAT, DOORS
from chatbot.pocket.corpus.data_app_slider_asks import SLIDER_ASKS
from chatbot.pocket.corpus.data_app_sliders import PANEL, SLIDERS
from chatbot.pocket.corpus.exchange import Book
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.5

_BOOK = Book(MODELS + PRIVACY + SLIDERS + PANEL + CHAT + DOORS + MODEL_ASKS + SLIDER_ASKS + PAGE_ASKS)


def talk(rng: Random) -> list[Turn]:
    """A question about the app, and now and then the next one."""
    return _BOOK.talk(rng)


def load_larger(rng: Random) -> Turn:
    return _BOOK.turn(rng, "larger")
