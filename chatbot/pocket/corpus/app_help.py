"""How to use Parley: models, settings, the page and its keys, the ways to start it."""

from random import Random

from chatbot.pocket.corpus import slider_choices
from chatbot.pocket.corpus.data.app_asks import MODEL_ASKS, PAGE_ASKS
from chatbot.pocket.corpus.data.app_buttons_asked import BUTTONS_ASKED
from chatbot.pocket.corpus.data.app_differences import DIFFERENCES
from chatbot.pocket.corpus.data.app_goal_buttons import GOAL_BUTTONS
from chatbot.pocket.corpus.data.app_goal_curt import GOAL_CURT
from chatbot.pocket.corpus.data.app_goal_follow import GOAL_FOLLOW
from chatbot.pocket.corpus.data.app_goal_page import GOAL_PAGE
from chatbot.pocket.corpus.data.app_goal_sliders import GOAL_SLIDERS
from chatbot.pocket.corpus.data.app_goal_system import GOAL_SYSTEM
from chatbot.pocket.corpus.data.app_models import MODELS, PRIVACY
from chatbot.pocket.corpus.data.app_page import CHAT, DOORS
from chatbot.pocket.corpus.data.app_privacy_asks import PRIVACY_ASKS
from chatbot.pocket.corpus.data.app_shapes import MODEL_SHAPES, MORE_SHAPES, PAGE_SHAPES
from chatbot.pocket.corpus.data.app_slider_asks import SLIDER_ASKS
from chatbot.pocket.corpus.data.app_slider_shapes import SLIDER_SHAPES, SLIDER_TROUBLES
from chatbot.pocket.corpus.data.app_slider_values import SLIDER_VALUES, THREADS
from chatbot.pocket.corpus.data.app_sliders import PANEL, SLIDERS
from chatbot.pocket.corpus.data.app_symptoms import SYMPTOMS
from chatbot.pocket.corpus.data.app_told_troubles import TOLD_REPLIES, TOLD_TROUBLES
from chatbot.pocket.corpus.data.app_trouble_follow import TROUBLE_FOLLOW
from chatbot.pocket.corpus.data.app_trouble_models import MODEL_TROUBLES
from chatbot.pocket.corpus.data.app_trouble_sharing import SHARING_TROUBLES
from chatbot.pocket.corpus.data.app_trouble_starting import STARTING_TROUBLES
from chatbot.pocket.corpus.data.app_troubles import TROUBLES
from chatbot.pocket.corpus.data.app_which_of_two import WHICH_OF_TWO
from chatbot.pocket.corpus.data.app_wishes import WISHES
from chatbot.pocket.corpus.data.app_wishes_models import MODEL_WISHES
from chatbot.pocket.corpus.data.app_wishes_more import MORE_WISHES
from chatbot.pocket.corpus.data.app_wishes_sliders import SLIDER_WISHES
from chatbot.pocket.corpus.exchange import Book
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.5

_REPLIES = MODELS + PRIVACY + SLIDERS + PANEL + CHAT + DOORS + DIFFERENCES + TOLD_REPLIES + THREADS
_ASKS = (
    MODEL_ASKS
    + SLIDER_ASKS
    + PAGE_ASKS
    + MODEL_SHAPES
    + PAGE_SHAPES
    + MORE_SHAPES
    + SLIDER_SHAPES
    + SLIDER_TROUBLES
    + TROUBLES
    + TOLD_TROUBLES
    + WISHES
    + MODEL_WISHES
    + SLIDER_WISHES
    + MORE_WISHES
    + WHICH_OF_TWO
    + BUTTONS_ASKED
    + PRIVACY_ASKS
    + SLIDER_VALUES
    + SYMPTOMS
    + GOAL_BUTTONS
    + GOAL_PAGE
    + GOAL_SLIDERS
    + GOAL_SYSTEM
    + GOAL_CURT
    + GOAL_FOLLOW
    + STARTING_TROUBLES
    + MODEL_TROUBLES
    + SHARING_TROUBLES
    + TROUBLE_FOLLOW
)
_BOOK = Book(_REPLIES + _ASKS)


def talk(rng: Random) -> list[Turn]:
    """A question about the app, and now and then the next one."""
    return slider_choices.talk(rng) if rng.random() < 0.1 else _BOOK.talk(rng)


def load_larger(rng: Random) -> Turn:
    return _BOOK.turn(rng, "larger")
