"""A running reply as it is painted: who follows what, how often, and what is left when one is overtaken."""

import asyncio
import math
from pathlib import Path
from types import SimpleNamespace

import pytest

from chatbot.conversation import Outcome
from chatbot.generator import Generator
from chatbot.messages import Delta, Message
from chatbot.reply import Reply
from chatbot.web import page
from tests.house import in_house, settings_for
from tests.web.test_handlers import ANN, BOB, Faces, drawn, with_faces

LARGE = {"context": 32768, "tiny": {"context": 32768}}


def test_a_stream_that_is_overtaken_ends_on_what_is_shown_by_then(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.side.tell(BOB, {"do": "knob", "name": "max_tokens", "value": 30000})
        await faces.handlers.send(BOB, "hold the only slot", None, None)
        await faces.handlers.send(ANN, "my question", None, None)
        waiting = faces.handlers.stream(ANN)
        painted = [await anext(waiting)]
        assert "my question" in drawn(painted[0][0]) and "data-busy" in painted[0][1]
        await faces.side.pick(ANN, {"do": "new"})
        await faces.handlers.stop(BOB)
        live, status = (painted + [paint async for paint in waiting])[-1]
        assert "my question" not in drawn(live) and "data-busy" not in status

    with_faces(tmp_path, test, slots=1, **LARGE)


def test_a_reply_is_painted_at_most_twelve_times_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Time is counted, not taken: the model writes a word each millisecond for as long as the painter waits."""
    now = 0.0

    async def test(faces: Faces) -> None:
        talk = (await faces.generator.desk("ann")).conversation
        asked = talk.append(Message.of("user", "talk"), None)
        answer = talk.append(Message("assistant"), asked.id)

        def write() -> None:
            nonlocal now
            now += 0.001
            reply.take(Delta("text", f"{now:.3f} "))
            if now > 2:
                talk.record(answer.id, reply.message, Outcome("One"))
                reply.end()

        class Change:
            def set(self) -> None:
                pass

            async def wait(self) -> None:
                write()

        async def sleep(seconds: float) -> None:
            for _ in range(math.ceil(seconds * 1000)):
                write()

        monkeypatch.setattr("chatbot.reply.asyncio", SimpleNamespace(Event=Change, sleep=sleep))
        reply = Reply(answer.id, "One", Message("assistant"), lambda: now)
        monkeypatch.setattr(faces.generator, "reply_of", lambda desk: reply)
        painted = [drawn(live) async for live, _ in faces.handlers.stream(ANN)]
        assert 20 <= len(painted) <= 12 * 2 + 1
        assert reply.message.text in painted[-1]

    with_faces(tmp_path, test)


def test_no_event_sends_a_conversation_up_and_a_paint_brings_only_two_parts_down(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        config = page.build(generator, settings_for(tmp_path / "models.yaml")).demo.config
        chats = {part["id"] for part in config["components"] if part["type"] == "chatbot"}
        assert len(chats) == 2
        assert [event for event in config["dependencies"] if chats & set(event["inputs"])] == []
        painted = [event["outputs"] for event in config["dependencies"] if chats & set(event["outputs"])]
        assert {len(outputs) for outputs in painted} == {2, len(page.REDRAWN)}

    in_house(tmp_path, test)


def test_a_page_that_follows_a_reply_counts_as_there_though_it_was_said_to_be_gone(tmp_path: Path) -> None:
    """A connection can break and come back without the page hearing of it."""

    async def test(faces: Faces) -> None:
        await faces.handlers.show(ANN)
        await faces.handlers.leave(ANN)
        desk = await faces.generator.desk("ann")
        desk.adjust("max_tokens", 300)
        await faces.handlers.send(ANN, "talk", None, None)
        async for _ in faces.handlers.stream(ANN):
            await asyncio.sleep(0.05)
        reply = faces.generator.reply_of(desk)
        assert reply is not None and reply.finished is not None and reply.finished.reason == "length"

    with_faces(tmp_path, test, grace_s=0.05, **LARGE)
