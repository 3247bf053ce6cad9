"""How to use Parley: models, settings, the page and its keys, the ways to start it."""

from random import Random

from .data_app_models import MODELS, PRIVACY
from .data_app_page import CHAT, DOORS
from .data_app_sliders import PANEL, SLIDERS
from .exchange import Book
from .turns import Turn

WEIGHT = 1.5

_BOOK = Book(MODELS + PRIVACY + SLIDERS + PANEL + CHAT + DOORS)


def talk(rng: Random) -> list[Turn]:
    """A question about the app, and now and then the next one."""
    return _BOOK.talk(rng)


def load_larger(rng: Random) -> Turn:
    return _BOOK.turn(rng, "larger")
