"""A conversation as it is drawn: where the rule stands, what is drawn anew, and how a thought is shown."""

import pytest

from chatbot.conversation import Conversation, Outcome
from chatbot.messages import Finished, Message, Text, Thought, Timings
from chatbot.reply import Reply
from chatbot.web import paint, words
from chatbot.web.paint import Drawn, Painter, Seal


def talk(*said: str, left_out: int = 0) -> Conversation:
    """Questions and replies in turn; an empty reply is one that failed before its first word."""
    conversation = Conversation("one")
    parent = None
    for place, text in enumerate(said):
        parent = conversation.append(Message.of("assistant" if place % 2 else "user", text), parent).id
        if place % 2:
            error = None if text else "The model is not here."
            conversation.record(parent, Message.of("assistant", text), Outcome("One", None, error, left_out))
    return conversation


def painter(conversation: Conversation) -> Painter:
    return Painter(conversation, Seal(b"key"), lambda: ())


def first_words(drawn: list[Drawn]) -> list[str]:
    return [message["content"][0]["text"] for message in drawn]


def test_the_rule_stands_before_the_first_message_that_is_read() -> None:
    conversation = talk("a", "b", "c", "d", "e", "f", left_out=2)
    rule = f'<span class="rule">{words.left_out(2)}</span>'
    lit = '<span class="lit">{}</span>'.format
    assert first_words(painter(conversation).past(60)) == [lit("a"), "b", rule, lit("c"), "d"]


def test_a_reply_that_failed_at_once_does_not_shift_the_rule() -> None:
    conversation = talk("a", "", "c", "d", "e", "f", left_out=1)
    drawn = first_words(painter(conversation).past(60))
    assert [words.left_out(1) in text for text in drawn] == [False, False, True, False, False]
    last = talk("a", "", "c", "d", "e", "f", left_out=3)
    assert words.left_out(3) not in str(painter(last).past(60))
    assert words.left_out(3) in first_words(painter(last).live(None))[0]


def test_what_a_person_said_is_drawn_once_in_a_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(paint, "literal", lambda text: drawn.append(text) or text)
    conversation = talk("a long question", "")
    reply = Reply(2, "One", Message("assistant"))
    one = painter(conversation)
    assert [first_words(one.live(reply))[0] for _ in range(3)] == ["a long question"] * 3
    assert drawn == ["a long question"]


def test_a_thought_is_open_while_it_is_thought_and_folded_when_the_answer_starts() -> None:
    conversation = talk("why?", "")
    reply = Reply(2, "One", Message("assistant", (Thought("Hm."),)), clock=lambda: 0.0)
    (_, thinking) = painter(conversation).live(reply)
    assert thinking["metadata"] == {"title": words.THINKING, "status": "pending"}
    assert first_words([thinking]) == ["Hm."]
    reply.message = Message("assistant", (Thought("Hm."), Text("So.")))
    (_, thought, answer) = painter(conversation).live(reply)
    assert thought["metadata"] == {"title": "Thought for 1 s", "status": "done"}
    assert "metadata" not in answer and first_words([answer]) == ["So."]
    finished = Finished("stop", timings=Timings(thinking=8.2))
    conversation.record(2, reply.message, Outcome("One", finished))
    (_, thought, _) = painter(conversation).live(None)
    assert thought["metadata"] == {"title": "Thought for 8 s", "status": "done"}


def test_a_thought_of_blanks_is_not_shown() -> None:
    conversation = talk("why?", "")
    reply = Reply(2, "One", Message("assistant", (Thought("\n\n"), Text("So."))))
    assert [message.get("metadata") for message in painter(conversation).live(reply)] == [None, None]


@pytest.mark.parametrize(
    "link", ["", "#parley:a:b", "#parley:\ud83d:retry:1", "#parley:é:retry:1", "#parley:x:retry:²"]
)
def test_a_link_that_is_not_ours_is_no_link(link: str) -> None:
    seal = Seal(b"key")
    assert seal.read(link) is None
    assert seal.read(seal.link("retry", 1)) == ("retry", 1)


def test_a_link_to_a_message_of_one_chat_is_none_to_another() -> None:
    link = Seal(b"key", "one").link("retry", 1)
    assert Seal(b"key", "one").read(link) == ("retry", 1)
    assert Seal(b"key", "two").read(link) is None and Seal(b"other", "one").read(link) is None
