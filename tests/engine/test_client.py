"""The engine as the web process knows it: real child processes, killed, stopped, orphaned."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from chatbot.engine import link
from chatbot.engine.client import MOST_WAITING, Engine
from chatbot.engine.job import EngineOptions, Piece, Request
from chatbot.engine.link import ROOT
from chatbot.errors import BadRequest, Busy, ChatError, EngineStopped, NotAModel, PromptTooLong
from chatbot.messages import Finished, Progress
from chatbot.sampling import Sampling
from tests.engine.world import Reply
from tests.tiny import write_tiny

GREEDY = Sampling(temperature=0, max_tokens=24)
FOREVER = Sampling(temperature=0, ignore_eos=True)
REFUSED = 10
ROOMY = {"context": 32768, "slots": 1}
"""A reply without end does not come to the end of its context while a busy machine looks elsewhere."""


def options(path: Path, **more: Any) -> EngineOptions:
    """Exact arithmetic, so that company changes nothing (see World)."""
    return EngineOptions(path, kv_type="f32", flash_attn=False, **more)


@asynccontextmanager
async def awake(path: Path, *, patience: float = 60.0, **more: Any) -> AsyncGenerator[Engine, None]:
    engine = Engine(options(path, **more), patience=patience)
    await engine.start()
    try:
        yield engine
    finally:
        await engine.close()


async def say(engine: Engine, text: str, sampling: Sampling = GREEDY, owner: str = "") -> Reply:
    (prompt,) = await engine.tokenize([text])
    reply = Reply()
    async for event in engine.stream(Request(prompt, sampling, owner=owner)):
        reply.events.append(event)
    return reply


async def until(holds: Callable[[], bool]) -> None:
    while not holds():
        await asyncio.sleep(0.005)


def is_running(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False


def test_two_hundred_requests_of_fifty_owners_on_eight_slots_none_lost_none_mixed_up(tiny: Path) -> None:
    sampling = Sampling(temperature=0, max_tokens=6)
    texts = [f"owner {owner} asks {number}" for owner in range(50) for number in range(4)]

    async def main() -> None:
        async with awake(tiny) as engine:
            together = await asyncio.gather(*(say(engine, text, sampling, text.split()[1]) for text in texts))
            assert engine.load() == (0, 0)
            apart = [await say(engine, text, sampling) for text in texts]
        assert [reply.text for reply in together] == [reply.text for reply in apart]
        assert all(reply.finished.usage.completion == 6 for reply in together)
        assert any(reply.progress("waiting") for reply in together)

    asyncio.run(main())


def test_a_reply_comes_as_progress_pieces_and_the_end(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny) as engine:
            reply = await say(engine, "hello there")
            (tokens,) = await engine.tokenize([reply.text])
        kinds = [type(event) for event in reply.events]
        assert (kinds[0], kinds[-1], set(kinds[1:-1])) == (Progress, Finished, {Piece})
        assert list(tokens) == reply.tokens
        assert reply.finished.usage.prompt == 11

    asyncio.run(main())


def test_what_is_known_of_a_model(tiny: Path) -> None:
    async def main() -> None:
        engine = Engine(EngineOptions(tiny, slots=3, context=512))
        seen: list[Progress] = []
        facts = await engine.start(seen.append)
        await engine.close()
        assert (facts.context, facts.slots, facts.cells) == (512, 3, 1536)
        assert (facts.bos, facts.eos, facts.eot, facts.adds_bos) == ("<s>", "</s>", "<|im_end|>", True)
        assert (facts.bos_id, facts.eos_id, facts.eot_id, facts.vocabulary) == (256, 257, 258, 260)
        assert facts.template is not None and "im_start" in facts.template
        assert facts.parameters > 100_000 and facts.bytes > 400_000
        size = tiny.stat().st_size
        assert seen[-1] == Progress("loading", size, size)

    asyncio.run(main())


def test_who_starts_at_once_shares_one_process(tiny: Path) -> None:
    async def main() -> None:
        engine = Engine(EngineOptions(tiny))
        first, *others = await asyncio.gather(*(engine.start() for _ in range(5)))
        pid = engine.pid
        assert all(facts is first for facts in others)
        assert (await engine.start(), engine.pid) == (first, pid)
        await engine.close()
        assert (engine.alive, engine.pid) == (False, None)

    asyncio.run(main())


def test_one_caller_who_gives_up_does_not_stop_the_load_of_the_others(tiny: Path) -> None:
    async def main() -> None:
        engine = Engine(EngineOptions(tiny))
        impatient, patient = asyncio.create_task(engine.start()), asyncio.create_task(engine.start())
        await asyncio.sleep(0)
        impatient.cancel()
        assert (await patient).vocabulary == 260
        await engine.close()

    asyncio.run(main())


@pytest.mark.parametrize("where", ["reply", "prompt", "queue"])
def test_closing_a_stream_frees_the_engine_and_nobody_else_notices(tiny: Path, where: str) -> None:
    async def main() -> None:
        async with awake(tiny, slots=2) as engine:
            alone = await say(engine, "a neighbour")
            neighbour = asyncio.create_task(say(engine, "a neighbour", FOREVER))
            await until(lambda: engine.load() == (1, 0))
            if where == "queue":
                blocker = asyncio.create_task(say(engine, "a blocker", FOREVER))
                await until(lambda: engine.load() == (2, 0))
            prompt = tuple(range(97, 117)) * (90 if where == "prompt" else 1)
            stream = engine.stream(Request(prompt, FOREVER))
            async with aclosing(stream):
                async for event in stream:
                    if where != "reply" or isinstance(event, Piece):
                        break
            if where == "queue":
                blocker.cancel()
            await until(lambda: engine.load() == (1, 0))
            assert (await neighbour).text.startswith(alone.text)

    asyncio.run(main())


def test_cancelling_the_task_cancels_the_reply(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny, **ROOMY) as engine:
            task = asyncio.create_task(say(engine, "hello", FOREVER))
            await until(lambda: engine.load() == (1, 0))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await until(lambda: engine.load() == (0, 0))
            assert (await say(engine, "hello")).text

    asyncio.run(main())


def test_a_killed_process_is_told_to_running_and_waiting_and_the_next_start_works(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny, **ROOMY) as engine:
            before = await say(engine, "hello")
            tasks = [asyncio.create_task(say(engine, text, FOREVER)) for text in ("running", "waiting", "waiting too")]
            await until(lambda: engine.load() == (1, 2))
            pid = engine.pid
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
            failures = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(failure) for failure in failures] == [EngineStopped] * 3
            assert all(failure.exit == -9 for failure in failures if isinstance(failure, EngineStopped))
            assert "(signal SIGKILL). Perhaps there was too little memory." in str(failures[0])
            assert (engine.alive, engine.pid, engine.load()) == (False, None, (0, 0))
            with pytest.raises(EngineStopped):
                await say(engine, "too early")
            await engine.start()
            assert engine.pid != pid
            assert (await say(engine, "hello")).text == before.text

    asyncio.run(main())


def test_a_process_that_hangs_is_killed_and_the_next_start_works(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny, patience=3.0, **ROOMY) as engine:
            task = asyncio.create_task(say(engine, "hello", FOREVER))
            await until(lambda: engine.load() == (1, 0))
            pid = engine.pid
            assert pid is not None
            os.kill(pid, signal.SIGSTOP)
            with pytest.raises(EngineStopped, match="did not answer"):
                await task
            assert not is_running(pid)
            await engine.start()
            assert (await say(engine, "hello")).text

    asyncio.run(main())


def test_a_process_that_hangs_while_it_loads_is_killed(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spawn_asleep() -> subprocess.Popen[bytes]:
        return subprocess.Popen(["sleep", "1000"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    async def main() -> None:
        monkeypatch.setattr(link, "_spawn", spawn_asleep)
        engine = Engine(EngineOptions(tiny), patience=0.1)
        with pytest.raises(EngineStopped, match="did not answer"):
            await engine.start()
        monkeypatch.undo()
        engine._patience = 60.0  # a busy machine needs its time to load
        await engine.start()
        assert (await say(engine, "hello")).text
        await engine.close()

    asyncio.run(main())


@pytest.mark.parametrize("fault", ["raise ValueError('a fault')", "raise SystemExit"])
def test_a_fault_in_the_tokenising_thread_ends_the_process(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """Its other threads live on, so nobody would notice otherwise, and every later message would wait for ever."""
    script = (
        "from chatbot.engine import process\n"
        f"def fails(self, asked):\n    {fault}\n"
        "process.Worker._answered = fails\n"
        "process.main()"
    )

    def spawn_faulty() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", script, str(os.getpid())]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    async def main() -> None:
        monkeypatch.setattr(link, "_spawn", spawn_faulty)
        async with awake(tiny) as engine:
            with pytest.raises(EngineStopped, match=r"\(exit code 1\)"):
                await asyncio.wait_for(engine.tokenize(["hello"]), 60)

    asyncio.run(main())


def test_a_process_with_nothing_to_do_is_not_taken_for_hanging(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "LOADING_PATIENCE", 40)

    async def main() -> None:
        async with awake(tiny, patience=1.5) as engine:
            pid = engine.pid
            await asyncio.sleep(4)
            assert (await say(engine, "hello")).text
            assert engine.pid == pid

    asyncio.run(main())


def test_a_killed_parent_leaves_no_orphan(tiny: Path) -> None:
    script = (
        "import asyncio, sys, pathlib\n"
        "from chatbot.engine.client import Engine\n"
        "from chatbot.engine.job import EngineOptions\n"
        "async def main():\n"
        f"    engine = Engine(EngineOptions(pathlib.Path({str(tiny)!r})))\n"
        "    await engine.start()\n"
        "    print(engine.pid, flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert is_running(child)
        # Even a child that hangs, and so cannot see the end of its input.
        os.kill(child, signal.SIGSTOP)
        parent.kill()
    _wait_for_the_end_of(child)


def test_ctrl_c_is_the_parents_to_handle(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny) as engine:
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGINT)
            assert (await say(engine, "hello")).text

    asyncio.run(main())


def _wait_for_the_end_of(pid: int) -> None:
    for _ in range(6000):
        if not is_running(pid):
            return
        time.sleep(0.01)
    pytest.fail(f"process {pid} outlived its parent")


def test_closing_ends_the_process_with_replies_running(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny, **ROOMY) as engine:
            task = asyncio.create_task(say(engine, "hello", FOREVER))
            await until(lambda: engine.load() == (1, 0))
            pid = engine.pid
            assert pid is not None
            await engine.close()
            assert not is_running(pid)
            with pytest.raises(EngineStopped, match="put to sleep"):
                await task
            await engine.close()

    asyncio.run(main())


def test_closing_while_it_loads_is_told_to_who_waits(tiny: Path) -> None:
    async def main() -> None:
        engine = Engine(EngineOptions(tiny))
        starting = asyncio.create_task(engine.start())
        await asyncio.sleep(0)
        await engine.close()
        with pytest.raises(EngineStopped):
            await starting

    asyncio.run(main())


def test_an_engine_serves_one_loop_after_another(tiny: Path) -> None:
    engine = Engine(EngineOptions(tiny))

    async def one_turn() -> str:
        await engine.start()
        return (await say(engine, "hello")).text

    async def last_turn() -> str:
        text = await one_turn()
        await engine.close()
        return text

    assert asyncio.run(one_turn()) == asyncio.run(last_turn())


def test_a_loop_that_ended_in_the_middle_leaves_a_usable_engine(tiny: Path) -> None:
    engine = Engine(EngineOptions(tiny, context=32768, slots=1))

    async def walk_away() -> None:
        await engine.start()
        task = asyncio.create_task(say(engine, "hello", FOREVER))
        await until(lambda: engine.load() == (1, 0))
        assert not task.done()

    async def come_back() -> None:
        await until(lambda: engine.load() == (0, 0))
        assert (await say(engine, "hello")).text
        await engine.close()

    asyncio.run(walk_away())
    asyncio.run(come_back())


def test_a_slow_reader_gets_lumps_and_loses_nothing(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny, slots=2) as engine:
            (prompt,) = await engine.tokenize(["hello"])
            sampling = Sampling(temperature=0, max_tokens=300, ignore_eos=True)
            quick = await say(engine, "hello", sampling)
            slow = Reply()
            async for event in engine.stream(Request(prompt, sampling)):
                slow.events.append(event)
                if len(slow.events) == 1:
                    # A reader that comes back only when others have been served.
                    await say(engine, "another", sampling)
                    await asyncio.sleep(0.05)
        assert (slow.text, slow.tokens) == (quick.text, quick.tokens)
        assert len(slow.events) < len(quick.events)

    asyncio.run(main())


@pytest.mark.parametrize(
    ("prompt", "error"), [((), BadRequest), ((97,) * 2048, PromptTooLong), ((97, 10**6), BadRequest)]
)
def test_a_prompt_that_cannot_be_is_refused(tiny: Path, prompt: tuple[int, ...], error: type[ChatError]) -> None:
    async def main() -> None:
        async with awake(tiny) as engine:
            with pytest.raises(error):
                await anext(engine.stream(Request(prompt, GREEDY)))
            assert engine.load() == (0, 0)

    asyncio.run(main())


def test_a_refused_grammar_says_so(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny) as engine:
            with pytest.raises(BadRequest) as caught:
                await anext(engine.stream(Request((97,), GREEDY, grammar="root ::= (")))
        assert caught.value.field == "grammar"

    asyncio.run(main())


def test_too_many_waiting_is_busy(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny, slots=1) as engine:
            tasks = [asyncio.create_task(say(engine, "a", FOREVER)) for _ in range(MOST_WAITING + 1 + REFUSED)]
            done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
            assert isinstance(next(iter(done)).exception(), Busy)
            for task in waiting:
                task.cancel()
            await asyncio.wait(waiting)

    asyncio.run(main())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a\0b", 3),
        ("\ud800", 3),
        ("\ud83d\ude42", 4),
        ("<|im_end|>", 1),
        ("שלום", 8),
        ("x" * 1_000_000, 1_000_000),
    ],
)
def test_any_text_is_tokenised(tiny: Path, text: str, count: int) -> None:
    async def main() -> None:
        async with awake(tiny) as engine:
            (tokens,) = await engine.tokenize([text])
            assert len(tokens) == count
            assert await engine.tokenize(["ab", "c"]) == [(97, 98), (99,)]

    asyncio.run(main())


def test_tokens_are_spelled_with_what_is_special(tiny: Path) -> None:
    async def main() -> None:
        async with awake(tiny) as engine:
            assert await engine.tokenize(["<|im_end|>"], special=False) == [tuple(b"<|im_end|>")]
            spelled = await engine.pieces([97, 258, 0xE2, 10**6])
        assert spelled == [(b"a", False), (b"<|im_end|>", True), (b"\xe2", False), (b"", False)]

    asyncio.run(main())


def test_a_load_that_fails_says_why_and_the_file_can_be_mended(tmp_path: Path) -> None:
    async def main() -> None:
        path = tmp_path / "model.gguf"
        path.write_bytes(b"<!doctype html><title>Log in</title>")
        engine = Engine(EngineOptions(path))
        with pytest.raises(NotAModel, match="web page"):
            await engine.start()
        assert not engine.alive
        write_tiny(path)
        assert (await engine.start()).vocabulary == 260
        await engine.close()

    asyncio.run(main())
