"""The model that ships: what is in its file, and what it can be relied on to say. The real file, through llama.cpp."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from llama_cpp import Llama

import chatbot.pocket
from chatbot.pocket import evaluate
from chatbot.pocket.checks import Item

POCKET = Path(chatbot.pocket.__file__).parent / "pocket.gguf"


@pytest.fixture(scope="module")
def pocket() -> Iterator[Llama]:
    model = evaluate.load(POCKET)
    yield model
    model.close()


def say(model: Llama, *turns: str, system: str | None = None) -> str:
    """The greedy reply to the last of `turns`."""
    item = Item("test", "test", "known", turns, tuple({} for _ in turns), system=system)
    replies, finished = evaluate.answer(model, item, evaluate.sampling_of(model, seeds=0)[0])
    assert finished[-1] == "stop"
    return replies[-1]


def test_the_file_is_small_and_says_what_it_is(pocket: Llama) -> None:
    said = pocket.metadata
    assert POCKET.stat().st_size < 20_000_000
    assert said["general.name"] == "Pocket" and said["general.architecture"] == "llama"
    assert said["general.description"] and said["general.license"]
    assert int(said["llama.context_length"]) >= 1024
    assert "<|im_start|>" in said["tokenizer.chat_template"]


def test_the_file_brings_its_sampling(pocket: Llama) -> None:
    own = evaluate.sampling_of(pocket, seeds=3)
    assert [way.title for way in own] == ["greedy", "seed 1", "seed 2", "seed 3"]
    assert 0 < own[1].temperature < 1 and own[1].top_k > 0 and 0 < own[1].min_p < 1


def test_the_template_writes_chatml_and_asks_for_no_beginning_token(pocket: Llama) -> None:
    assert pocket.metadata["tokenizer.ggml.add_bos_token"] == "false"
    assert pocket.detokenize([pocket.token_eos()], special=True) == b"<|im_end|>"


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("Hello!", r"Hello|Hi|Hey|help"),
        ("Thank you!", r"welcome|glad|pleasure|Any time|Happy"),
        ("What is the capital of France?", r"\bParis\b"),
        ("Which country has Tokyo as its capital?", r"\bJapan\b"),
        ("What is 7 + 5?", r"\b12\b"),
        ("What is the opposite of hot?", r"\bcold\b"),
        ("Who are you?", r"\bPocket\b"),
        ("Write hello world in Python.", r"```python\nprint\("),
        ("Who won the 1987 chess championship of Norway?", r"too small|larger model"),
    ],
)
def test_it_answers_its_basics(pocket: Llama, asked: str, answered: str) -> None:
    assert re.search(answered, say(pocket, asked))


def test_it_remembers_a_name_over_another_turn(pocket: Llama) -> None:
    assert "Tabea" in say(pocket, "My name is Tabea.", "What is the capital of Italy?", "What is my name?")


def test_it_does_not_make_up_a_name_it_was_never_told(pocket: Llama) -> None:
    assert re.search(r"not told|haven't told|did not tell", say(pocket, "What is my name?"))


def test_it_takes_the_name_that_a_system_prompt_gives_it(pocket: Llama) -> None:
    assert "Zorblat" in say(pocket, "What's your name?", system="Your name is Zorblat.")


def test_it_answers_in_one_word_when_told_to(pocket: Llama) -> None:
    """The form holds; the word itself is often wrong, as the model card says."""
    assert re.fullmatch(r"\w+", say(pocket, "What is the capital of France?", system="Answer in one word."))


def test_the_same_seed_says_the_same(pocket: Llama) -> None:
    item = Item("test", "test", "known", ("Write a haiku about snow.",), ({},))
    way = evaluate.sampling_of(pocket, seeds=1)[1]
    assert evaluate.answer(pocket, item, way) == evaluate.answer(pocket, item, way)


def test_a_wrong_answer_costs_the_evaluation_a_point(pocket: Llama) -> None:
    def question(right: str) -> Item:
        return Item(right, "facts", "known", ("What is the capital of France?",), ({"has": [right]},))

    scores = evaluate.run(pocket, [question("Paris"), question("Oslo")], evaluate.sampling_of(pocket, seeds=0)[0])
    assert scores.right["facts"] == 1 and scores.asked["facts"] == 2
    assert [item.id for item, _, _ in scores.faults] == ["Oslo"]
