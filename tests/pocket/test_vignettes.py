"""Vignettes: what is noted and answered was told, in whichever way it was told."""

import re
from random import Random

import pytest

from chatbot.pocket.corpus.told.vignettes import SLOT, VALUES, VIGNETTES, Vignette, play, read, scene

ORDER = """
my {animal} is called {name} and my {animal2} is called {name2}
| {name} is a {animal}, {name2} is a {animal2}
= your {animal} is called {name}, and your {animal2} {name2}
? what is my {animal} called > your {animal} is called {name} > {name}
+ do i have a {animal} > you have a {animal} called {name}
x do i have a {animal3} > you have a {animal} and a {animal2}
- how old is {name} > how old {name} is
"""


def slots(template: str) -> set[str]:
    return {found[2] + found[3] for found in SLOT.finditer(template)}


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette.note[:60])
def test_an_answer_needs_nothing_that_was_not_told(vignette: Vignette) -> None:
    answers = [vignette.note, *(question.answer for question in vignette.questions if question.sign != "-")]
    answers += [question.word for question in vignette.questions if question.word]
    for telling in vignette.tells:
        assert {slot for answer in answers for slot in slots(answer)} <= slots(telling), telling


def test_every_word_in_braces_alone_is_a_slot() -> None:
    for vignette in VIGNETTES:
        lines = [*vignette.tells, vignette.note, *(f"{q.ask} {q.answer} {q.word}" for q in vignette.questions)]
        for line in lines:
            for word in re.findall(r"\{([A-Za-z_]+\d?)\}", line):
                found = SLOT.fullmatch(f"{{{word}}}")
                assert found and found[2] in VALUES, f"{word}: {line}"


def test_what_is_written_is_free_of_braces_and_never_the_same_for_long() -> None:
    rng = Random(6)
    seen = set()
    for _ in range(3_000):
        told, asks = scene(rng)
        for turn in (*told, *asks):
            assert not re.search(r"[{}|]", turn.user + turn.reply), turn
        seen.add(told[0].user)
    assert len(seen) > 2_900


def test_a_value_stays_the_same_throughout_and_another_of_its_kind_differs() -> None:
    (order,) = read(ORDER)
    for seed in range(50):
        told, asks = play(Random(seed), order)
        first = re.search(r"your (\w+) is called (\S+), and your (\w+) (\S+)\.$", told[0].reply)
        assert first
        animal, name, other, name2 = first.groups()
        assert animal != other and name.lower() != name2.lower()
        assert asks[0].reply.lower() == f"your {animal} is called {name}.".lower() and asks[0].word == name
        assert asks[1].reply.startswith("Yes, ") and asks[2].reply.startswith("No, ")
        assert asks[3].reply.endswith(("I don't know.", "I will remember it."))


@pytest.mark.parametrize("block", ["", "my cat is {name}", "my cat is {name}\n= your cat is {name}", "= a\n? b > c"])
def test_a_block_without_all_its_parts_is_refused(block: str) -> None:
    with pytest.raises(ValueError, match="needs ways to tell it"):
        read(block)
