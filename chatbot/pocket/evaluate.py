"""`python -m chatbot.pocket.evaluate` asks a GGUF the held-out questions and prints what it got right, group by group;
`--practice` the ones that those who write the corpus may look at.

Greedy first, then three seeds at the file's own sampling. Also: time to load, tokens a second on one thread, resident
memory. Needs llama-cpp-python, no PyTorch.
"""

import argparse
import json
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from llama_cpp import Llama

from chatbot.pocket.checks import Item, is_form, load_all, score

HERE = Path(__file__).parent
CHAT_ROOM, COMPLETION_ROOM = 500, 160
HELD_OUT = (HERE / "heldout",)
PRACTICE = tuple(HERE / "practice" / name for name in ("first", "second", "third"))
BARS = {"known": 0.90, "recall": 0.90, "decline": 0.95}


@dataclass(frozen=True, slots=True)
class Settings:
    """One way of sampling."""

    title: str
    temperature: float
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    seed: int = 0


@dataclass(slots=True)
class Scores:
    """What one pass over the questions gave."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    forms: int = 0
    faults: list[tuple[Item, list[str], list[str]]] = field(default_factory=list)

    def share(self, groups: Sequence[str]) -> float:
        return sum(self.right[group] for group in groups) / max(1, sum(self.asked[group] for group in groups))


def main() -> None:
    options = _read_options()
    began = time.perf_counter()
    model = load(options.gguf)
    seconds = time.perf_counter() - began
    asked = questions(PRACTICE if options.practice else HELD_OUT)
    items = [item for item in asked if not options.group or item.group in options.group]
    ways = sampling_of(model, seeds=0 if options.quick else 3)
    passes = {}
    for way in ways:
        passes[way.title] = run(model, items, way)
        _report_pass(way, passes[way.title], show=options.faults if way.temperature == 0 else options.all_faults)
    print(table(items, passes))
    print(f"\nload {seconds:.2f} s, {speed(model):,.0f} tok/s on one thread, resident {resident_mib():.0f} MiB")
    if options.json:
        options.json.write_text(json.dumps(_as_json(items, passes), indent=1) + "\n")


def questions(folders: Sequence[Path]) -> list[Item]:
    return [item for folder in folders for item in load_all(folder)]


def load(path: Path) -> Llama:
    return Llama(str(path), n_ctx=1024, n_threads=1, n_threads_batch=1, verbose=False)


def sampling_of(model: Llama, seeds: int) -> list[Settings]:
    """Greedy, and the file's own sampling with each of the seeds."""
    said: dict[str, str] = model.metadata
    own = {
        "temperature": float(said["general.sampling.temp"]),
        "top_k": int(said["general.sampling.top_k"]),
        "top_p": float(said["general.sampling.top_p"]),
        "min_p": float(said["general.sampling.min_p"]),
    }
    sampled = [Settings(f"seed {seed}", seed=seed, **own) for seed in range(1, seeds + 1)]  # type: ignore[arg-type]
    return [Settings("greedy", 0.0), *sampled]


def run(model: Llama, items: Sequence[Item], way: Settings) -> Scores:
    scores = Scores()
    for item in items:
        replies, finished = answer(model, item, way)
        faults = score(item, replies, finished)
        scores.asked[item.group] += 1
        scores.right[item.group] += not faults
        scores.forms += any(map(is_form, faults))
        if faults:
            scores.faults.append((item, replies, faults))
    return scores


def answer(model: Llama, item: Item, way: Settings) -> tuple[list[str], list[str]]:
    """The model's replies, turn by turn, and why each ended."""
    how = {
        "temperature": way.temperature,
        "top_k": way.top_k,
        "top_p": way.top_p,
        "min_p": way.min_p,
        "seed": way.seed,
        "repeat_penalty": 1.0,
    }
    if item.raw is not None:
        done: Any = model.create_completion(item.raw, max_tokens=COMPLETION_ROOM, **how)
        return [done["choices"][0]["text"]], [done["choices"][0]["finish_reason"]]
    messages = [{"role": "system", "content": item.system}] if item.system else []
    replies, finished = [], []
    for turn in item.turns:
        messages.append({"role": "user", "content": turn})
        done = model.create_chat_completion(messages, max_tokens=CHAT_ROOM, **how)
        text = done["choices"][0]["message"]["content"]
        replies.append(text)
        finished.append(done["choices"][0]["finish_reason"])
        messages.append({"role": "assistant", "content": text})
    return replies, finished


def table(items: Sequence[Item], passes: dict[str, Scores]) -> str:
    """Groups as rows, passes as columns, in Markdown; the bars below."""
    groups: dict[str, str] = {item.group: item.kind for item in items}
    kinds: dict[str, list[str]] = defaultdict(list)
    for group, kind in groups.items():
        kinds[kind].append(group)
    lines = [f"| group | questions | {' | '.join(passes)} |", "|---|--:|" + "--:|" * len(passes)]
    first = next(iter(passes.values()))

    def line(title: str, members: Sequence[str]) -> str:
        asked = sum(first.asked[group] for group in members)
        return f"| {title} | {asked} | " + " | ".join(f"{one.share(members):.0%}" for one in passes.values()) + " |"

    lines += [line(group, [group]) for group in groups]
    lines += [line(f"**{kind}** (bar {BARS[kind]:.0%})", members) for kind, members in kinds.items()]
    forms = " | ".join(str(one.forms) for one in passes.values())
    return "\n".join([*lines, f"| replies of broken form (bar 0) | {len(items)} | {forms} |"])


def speed(model: Llama, tokens: int = 256) -> float:
    """Tokens a second while writing, one thread; the end token is kept away so that enough are written."""
    model.reset()
    prompt = model.tokenize(b"Once upon a time", add_bos=False)
    began, count = time.perf_counter(), 0
    for _ in model.generate(prompt, temp=0.0):
        count += 1
        if count == tokens:
            break
    return count / (time.perf_counter() - began)


def resident_mib() -> float:
    """The most memory this process ever held, the interpreter included."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _report_pass(way: Settings, scores: Scores, *, show: bool) -> None:
    if not show:
        return
    for item, replies, faults in scores.faults:
        print(f"[{way.title}] {item.id}: {'; '.join(faults)}")
        for asked, reply in zip(item.turns or (item.raw or "",), replies, strict=True):
            print(f"    > {asked!r}\n    < {reply!r}")


def _as_json(items: Sequence[Item], passes: dict[str, Scores]) -> dict[str, object]:
    return {
        "questions": len(items),
        "passes": {
            title: {
                "right": dict(one.right),
                "asked": dict(one.asked),
                "broken_form": one.forms,
                "failed": sorted(item.id for item, _, _ in one.faults),
            }
            for title, one in passes.items()
        },
    }


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m chatbot.pocket.evaluate", description=__doc__)
    parser.add_argument("--gguf", type=Path, default=HERE / "pocket.gguf")
    parser.add_argument("--practice", action="store_true", help="the practice questions instead of the held-out ones")
    parser.add_argument("--quick", action="store_true", help="greedy only")
    parser.add_argument("--group", action="append", help="only this group of questions; may be given again")
    parser.add_argument("--faults", action="store_true", help="print each greedy failure with its replies")
    parser.add_argument("--all-faults", action="store_true", help="print the failures of every seed too")
    parser.add_argument("--json", type=Path, help="also write the scores here")
    return parser.parse_args()


if __name__ == "__main__":
    main()
