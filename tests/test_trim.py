"""Which messages are left out: whole turns, the oldest, and the same ones for several turns."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from chatbot.backends.trim import cut, one_more, turn_starts

USER_AND_REPLY = ("user", "assistant")


def test_what_fits_stays_whole() -> None:
    assert cut(["user", "assistant", "user"], [10, 10, 10], 5, 35) == 0


def test_where_nothing_was_said_nothing_is_left_out() -> None:
    assert cut([], [], 5, 35) == 0


def test_whole_oldest_turns_go_down_to_three_quarters() -> None:
    roles = [*USER_AND_REPLY * 4, "user"]
    assert cut(roles, [10] * 9, 0, 80) == 4


def test_the_last_turn_stays_even_if_it_is_too_long() -> None:
    assert cut(["user", "assistant", "user"], [10, 10, 500], 0, 100) == 2


def test_the_cut_stands_still_for_several_turns() -> None:
    roles = [*USER_AND_REPLY * 40, "user"]
    cuts = [cut(roles[: 2 * turn + 1], [10] * (2 * turn + 1), 0, 200) for turn in range(40)]
    moves = sum(before != after for before, after in pairwise(cuts))
    assert cuts == sorted(cuts)
    assert moves <= len(cuts) / 2


def test_a_long_system_prompt_leaves_the_cut_as_still() -> None:
    roles = [*USER_AND_REPLY * 40, "user"]
    cuts = [cut(roles[: 2 * turn + 1], [10] * (2 * turn + 1), 800, 1000) for turn in range(40)]
    assert cuts == [cut(roles[: 2 * turn + 1], [10] * (2 * turn + 1), 0, 200) for turn in range(40)]


def test_one_more_turn_can_go_until_the_last() -> None:
    roles = [*USER_AND_REPLY * 2, "user"]
    assert [one_more(roles, 0), one_more(roles, 2), one_more(roles, 4)] == [2, 4, None]


turns = st.lists(st.tuples(st.sampled_from(["user", "assistant", "tool"]), st.integers(1, 60)), min_size=1, max_size=40)


@given(turns, st.integers(0, 50), st.integers(20, 400))
def test_the_rest_fits_or_is_one_turn_and_starts_with_a_turn(
    messages: list[tuple[str, int]], fixed: int, room: int
) -> None:
    roles = [role for role, _ in messages]
    tokens = [count for _, count in messages]
    left_out = cut(roles, tokens, fixed, room)
    assert left_out in turn_starts(roles)
    last = turn_starts(roles)[-1]
    assert left_out == last or fixed + sum(tokens[left_out:]) <= room


@given(turns, st.integers(20, 400))
def test_a_reply_that_is_added_never_brings_a_turn_back(messages: list[tuple[str, int]], room: int) -> None:
    roles = [role for role, _ in messages]
    tokens = [count for _, count in messages]
    starts = turn_starts(roles)
    cuts = [cut(roles[:end], tokens[:end], 0, room) for end in [*starts[1:], len(roles)]]
    assert cuts == sorted(cuts)
