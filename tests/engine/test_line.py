"""The line before the slots: nobody is lost, owners take turns, and the places that are told are true."""

from hypothesis import given
from hypothesis import strategies as st

from chatbot.engine.job import Job, Moments, Request
from chatbot.engine.line import Line
from chatbot.sampling import Sampling

OWNERS = st.lists(st.sampled_from("abc"), max_size=20)


def jobs(owners: list[str]) -> list[Job]:
    return [Job(id, Request((1,), Sampling(), owner=owner), Moments(0.0)) for id, owner in enumerate(owners)]


def served(line: Line) -> list[int]:
    order = []
    while (job := line.first()) is not None:
        line.leave(job)
        order.append(job.id)
    return order


@given(owners=OWNERS)
def test_the_order_that_is_told_is_the_order_of_service(owners: list[str]) -> None:
    line = Line()
    for job in jobs(owners):
        line.join(job)
    told = [job.id for job in line]
    assert len(line) == len(told) == len(owners)
    assert served(line) == told
    assert sorted(told) == list(range(len(owners)))


@given(owners=OWNERS)
def test_nobody_is_served_twice_more_often_than_one_who_also_waits(owners: list[str]) -> None:
    line = Line()
    for job in jobs(owners):
        line.join(job)
    left = {owner: owners.count(owner) for owner in owners}
    counts = dict.fromkeys(owners, 0)
    for id in served(line):
        counts[owners[id]] += 1
        waiting = [owner for owner in counts if counts[owner] < left[owner]]
        assert all(counts[owners[id]] <= counts[owner] + 1 for owner in waiting)


@given(owners=OWNERS, gone=st.sets(st.integers(0, 19)))
def test_who_gives_up_is_gone_and_the_others_stay(owners: list[str], gone: set[int]) -> None:
    line, all_jobs = Line(), jobs(owners)
    for job in all_jobs:
        line.join(job)
    for job in all_jobs:
        if job.id in gone:
            line.leave(job)
    assert sorted(served(line)) == [job.id for job in all_jobs if job.id not in gone]


def test_who_was_sent_back_is_first() -> None:
    line = Line()
    first, second, third = jobs(["a", "a", "b"])
    line.join(first)
    line.join(second)
    line.come_back(third)
    assert served(line) == [third.id, first.id, second.id]
