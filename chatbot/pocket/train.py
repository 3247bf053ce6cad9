"""`python -m chatbot.pocket.train` makes Pocket from nothing: vocabulary, network, checkpoints.

The corpus is written by a worker process while the network learns. The rate falls with the time spent, so a run ends
when it was told to; started again after a break it goes on from its last checkpoint, with the corpus as it is by then.
"""

import argparse
import ctypes
import json
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from multiprocessing import get_context
from multiprocessing.queues import Queue
from pathlib import Path
from queue import Empty
from random import Random
from typing import Self

import torch

from chatbot.errors import ChatError
from chatbot.pocket import tokenizer as vocabulary
from chatbot.pocket.corpus.mixer import Conversation, Mixer
from chatbot.pocket.model import Pocket, Shape
from chatbot.pocket.optimizer import Muon
from chatbot.pocket.rows import Batch, feed

SAMPLE = 40_000
"""Conversations from which the vocabulary is learnt."""
WARM_UP_STEPS = 100
DECAY_SHARE = 0.45
"""The last part of the time, in which the rate falls to nothing."""
MUON_RATE, ADAM_RATE = 0.015, 0.004


@dataclass(slots=True)
class Progress:
    """How far the run has come; saved in each checkpoint."""

    steps: int = 0
    tokens: int = 0
    seconds: float = 0.0
    starts: int = 0


def main() -> None:
    options = _read_options()
    keep_memory()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = options.out / "tokenizer.json"
    if not tokenizer.exists():
        say(f"learning the vocabulary from {SAMPLE:,} conversations")
        vocabulary.learn(texts(SAMPLE, options.seed)).save(str(tokenizer))
    run = Run(options, Shape(vocabulary.load(tokenizer).get_vocab_size()))
    with Worker(tokenizer, options, run.progress) as worker:
        run.learn(worker)


