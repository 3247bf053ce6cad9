"""One person's desk, and the store behind it."""

import asyncio

import pytest

from chatbot.conversation import Conversation
from chatbot.desk import LONGEST_SYSTEM, Desk
from chatbot.errors import BadRequest
from chatbot.messages import Message
from chatbot.store import MemoryStore


def spoken(desk: Desk, text: str) -> Conversation:
    talk = desk.new()
    talk.append(Message.of("user", text), None)
    return talk


def test_an_empty_conversation_is_used_again_and_not_listed() -> None:
    desk = Desk("ann", "one")
    first = desk.conversation
    assert desk.new() is first
    assert desk.listed() == []
    spoken(desk, "hello")
    assert desk.new() is not first
    assert [talk.title for talk in desk.listed()] == ["hello"]


def test_an_empty_conversation_that_is_taken_is_left_alone() -> None:
    desk = Desk("ann", "one")
    first = desk.new()
    second = desk.new(taken={first.id})
    assert second is not first and desk.conversation is second
    assert desk.new(taken={first.id}) is second
    assert desk.new(taken={second.id}) is first
    assert desk.conversation is first


def test_a_search_finds_conversations_that_hold_all_words() -> None:
    desk = Desk("ann", "one")
    for text in ("Trip to Lima", "Ice hockey", "A trip on ice"):
        spoken(desk, text)
    assert [talk.title for talk in desk.listed("TRIP")] == ["A trip on ice", "Trip to Lima"]
    assert [talk.title for talk in desk.listed("ice trip")] == ["A trip on ice"]
    assert len(desk.listed(most=2)) == 2


def test_a_refused_value_changes_nothing() -> None:
    desk = Desk("ann", "one")
    desk.adjust("temperature", 0.5)
    for name, value in (("temperature", -5), ("seed", "x"), ("max_tokens", 10**12), ("nonsense", 1)):
        with pytest.raises(BadRequest):
            desk.adjust(name, value)
    with pytest.raises(BadRequest):
        desk.replace_knobs({"top_p": 2})
    with pytest.raises(BadRequest):
        desk.instruct("x" * (LONGEST_SYSTEM + 1))
    assert (desk.knobs, desk.system) == ({"temperature": 0.5}, None)


def test_the_store_keeps_people_apart_and_lets_the_longest_away_go() -> None:
    async def run() -> None:
        store = MemoryStore(owners_kept=2)
        await store.save("ann", Conversation("a"))
        await store.save("bob", Conversation("b"))
        await store.save("ann", Conversation("a2"))
        assert [talk.id for talk in await store.load("ann")] == ["a2", "a"]
        await store.delete("ann", "b")
        assert [talk.id for talk in await store.load("bob")] == ["b"]
        await store.save("cid", Conversation("c"))
        assert await store.load("bob") == ()
        assert len(await store.load("ann")) == 2

    asyncio.run(run())
