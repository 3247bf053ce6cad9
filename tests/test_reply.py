"""A reply and those who follow it."""

import asyncio

from chatbot.conversation import Conversation, Outcome
from chatbot.errors import EngineStopped
from chatbot.messages import Delta, Finished, LeftOut, Message, Progress, Timings, Usage
from chatbot.reply import Reply
from chatbot.web.paint import told
from chatbot.web.status import used


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_follower_sees_the_first_and_the_last_state_at_a_bounded_pace() -> None:
    async def run() -> tuple[list[str], str]:
        reply = Reply(1, "m", Message("assistant"))
        seen: list[str] = []

        async def follow() -> None:
            async for _ in reply.follow(0.02):
                seen.append(reply.message.text)

        follower = asyncio.create_task(follow())
        for number in range(200):
            reply.take(Delta("text", f"{number} "))
            if number % 10 == 0:
                await asyncio.sleep(0.001)
        reply.take(Finished("stop"))
        reply.end()
        await follower
        return seen, reply.message.text

    seen, whole = asyncio.run(run())
    assert seen[-1] == whole
    assert len(seen) < 50
    assert all(whole.startswith(part) for part in seen)


def test_a_follower_of_a_finished_reply_gets_its_end() -> None:
    async def run() -> int:
        reply = Reply(1, "m", Message("assistant"))
        reply.end()
        return len([None async for _ in reply.follow(0)])

    assert asyncio.run(run()) == 1


def test_progress_goes_when_words_come() -> None:
    async def run() -> None:
        reply = Reply(1, "m", Message("assistant"))
        reply.take(Progress("reading", 1, 2))
        assert reply.progress == Progress("reading", 1, 2)
        reply.take(LeftOut(4))
        reply.take(Delta("text", "x"))
        assert (reply.progress, reply.left_out) == (None, 4)

    asyncio.run(run())


def test_thinking_is_timed_until_the_answer_starts() -> None:
    async def run() -> None:
        clock = Clock()
        reply = Reply(1, "m", Message("assistant"), clock)
        reply.take(Delta("thought", "hm"))
        clock.now = 3.0
        assert reply.thinking_s == 3.0
        reply.take(Delta("text", "so"))
        clock.now = 9.0
        assert (reply.thinking_s, reply.thought_s) == (None, 3.0)
        reply.take(Finished("stop"))
        assert reply.finished is not None
        assert reply.finished.timings.thinking == 3.0

    asyncio.run(run())


def test_a_stopped_reply_is_counted_as_far_as_it_came() -> None:
    async def run() -> None:
        clock = Clock()
        reply = Reply(1, "m", Message("assistant"), clock)
        reply.take(Progress("reading", 30, 30))
        for number in range(1, 12):
            reply.take(Usage(prompt=30, completion=number))
            assert (reply.thinking_s is not None) == (1 < number <= 5)
            reply.take(Delta("thought" if number < 5 else "text", "x"))
            clock.now += 0.5
        clock.now += 60  # the last word was long ago
        reply.end(cancelled=True)
        assert reply.finished == Finished(
            "cancelled", Usage(prompt=30, completion=11), Timings(writing=5.0, thinking=2.0)
        )
        assert reply.finished.reply_tok_s == 2.0
        outcome = Outcome("m", reply.finished)
        assert told(outcome) == "Stopped. 11 tokens · 2 tok/s"
        talk = Conversation("c")
        talk.record(talk.append(Message("assistant"), None).id, reply.message, outcome)
        assert used(talk) == 41

    asyncio.run(run())


def test_a_reply_that_was_stopped_before_its_first_token_has_no_figures() -> None:
    async def run() -> None:
        reply = Reply(1, "m", Message("assistant"))
        reply.end(cancelled=True)
        assert reply.finished is not None and reply.finished.reply_tok_s is None
        assert told(Outcome("m", reply.finished)) == "Stopped."

    asyncio.run(run())


def test_an_end_is_told_once() -> None:
    async def run() -> None:
        reply = Reply(1, "m", Message("assistant"))
        reply.end(EngineStopped("gone", -9))
        reply.end(cancelled=True)
        assert (str(reply.error), reply.finished, reply.version) == ("gone", None, 1)

    asyncio.run(run())
