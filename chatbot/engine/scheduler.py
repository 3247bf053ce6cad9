"""The step: drop, admit, fill, decode, deliver. No thread and no clock of its own, so tests call `step()` by hand.

A job's tokens are its prompt and what it said so far; what of them is not in the cache yet is what it has left to do.
One left: it writes. More: it reads. So a job that lost its slot simply reads again, and goes on as if nothing had been.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from chatbot.engine.job import Job, Moments, Piece, Request, Said
from chatbot.engine.line import Line
from chatbot.engine.llama import Batch, Context, Model, Outcome, Sampler
from chatbot.engine.pace import Pace
from chatbot.engine.shelf import LEAST, Shelf
from chatbot.engine.slots import Choice, Slot, Slots
from chatbot.errors import BadRequest
from chatbot.messages import Finished, Progress, Reason

LONG_STEP = 0.12
"""Steps forecast to last longer can be broken off by a cancel."""

WORTH = 64
"""Tokens that are copied in the time in which one is read, at least."""

GROWTH = 64
"""Cells kept free for each running reply when another job asks to come in."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What one job has in the batch; `row` is where its next token is drawn from, None while it has more to read."""

    job: Job
    slot: Slot
    tokens: list[int]
    row: int | None


class Scheduler:
    """Owns the jobs and the slots. `cancel` and `decoding` may be used from another thread."""

    def __init__(
        self,
        model: Model,
        context: Context,
        shelf: Shelf,
        *,
        room: int,
        sequences: int,
        batch: int,
        clock: Callable[[], float],
    ) -> None:
        """`room`: tokens that one conversation may have."""
        self.room = room
        self.slots = Slots(sequences, whole=model.whole_memory)
        self.pace = Pace(batch)
        self.decoding: frozenset[int] = frozenset()
        self._model, self._context, self._shelf, self._clock = model, context, shelf, clock
        self._batch = Batch(batch)
        self._line = Line()
        self._running: list[Job] = []
        self._samplers: dict[int, Sampler] = {}
        self._jobs: dict[int, Job] = {}
        self._cancelled: set[int] = set()
        self._parts: list[_Part] = []
        self._said: list[tuple[int, Said]] = []
        self._turn = 0
        self._is_tidy = True

    @property
    def idle(self) -> bool:
        return not self._jobs

    def submit(self, id: int, request: Request) -> None:
        """Raises BadRequest for a token, a grammar or a bias that cannot be."""
        if not all(0 <= token < self._model.vocabulary for token in request.prompt):
            # llama.cpp would refuse the whole batch, everyone's.
            raise BadRequest("The prompt holds a token that this model does not have.", "prompt")
        sampling = request.sampling
        seed = secrets.randbelow(2**32 - 1) if sampling.seed is None else sampling.seed
        sampler = Sampler(self._model, sampling, seed=seed, seen=request.prompt, grammar=request.grammar)
        job = Job(id, request, Moments(submitted=self._clock()))
        self._samplers[id] = sampler
        self._jobs[id] = job
        self._line.join(job)

    def cancel(self, id: int) -> None:
        """Takes effect at the next step."""
        self._cancelled.add(id)

    def step(self) -> list[tuple[int, Said]]:
        """What each job has to say after one decode. Raises LlamaFailed when llama.cpp cannot go on."""
        self._said = []
        # 1. what nobody wants any more goes first: its slot may serve another in this very step
        self._drop()
        # 2. the next in line take the free slots
        self._admit()
        self._tidy()
        # 3. and 4. one token for each writer, then a share of the prompts; less if the cache is full
        self._parts = self._fill()
        while self._parts and not self._decode():
            self._parts = self._fill()
        # 5. draw the next tokens, tell how far the prompts are
        self._deliver()
        self._tell_places()
        return self._said

    def close(self) -> None:
        """Gives back the samplers of what still runs."""
        for id in list(self._jobs):
            self.cancel(id)
        self._drop()

    # --- drop and admit ------------------------------------------------------------------------------------------

    def _drop(self) -> None:
        while self._cancelled:
            job = self._jobs.get(self._cancelled.pop())
            if job is not None:
                self._end(job)

    def _end(self, job: Job) -> None:
        if job.slot is None:
            self._line.leave(job)
        else:
            self._leave_slot(job)
        del self._jobs[job.id]
        self._samplers.pop(job.id).close()

    def _leave_slot(self, job: Job) -> None:
        assert job.slot is not None
        self.slots.give_back(self.slots.all[job.slot])
        self._is_tidy = False
        self._running.remove(job)
        job.slot = None

    def _admit(self) -> None:
        while (job := self._line.first()) is not None and self._has_room_for(job):
            choice = self.slots.choose(job.tokens)
            if choice is None:
                return
            self._line.leave(job)
            if not self._lay_ready(choice):
                self._forget(choice.slot)
                choice = Choice(choice.slot, 0)
            self.slots.take(choice, job.tokens)
            self._start(job, choice.slot)

    def _lay_ready(self, choice: Choice) -> bool:
        """The tokens that are kept, and no others, are in the slot's sequence; False: they cannot be had."""
        slot, source = choice.slot, choice.source or choice.slot
        if source is not slot:
            self._forget(slot)
        if source.aside:
            if not self._bring(source, slot, choice.keep):
                return False
        elif source is not slot:
            self._context.copy(source.index, slot.index, choice.keep)
        return choice.keep > 0 and self._context.cut(slot.index, choice.keep)

    def _bring(self, source: Slot, slot: Slot, keep: int) -> bool:
        """Off the shelf. Others leave the cache for a conversation that goes on, not for a beginning that is shared."""
        count = len(source.tokens)
        if keep * WORTH < count or self.slots.busy_tokens() + count > self._context.cells:
            return False
        self.slots.touch(source)  # so that it is not what gives way itself
        while not self._shelf.bring(source, slot):
            if source is not slot or not self._empty_one():
                return False
        return True

    def _tidy(self) -> None:
        """The cells of idle conversations slow down who is being answered: one of them is laid aside in a step."""
        if self._running and not self._is_tidy:
            idle = self.slots.oldest_idle(LEAST)
            self._is_tidy = idle is None or not self._shelf.lay(idle)

    def _empty_one(self) -> bool:
        """The oldest idle conversation leaves the cache; False: there is none."""
        idle = self.slots.oldest_idle()
        if idle is not None:
            self._empty(idle)
        return idle is not None

    def _empty(self, slot: Slot) -> None:
        """It is laid aside, in the place of older ones if need be; forgotten if it cannot be."""
        while not self._shelf.lay(slot):
            older = self._shelf.oldest()
            if older is None or older.used > slot.used or not self._shelf.could_hold(slot):
                self._forget(slot)
                return
            self._forget(older)

    def _has_room_for(self, job: Job) -> bool:
        """Running replies are not sent back for a newcomer. Alone, any job fits: there are cells for one context."""
        promised = self.slots.busy_tokens() + sum(_left(self.slots, other) for other in self._running)
        growth = GROWTH * (len(self._running) + 1)
        return not self._running or promised + len(job.tokens) + growth <= self._context.cells

    def _start(self, job: Job, slot: Slot) -> None:
        job.slot, job.place = slot.index, None
        self._running.append(job)
        if job.cached is None:
            job.cached = len(slot.tokens)
            job.moments.admitted = self._clock()
        self._tell(job, Progress("reading", len(slot.tokens), len(job.tokens)))

    def _forget(self, slot: Slot) -> None:
        self._shelf.drop(slot)
        self._context.cut(slot.index, 0)
        self.slots.forget(slot)

    # --- fill and decode -----------------------------------------------------------------------------------------

    def _fill(self) -> list[_Part]:
        self._batch.clear()
        writers = [job for job in self._running if _left(self.slots, job) == 1]
        readers = [job for job in self._running if _left(self.slots, job) > 1]
        parts = [self._add(job, 1) for job in writers]
        budget = min(self.pace.chunk(len(writers)), self._batch.room)
        for job, share in self._shares(readers, budget):
            parts.append(self._add(job, share))
        return parts

    def _shares(self, readers: list[Job], budget: int) -> list[tuple[Job, int]]:
        """An equal share of the budget for each; if there is not a token for each, they take turns."""
        served = [readers[(self._turn + place) % len(readers)] for place in range(min(budget, len(readers)))]
        self._turn += len(served)
        # The shortest first: what it does not need of its share goes to the longer ones.
        served.sort(key=lambda job: _left(self.slots, job))
        shares = []
        for place, job in enumerate(served):
            share = min(_left(self.slots, job), -(-budget // (len(served) - place)))
            shares.append((job, share))
            budget -= share
        return shares

    def _add(self, job: Job, count: int) -> _Part:
        slot = self._slot(job)
        start = len(slot.tokens)
        tokens = job.tokens[start : start + count]
        is_last = start + count == len(job.tokens)
        row = self._batch.add(tokens, position=start, sequence=slot.index, wants_logits=is_last)
        return _Part(job, slot, tokens, row if is_last else None)

    def _decode(self) -> bool:
        """False: there was no room, someone had to give way, fill again."""
        writers = sum(part.row is not None and len(part.tokens) == 1 for part in self._parts)
        tokens_read = self._batch.count - writers
        started = self._clock()
        self.decoding = frozenset(part.job.id for part in self._parts)
        is_long = self.pace.forecast(writers, tokens_read) > LONG_STEP
        outcome = self._context.decode(self._batch, abortable=is_long)
        self.decoding = frozenset()
        if outcome is Outcome.FULL:
            self._make_room()
            return False
        if outcome is Outcome.ABORTED:
            self._take_back()
            return True
        self.pace.note(writers, tokens_read, self._clock() - started)
        for part in self._parts:
            part.slot.tokens.extend(part.tokens)
        return True

    def _make_room(self) -> None:
        """Idle slots go first, oldest first; then the youngest job goes back to waiting."""
        if self._empty_one():
            return
        if len(self._running) > 1:
            youngest = self._running[-1]
            slot = self._slot(youngest)
            self._leave_slot(youngest)
            self._empty(slot)
            self._line.come_back(youngest)
        else:
            self._finish(self._running[0], "context")

    def _take_back(self) -> None:
        """Half of an aborted batch may lie in the cache: go back to where each sequence was."""
        for part in self._parts:
            if not self._context.cut(part.slot.index, len(part.slot.tokens)):
                self._forget(part.slot)
        self._parts = []

    # --- deliver -------------------------------------------------------------------------------------------------

    def _deliver(self) -> None:
        for part in self._parts:
            if part.row is None:
                self._tell(part.job, Progress("reading", len(part.slot.tokens), len(part.job.tokens)))
            else:
                self._say(part.job, self._samplers[part.job.id].draw(self._context, part.row))

    def _say(self, job: Job, token: int) -> None:
        if job.moments.first_token is None:
            job.moments.first_token = self._clock()
        if self._model.ends(token) or token in job.request.stop_tokens:
            self._finish(job, "stop")
            return
        job.tokens.append(token)
        self._tell(job, Piece(job.text.feed(self._model.piece(token)), (token,)))
        if job.text.stopped:
            self._finish(job, "stop")
        elif job.written == job.request.sampling.max_tokens:
            self._finish(job, "length")
        elif len(job.tokens) >= self.room:
            self._finish(job, "context")

    def _finish(self, job: Job, reason: Reason) -> None:
        rest = job.text.close()
        if rest:
            self._tell(job, Piece(rest, ()))
        finished: Finished = job.finished(reason, self._clock())
        self._tell(job, finished)
        self._end(job)

    def _tell_places(self) -> None:
        length = len(self._line)
        for place, job in enumerate(self._line, 1):
            if job.place != (place, length):
                job.place = (place, length)
                self._tell(job, Progress("waiting", place, length))

    def _tell(self, job: Job, said: Said) -> None:
        self._said.append((job.id, said))

    def _slot(self, job: Job) -> Slot:
        assert job.slot is not None
        return self.slots.all[job.slot]


def _left(slots: Slots, job: Job) -> int:
    """Tokens that are not in the cache yet."""
    assert job.slot is not None
    return len(job.tokens) - len(slots.all[job.slot].tokens)
