"""What the KV memory does when a decode is broken off, and when it is a state that cannot be cut."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from chatbot.engine.llama import Batch, Context, Log, Model, Outcome, Sampler
from chatbot.sampling import Sampling
from tests.engine.world import World
from tests.tiny import write_recurrent, write_tiny

PROMPT = [97 + token % 26 for token in range(400)]


@pytest.fixture(scope="module")
def recurrent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_recurrent(tmp_path_factory.mktemp("recurrent") / "mamba.gguf")


@contextmanager
def spamming(context: Context) -> Iterator[None]:
    """Asks for the end of whatever is being decoded, over and over."""
    over = threading.Event()

    def spam() -> None:
        while not over.is_set():
            context.abort()

    thread = threading.Thread(target=spam)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def likeliest(model: Model, context: Context, start: int) -> int:
    """Reads PROMPT from `start` on; the token that follows."""
    batch = Batch(len(PROMPT))
    row = batch.add(PROMPT[start:], position=start, sequence=0, wants_logits=True)
    assert context.decode(batch) is Outcome.DONE
    with Sampler(model, Sampling(temperature=0), seed=0) as sampler:
        return sampler.draw(context, row)


def test_a_decode_broken_off_and_taken_back_leaves_no_trace(tmp_path: Path, log: Log) -> None:
    # Large enough that a whole batch takes longer than the other thread needs to say stop.
    path = write_tiny(tmp_path / "slow.gguf", width=256, layers=6, hidden=1024)
    with Model(path) as model, Context(model, cells=1024, sequences=1, batch=512, threads=1) as context:
        fresh = likeliest(model, context, 0)
        context.clear()
        batch = Batch(len(PROMPT))
        batch.add(PROMPT[:100], position=0, sequence=0, wants_logits=False)
        assert context.decode(batch) is Outcome.DONE
        batch.clear()
        batch.add(PROMPT[100:], position=100, sequence=0, wants_logits=False)
        with spamming(context):
            assert context.decode(batch, abortable=True) is Outcome.ABORTED
        assert context.cut(0, 100)
        assert likeliest(model, context, 100) == fresh


def test_only_a_long_step_can_be_broken_off(tiny: Path, log: Log) -> None:
    with Model(tiny) as model, Context(model, cells=1024, sequences=1, batch=512, threads=1) as context:
        batch = Batch(len(PROMPT))
        batch.add(PROMPT, position=0, sequence=0, wants_logits=False)
        with spamming(context):
            assert context.decode(batch) is Outcome.DONE


def test_a_scheduler_whose_steps_are_broken_off_says_the_same(tmp_path: Path, log: Log) -> None:
    path = write_tiny(tmp_path / "slow.gguf", width=256, layers=6, hidden=1024)
    with World(path) as world:
        whole = world.say(PROMPT, max_tokens=5).text
    with World(path) as world:
        world.scheduler.pace.note(0, 1, 1.0)  # believes that reading takes for ever, so that steps can be broken off
        number = world.submit(PROMPT, max_tokens=5)
        with spamming(world.context):
            told = [world.step() for _ in range(3)]
        assert any(not step for step in told)
        world.run()
        assert world.replies[number].text == whole


def test_a_recurrent_model_says_the_same_in_company_and_in_the_next_turn(recurrent: Path, log: Log) -> None:
    question = list(b"the first question")
    with World(recurrent) as world:
        first = world.say(question)
        talk = [*question, *first.tokens, *b" and the next"]
        second = world.say(talk)
        numbers = [world.submit(prompt) for prompt in (question, talk, "another")]
        world.run()
        together = [world.replies[number].tokens for number in numbers]
    with World(recurrent) as world:
        fresh = world.say(talk)
    assert second.finished.usage.cached == len(question) + len(first.tokens) - (first.finished.reason == "length")
    assert (fresh.tokens, fresh.finished.usage.cached) == (second.tokens, 0)
    assert together[:2] == [first.tokens, second.tokens]


def test_a_recurrent_model_reads_anew_what_it_cannot_cut(recurrent: Path, log: Log) -> None:
    with World(recurrent, slots=1) as world:
        first = world.say("the same again")
        again = world.say("the same again")
    assert (again.text, again.finished.usage.cached) == (first.text, 0)


def test_a_cancelled_recurrent_reply_is_continued_where_it_was(recurrent: Path, log: Log) -> None:
    with World(recurrent, slots=2) as world:
        whole = world.say("a story", max_tokens=20).tokens
        number = world.submit("a story", max_tokens=20)
        for _ in range(8):
            world.step()
        world.scheduler.cancel(number)
        world.step()
        said = world.replies[number].tokens
        rest = world.say(world.tokens("a story") + tuple(said), max_tokens=20 - len(said))
    assert said + rest.tokens == whole
    assert rest.finished.usage.cached == len("a story") + len(said) - 1
