"""Which slot a prompt goes to, against a plain model of a cache."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatbot.engine.slots import Choice, Slots, common_prefix

TOKENS = st.lists(st.integers(0, 2), max_size=12)


def read(slots: Slots, prompt: list[int], reply: list[int] | None = None) -> int:
    """A turn from start to end; returns how many tokens of the prompt were reused."""
    choice = slots.choose(prompt)
    assert choice is not None
    slots.take(choice, prompt)
    choice.slot.tokens = prompt + (reply or [])
    slots.give_back(choice.slot)
    return choice.keep


def share_of_reuse(*, conversations: int, slots: int, turns: int = 12, thinks: bool = False) -> float:
    """Conversations that share a system prompt of 100 tokens take turns at random."""
    dice = random.Random(1)
    system = list(range(100))
    talks = [list(system) for _ in range(conversations)]
    cache, asked, reused = Slots(slots), 0, 0
    for _ in range(conversations * turns):
        talk = dice.choice(talks)
        talk += [dice.randrange(1000, 10**9) for _ in range(40)]
        thought = [dice.randrange(1000, 10**9) for _ in range(60)] if thinks else []
        reply = [dice.randrange(1000, 10**9) for _ in range(120)]
        asked += len(talk)
        reused += read(cache, list(talk), thought + reply)
        talk += reply
    return reused / asked


def test_conversations_with_one_system_prompt_do_not_overwrite_each_other() -> None:
    # What can be reused at most: all but the 40 new tokens of each turn, and the first turn's own.
    assert share_of_reuse(conversations=8, slots=8) > 0.94


@pytest.mark.parametrize("tail", [1, 3, 5])
def test_conversations_that_begin_with_one_short_word_do_not_overwrite_each_other(tail: int) -> None:
    slots, system, end = Slots(8), list(range(100)), list(range(500, 500 + tail))
    first_turns = [[*system, 1000 + person, *end] for person in range(8)]
    for prompt in first_turns:
        read(slots, prompt, [7, 8, 9])
    for prompt in first_turns:
        assert read(slots, [*prompt, 7, 8, 9, 10, *end]) == len(prompt) + 3


def test_thoughts_left_out_of_the_next_prompt_cost_only_the_reply() -> None:
    kept = share_of_reuse(conversations=8, slots=8, thinks=True)
    assert kept > share_of_reuse(conversations=8, slots=8) - 0.16


def test_a_new_conversation_copies_the_system_prompt_from_a_busy_slot() -> None:
    slots = Slots(2)
    first = slots.choose([1, 2, 3, 4])
    assert first is not None
    slots.take(first, [1, 2, 3, 4])
    first.slot.tokens = [1, 2, 3, 4]
    assert slots.choose([1, 2, 9, 9, 9]) == Choice(slots.all[1], 2, source=slots.all[0])


def test_the_next_turn_goes_on_in_its_own_slot() -> None:
    slots = Slots(3)
    read(slots, [1, 2, 3], [4, 5])
    read(slots, [1, 2, 7], [8])
    assert slots.choose([1, 2, 3, 4, 5, 6]) == Choice(slots.all[0], 5)


def test_the_same_question_again_reuses_all_but_its_last_token() -> None:
    slots = Slots(2)
    read(slots, [1, 2, 3], [4, 5])
    assert slots.choose([1, 2, 3]) == Choice(slots.all[0], 2)


def test_the_slot_that_was_not_used_for_longest_is_given_up() -> None:
    slots = Slots(2)
    read(slots, [1] * 20)
    read(slots, [2] * 20)
    read(slots, [1] * 21)
    choice = slots.choose([3] * 20)
    assert choice is not None
    assert choice.slot.tokens == [2] * 20


def test_a_memory_that_cannot_be_cut_is_only_continued_or_read_anew() -> None:
    slots = Slots(2, whole=True)
    read(slots, [1, 2, 3], [4])
    assert slots.choose([1, 2, 3, 4, 5]) == Choice(slots.all[0], 4)
    assert slots.choose([1, 2, 3, 4]) == Choice(slots.all[1], 0)
    assert slots.choose([1, 2, 9]) == Choice(slots.all[1], 0)


def test_nothing_is_chosen_while_every_slot_is_busy() -> None:
    slots = Slots(1)
    choice = slots.choose([1, 2])
    assert choice is not None
    slots.take(choice, [1, 2])
    assert slots.choose([1, 2]) is None
    assert slots.oldest_idle() is None


@given(prompts=st.lists(TOKENS.filter(len), min_size=1, max_size=20), count=st.integers(1, 4), whole=st.booleans())
def test_what_is_kept_is_always_the_prompts_own_beginning(prompts: list[list[int]], count: int, whole: bool) -> None:
    slots = Slots(count, whole=whole)
    for prompt in prompts:
        choice = slots.choose(prompt)
        assert choice is not None
        holder = (choice.source or choice.slot).tokens
        assert holder[: choice.keep] == prompt[: choice.keep]
        assert choice.keep < len(prompt)
        assert not whole or choice.keep in (0, len(choice.slot.tokens))
        read(slots, prompt, [9] * (len(prompt) % 3))


@given(prompts=st.lists(TOKENS.filter(len), min_size=1, max_size=20))
def test_with_a_slot_for_each_nothing_that_any_slot_holds_is_read_again(prompts: list[list[int]]) -> None:
    slots = Slots(len(prompts))
    for prompt in prompts:
        best = max(common_prefix(slot.tokens, prompt) for slot in slots.all)
        going_on = slots.choose(prompt)
        assert going_on is not None
        if going_on.source is not None:
            assert going_on.keep == min(best, len(prompt) - 1)
        read(slots, prompt)


@given(one=TOKENS, other=TOKENS)
def test_the_common_prefix_is_what_counting_gives(one: list[int], other: list[int]) -> None:
    pairs = zip(one, other, strict=False)
    counted = next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    assert common_prefix(one, other) == counted


@pytest.mark.parametrize("forgotten", [0, 1])
def test_a_forgotten_slot_is_the_next_to_be_taken(forgotten: int) -> None:
    slots = Slots(2)
    read(slots, [1] * 20)
    read(slots, [2] * 20)
    slots.forget(slots.all[forgotten])
    choice = slots.choose([3] * 20)
    assert choice is not None
    assert choice.slot is slots.all[forgotten]
