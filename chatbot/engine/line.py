"""The line of jobs that wait for a slot. Owners take turns: one who asks fifty things does not shut out the others."""

from collections import OrderedDict, deque
from collections.abc import Iterator

from chatbot.engine.job import Job


class Line:
    def __init__(self) -> None:
        self._returned: deque[Job] = deque()
        self._owners: OrderedDict[str, deque[Job]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._returned) + sum(len(jobs) for jobs in self._owners.values())

    def join(self, job: Job) -> None:
        self._owners.setdefault(job.request.owner, deque()).append(job)

    def come_back(self, job: Job) -> None:
        """A job that lost its slot has waited its time already."""
        self._returned.append(job)

    def first(self) -> Job | None:
        return next(iter(self), None)

    def leave(self, job: Job) -> None:
        """The job is served or given up; if it was its owner's next one, the owner goes to the end of the line."""
        if job in self._returned:
            self._returned.remove(job)
            return
        owner = job.request.owner
        jobs = self._owners[owner]
        was_next = jobs[0] is job
        jobs.remove(job)
        if not jobs:
            del self._owners[owner]
        elif was_next:
            self._owners.move_to_end(owner)

    def __iter__(self) -> Iterator[Job]:
        """In the order in which they will be served."""
        yield from self._returned
        turns = [list(jobs) for jobs in self._owners.values()]
        for turn in range(max(map(len, turns), default=0)):
            yield from (jobs[turn] for jobs in turns if turn < len(jobs))
