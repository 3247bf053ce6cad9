"""Events fold into a message, in any division."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatbot.messages import (
    CallDelta,
    Delta,
    Finished,
    Message,
    Progress,
    Reason,
    Text,
    Thought,
    Timings,
    ToolCall,
    Usage,
    fold,
)


def folded(*events: object) -> Message:
    reply = Message("assistant")
    for event in events:
        reply = fold(reply, event)  # type: ignore[arg-type]
    return reply


def test_thoughts_and_text_become_parts_in_order() -> None:
    reply = folded(Delta("thought", "hm"), Delta("thought", "m"), Delta("text", "Yes"), Delta("text", "."))
    assert reply.parts == (Thought("hmm"), Text("Yes."))
    assert (reply.text, reply.thought) == ("Yes.", "hmm")


def test_progress_and_the_end_leave_the_reply_as_it_is() -> None:
    assert folded(Progress("reading", 1, 2), Usage(2, 0, 1), Delta("text", ""), Finished("stop")) == Message(
        "assistant"
    )


@pytest.mark.parametrize(
    ("reason", "usage", "timings", "read", "written"),
    [
        ("length", Usage(100, 60, 11), Timings(reading=0.5, writing=2.0), 80.0, 5.0),
        ("context", Usage(100, 0, 11), Timings(reading=0.5, writing=2.0), 200.0, 5.0),
        ("cancelled", Usage(100, 0, 11), Timings(writing=2.0), None, 5.0),
        ("stop", Usage(100, 0, 10), Timings(reading=0.5, writing=2.0), 200.0, 5.0),
        ("tool_calls", Usage(100, 0, 10), Timings(reading=0.5, writing=2.0), 200.0, 5.0),
        ("length", Usage(100, 100, 1), Timings(reading=0.5), None, None),
        ("stop", Usage(100, 0, 0), Timings(reading=0.5), 200.0, None),
        ("cancelled", Usage(), Timings(), None, None),
    ],
)
def test_speed_is_tokens_by_the_time_that_they_took(
    reason: Reason, usage: Usage, timings: Timings, read: float | None, written: float | None
) -> None:
    finished = Finished(reason, usage, timings)
    assert (finished.prompt_tok_s, finished.reply_tok_s) == (read, written)


def test_calls_grow_by_index() -> None:
    reply = folded(
        Delta("text", "I look."),
        CallDelta(0, "a", "find", '{"q":'),
        CallDelta(1, "b", "count", "{"),
        CallDelta(0, arguments='"x"}'),
        CallDelta(1, arguments="}"),
    )
    assert reply.calls == (ToolCall("a", "find", '{"q":"x"}'), ToolCall("b", "count", "{}"))


@given(st.text(max_size=50), st.integers(1, 7))
def test_pieces_fold_to_the_same_as_the_whole(text: str, size: int) -> None:
    pieces = [Delta("text", text[place : place + size]) for place in range(0, len(text), size)]
    assert folded(*pieces) == Message.of("assistant", text)
