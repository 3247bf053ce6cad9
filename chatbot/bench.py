"""`python -m chatbot bench`: how fast a model is here, for one user and for many, through the same client and child
process as the page. Prompts are random tokens, so that nothing is reused but where reuse is what is measured."""

import argparse
import asyncio
import json
import random
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from chatbot.engine.client import Engine
from chatbot.engine.job import EngineOptions, Piece, Request
from chatbot.errors import ChatError
from chatbot.messages import Finished, Progress, Usage
from chatbot.sampling import Sampling
from chatbot.settings import whole

LONG_PROMPT = 1500
BEFORE = 32
"""Gaps that are measured before someone else's long prompt comes."""

TRIES = 5
"""Of stopping; the slowest counts."""

NEW_TOKENS = 32
"""Of a second turn."""


LOOK_SECONDS = 0.05
"""Between two looks at how far replies are. Looking every millisecond would take the cores from what is measured: each
look puts one of llama.cpp's threads off its core while the others wait for it."""


@dataclass(frozen=True, slots=True)
class Run:
    users: int
    prompt_tok_s: float
    reply_tok_s: float
    ttft_ms: float
    ttft_p95_ms: float
    gap_ms: float
    gap_p95_ms: float


@dataclass(frozen=True, slots=True)
class Stall:
    """A running reply's usual gap, and its largest while another's prompt was read."""

    before_ms: float
    max_ms: float
    prompt_tokens: int


@dataclass(frozen=True, slots=True)
class Stop:
    in_prompt_ms: float
    in_reply_ms: float


@dataclass(frozen=True, slots=True)
class SecondTurn:
    prompt_tokens: int
    reused: int


@dataclass(frozen=True, slots=True)
class Plain:
    """The same number of replies from a bare loop over llama.cpp; `ratio` is the engine's speed over its."""

    users: int
    reply_tok_s: float
    ratio: float


@dataclass(slots=True)
class _Heard:
    """When each token of a reply came, and how it ended."""

    asked: float
    at: list[float] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)
    usage: Usage = field(default_factory=Usage)

    def gaps(self, since: float = 0.0) -> list[float]:
        return [later - earlier for earlier, later in pairwise(self.at) if earlier >= since]

    def after(self, moment: float) -> int:
        return sum(at > moment for at in self.at)


