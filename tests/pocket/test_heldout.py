"""The questions that Pocket is scored by: apart from the corpus and each other, and none that just anything answers."""

import re
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from chatbot.pocket.checks import Item, load_all, score
from chatbot.pocket.corpus.mixer import Mixer

POCKET = Path(__file__).parents[2] / "chatbot" / "pocket"
HELD_OUT = POCKET / "heldout"
FOLDERS = (HELD_OUT, *(POCKET / "practice" / name for name in ("first", "second", "third")))
CONVERSATIONS = 4000


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


def asked(item: Item) -> object:
    return item.system, item.raw, tuple(map(plain, item.turns))


def passed_by(text: str, items: Sequence[Item]) -> list[str]:
    """The questions to which this would be the right answer."""
    return [item.id for item in items if not score(item, [text] * len(item.checks), ["stop"] * len(item.checks))]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_questions_are_enough_and_none_comes_twice(folder: Path) -> None:
    items = load_all(folder)
    assert len(items) >= 300
    assert len(set(map(asked, items))) == len(items)
    assert {item.kind for item in items} == {"known", "recall", "decline"}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("text", ["Hm.", "Blobs resemble pebbles, mostly."])
def test_an_empty_remark_answers_no_question(folder: Path, text: str) -> None:
    assert passed_by(text, load_all(folder)) == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_decline_answers_only_what_is_asked_about_the_model_itself(folder: Path) -> None:
    text = "I am sorry, but I am too small for that. You can choose a larger model in the menu at the top of the page."
    known = [item for item in load_all(folder) if item.kind != "decline"]
    passed = passed_by(text, known)
    assert {item.group for item in known if item.id in passed} <= {"app", "greetings"}
    assert len(passed) < 10


def test_nothing_that_the_corpus_asks_is_held_out() -> None:
    mixer, dice = Mixer(), Random(1)
    said = {plain(turn.user) for _ in range(CONVERSATIONS) for turn in mixer.converse(dice).turns}
    single = [item for item in load_all(HELD_OUT) if item.turns and item.system is None]
    assert len(said) > CONVERSATIONS
    assert [item.id for item in single if all(plain(turn) in said for turn in item.turns)] == []


def test_nothing_that_is_practised_is_held_out() -> None:
    practised = {asked(item) for folder in FOLDERS[1:] for item in load_all(folder)}
    assert [item.id for item in load_all(HELD_OUT) if asked(item) in practised] == []
