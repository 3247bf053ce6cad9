"""How much is read in a step, against a machine whose speed is known."""

import pytest

from chatbot.engine.pace import ALONE_SECONDS, FEWEST, FIRST_ALONE, MOST_GAPS, SLOWEST_SECONDS, Pace

PER_TOKEN = 0.006


def machine(writers: int, tokens_read: int) -> float:
    """Seconds of a step on a made-up machine: the weights once, then each token."""
    return (0.024 + 0.004 * writers if writers else 0.01) + PER_TOKEN * tokens_read


def settled(writers: int) -> Pace:
    pace = Pace(512)
    for count in range(1, writers + 1):
        pace.note(count, 0, machine(count, 0))
    for _ in range(40):
        chunk = pace.chunk(writers)
        pace.note(writers, chunk, machine(writers, chunk))
    return pace


@pytest.mark.parametrize("writers", [1, 2, 4, 8])
def test_beside_writers_a_step_lasts_three_of_theirs(writers: int) -> None:
    seconds = machine(writers, settled(writers).chunk(writers))
    assert seconds == pytest.approx(MOST_GAPS * machine(writers, 0), abs=PER_TOKEN)


@pytest.mark.parametrize("writers", [1, 2, 4, 8])
def test_no_step_on_the_way_lasts_five_of_theirs(writers: int) -> None:
    pace = Pace(512)
    for count in range(1, writers + 1):
        pace.note(count, 0, machine(count, 0))
    for _ in range(40):
        chunk = pace.chunk(writers)
        assert machine(writers, chunk) < 5 * machine(writers, 0)
        pace.note(writers, chunk, machine(writers, chunk))


def test_alone_reading_goes_in_large_chunks_of_bounded_time() -> None:
    pace = settled(0)
    assert machine(0, pace.chunk(0)) == pytest.approx(ALONE_SECONDS, rel=0.1)
    quick = Pace(512)
    quick.note(0, 512, 0.001)
    assert quick.chunk(0) == 512


def test_however_slow_the_machine_reading_goes_on() -> None:
    pace = Pace(512)
    pace.note(1, 0, 0.001)
    for _ in range(10):
        pace.note(1, pace.chunk(1), 10.0)
    assert pace.chunk(1) == FEWEST


def test_a_cold_slow_machine_begins_with_few_tokens_that_can_be_broken_off() -> None:
    pace = Pace(512)
    pace.note(1, 0, 0.5)
    assert pace.chunk(0) < FIRST_ALONE / 8
    assert pace.forecast(0, pace.chunk(0)) >= 0.5
    quick = Pace(512)
    quick.note(1, 0, 0.001)
    assert quick.chunk(0) == FIRST_ALONE


def test_a_very_slow_machine_reads_in_steps_of_bounded_time() -> None:
    pace = Pace(512)
    pace.note(0, 4, 4 * 2.0)
    assert pace.chunk(0) * 2.0 <= SLOWEST_SECONDS


def test_one_lucky_step_does_not_make_the_next_one_long() -> None:
    pace = settled(1)
    pace.note(1, pace.chunk(1), machine(1, 0))
    assert machine(1, pace.chunk(1)) < 5 * machine(1, 0)


def test_a_number_of_writers_not_seen_yet_is_taken_for_the_nearest_smaller() -> None:
    pace = settled(2)
    assert pace.chunk(5) == pace.chunk(2)


def test_the_forecast_is_what_the_step_then_takes() -> None:
    pace = settled(2)
    assert pace.forecast(2, 10) == pytest.approx(machine(2, 10), rel=0.05)
    assert Pace(512).forecast(1, 10) == 0.0


def test_a_clock_too_coarse_for_a_step_is_no_trouble() -> None:
    pace = Pace(512)
    pace.note(1, 0, 0.0)
    pace.note(0, 64, 0.0)
    assert 1 <= pace.chunk(1) <= 512 and pace.forecast(1, 10) == 0.0
    pace.note(1, 4, 0.0)
    assert 1 <= pace.chunk(0) <= 512 and 1 <= pace.chunk(1) <= 512
