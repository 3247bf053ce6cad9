"""What the page's events do, with the real generator and engine: each chat, each tab and each person by itself."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from chatbot.generator import Generator
from chatbot.web import words
from chatbot.web.completion import Completion
from chatbot.web.handlers import Handlers
from chatbot.web.side import Side
from chatbot.web.tabs import Tabs, Visit
from chatbot.web.views import Shown, Views
from tests.house import in_house
from tests.tiny import EOS

ANN, BOB = Visit("ann", "1"), Visit("bob", "1")


@dataclass(frozen=True, slots=True)
class Faces:
    """The handlers as page.py builds them."""

    generator: Generator
    tabs: Tabs
    handlers: Handlers
    side: Side
    completion: Completion

    async def say(self, text: str, visit: Visit = ANN, **beside: Any) -> Shown:
        """Send and follow to the end; returns the last paint by name."""
        shown = await self.handlers.send(visit, text, json.dumps(beside), None)
        assert not any("refused" in item for item in shown["wire"]), shown["wire"]
        return {**shown, **await self.follow(visit)}

    async def follow(self, visit: Visit = ANN) -> Shown:
        painted = [paint async for paint in self.handlers.stream(visit)]
        return {"live": painted[-1][0], "status": painted[-1][1]} if painted else {}

    async def click(self, do: str, shown: Shown, visit: Visit = ANN, last: bool = True) -> Shown:
        """Press a link that is drawn, and follow what it starts."""
        links = re.findall(rf'href="(#parley:\w+:{do}:\d+)"', drawn(shown["live"]))
        answer = await self.handlers.act(visit, {"link": links[-1 if last else 0]})
        return {**answer, **(await self.follow(visit) if "live" in answer else {})}


def drawn(messages: list[dict[str, Any]]) -> str:
    return "\n".join(item["text"] for message in messages for item in message["content"])


def heard(shown: Shown, kind: str) -> Any:
    """The news of this kind, None when there is none."""
    return next((item[kind] for item in shown["wire"] if kind in item), None)


def with_faces(folder: Path, test: Callable[[Faces], Awaitable[None]], **options: Any) -> None:
    async def run(generator: Generator) -> None:
        views = Views(generator)
        tabs = Tabs()
        handlers = Handlers(generator, views, tabs)
        side, completion = Side(generator, views, handlers), Completion(generator, views, handlers)
        await test(Faces(generator, tabs, handlers, side, completion))

    in_house(folder, run, **options)


def test_a_message_is_answered_and_stands_in_the_list(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        empty = await faces.handlers.show(ANN)
        assert words.EXAMPLES[0] in empty["hello"] and empty["live"] == [] and words.NO_CHATS in empty["chats"]
        shown = await faces.say("Where is <b>Paris</b>?")
        assert [message["role"] for message in shown["live"]] == ["user", "assistant"]
        assert "&#60;b&#62;Paris" in drawn(shown["live"]) and "40 tokens" in drawn(shown["live"])
        settled = await faces.handlers.settle(ANN)
        assert "Where is &lt;b&gt;Paris&lt;/b&gt;?" in settled["chats"] and "<h2>Today</h2>" in settled["chats"]
        assert "ready" in settled["status"] and "of 512" in settled["status"]
        assert "40 tokens" in heard(settled, "done")

    with_faces(tmp_path, test)


def test_a_retry_makes_a_version_that_can_be_walked_to(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        first = await faces.say("hello")
        second = await faces.click("retry", first)
        assert "2/2" in drawn(second["live"])
        older = await faces.click("older", second)
        assert "1/2" in drawn(older["live"])
        second = await faces.click("newer", older)
        assert "continue" in drawn(second["live"]) and words.reached_limit(40) in drawn(second["live"])
        longer = await faces.click("continue", second)
        assert "2/2" in drawn(longer["live"])

    with_faces(tmp_path, test)


def test_an_edit_makes_a_version_of_either_side(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        first = await faces.say("hello", files=[{"name": "a.txt", "text": "in the file"}])
        mine = heard(await faces.click("edit", first, last=False), "edit")
        assert mine == {"id": 1, "mine": True, "text": "hello"}
        edited = await faces.say("good evening", editing=mine["id"])
        assert "good evening" in drawn(edited["live"]) and "2/2" in drawn(edited["live"])
        assert "a&#46;txt" in drawn(edited["live"])
        reply = heard(await faces.click("edit", edited), "edit")
        assert reply["mine"] is False
        rewritten = await faces.handlers.send(ANN, "I say so", f'{{"editing": {reply["id"]}}}', None)
        assert "I say so" in drawn(rewritten["live"]) and words.EDITED in drawn(rewritten["live"])

    with_faces(tmp_path, test)


def test_undo_gives_the_words_and_files_back(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        files = [{"name": "a.txt", "text": "in the file"}]
        await faces.say("first")
        shown = await faces.click("undo", await faces.say("second", files=files))
        assert heard(shown, "draft") == {"text": "second", "files": files}
        assert "first" in drawn(shown["live"]) and "second" not in drawn(shown["live"])

    with_faces(tmp_path, test)


def test_stop_keeps_what_was_said_and_offers_to_go_on(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.side.tell(ANN, {"do": "knob", "name": "max_tokens", "value": 30000})
        await faces.handlers.send(ANN, "talk", None, None)
        last: Any = []
        async for live, status in faces.handlers.stream(ANN):
            if len(live) == 2 and "writing" in status and 'class="waits"' not in drawn(live):
                await faces.handlers.stop(ANN)
            last = live
        assert words.STOPPED in drawn(last) and words.CONTINUE in drawn(last)

    with_faces(tmp_path, test, context=32768, tiny={"context": 32768})


def test_a_reload_finds_the_running_reply_and_its_chat(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.handlers.send(ANN, "talk", None, None)
        again = Visit("ann", "2")
        await faces.handlers.leave(ANN)
        shown = await faces.handlers.show(again, "")
        assert "talk" in drawn(shown["live"])
        assert "40 tokens" in drawn((await faces.follow(again))["live"])

    with_faces(tmp_path, test)


def test_nobody_sees_or_touches_the_chats_of_another(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        mine = await faces.say("my secret")
        chat = heard(mine, "chat")
        shown = await faces.handlers.show(BOB, chat)
        assert drawn(shown["live"]) == "" and "secret" not in shown["chats"]
        for do in ("open", "delete", "rename"):
            table = faces.side.tell if do == "rename" else faces.side.pick
            answer = await table(BOB, {"do": do, "id": chat, "title": "x"})
            assert heard(answer, "notice") == "That chat is not here any more."
        link = re.findall(r'href="(#parley:\w+:copy:\d+)"', drawn(mine["live"]))[0]
        assert heard(await faces.handlers.act(BOB, {"link": link}), "notice") == words.NOT_OURS
        assert "my secret" in drawn((await faces.handlers.show(ANN))["live"])

    with_faces(tmp_path, test)


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"link": None},
        {"link": "#parley:0:retry:1"},
        {"link": "#parley::retry:1"},
        {"link": "#parley:é:retry:1"},
        {"link": "#parley:0:delete:1"},
        {"link": "#parley:0:retry:1:2"},
        {"link": "#parley:0:retry:" + "9" * 5000},
        {"link": "https://a.example"},
    ],
)
def test_a_forged_link_does_nothing(tmp_path: Path, data: Any) -> None:
    async def test(faces: Faces) -> None:
        assert heard(await faces.handlers.act(ANN, data), "notice") == words.NOT_OURS

    with_faces(tmp_path, test)


@pytest.mark.parametrize(
    ("text", "beside", "why"),
    [
        ("   \n", None, "Write something first."),
        (None, None, "Write something first."),
        ("x" * 2_000_001, None, "2,000,000 is the most"),
        ("hi", "{not json", "Reload the page"),
        ("hi", "[]", "Reload the page"),
        ("hi", '{"files": [{"name": 1}]}', "Attach it again"),
        ("hi", '{"files": [{"name": "a", "text": "\\u0000"}]}', "a is not a text file"),
        ("hi", '{"editing": true}', "Reload the page"),
        ("hi", '{"editing": 77}', "not part of this conversation"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_a_sentence(tmp_path: Path, text: Any, beside: Any, why: str) -> None:
    async def test(faces: Faces) -> None:
        answer = await faces.handlers.send(ANN, text, beside, None)
        assert why in heard(answer, "refused") and set(answer) == {"wire"}

    with_faces(tmp_path, test)


@pytest.mark.parametrize(
    "text", ["\x00nul\x00", "lone \ud83d surrogate", "\u202eright to left", "<script>alert(1)</script>", "a\n" * 300]
)
def test_odd_text_is_answered_and_shown_harmlessly(tmp_path: Path, text: str) -> None:
    async def test(faces: Faces) -> None:
        shown = drawn((await faces.say(text))["live"])
        assert "<script" not in shown and "\x00" not in shown
        shown.encode()

    with_faces(tmp_path, test, context=2048)


def test_too_long_a_message_is_told_in_the_chat_and_the_next_one_works(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        shown = drawn((await faces.say("word " * 40_000))["live"])
        assert "has room for" in shown and 'class="failed"' in shown and len(shown) < 200_000
        assert words.reached_limit(40) in drawn((await faces.say("hello"))["live"])

    with_faces(tmp_path, test)


@pytest.mark.parametrize(
    "data",
    [
        {"do": "knob", "name": "temperature", "value": -5},
        {"do": "knob", "name": "max_tokens", "value": 10**12},
        {"do": "knob", "name": "seed", "value": "x"},
        {"do": "knob", "name": "nothing", "value": 1},
        {"do": "knob", "name": "top_p", "value": float("nan")},
        {"do": "option", "name": "__class__", "value": True},
        {"do": "choose", "id": "/etc/passwd"},
        {"do": "no such thing"},
        {"do": ["knob"]},
        [],
        None,
    ],
)
def test_a_forged_request_is_refused_and_changes_nothing(tmp_path: Path, data: Any) -> None:
    async def test(faces: Faces) -> None:
        desk = await faces.generator.desk("ann")
        before = (desk.model, dict(desk.knobs), dict(desk.template_kwargs))
        assert heard(await faces.side.tell(ANN, data), "notice")
        assert (desk.model, dict(desk.knobs), dict(desk.template_kwargs)) == before

    with_faces(tmp_path, test)


def test_settings_are_each_persons_own(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        answer = await faces.side.tell(ANN, {"do": "knob", "name": "temperature", "value": 0.2})
        settings = heard(answer, "settings")
        assert settings["values"]["temperature"] == 0.2 and settings["changed"] == ["temperature"]
        assert settings["values"]["max_tokens"] == 40  # the model's own, from models.yaml
        assert heard(await faces.handlers.show(BOB), "settings")["values"]["temperature"] == 0.8
        creative = heard(await faces.side.tell(ANN, {"do": "preset", "name": "creative"}), "settings")
        assert creative["preset"] == "creative" and creative["values"]["top_k"] == 0
        neutral = heard(await faces.side.tell(ANN, {"do": "neutralise"}), "settings")
        assert neutral["values"]["temperature"] == 1.0 and neutral["values"]["max_tokens"] == 40
        reset = heard(await faces.side.tell(ANN, {"do": "reset"}), "settings")
        assert reset["changed"] == [] and reset["preset"] == ""

    with_faces(tmp_path, test)


def test_the_system_prompt_on_the_page_is_the_one_in_the_prompt(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.handlers.send(ANN, "hi", None, "Speak like a pirate.")
        await faces.follow()
        prompt = heard(await faces.side.tell(ANN, {"do": "prompt"}), "prompt")
        assert "Speak like a pirate." in prompt["html"] and "&lt;|im_start|&gt;</mark>" in prompt["html"]
        tried = heard(await faces.side.tell(ANN, {"do": "prompt", "template": "<{{ messages[0].content }}>"}), "prompt")
        assert "&lt;Speak like a pirate.&gt;" in tried["html"] and tried["own"] is False
        kept = heard(
            await faces.side.tell(ANN, {"do": "template", "template": "<{{ messages[0].content }}>"}), "prompt"
        )
        assert kept["own"] is True
        broken = await faces.side.tell(ANN, {"do": "template", "template": "{% if %}"})
        assert heard(broken, "notice") and (await faces.generator.desk("ann")).conversation.template.startswith("<{{")

    with_faces(tmp_path, test)


def test_a_switch_of_model_keeps_the_conversation(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.say("hello")
        shown = await faces.side.tell(ANN, {"do": "choose", "id": "two"})
        assert "<span>Two</span>" in shown["model"]
        second = await faces.say("and you?")
        assert "hello" in drawn(second["past"])
        assert "Two" in drawn((await faces.handlers.show(ANN))["live"])

    with_faces(tmp_path, test)


def test_a_model_that_cannot_be_used_is_told_in_the_chat_with_a_way_out(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        (tmp_path / "one.gguf").write_text("<!doctype html><title>Log in</title>")
        shown = await faces.say("hello")
        assert "web page" in drawn(shown["live"]) and words.OTHER_MODEL in drawn(shown["live"])
        await faces.side.tell(ANN, {"do": "choose", "id": "two"})
        assert words.reached_limit(40) in drawn((await faces.click("retry", shown))["live"])

    with_faces(tmp_path, test)


def test_watching_ends_when_nothing_moves(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        seen = [shown async for shown in faces.side.watch(ANN)]
        assert len(seen) == 1 and set(seen[0]) == {"model", "offer", "options", "card", "status"}

    with_faces(tmp_path, test)


def test_a_long_chat_is_drawn_in_part_until_more_is_asked_for(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        for turn in range(5):
            await faces.say(f"turn {turn} said")
        faces.tabs.of(ANN).exchanges = 2
        shown = await faces.handlers.show(ANN)
        assert "Show 4 earlier messages" in drawn(shown["past"]) and "turn 1 said" not in drawn(shown["past"])
        link = re.findall(r'href="(#parley:\w+:earlier:\d+)"', drawn(shown["past"]))[0]
        more = await faces.handlers.act(ANN, {"link": link})
        assert "turn 0 said" in drawn(more["past"]) and "turn 3 said" in drawn(more["past"])

    with_faces(tmp_path, test, tiny={"says": [EOS]})


def test_messages_that_are_no_longer_read_are_marked(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        for turn in range(8):
            await faces.say(f"turn {turn} " + "blah " * 12)
        settled = await faces.handlers.settle(ANN)
        assert re.search(r"\d+ earlier messages? (is|are) no longer read", drawn(settled["past"]))

    with_faces(tmp_path, test, tiny={"says": [EOS]})


def test_chats_are_found_named_and_deleted(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        chat = heard(await faces.say("about whales"), "chat")
        await faces.side.pick(ANN, {"do": "new"})
        await faces.say("about cheese")
        found = await faces.side.tell(ANN, {"do": "search", "words": "whales"})
        assert "about whales" in found["chats"] and "cheese" not in found["chats"]
        named = await faces.side.tell(ANN, {"do": "rename", "id": chat, "title": "The <big> ones"})
        assert "The &lt;big&gt; ones" in named["chats"]
        gone = await faces.side.pick(ANN, {"do": "delete", "id": chat})
        assert words.NONE_FOUND in gone["chats"]
        assert "about cheese" in drawn(gone["live"])

    with_faces(tmp_path, test)


def test_a_text_goes_on_and_can_be_stopped(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        first = [paint async for paint in faces.completion.go_on(ANN, "Once upon a time")][-1]
        assert first[0].startswith("Once upon a time") and len(first[0]) > 20 and "40 tokens" in first[1]
        await faces.side.tell(ANN, {"do": "knob", "name": "max_tokens", "value": 30000})
        status = ""
        async for _, status in faces.completion.go_on(ANN, first[0]):
            if "writing" in status:
                await faces.completion.stop(ANN)
        assert words.STOPPED in status
        blank = [paint async for paint in faces.completion.go_on(ANN, "  ")][-1]
        assert "Write the beginning" in blank[1]

    with_faces(tmp_path, test, context=32768, tiny={"context": 32768})


def test_what_breaks_inside_is_told_without_a_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(faces: Faces) -> None:
        def broken(*_: object) -> Mapping[str, Any]:
            raise RuntimeError("a secret path /etc")

        monkeypatch.setattr(faces.generator, "desk", broken)
        assert heard(await faces.handlers.send(ANN, "hi", None, None), "refused") == words.OUR_FAULT
        assert heard(await faces.side.tell(ANN, {"do": "reset"}), "notice") == words.OUR_FAULT

    with_faces(tmp_path, test)


def test_fifty_people_at_once_are_all_answered_and_never_mixed_up(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        visits = [Visit(f"person {number}", "1") for number in range(50)]
        shown = await asyncio.gather(*(faces.say(f"I am {visit.owner}.", visit) for visit in visits))
        for visit, one in zip(visits, shown, strict=True):
            assert f"{visit.owner}&#46;" in drawn(one["live"]) and words.reached_limit(40) in drawn(one["live"])

    with_faces(tmp_path, test)


def test_a_model_that_is_not_here_is_offered_with_its_size_and_the_free_disk(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        (tmp_path / "models.yaml").write_text(
            "models:\n- {id: one, path: one.gguf}\n"
            "- {id: far, title: Far, repo: some/repo, file: a.gguf, size: 2500000000}\n"
        )
        faces.generator.library._look = None
        shown = await faces.side.tell(ANN, {"do": "choose", "id": "far"})
        assert "Far is not on this machine yet." in shown["offer"]
        assert "2.5 GB" in shown["offer"] and "of disk are free" in shown["offer"]

    with_faces(tmp_path, test)
