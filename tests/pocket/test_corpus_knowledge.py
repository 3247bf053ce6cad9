"""What the corpus teaches is right, and it is written out to the last slot."""

import contextlib
import io
import re
from collections import Counter
from importlib import import_module
from random import Random

import pytest

from chatbot.pocket.corpus import arithmetic, lists, stories, tongues, verses
from chatbot.pocket.corpus.data.countries import COUNTRIES
from chatbot.pocket.corpus.data.knowledge import FACTS
from chatbot.pocket.corpus.data.snippets import SNIPPETS, Snippet
from chatbot.pocket.corpus.data.words import OPPOSITES, PAST, PLURALS
from chatbot.pocket.corpus.grammar import fill
from chatbot.pocket.corpus.turns import Turn

PLAIN = ("facts", "arithmetic", "language_facts", "stories", "tongues")
TOPICS = (*PLAIN, "writing", "code", "formulas")
SUM = re.compile(r"(-?\d+) ([-+×/]) (\d+) = (-?\d+)")


def turns(topic: str, talks: int = 400, seed: int = 5) -> list[Turn]:
    module = import_module(f"chatbot.pocket.corpus.{topic}")
    rng = Random(seed)
    return [turn for _ in range(talks) for turn in module.talk(rng)]


def worked_out(a: int, sign: str, b: int) -> int:
    return {"+": a + b, "-": a - b, "×": a * b, "/": a // b if b else 0}[sign]


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_says_the_same_for_the_same_seed(topic: str) -> None:
    assert turns(topic, talks=30) == turns(topic, talks=30)
    assert turns(topic, talks=30) != turns(topic, talks=30, seed=6)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_turn_has_two_sides_of_tidy_text(topic: str) -> None:
    for turn in turns(topic):
        assert turn.user == turn.user.strip() != ""
        assert turn.reply == turn.reply.strip() != ""
        assert "  " not in turn.user


@pytest.mark.parametrize("topic", PLAIN)
def test_no_sign_of_the_grammar_is_left(topic: str) -> None:
    leftovers = [turn for turn in turns(topic) if set("{}[]|") & set(turn.user + turn.reply)]
    assert leftovers == []


@pytest.mark.parametrize("module", [arithmetic, tongues])
def test_every_sum_is_right(module: object) -> None:
    rng = Random(7)
    replies = [turn.reply for _ in range(3000) for turn in module.talk(rng)]  # type: ignore[attr-defined]
    sums = [SUM.match(reply) for reply in replies]
    found = [(int(m[1]), m[2], int(m[3]), int(m[4])) for m in sums if m]
    assert len(found) > 500
    assert [task for task in found if worked_out(*task[:3]) != task[3]] == []


def test_a_capital_belongs_to_one_country() -> None:
    assert [name for name, count in Counter(c.name for c in COUNTRIES).items() if count > 1] == []
    assert [name for name, count in Counter(c.capital for c in COUNTRIES).items() if count > 1] == []
    assert len(COUNTRIES) >= 150


def test_a_question_of_common_knowledge_has_one_answer() -> None:
    rng = Random(3)
    answers: dict[str, set[str]] = {}
    for fact in FACTS:
        for question in fact.questions:
            for _ in range(20):
                answers.setdefault(fill(rng, question).lower(), set()).add(fact.reply)
    assert {question: replies for question, replies in answers.items() if len(replies) > 1} == {}


@pytest.mark.parametrize("pairs", [OPPOSITES, PLURALS, PAST], ids=["opposites", "plurals", "past"])
def test_a_word_has_one_partner(pairs: tuple[tuple[str, ...], ...]) -> None:
    partners: dict[str, set[str]] = {}
    for one, two, *_ in pairs:
        partners.setdefault(one, set()).add(two)
    assert {word: two for word, two in partners.items() if len(two) > 1} == {}


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: snippet.asks[0])
def test_a_snippet_is_python_that_runs(snippet: Snippet) -> None:
    code = compile(snippet.code, snippet.asks[0], "exec")
    if "input(" in snippet.code or "open(" in snippet.code:
        return
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        exec(code, {})
    assert shown.getvalue().strip() != ""


def test_a_haiku_has_three_lines_and_a_limerick_five() -> None:
    rng = Random(11)
    for _ in range(400):
        first = verses.talk(rng)[0]
        asked = first.user.lower()
        if "haiku" in asked:
            assert len(first.reply.split("\n")) == 3
        elif "limerick" in asked:
            assert len(first.reply.split("\n")) == 5


HOCKEY = (("ice hockey",), ("hockey",), ("an ice hockey team",))
"""There are but two limericks about it."""


@pytest.mark.parametrize("topic", ["writing", "stories"])
def test_another_of_a_kind_is_none_of_those_before_and_the_shorter_forms_are_shorter(topic: str) -> None:
    rng = Random(23)
    for turn in turns(topic, talks=600):
        told = [turn]
        while told[-1].another and len(told) < 2 + 3 * (turn.exact[:1] not in HOCKEY):
            told.append(told[-1].another(rng, "another"))
        assert len({one.reply for one in told}) == len(told)
        if turn.kind == "limerick" or (turn.kind == "story" and "\n\n" in turn.reply):
            assert turn.short is None or len(turn.short) < len(turn.reply)


def test_the_rows_of_a_table_are_as_wide_as_its_head() -> None:
    rng = Random(13)
    for _ in range(300):
        for turn in lists.tables(rng):
            assert len({line.count("|") for line in turn.reply.split("\n")}) == 1
            assert set(turn.reply.split("\n")[1]) == set("| -")


def test_a_story_has_as_many_paragraphs_as_asked_for_or_three_about_who_was_asked_for() -> None:
    counts = {"one": 1, "1": 1, "two": 2, "2": 2}
    rng = Random(17)
    for _ in range(200):
        first = stories.talk(rng)[0]
        asked = re.search(r"\b(one|1|two|2)[ -]paragraph", first.user.lower())
        assert len(first.reply.split("\n\n")) == (counts[asked[1]] if asked else 3)
        if about := re.search(r" about (an? [a-z]+|[A-Z][a-z]+)[.?!]?$", first.user):
            assert about[1] in first.reply


def test_a_completion_is_plain_text_without_a_slot_left() -> None:
    rng = Random(19)
    texts = [stories.completion(rng) for _ in range(500)]
    assert [text for text in texts if set("{}[]|") & set(text)] == []
    assert any(text.startswith("An apple") for text in texts)
    assert any(text.startswith("Once upon a time") for text in texts)