class Run:
    """Network, optimizers and progress of one training run; the only owner of the checkpoint file."""

    def __init__(self, options: argparse.Namespace, shape: Shape) -> None:
        self.options = options
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.set_num_threads(options.threads)
        torch.manual_seed(options.seed)
        self.network = Pocket(shape, torch.bfloat16).to(self.device)
        parameters = list(self.network.parameters())
        self.muon = Muon([parameter for parameter in parameters if parameter.ndim == 3])
        flat = [parameter for parameter in parameters if parameter.ndim != 3]
        self.adam = torch.optim.AdamW(flat, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
        if self.device == "cpu" and options.compile:
            self.network.compile_parts()
        self.progress = Progress()
        self.stopping = False
        signal.signal(signal.SIGTERM, self._stop)
        self.checkpoint = options.out / "checkpoint.pt"
        if self.checkpoint.exists():
            self._resume()
        say(f"{self.network.count():,} parameters on {self.device}, {self.progress.seconds / 60:.0f} min done")

    def learn(self, worker: "Worker") -> None:
        """Step after step until the time is spent, or a polite end is asked for (SIGTERM)."""
        said = saved = time.monotonic()
        tokens_before, losses = self.progress.tokens, []
        while self.progress.seconds < self.options.minutes * 60 and not self.stopping:
            started = time.monotonic()
            losses.append(self.step(worker.next()))
            now = time.monotonic()
            self.progress.seconds += now - started
            if now - said > self.options.every:
                speed = (self.progress.tokens - tokens_before) / (now - said)
                self._tell(sum(losses) / len(losses), speed)
                said, tokens_before, losses = now, self.progress.tokens, []
            if now - saved > self.options.save_every:
                self.save()
                saved = now
        self.save()
        say("stopped; start again to go on" if self.stopping else "done")

    def step(self, batch: Batch) -> float:
        tokens = torch.from_numpy(batch.tokens).to(self.device)
        loss = self.network.loss(tokens, torch.from_numpy(batch.weights).to(self.device))
        loss.backward()
        share = rate(self.progress, self.options.minutes * 60)
        self.muon.param_groups[0]["lr"] = MUON_RATE * share
        self.adam.param_groups[0]["lr"] = ADAM_RATE * share
        for optimizer in (self.muon, self.adam):
            optimizer.step()
            optimizer.zero_grad()
        for block in self.network.blocks:
            block.hold_attention()
        self.progress.steps += 1
        self.progress.tokens += tokens.numel()
        return float(loss.item())

    def save(self) -> None:
        """Whole or not at all: written beside the old one, then put in its place."""
        state = {
            "network": self.network.state_dict(),
            "muon": self.muon.state_dict(),
            "adam": self.adam.state_dict(),
            "progress": asdict(self.progress),
            "shape": asdict(self.network.shape),
        }
        draft = self.checkpoint.with_suffix(".part")
        torch.save(state, draft)
        draft.replace(self.checkpoint)

    def _stop(self, *_: object) -> None:
        self.stopping = True

    def _resume(self) -> None:
        state = torch.load(self.checkpoint, map_location=self.device, weights_only=True)
        if state["shape"] != asdict(self.network.shape):
            raise ChatError(
                f"{self.checkpoint} is of another shape ({state['shape']}). "
                "Give another --out folder, or make it deeper with python -m chatbot.pocket.grow."
            )
        self.network.load_state_dict(state["network"])
        if "muon" in state:  # a network just grown has none
            self.muon.load_state_dict(state["muon"])
            self.adam.load_state_dict(state["adam"])
        self.progress = Progress(**state["progress"])
        self.progress.starts += 1

    def _tell(self, loss: float, speed: float) -> None:
        progress = self.progress
        row = {"minutes": round(progress.seconds / 60, 1), "steps": progress.steps, "tokens": progress.tokens}
        row |= {"loss": round(loss, 4), "speed": round(speed)}
        with (self.options.out / "log.jsonl").open("a") as log:
            log.write(json.dumps(row) + "\n")
        say(
            f"{row['minutes']:>5} of {self.options.minutes:g} min  {progress.steps:,} steps  "
            f"{progress.tokens / 1e6:.2f} M tokens  loss {loss:.3f}  {speed:,.0f} tok/s"
        )


def rate(progress: Progress, seconds: float) -> float:
    """Share of the full rate: up over the first steps, level, then down to a fiftieth at the end."""
    left = 1 - progress.seconds / seconds
    return min(1.0, (progress.steps + 1) / WARM_UP_STEPS) * max(0.02, min(1.0, left / DECAY_SHARE))


class Worker:
    """The process that writes the corpus ahead of the trainer; each start of a run reads a part of its own."""

    def __init__(self, tokenizer: Path, options: argparse.Namespace, progress: Progress) -> None:
        context = get_context("spawn")
        self.queue: Queue[Batch] = context.Queue(maxsize=200)
        seed = options.seed + 1000 * (progress.starts + 1)
        arguments = (self.queue, tokenizer, seed, 1024, options.tokens_a_batch)
        self.process = context.Process(target=feed, args=arguments, daemon=True)

    def __enter__(self) -> Self:
        self.process.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.join()

    def next(self) -> Batch:
        """The next batch; ChatError if the corpus writer has died."""
        while True:
            try:
                return self.queue.get(timeout=5)
            except Empty:
                if not self.process.is_alive():
                    raise ChatError("The process that writes the corpus has ended; its message is above.") from None


def keep_memory() -> None:
    """Have glibc reuse freed memory; else each large tensor costs page faults, a sixth of the time on a CPU."""
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(-4, 0)  # M_MMAP_MAX: no mapping of its own for a large block
        libc.mallopt(-1, 2**31 - 1)  # M_TRIM_THRESHOLD: nothing is handed back


def texts(count: int, seed: int) -> Iterator[str]:
    """What the vocabulary is learnt from."""
    mixer, rng = Mixer(), Random(seed)
    for conversation in islice(iter(lambda: mixer.converse(rng), None), count):
        yield from texts_of(conversation)


def texts_of(conversation: Conversation) -> Iterator[str]:
    yield from (text for text in (conversation.system, conversation.raw) if text)
    for turn in conversation.turns:
        yield from ("user", turn.user, "assistant", turn.reply)


def say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {line}", flush=True)


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m chatbot.pocket.train", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/pocket"), help="folder for vocabulary, checkpoint, log")
    parser.add_argument("--minutes", type=float, default=180, help="time to train for, breaks not counted")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--compile", action=argparse.BooleanOptionalAction, default=True, help="fuse sums; needs a C++ compiler"
    )
    parser.add_argument("--tokens-a-batch", type=int, default=6144)
    parser.add_argument("--every", type=float, default=20, help="seconds between two lines of progress")
    parser.add_argument("--save-every", type=float, default=180, help="seconds between two checkpoints")
    return parser.parse_args()


if __name__ == "__main__":
    main()