class Bench:
    """Asks one engine. Seeded: every run asks the same."""

    def __init__(self, engine: Engine, *, prompt_tokens: int, reply_tokens: int) -> None:
        assert engine.facts is not None
        self._engine = engine
        self._vocabulary = engine.facts.vocabulary
        self._special = {engine.facts.bos_id, engine.facts.eos_id, engine.facts.eot_id}
        self._prompt_tokens, self._reply_tokens = prompt_tokens, reply_tokens
        self._dice = random.Random(0)

    async def run(self, users: int) -> Run:
        """Every reply goes on until the slowest has its tokens, so that the speed is that of so many at once."""
        started = time.perf_counter()
        heard = [_Heard(started) for _ in range(users)]
        prompts = [self._prompt(self._prompt_tokens) for _ in range(users)]
        tasks = [
            asyncio.create_task(self._listen(self._request(prompt, None), reply))
            for prompt, reply in zip(prompts, heard, strict=True)
        ]
        await _until(lambda: all(reply.at for reply in heard), tasks)
        all_read = max(reply.at[0] for reply in heard)
        # The first step in which all write has its row of tokens behind it; the speed is counted from there.
        await _until(lambda: all(reply.after(all_read) >= self._reply_tokens for reply in heard), tasks)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        await self._idle()
        return self._figures(users, started, all_read, heard)

    def _figures(self, users: int, started: float, all_read: float, heard: Sequence[_Heard]) -> Run:
        end = min(reply.at[-1] for reply in heard)
        written = sum(all_read < at <= end for reply in heard for at in reply.at)
        gaps = [gap for reply in heard for gap in reply.gaps(all_read)]
        waits = [reply.at[0] - reply.asked for reply in heard]
        return Run(
            users=users,
            prompt_tok_s=users * self._prompt_tokens / (all_read - started),
            reply_tok_s=written / (end - all_read),
            ttft_ms=1000 * median(waits),
            ttft_p95_ms=1000 * _p95(waits),
            gap_ms=1000 * median(gaps),
            gap_p95_ms=1000 * _p95(gaps),
        )

    async def stall(self) -> Stall:
        heard = _Heard(time.perf_counter())
        writer = asyncio.create_task(self._listen(self._request(self._prompt(16), None), heard))
        await _until(lambda: len(heard.at) > BEFORE, [writer])
        before, seen = median(heard.gaps()), len(heard.gaps())
        await self._hear(self._prompt(LONG_PROMPT), 1)
        during = heard.gaps()[seen:]
        writer.cancel()
        await asyncio.wait([writer])
        await self._idle()
        return Stall(before_ms=1000 * before, max_ms=1000 * max(during, default=0.0), prompt_tokens=LONG_PROMPT)

    async def stop(self) -> Stop:
        in_prompt = [await self._stopped(LONG_PROMPT, after_pieces=0) for _ in range(TRIES)]
        in_reply = [await self._stopped(16, after_pieces=4) for _ in range(TRIES)]
        return Stop(in_prompt_ms=1000 * max(in_prompt), in_reply_ms=1000 * max(in_reply))

    async def second_turn(self) -> SecondTurn:
        prompt = self._prompt(self._prompt_tokens)
        first = await self._hear(prompt, self._reply_tokens)
        talk = (*prompt, *first.tokens, *self._prompt(NEW_TOKENS))
        second = await self._hear(talk, 1)
        return SecondTurn(prompt_tokens=second.usage.prompt, reused=second.usage.cached)

    async def _stopped(self, prompt_tokens: int, *, after_pieces: int) -> float:
        """Seconds from closing the stream to an idle engine."""
        pieces = 0
        async with aclosing(self._engine.stream(self._request(self._prompt(prompt_tokens), None))) as events:
            async for event in events:
                pieces += isinstance(event, Piece)
                if pieces == after_pieces and not (isinstance(event, Progress) and event.stage == "waiting"):
                    break
            await asyncio.sleep(0.01)  # well inside the next chunk
            started = time.perf_counter()
        await self._idle()
        return time.perf_counter() - started

    async def _hear(self, prompt: tuple[int, ...], tokens: int) -> _Heard:
        heard = _Heard(time.perf_counter())
        await self._listen(self._request(prompt, tokens), heard)
        return heard

    async def _listen(self, request: Request, heard: _Heard) -> None:
        events: AsyncGenerator[Progress | Piece | Finished, None] = self._engine.stream(request)
        async with aclosing(events):
            async for event in events:
                if isinstance(event, Piece):
                    heard.at += [time.perf_counter()] * len(event.tokens)
                    heard.tokens += event.tokens
                elif isinstance(event, Finished):
                    heard.usage = event.usage

    def _request(self, prompt: tuple[int, ...], tokens: int | None) -> Request:
        return Request(prompt, Sampling(seed=1, max_tokens=tokens, ignore_eos=True))

    def _prompt(self, count: int) -> tuple[int, ...]:
        drawn = (self._dice.randrange(self._vocabulary) for _ in iter(int, 1))
        usual = (token for token in drawn if token not in self._special)
        return tuple(next(usual) for _ in range(count))

    async def _idle(self) -> None:
        await _until(lambda: self._engine.load() == (0, 0), every=0.001)


def register(subparsers: Any) -> None:
    """The subcommand and its options."""
    parser = subparsers.add_parser("bench", help="measure a model on this machine, for one user and for many")
    parser.add_argument("--model", type=Path, required=True, metavar="FILE.gguf")
    parser.add_argument("--users", type=_numbers, default=(1, 2, 4, 8), metavar="N,N,...", help="default: 1,2,4,8")
    parser.add_argument("--prompt-tokens", type=whole(1), default=128, metavar="N")
    parser.add_argument("--reply-tokens", type=whole(1), default=64, metavar="N")
    parser.add_argument("--threads", type=whole(1), default=None, metavar="N", help="default: what is granted here")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--against-plain", action="store_true", help="compare with a bare loop over llama.cpp")
    parser.add_argument("--rounds", type=whole(1), default=3, metavar="N", help="of that comparison; default: 3")
    parser.add_argument("--page", action="store_true", help="measure the page instead, in a browser under a long chat")
    parser.add_argument("--turns", type=whole(1), default=200, metavar="N", help="of that chat; default: 200")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    result = _measure_page(args) if args.page else asyncio.run(_measure(args))
    print(json.dumps(result, indent=2) if args.json else _page_line(result) if args.page else _table(result))
    return 0


