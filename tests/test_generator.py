"""One turn from start to end, on real engine processes: sending, stopping, versions, isolation, faults."""

import asyncio
import os
import signal
from pathlib import Path

import pytest

from chatbot.errors import BadRequest, PromptTooLong
from chatbot.generator import LONGEST_MESSAGE, Generator, said
from chatbot.messages import File, Message, Progress, Text, Thought
from tests.house import finished, in_house, writing

GREEDY = {"temperature": 0.0}
LONG = {"temperature": 0.0, "max_tokens": 400}
FIRST_LETTER = 40


def path_of(generator: Generator, owner: str) -> list[str]:
    desk = generator._desks[owner]
    return [node.message.text for node in desk.conversation.path()]


def test_a_message_is_answered_and_kept_with_its_figures(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        reply = await finished(await generator.send(desk, "hello"))
        asked, answered = desk.conversation.path()
        assert (asked.message, reply.error) == (Message.of("user", "hello"), None)
        assert answered.message == reply.message
        assert answered.outcome is not None and answered.outcome.finished is not None
        assert (answered.outcome.model, answered.outcome.finished.reason) == ("One", "length")
        assert answered.outcome.finished.usage.completion == 40

    in_house(tmp_path, test)


def test_the_second_turn_reuses_the_first(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs(GREEDY)
        first = await finished(await generator.send(desk, "hello"))
        second = await finished(await generator.send(desk, "more"))
        assert first.finished is not None and second.finished is not None
        one, two = first.finished.usage, second.finished.usage
        assert two.cached >= one.prompt + one.completion - 2

    in_house(tmp_path, test)


def test_a_stop_keeps_what_was_said_and_frees_nobody_elses(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        ann, bob = await generator.desk("ann"), await generator.desk("bob")
        for desk in (ann, bob):
            desk.replace_knobs({**LONG, "max_tokens": 2000})
        hers, his = await generator.send(ann, "hello"), await generator.send(bob, "hello")
        await writing(hers)
        generator.stop(ann)
        await finished(hers)
        await finished(his)
        assert hers.finished is not None and hers.finished.reason == "cancelled"
        assert his.finished is not None and his.finished.reason in ("length", "context")
        assert hers.message.text and his.message.text.startswith(hers.message.text)
        assert path_of(generator, "ann")[-1] == hers.message.text
        assert hers.finished.usage.prompt == his.finished.usage.prompt > 0
        assert hers.finished.usage.completion >= len(hers.message.text)

    in_house(tmp_path, test, context=4096, tiny={"context": 4096})


def test_a_stop_before_the_first_step_still_ends_the_reply(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        reply = await generator.send(desk, "hello")
        reply.stop()
        await finished(reply)
        assert reply.finished is not None and reply.finished.reason == "cancelled"
        assert generator.reply_of(desk) is reply and reply.done

    in_house(tmp_path, test)


def test_retry_edit_and_walk_make_versions_and_lose_none(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs({"seed": 1, "temperature": 1.5})
        await finished(await generator.send(desk, "hello"))
        talk = desk.conversation
        first = talk.path()[1]
        desk.replace_knobs({"seed": 2, "temperature": 1.5})
        again = await finished(await generator.retry(desk, first.id))
        assert [node.message for node in talk.versions(again.node_id)] == [first.message, again.message]
        await generator.walk(desk, again.node_id, -1)
        assert talk.path()[1] == first
        asked = talk.path()[0]
        edited = await generator.edit(desk, asked.id, "good bye")
        assert edited is not None
        await finished(edited)
        assert path_of(generator, "ann") == ["good bye", edited.message.text]
        assert await generator.edit(desk, edited.node_id, "As I said.") is None
        assert path_of(generator, "ann") == ["good bye", "As I said."]
        assert len(talk.nodes) == 6

    in_house(tmp_path, test)


def test_a_cut_reply_is_continued_in_its_place(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs({**GREEDY, "max_tokens": 40})
        whole = await finished(await generator.send(desk, "hello"))
        generator.new(desk)
        desk.replace_knobs({**GREEDY, "max_tokens": 15})
        cut = await finished(await generator.send(desk, "hello"))
        desk.replace_knobs({**GREEDY, "max_tokens": 25})
        rest = await finished(await generator.continue_(desk, cut.node_id))
        assert rest.message == whole.message
        assert len(desk.conversation.nodes) == 2

    in_house(tmp_path, test)


def test_undo_gives_the_words_back(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        first = await finished(await generator.send(desk, "one"))
        second = await finished(await generator.send(desk, "two", (File("a.txt", "x"),)))
        taken = await generator.undo(desk, second.node_id)
        assert taken == Message("user", (File("a.txt", "x"), Text("two")))
        assert len(path_of(generator, "ann")) == 2
        assert await generator.undo(desk, first.node_id) == Message.of("user", "one")
        assert path_of(generator, "ann") == []

    in_house(tmp_path, test)


def test_only_the_last_reply_is_taken_back_or_continued(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        first = await finished(await generator.send(desk, "one"))
        second = await finished(await generator.send(desk, "two"))
        third = await finished(await generator.retry(desk, second.node_id))
        before = desk.conversation.path()
        for old in (first.node_id, second.node_id, before[2].id):
            with pytest.raises(BadRequest, match="not the last one any more"):
                await generator.undo(desk, old)
            with pytest.raises(BadRequest, match="not the last one any more"):
                await generator.continue_(desk, old)
        assert desk.conversation.path() == before and before[-1].id == third.node_id

    in_house(tmp_path, test)


def test_an_empty_chat_costs_none_that_was_spoken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatbot.generator.CONVERSATIONS_KEPT", 1)

    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        empty = generator.new(desk)
        spoken = generator.new(desk, {empty.id})
        await finished(await generator.send(desk, "one"))
        assert list(desk.conversations) == [empty.id, spoken.id]
        generator.new(desk)
        await finished(await generator.send(desk, "two"))
        assert [talk.title for talk in desk.listed()] == ["two"]

    in_house(tmp_path, test)


def test_two_people_see_only_their_own(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        ann, bob = await generator.desk("ann"), await generator.desk("bob")
        await finished(await generator.send(ann, "a secret"))
        assert bob.listed() == []
        with pytest.raises(BadRequest):
            generator.open(bob, ann.conversation.id)
        with pytest.raises(BadRequest):
            await generator.delete(bob, ann.conversation.id)
        assert [talk.title for talk in ann.listed("secret")] == ["a secret"]
        await generator.delete(ann, ann.conversation.id)
        assert ann.listed() == []

    in_house(tmp_path, test)


def test_a_second_message_into_a_running_reply_is_refused(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs(LONG)
        reply = await generator.send(desk, "hello")
        with pytest.raises(BadRequest, match="being written"):
            await generator.send(desk, "again")
        generator.new(desk)
        other = await generator.send(desk, "elsewhere")
        generator.stop(desk)
        await finished(other)
        await finished(reply)
        assert reply.finished is not None and reply.finished.reason != "cancelled"

    in_house(tmp_path, test)


def test_a_killed_model_costs_the_reply_and_nothing_else(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs({**LONG, "max_tokens": 8000})
        reply = await generator.send(desk, "hello")
        await writing(reply)
        (entry,) = generator.library._entries.values()
        os.kill(entry.backend._engine.pid, signal.SIGKILL)  # type: ignore[union-attr]
        await finished(reply)
        assert reply.error is not None and "Traceback" not in str(reply.error)
        kept = desk.conversation.path()[-1]
        assert kept.message.text == reply.message.text != ""
        assert kept.outcome is not None and kept.outcome.error == str(reply.error)
        desk.replace_knobs(GREEDY)
        after = await finished(await generator.send(desk, "still there?"))
        assert after.error is None and after.message.text

    in_house(tmp_path, test, context=8192, tiny={"context": 8192})


def test_a_reply_that_failed_before_its_first_word_is_written_over(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        model = tmp_path / "one.gguf"
        model.rename(tmp_path / "away")
        failed = await finished(await generator.send(desk, "hello"))
        assert failed.error is not None
        (tmp_path / "away").rename(model)
        again = await finished(await generator.retry(desk, failed.node_id))
        assert again.error is None
        assert len(desk.conversation.nodes) == 2

    in_house(tmp_path, test)


def test_a_long_chat_leaves_out_the_oldest_and_says_so(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs({**GREEDY, "max_tokens": 20})
        left_out = []
        for number in range(12):
            reply = await finished(await generator.send(desk, f"{number} " + "word " * 10))
            assert reply.error is None, str(reply.error)
            left_out.append(reply.left_out)
        assert left_out[0] == 0 and left_out[-1] > 0
        assert left_out == sorted(left_out)
        view = await generator.prompt(desk)
        assert view.left_out == left_out[-1]
        assert "11 word" in view.text and "\n0 word" not in view.text
        assert b"".join(piece for _, piece, _ in view.tokens).decode() == view.text

    in_house(tmp_path, test)


def test_one_message_that_cannot_fit_is_refused_with_its_size(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        for text in ("x" * 600, "x" * 1_000_000, "line\n" * 10_000):
            reply = await finished(await generator.send(desk, text))
            assert isinstance(reply.error, PromptTooLong)
            assert "tokens" in str(reply.error)
            await generator.undo(desk, reply.node_id)

    in_house(tmp_path, test)


def test_one_person_cannot_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatbot.generator.CHARACTERS_KEPT", 1000)

    async def test(generator: Generator) -> None:
        ann, bob = await generator.desk("ann"), await generator.desk("bob")
        await finished(await generator.send(ann, "x" * 300, (File("notes", "y" * 300),)))
        kept = ann.characters()
        assert kept >= 600
        before = generator.new(ann)
        with pytest.raises(BadRequest, match=f"{kept:,} characters.*Delete old chats"):
            await generator.send(ann, "z" * 401)
        assert not before.nodes
        await finished(await generator.send(bob, "z" * 400))
        await generator.delete(ann, next(iter(ann.conversations)))
        await finished(await generator.send(ann, "z" * 400))
        with pytest.raises(BadRequest, match="Delete old chats"):
            await generator.edit(ann, ann.conversation.path()[0].id, "z" * 900)

    in_house(tmp_path, test)


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00", "x" * (LONGEST_MESSAGE + 1)])
def test_a_message_that_says_nothing_or_far_too_much_is_refused(text: str) -> None:
    with pytest.raises(BadRequest):
        said(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x00b", "ab"),
        ("half \ud83d of", "half � of"),
        ("\ud83d\ude00", "😀"),
        ("שלום <script>alert(1)</script>", "שלום <script>alert(1)</script>"),
    ],
)
def test_odd_characters_are_kept_harmless(text: str, kept: str) -> None:
    assert said(text).text == kept


def test_odd_characters_get_an_answer(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        for text in ("a\x00b \ud83d", "שלום", "<script>alert(1)</script><|im_end|>", "\u202e\u0000x"):
            reply = await finished(await generator.send(desk, text))
            assert reply.error is None and reply.message.text

    in_house(tmp_path, test)


def test_two_hundred_messages_of_fifty_people_are_all_answered_and_none_mixed_up(tmp_path: Path) -> None:
    """Each one's settings make the model say one letter only, whatever the arithmetic: another's reply would show."""

    async def test(generator: Generator) -> None:
        places: set[int] = set()

        async def chat(number: int) -> list[str]:
            desk = await generator.desk(f"p{number}")
            desk.replace_knobs({**GREEDY, "max_tokens": 12, "logit_bias": {str(FIRST_LETTER + number): 100}})
            texts = []
            for turn in range(4):
                reply = await generator.send(desk, f"person {number} turn {turn}")
                async for _ in reply.follow(0):
                    if reply.progress is not None and reply.progress.stage == "waiting":
                        places.add(reply.progress.done)
                assert reply.error is None, str(reply.error)
                texts.append(reply.message.text)
            return texts

        answers = await asyncio.gather(*(chat(number) for number in range(50)))
        assert answers == [[chr(FIRST_LETTER + number) * 12] * 4 for number in range(50)]
        assert places >= {1, 10, 20}

    in_house(tmp_path, test, slots=8, tiny={"says": range(FIRST_LETTER, 127)})


def test_plain_text_goes_on_without_a_template(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        async def run(knobs: dict[str, float]) -> str:
            events = [event async for event in generator.complete("ann", "one", "Once upon", knobs)]
            return "".join(getattr(event, "text", "") for event in events)

        loading: list[Progress] = []
        async for _ in generator.complete("ann", "one", "Once upon", {**GREEDY, "max_tokens": 1}, loading.append):
            pass
        assert {progress.stage for progress in loading} == {"loading"}
        text = await run({**GREEDY, "max_tokens": 10})
        assert len(text) == 10 and text == await run({**GREEDY, "max_tokens": 10})
        with pytest.raises(BadRequest):
            await run({"temperature": -5})

    in_house(tmp_path, test)


def test_a_switch_keeps_the_conversation(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        await finished(await generator.send(desk, "hello"))
        generator.choose(desk, "two")
        reply = await finished(await generator.send(desk, "and you?"))
        assert reply.error is None
        assert [node.outcome.model for node in desk.conversation.path() if node.outcome] == ["One", "Two"]

    in_house(tmp_path, test)


def test_old_thoughts_take_no_room(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs({**GREEDY, "max_tokens": 5})
        for number in range(4):
            reply = await finished(await generator.send(desk, f"turn {number}"))
            assert reply.left_out == 0
            node = desk.conversation.node(reply.node_id)
            desk.conversation.record(node.id, Message("assistant", (Thought("hm " * 150), Text("yes"))), node.outcome)
        view = await generator.prompt(desk)
        assert view.left_out == 0 and "hm" not in view.text

    in_house(tmp_path, test)


def test_a_chat_that_is_deleted_while_its_reply_runs_stays_deleted(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.replace_knobs(LONG)
        reply = await generator.send(desk, "hello")
        await writing(reply)
        talk = desk.conversation.id
        first = asyncio.create_task(generator.delete(desk, talk))
        await asyncio.sleep(0)
        with pytest.raises(BadRequest):
            await generator.delete(desk, talk)
        await first
        assert reply.done and desk.listed() == []
        assert await generator._store.load("ann") == ()

    in_house(tmp_path, test)


def test_a_retry_of_a_version_that_is_not_open_opens_it(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        first = await finished(await generator.send(desk, "hello"))
        await finished(await generator.send(desk, "more"))
        asked = desk.conversation.path()[0]
        await finished(await generator.edit(desk, asked.id, "other words"))  # type: ignore[arg-type]
        again = await finished(await generator.retry(desk, first.node_id))
        assert [node.id for node in desk.conversation.path()] == [asked.id, again.node_id]

    in_house(tmp_path, test)


def test_files_come_along_with_an_edit(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        reply = await finished(await generator.send(desk, "look", (File("a.txt", "one"),)))
        asked = desk.conversation.path()[0]
        edited = await generator.edit(desk, asked.id, "look again", (File("b.txt", "two"),))
        assert edited is not None
        await finished(edited)
        parts = desk.conversation.path()[0].message.parts
        assert parts == (File("a.txt", "one"), File("b.txt", "two"), Text("look again"))
        for text, files in (("", ()), ("x", (File("c.txt", "three"),))):
            with pytest.raises(BadRequest):
                await generator.edit(desk, reply.node_id, text, files)

    in_house(tmp_path, test)


def test_a_system_prompt_that_is_too_long_is_named(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.desk("ann")
        desk.instruct("be kind " * 200)
        reply = await finished(await generator.send(desk, "hello"))
        assert str(reply.error).startswith("The system prompt needs")

    in_house(tmp_path, test)
