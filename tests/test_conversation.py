"""The tree: versions, paths, and that no walk loses a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatbot.conversation import Conversation, Outcome, title_of
from chatbot.errors import BadRequest
from chatbot.messages import File, Message, Text


def said(conversation: Conversation) -> list[str]:
    return [node.message.text for node in conversation.path()]


def grown() -> Conversation:
    """Two questions, the second with two replies; the second reply is open."""
    talk = Conversation("x")
    first = talk.append(Message.of("user", "one"), None)
    reply = talk.append(Message.of("assistant", "1"), first.id)
    second = talk.append(Message.of("user", "two"), reply.id)
    talk.append(Message.of("assistant", "2"), second.id)
    talk.append(Message.of("assistant", "zwei"), second.id)
    return talk


def test_a_retry_is_a_version_beside_the_first() -> None:
    talk = grown()
    assert said(talk) == ["one", "1", "two", "zwei"]
    last = talk.path()[-1]
    assert [node.message.text for node in talk.versions(last.id)] == ["2", "zwei"]
    talk.walk(last.id, -1)
    assert said(talk) == ["one", "1", "two", "2"]
    talk.walk(talk.path()[-1].id, 5)
    assert said(talk) == ["one", "1", "two", "zwei"]


def test_an_edited_question_keeps_what_followed_the_old_one() -> None:
    talk = grown()
    talk.append(Message.of("user", "uno"), None)
    assert said(talk) == ["uno"]
    talk.walk(talk.path()[0].id, -1)
    assert said(talk) == ["one", "1", "two", "zwei"]


def test_closing_the_path_loses_nothing() -> None:
    talk = grown()
    talk.close_after(talk.path()[1].id)
    assert said(talk) == ["one", "1"]
    assert len(talk.nodes) == 5


def test_a_message_of_another_conversation_is_refused() -> None:
    with pytest.raises(BadRequest):
        grown().node(99)
    with pytest.raises(BadRequest):
        grown().append(Message.of("user", "x"), 99)


def test_the_path_to_a_node_is_its_ancestors() -> None:
    talk = grown()
    assert [node.message.text for node in talk.path_to(4)] == ["one", "1", "two", "2"]


def test_a_record_changes_the_message_in_its_place() -> None:
    talk = grown()
    talk.record(2, Message.of("assistant", "first"), Outcome("m", left_out=3))
    assert said(talk)[1] == "first"
    assert talk.node(2).outcome == Outcome("m", left_out=3)


@pytest.mark.parametrize(
    ("message", "title"),
    [
        (Message.of("user", "\n  Hello there \nmore"), "Hello there"),
        (Message.of("user", "w" * 80), "w" * 59 + "…"),
        (Message("user", (File("notes.txt", "x"),)), "notes.txt"),
        (Message("user", (Text("   "),)), "New chat"),
    ],
)
def test_the_title_is_the_first_line(message: Message, title: str) -> None:
    assert title_of(message) == title


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(-2, 2)), max_size=40))
def test_whatever_is_appended_and_walked_the_path_is_a_chain_of_the_tree(steps: list[tuple[int, int]]) -> None:
    talk = Conversation("x")
    for number, (parent, step) in enumerate(steps):
        under = parent if parent in talk.nodes else None
        node = talk.append(Message.of("user", str(number)), under)
        talk.walk(node.id, step)
        path = talk.path()
        assert [node.parent for node in path] == [None, *(node.id for node in path[:-1])]
        assert len(talk.nodes) == number + 1