def _measure_page(args: argparse.Namespace) -> dict[str, Any]:
    from chatbot.bench_page import measure  # the whole page, and a browser: only when asked for

    cost = measure(args.model, turns=args.turns, reply_tokens=args.reply_tokens, threads=args.threads)
    return {"page": _rounded(cost)}


def _page_line(result: dict[str, Any]) -> str:
    cost = result["page"]
    return (
        f"{cost['reply_tokens']:,} tokens under {cost['turns']:,} exchanges: {cost['paints']:,} paints of "
        f"{cost['paint_ms']:,.2f} ms of CPU each; "
        f"the last token is seen {cost['last_token_ms']:,.0f} ms after the engine's"
    )


async def _measure(args: argparse.Namespace) -> dict[str, Any]:
    engine = Engine(_options(args))
    await engine.start()
    try:
        bench = Bench(engine, prompt_tokens=args.prompt_tokens, reply_tokens=args.reply_tokens)
        await bench.run(1)  # the first steps teach the engine its own speed
        runs = [await bench.run(users) for users in args.users]
        result: dict[str, Any] = {
            "runs": [_rounded(run) for run in runs],
            "stall": _rounded(await bench.stall()),
            "stop": _rounded(await bench.stop()),
            "second_turn": _rounded(await bench.second_turn()),
        }
        if args.against_plain:
            result["plain"] = [_rounded(await _compare(bench, args, users)) for users in args.users]
        return result
    finally:
        await engine.close()


def _options(args: argparse.Namespace) -> EngineOptions:
    room = max(2048, args.prompt_tokens + 8 * args.reply_tokens + NEW_TOKENS)
    slots = max(2, *args.users)
    return EngineOptions(args.model, context=room, slots=slots, threads=args.threads)


async def _compare(bench: Bench, args: argparse.Namespace, users: int) -> Plain:
    """By turns, the bare loop before and after each round: the machine may be busy, and then for both."""
    from chatbot.engine.plain import reply_speed  # llama.cpp in this very process: only when asked for

    async def bare() -> float:
        return await asyncio.to_thread(reply_speed, _options(args), users, args.prompt_tokens, args.reply_tokens)

    ours, theirs = [], [await bare()]
    for _ in range(args.rounds):
        ours.append((await bench.run(users)).reply_tok_s)
        theirs.append(await bare())
    ratio = median(2 * our / sum(around) for our, around in zip(ours, pairwise(theirs), strict=True))
    return Plain(users=users, reply_tok_s=median(theirs), ratio=ratio)


def _table(result: dict[str, Any]) -> str:
    lines = ["users   prompt tok/s   reply tok/s   first token ms (p95)   gap ms (p95)"]
    lines += [
        f"{run['users']:5}   {run['prompt_tok_s']:12,.1f}   {run['reply_tok_s']:11,.1f}   "
        f"{run['ttft_ms']:10,.0f} ({run['ttft_p95_ms']:,.0f})   {run['gap_ms']:9,.1f} ({run['gap_p95_ms']:,.1f})"
        for run in result["runs"]
    ]
    stall, stop, turn = result["stall"], result["stop"], result["second_turn"]
    lines += [
        f"largest gap while another's {stall['prompt_tokens']:,} tokens are read: {stall['max_ms']:,.1f} ms "
        f"(usually {stall['before_ms']:,.1f} ms)",
        f"stop to idle: {stop['in_prompt_ms']:,.1f} ms in the prompt, {stop['in_reply_ms']:,.1f} ms in the reply",
        f"second turn: {turn['reused']:,} of {turn['prompt_tokens']:,} prompt tokens reused",
    ]
    lines += [
        f"{plain['users']} users: {plain['ratio']:.1%} of a bare loop's {plain['reply_tok_s']:,.1f} tok/s"
        for plain in result.get("plain", [])
    ]
    return "\n".join(lines)


def _rounded(measured: Any) -> dict[str, float]:
    return {name: round(value, 3) if isinstance(value, float) else value for name, value in asdict(measured).items()}


def _p95(values: Sequence[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


async def _until(
    holds: Callable[[], bool], replies: Sequence[asyncio.Task[None]] = (), *, every: float = LOOK_SECONDS
) -> None:
    """Raises what ended one of the `replies`, which are to go on for longer than this."""
    while not holds():
        for ended in (reply for reply in replies if reply.done()):
            ended.result()
            raise ChatError("A reply ended before it was measured: it came to the end of its context.")
        await asyncio.sleep(every)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(whole(1)(part) for part in text.split(","))
