"""One person with several windows: none changes what it does not show, and a chat that is gone is never mistaken for
another."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest

from chatbot.desk import Desk
from chatbot.web import words
from chatbot.web.tabs import Visit
from chatbot.web.views import Shown, Views
from tests.web.test_handlers import ANN, BOB, Faces, drawn, heard, with_faces

OTHER = Visit("ann", "2")
LARGE = {"context": 32768, "tiny": {"context": 32768}}


def link_to(do: str, shown: Shown, last: bool = True) -> str:
    """A link that is drawn, as the script reads it off the page."""
    links: list[str] = re.findall(rf'href="(#parley:\w+:{do}:\d+)"', drawn(shown["live"]))
    return links[-1 if last else 0]


async def said_in(faces: Faces, chat: str) -> list[str]:
    """What ann said there, on the path that is open."""
    desk = await faces.generator.desk("ann")
    return [node.message.text for node in desk.find(chat).path() if node.message.role == "user"]


async def two_chats_one_deleted(faces: Faces) -> tuple[Shown, str, str]:
    """The first page shows a chat that the second deletes. Returns its last paint, the deleted chat, and the other."""
    first = await faces.say("one")
    gone = heard(first, "chat")
    await faces.side.pick(OTHER, {"do": "new"})
    kept = heard(await faces.say("two", OTHER), "chat")
    await faces.side.pick(OTHER, {"do": "delete", "id": gone})
    await faces.side.pick(OTHER, {"do": "open", "id": kept})
    return first, gone, kept


def test_a_message_never_lands_in_another_chat(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        other = Visit("ann", "2")
        first = await faces.say("one")
        gone = heard(first, "chat")
        await faces.side.pick(other, {"do": "new"})
        kept = heard(await faces.say("two", other), "chat")
        await faces.side.pick(other, {"do": "delete", "id": gone})
        act = re.findall(r'href="(#parley:\w+:retry:\d+)"', drawn(first["live"]))[-1]
        assert words.CHAT_GONE in str((await faces.handlers.act(ANN, {"link": act}))["wire"])
        edited = await faces.handlers.send(ANN, "three", json.dumps({"editing": 1, "chat": gone}), None)
        assert heard(edited, "refused") == words.CHAT_GONE and heard(edited, "gone")["chat"] == gone
        assert edited["live"] == []  # what was drawn there cannot be edited any more
        sent = await faces.say("three", chat=gone)
        assert heard(sent, "chat") not in (gone, kept)
        desk = await faces.generator.desk("ann")
        assert [node.message.text for node in desk.find(kept).path()][::2] == ["two"]

    with_faces(tmp_path, test)


def test_two_tabs_of_one_person_show_their_own_chats(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        other = Visit("ann", "2")
        await faces.handlers.show(ANN)
        await faces.say("in the first")
        await faces.handlers.show(other)
        await faces.side.pick(other, {"do": "new"})
        await faces.say("in the second", other)
        assert "in the first" in drawn((await faces.side.pick(ANN, {"do": "look"}))["live"])
        shown = await faces.say("again in the first")
        assert "in the first" in drawn(shown["past"]) and "second" not in drawn(shown["past"])

    with_faces(tmp_path, test)


@pytest.mark.parametrize("do", ["retry", "undo", "edit", "continue"])
@pytest.mark.parametrize("before", [{"do": "models"}, {"do": "knob", "name": "temperature", "value": 0.5}])
def test_what_is_clicked_in_a_chat_that_is_gone_is_done_to_no_other(tmp_path: Path, do: str, before: Any) -> None:
    async def test(faces: Faces) -> None:
        first, gone, kept = await two_chats_one_deleted(faces)
        desk = await faces.generator.desk("ann")
        nodes = dict(desk.find(kept).nodes)
        told = await faces.side.tell(ANN, {**before, "chat": gone})
        assert heard(told, "gone")["chat"] == gone and heard(told, "notice") == words.CHAT_GONE
        assert told["live"] == [] and heard(told, "chat") not in (gone, kept)
        clicked = await faces.handlers.act(ANN, {"link": link_to(do, first), "chat": gone})
        assert heard(clicked, "notice") == words.CHAT_GONE and clicked["live"] == []
        assert desk.find(kept).nodes == nodes and await said_in(faces, kept) == ["two"]

    with_faces(tmp_path, test)


@pytest.mark.parametrize("data", [{"do": "retry"}, {"do": "edit"}])
def test_a_key_pressed_in_a_chat_that_is_gone_is_for_no_other(tmp_path: Path, data: Any) -> None:
    async def test(faces: Faces) -> None:
        _, gone, kept = await two_chats_one_deleted(faces)
        desk = await faces.generator.desk("ann")
        nodes = dict(desk.find(kept).nodes)
        pressed = await faces.side.pick(ANN, {**data, "chat": gone})
        assert heard(pressed, "notice") == words.CHAT_GONE and heard(pressed, "edit") is None
        assert desk.find(kept).nodes == nodes

    with_faces(tmp_path, test)


def test_a_template_for_a_chat_that_is_gone_is_for_no_other(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        _, gone, kept = await two_chats_one_deleted(faces)
        answer = await faces.side.tell(ANN, {"do": "template", "template": "{{ messages }}", "chat": gone})
        assert heard(answer, "notice") == words.CHAT_GONE and heard(answer, "prompt") is None
        assert (await faces.generator.desk("ann")).find(kept).template is None

    with_faces(tmp_path, test)


def test_a_page_that_comes_back_shows_its_own_chat_and_hears_when_it_is_gone(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        chat = heard(await faces.say("one"), "chat")
        await faces.side.pick(OTHER, {"do": "new"})
        await faces.say("two", OTHER)
        await faces.handlers.leave(ANN)  # the machine slept
        woken = await faces.side.pick(ANN, {"do": "look", "chat": chat})
        assert heard(woken, "chat") == chat and "one" in drawn(woken["live"]) and heard(woken, "gone") is None
        await faces.handlers.leave(ANN)
        await faces.side.pick(OTHER, {"do": "delete", "id": chat})
        for shown in (await faces.side.pick(ANN, {"do": "look", "chat": chat}), await faces.handlers.show(ANN, chat)):
            assert heard(shown, "gone") == {"chat": chat, "said": words.CHAT_GONE}
            assert shown["live"] == [] and words.EXAMPLES[0] in shown["hello"]

    with_faces(tmp_path, test)


def test_a_link_means_a_message_of_the_chat_that_it_was_drawn_for(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        first = await faces.say("one")
        await faces.side.pick(ANN, {"do": "new"})
        second = heard(await faces.say("two"), "chat")
        clicked = await faces.handlers.act(ANN, {"link": link_to("undo", first), "chat": second})
        assert heard(clicked, "notice") == words.NOT_OURS
        clicked = await faces.handlers.act(ANN, {"link": link_to("undo", first), "chat": heard(first, "chat")})
        assert heard(clicked, "draft")["text"] == "one" and await said_in(faces, second) == ["two"]

    with_faces(tmp_path, test)


@pytest.mark.parametrize("do", ["undo", "continue"])
def test_what_a_page_does_not_show_is_neither_taken_back_nor_written_under(tmp_path: Path, do: str) -> None:
    async def test(faces: Faces) -> None:
        chat = heard(await faces.say("one"), "chat")
        old = await faces.handlers.show(OTHER, chat)
        await faces.say("two")
        await faces.say("three")
        nodes = dict((await faces.generator.desk("ann")).find(chat).nodes)
        clicked = await faces.handlers.act(OTHER, {"link": link_to(do, old), "chat": chat})
        assert "not the last one any more" in heard(clicked, "notice") and heard(clicked, "draft") is None
        assert "three" in drawn(clicked["live"]) and "two" in drawn(clicked["past"])
        assert (await faces.generator.desk("ann")).find(chat).nodes == nodes
        assert await said_in(faces, chat) == ["one", "two", "three"]

    with_faces(tmp_path, test)


def test_every_window_has_an_empty_chat_of_its_own(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        mine, others = await faces.handlers.show(ANN), await faces.handlers.show(OTHER)
        doubled = await faces.handlers.show(Visit("ann", "3"), heard(mine, "chat"))  # "Duplicate tab"
        assert len({heard(shown, "chat") for shown in (mine, others, doubled)}) == 3
        assert heard(await faces.handlers.show(ANN), "chat") == heard(mine, "chat")
        one, two = [heard(await faces.side.pick(visit, {"do": "new"}), "chat") for visit in (ANN, OTHER)]
        assert one != two
        await asyncio.gather(faces.say("one"), faces.say("two", OTHER))
        assert (await said_in(faces, one), await said_in(faces, two)) == (["one"], ["two"])

    with_faces(tmp_path, test)


def test_a_message_into_a_reply_that_this_page_does_not_show_is_refused_and_the_reply_is_shown(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        chat = heard(await faces.say("one"), "chat")
        await faces.handlers.show(OTHER, chat)
        await faces.side.tell(BOB, {"do": "knob", "name": "max_tokens", "value": 30000})
        await faces.handlers.send(BOB, "hold the only slot", None, None)
        await faces.handlers.send(ANN, "two", None, None)
        refused = await faces.handlers.send(OTHER, "three", json.dumps({"chat": chat, "key": "k"}), None)
        assert refused["wire"][0] == {"refused": "A reply is being written here. Stop it first, or wait.", "key": "k"}
        assert "two" in drawn(refused["live"]) and "data-busy" in refused["status"]
        await faces.handlers.stop(BOB)

    with_faces(tmp_path, test, slots=1, **LARGE)


def test_a_message_that_comes_twice_is_said_once(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        beside = json.dumps({"key": "k"})
        chat = heard(await faces.handlers.send(ANN, "one", beside, None), "chat")
        for _ in range(2):
            again = await faces.handlers.send(ANN, "one", beside, None)
            assert again["wire"][0] == {"accepted": True, "key": "k"} and "one" in drawn(again["live"])
            await faces.follow(ANN)
        assert await said_in(faces, chat) == ["one"]

    with_faces(tmp_path, test)


def test_a_page_stops_the_reply_that_it_shows_though_nobody_remembers_its_chat(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        chat = heard(await faces.handlers.show(ANN), "chat")
        other = heard(await faces.handlers.show(OTHER), "chat")
        await faces.side.tell(ANN, {"do": "knob", "name": "max_tokens", "value": 30000})
        await faces.handlers.send(OTHER, "two", None, None)
        await faces.handlers.send(ANN, "one", None, None)
        faces.tabs.close(ANN)
        await faces.handlers.stop(ANN, chat)
        assert words.STOPPED in (await faces.follow(ANN))["live"][-1]["content"][-1]["text"]
        desk, _ = await faces.handlers.at(OTHER)
        reply = faces.generator.reply_of(desk)
        assert desk.open_id == other and reply is not None and not reply.done
        await faces.handlers.stop(OTHER, "no such chat")
        assert not reply.done
        await faces.handlers.stop(OTHER, other)
        assert words.STOPPED in (await faces.follow(OTHER))["live"][-1]["content"][-1]["text"]

    with_faces(tmp_path, test, **LARGE)


def test_the_end_of_a_reply_is_told_once_and_only_where_it_was_waited_for(tmp_path: Path) -> None:
    async def told(faces: Faces, visit: Visit) -> Any:
        await faces.follow(visit)
        return heard(await faces.handlers.settle(visit), "done")

    async def test(faces: Faces) -> None:
        shown = await faces.say("one")
        assert words.reached_limit(40) in await told(faces, ANN)
        await faces.click("copy", shown)
        assert await told(faces, ANN) is None
        await faces.handlers.show(OTHER, heard(shown, "chat"))
        assert await told(faces, OTHER) is None
        await faces.side.pick(OTHER, {"do": "open", "id": heard(shown, "chat")})
        assert await told(faces, OTHER) is None
        await faces.click("retry", shown)
        assert words.reached_limit(40) in await told(faces, ANN)

    with_faces(tmp_path, test)


def test_the_end_of_a_reply_is_not_told_where_another_chat_was_opened_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(faces: Faces) -> None:
        await faces.say("one")
        models = Views.models

        async def models_while_a_chat_is_opened(views: Views, desk: Desk) -> Shown:
            await faces.side.pick(ANN, {"do": "new"})
            return await models(views, desk)

        monkeypatch.setattr(Views, "models", models_while_a_chat_is_opened)
        assert heard(await faces.handlers.settle(ANN), "done") is None

    with_faces(tmp_path, test)


@pytest.mark.parametrize("how", ["reloaded", "opened"])
def test_a_page_that_comes_in_the_middle_of_a_reply_hears_of_its_end_however_soon(tmp_path: Path, how: str) -> None:
    async def test(faces: Faces) -> None:
        await faces.side.tell(ANN, {"do": "knob", "name": "max_tokens", "value": 30000})
        chat = heard(await faces.handlers.send(ANN, "one", None, None), "chat")
        if how == "reloaded":
            await faces.handlers.show(OTHER, chat)
        else:
            await faces.side.pick(OTHER, {"do": "open", "id": chat})
        await faces.handlers.stop(OTHER)
        await faces.follow(ANN)  # it is over before the other page follows it
        await faces.follow(OTHER)
        assert words.STOPPED in heard(await faces.handlers.settle(OTHER), "done")

    with_faces(tmp_path, test, **LARGE)


def test_a_page_that_is_reloaded_hears_which_of_its_messages_were_taken(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        sent = await faces.handlers.send(ANN, "one", '{"key": "first"}', None)
        assert {"accepted": True, "key": "first"} in sent["wire"]
        refused = await faces.handlers.send(ANN, " ", '{"key": "second"}', None)
        assert refused["wire"][0]["key"] == "second"
        assert heard(await faces.handlers.show(OTHER), "sent") == ["first"]
        assert heard(await faces.handlers.show(BOB), "sent") == []

    with_faces(tmp_path, test)
