"""The one line that says what is awaited."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any

import pytest

from chatbot.conversation import Conversation, Outcome
from chatbot.fetches import State
from chatbot.messages import Delta, Event, Finished, LeftOut, Message, Progress, Usage
from chatbot.reply import Reply
from chatbot.web import status
from tests.test_reply import Clock
from tests.web.test_handlers import ANN, Faces, with_faces


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([], "starting"),
        ([Progress("loading", 0, 0)], "loading Qwen 3.5 0.8B"),
        ([Progress("loading", 640, 1000)], "loading Qwen 3.5 0.8B 64 %"),
        ([Progress("waiting", 1, 7)], "waiting, next"),
        ([Progress("waiting", 3, 7)], "waiting, 3rd in line"),
        ([Progress("waiting", 112, 200)], "waiting, 112th in line"),
        ([Progress("reading", 0, 1)], "reading 0 of 1 token"),
        ([Progress("reading", 1204, 1310)], "reading 1,204 of 1,310 tokens"),
        ([LeftOut(3), Progress("reading", 4, 5)], "reading 4 of 5 tokens"),
        ([Progress("reading", 5, 5), Usage(5, 0, 1)], "reading 5 of 5 tokens"),
        ([Delta("thought", "hm")], "thinking 12 s"),
        ([Delta("thought", "hm"), Usage(5, 0, 2)], "thinking 12 s"),
        ([Delta("thought", "hm"), Delta("text", "So")], "writing"),
        ([Delta("text", "So")], "writing"),
        ([Delta("text", "So"), Progress("reading", 2, 3)], "reading 2 of 3 tokens"),
    ],
)
def test_what_a_running_reply_is_at(events: list[Event], said: str) -> None:
    clock = Clock()
    reply = Reply(1, "Qwen 3.5 0.8B · quick, 201 languages (528 MB)", Message("assistant"), clock)
    for event in events:
        reply.take(event)
    clock.now = 12.0
    assert status.doing(reply) == said
    assert status.busy(reply) == f'<span class="doing" data-busy="1">{said}</span>'


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State("awake"), "ready"),
        (State("on disk"), "ready"),
        (State("loading"), "loading One"),
        (State("loading", 32, 50), "loading One 64 %"),
        (State("fetching"), "downloading"),
        (State("fetching", 1, 4), "downloading 25 %"),
        (State("not here"), "not downloaded"),
        (State("remote"), "on another server"),
        (State("on disk", trouble="It is a web page."), "One cannot be used"),
    ],
)
def test_what_is_told_while_nothing_is_written(state: State, said: str) -> None:
    assert status.resting("One", state) == said


def test_the_gauge_counts_the_last_reply_that_was_counted() -> None:
    talk = Conversation("c")
    assert status.used(talk) == 0
    for finished in (Finished("stop", Usage(10, 0, 5)), Finished("cancelled", Usage(20, 0, 7)), Finished("cancelled")):
        last = talk.leaf()
        asked = talk.append(Message.of("user", "x"), last.id if last else None)
        node = talk.append(Message("assistant"), asked.id)
        talk.record(node.id, node.message, Outcome("m", finished))
    assert status.used(talk) == 27


def test_a_text_that_goes_on_tells_how_far_its_model_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(faces: Faces) -> None:
        seen = asyncio.Event()

        async def complete(*args: Any) -> AsyncGenerator[Event, None]:
            on_progress: Callable[[Progress], None] = args[4]
            on_progress(Progress("loading", 1, 2))
            await seen.wait()
            yield Finished("stop")

        monkeypatch.setattr(faces.generator, "complete", complete)
        async for _, said in faces.completion.go_on(ANN, "Once upon"):
            if "loading One 50 %" in said:
                seen.set()
        assert seen.is_set()

    with_faces(tmp_path, test)
