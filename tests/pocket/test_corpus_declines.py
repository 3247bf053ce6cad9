"""What Pocket declines is declined honestly, and is nothing that it knows; what it says of itself is tidy."""

import re
from importlib import import_module
from random import Random

import pytest

from chatbot.pocket.corpus import app_help, declines
from chatbot.pocket.corpus.declined.tongues import REPLIES
from chatbot.pocket.corpus.exchange import Book
from chatbot.pocket.corpus.turns import Turn

TOPICS = ("small_talk", "identity", "app_help", "declines")
KNOWN = ("facts", "arithmetic", "language_facts", "writing", "formulas", "tongues", "app_help", "identity")
# The clock is asked after in both rooms, and both say that there is none.
CLOCK = re.compile(r"time|date|day|year|month|late")


def turns(topic: str, talks: int, seed: int = 5) -> list[Turn]:
    module = import_module(f"chatbot.pocket.corpus.{topic}")
    rng = Random(seed)
    return [turn for _ in range(talks) for turn in module.talk(rng)]


def bare(text: str) -> str:
    return re.sub(r"[^\w+*/×÷:^−-]+", " ", text.lower()).strip()


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_says_the_same_for_the_same_seed(topic: str) -> None:
    assert turns(topic, 50) == turns(topic, 50)
    assert turns(topic, 50) != turns(topic, 50, seed=6)


@pytest.mark.parametrize("topic", TOPICS)
def test_no_slot_is_left_open(topic: str) -> None:
    slots = re.compile("|".join(rf"[{{<]{slot}[}}>]" for slot in declines.SLOTS))
    assert [turn for turn in turns(topic, 4000) if slots.search(turn.user + turn.reply)] == []
    assert [turn for turn in turns(topic, 4000) if not turn.user.strip() or not turn.reply.strip()] == []


@pytest.mark.parametrize("topic", ("small_talk", "identity", "app_help"))
def test_no_sign_of_the_grammar_is_left(topic: str) -> None:
    assert [turn for turn in turns(topic, 4000) if set("{}[]|") & set(turn.user + turn.reply)] == []


def test_a_decline_says_too_small_and_names_a_larger_model() -> None:
    abroad = {reply for replies in REPLIES.values() for reply in replies}
    rng = Random(3)
    first = [declines.talk(rng)[0].reply for _ in range(4000)]
    assert [reply for reply in first if reply not in abroad and not ("too small" in reply and "larger" in reply)] == []


def test_hardly_anything_declined_is_asked_twice() -> None:
    users = [turn.user for turn in turns("declines", 5000)]
    assert len(set(users)) > 0.85 * len(users)


def openings(topic: str, talks: int) -> list[Turn]:
    """What opens a talk can be read without what came before it."""
    talk = import_module(f"chatbot.pocket.corpus.{topic}").talk
    rng = Random(5)
    return [talk(rng)[0] for _ in range(talks)]


@pytest.fixture(scope="module")
def declined() -> frozenset[str]:
    return frozenset(bare(turn.user) for turn in openings("declines", 30_000) if "too small" in turn.reply) - {""}


@pytest.mark.parametrize("topic", KNOWN)
def test_nothing_declined_is_known_elsewhere(topic: str, declined: frozenset[str]) -> None:
    known = {bare(turn.user) for turn in openings(topic, 5000) if "too small" not in turn.reply}
    assert sorted(words for words in declined & known if not CLOCK.search(words)) == []


def test_the_app_names_the_flags_and_keys_that_there_are() -> None:
    said = " ".join({turn.reply for turn in turns("app_help", 6000)})
    for name in (
        "Esc",
        "Ctrl+Enter",
        "Ctrl+Shift+O",
        "user/repo:QUANT",
        "models.yaml",
        "--share",
        'api_name="/chat"',
        "python -m chatbot",
    ):
        assert name in said


def test_an_exchange_reads_its_signs() -> None:
    book = Book("@ hi 2\n- hello\n> Good day.\nw Day\nz 你好\n~ bye\n\n@ bye\n- so long\n> Bye.")
    assert book.turn(Random(1), "bye").reply == "Bye."
    talk = book.talk(Random(2), follow=1.0)
    assert [turn.reply for turn in talk] == (["Good day.", "Bye."] if len(talk) == 2 else ["Bye."])


def test_the_answer_to_a_decline_leads_to_the_model_menu() -> None:
    assert "model menu at the top" in app_help.load_larger(Random(1)).reply
