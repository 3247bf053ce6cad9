"""The benchmark through the real engine: its keys are what scripts read."""

import argparse
import asyncio
import json
import os
import signal
from pathlib import Path

import pytest

from chatbot import bench
from chatbot.engine.client import Engine
from chatbot.engine.job import EngineOptions
from chatbot.errors import ChatError, EngineStopped, NotAModel
from tests.tiny import write_tiny

SMALL = ["--users", "1,3", "--prompt-tokens", "24", "--reply-tokens", "6", "--threads", "1"]
KEYS = ["users", "prompt_tok_s", "reply_tok_s", "ttft_ms", "ttft_p95_ms", "gap_ms", "gap_p95_ms"]


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser()
    bench.register(parser.add_subparsers())
    args = parser.parse_args(words)
    return int(args.run(args))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_tiny(tmp_path_factory.mktemp("models") / "tiny.gguf"))


def test_the_json_has_the_keys_that_scripts_read(tiny: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--model", tiny, *SMALL, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert list(result) == ["runs", "stall", "stop", "second_turn"]
    assert [list(run) for run in result["runs"]] == [KEYS, KEYS]
    assert [run["users"] for run in result["runs"]] == [1, 3]
    assert all(run[key] > 0 for run in result["runs"] for key in KEYS[:5])
    assert list(result["stall"]) == ["before_ms", "max_ms", "prompt_tokens"]
    assert result["stall"]["prompt_tokens"] == 1500
    assert list(result["stop"]) == ["in_prompt_ms", "in_reply_ms"]
    # 24 and 6 tokens of the first turn and 32 new ones; the reply's last token was said but never decoded.
    assert result["second_turn"] == {"prompt_tokens": 62, "reused": 29}


def test_the_table_compares_with_a_bare_loop(tiny: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--model", tiny, *SMALL, "--against-plain", "--rounds", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("users   prompt tok/s")
    assert [line.split("%")[0].split(": ")[0] for line in lines[-2:]] == ["1 users", "3 users"]


def test_a_file_that_is_no_model_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "page.gguf").write_text("<html>")
    with pytest.raises(NotAModel, match="web page"):
        main(["bench", "--model", str(tmp_path / "page.gguf")])


def test_a_model_process_that_dies_ends_the_measuring(tiny: str) -> None:
    async def main() -> None:
        engine = Engine(EngineOptions(Path(tiny), context=100_000, threads=1))
        await engine.start()
        measuring = asyncio.create_task(bench.Bench(engine, prompt_tokens=8, reply_tokens=90_000).run(2))
        while engine.load() != (2, 0):
            await asyncio.sleep(0.01)
        assert engine.pid is not None
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(EngineStopped):
            await asyncio.wait_for(measuring, 30)

    asyncio.run(main())


def test_replies_that_end_too_early_are_told(tiny: str) -> None:
    async def main() -> None:
        engine = Engine(EngineOptions(Path(tiny), context=64, threads=1))
        await engine.start()
        with pytest.raises(ChatError, match="came to the end of its context"):
            await asyncio.wait_for(bench.Bench(engine, prompt_tokens=8, reply_tokens=500).run(1), 30)
        await engine.close()

    asyncio.run(main())


@pytest.mark.parametrize("wrong", [["--users", "0"], ["--users", "a"], ["--reply-tokens", "-1"]])
def test_numbers_that_make_no_sense_are_refused(tiny: str, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["bench", "--model", tiny, *wrong])
    assert caught.value.code == 2
