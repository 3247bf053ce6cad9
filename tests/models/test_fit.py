"""Will it fit: the estimate against what a real engine process then takes, and what is advised when it does not."""

import asyncio
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf as package
import pytest

from chatbot import fit, gguf, memory
from chatbot.engine.client import Engine
from chatbot.engine.job import EngineOptions, Request
from chatbot.errors import TooLarge
from chatbot.sampling import Sampling
from tests.tiny import write_recurrent, write_tiny

F16, Q8 = package.GGMLQuantizationType.F16, package.GGMLQuantizationType.Q8_0
MANY_WORDS = tuple(f"<t{number}>" for number in range(20_000))

# Some 100 MB each, so that what is fixed does not hide what is estimated; most of it cells, which are quick to make.
SHAPES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "every head its own": (
        {"layers": 4, "width": 512, "heads": 8, "kv_heads": 8, "hidden": 1536, "file_type": F16},
        {"context": 2048, "slots": 4, "cells": 8192, "kv_type": "f16"},
    ),
    "grouped": (
        {"layers": 4, "width": 768, "heads": 12, "kv_heads": 3, "hidden": 2048, "file_type": F16},
        {"context": 4096, "slots": 8, "cells": 32768, "kv_type": "f16"},
    ),
    "one head for all, small cells": (
        {"layers": 4, "width": 1024, "heads": 16, "kv_heads": 1, "hidden": 2048, "file_type": F16},
        {"context": 8192, "slots": 8, "cells": 65536, "kv_type": "q8_0"},
    ),
    "deep and narrow": (
        {"layers": 24, "width": 256, "heads": 4, "kv_heads": 4, "hidden": 512, "file_type": F16},
        {"context": 2048, "slots": 4, "cells": 8192, "kv_type": "q8_0"},
    ),
    "many words": (
        {"layers": 2, "width": 256, "heads": 4, "kv_heads": 2, "hidden": 512, "extra_tokens": MANY_WORDS},
        {"context": 4096, "slots": 4, "cells": 16384, "kv_type": "f32"},
    ),
}


async def taken(path: Path, options: dict[str, Any]) -> int:
    """Bytes that the model's process holds once it has loaded and said a word. Shared libraries count in part."""
    engine = Engine(EngineOptions(path, threads=1, **options))
    await engine.start()
    try:
        async for _ in engine.stream(Request(tuple(range(1, 40)), Sampling(max_tokens=1))):
            pass
        rollup = Path(f"/proc/{engine.pid}/smaps_rollup").read_text()
        return int(re.findall(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)[0]) * 1024
    finally:
        await engine.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("name", SHAPES)
def test_the_estimate_is_within_a_tenth_of_what_loading_takes(tmp_path: Path, name: str) -> None:
    shape, options = SHAPES[name]
    path = write_tiny(tmp_path / "m.gguf", context=65536, **shape)
    estimate = fit.estimate(gguf.read(path), **options)
    assert estimate.total == pytest.approx(asyncio.run(taken(path, options)), rel=0.1)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_state_of_a_recurrent_model_is_estimated_within_a_tenth(tmp_path: Path) -> None:
    path = write_recurrent(tmp_path / "m.gguf", width=256, layers=8, state=256)
    options: dict[str, Any] = {"context": 2048, "slots": 16, "cells": 2048, "kv_type": "f16"}
    estimate = fit.estimate(gguf.read(path), **options)
    assert estimate.kv > estimate.total / 2
    assert estimate.total == pytest.approx(asyncio.run(taken(path, options)), rel=0.1)


def made_up(**changes: Any) -> gguf.Header:
    """A 7B model in Q8_0, grouped by four; nothing of it is on disk."""
    header = gguf.Header(
        path=Path("seven.gguf"), name="Seven", architecture="llama", parameters=7_000_000_000, quant="Q8_0",
        size=7_500_000_000, context_trained=32768, layers=32, heads=32, kv_heads=(8,) * 32, key_length=128,
        value_length=128, embedding=4096, feed_forward=14336, vocabulary=32000, state=0, template=None, bos=None,
        eos=None, adds_bos=True, license="", description="", sampling={}, split_count=1, tensors=291,
    )  # fmt: skip
    return replace(header, **changes)


def test_keys_and_values_are_what_the_formula_says() -> None:
    # 32 layers x 8 heads x (128 + 128) values x 2 bytes = 131,072 bytes a token
    assert fit.estimate(made_up(), context=4096, cells=8192, kv_type="f16").kv == 131_072 * 8192
    assert fit.estimate(made_up(), context=4096, cells=8192, kv_type="q8_0").kv == 131_072 * 8192 * 34 // 64
    layers = made_up(kv_heads=(8, 0, 0, 0) * 8, state=1000)
    assert fit.estimate(layers, context=4096, cells=8192, kv_type="f16", slots=4).kv == 131_072 * 8192 // 4 + 4000


def test_there_are_cells_for_at_least_one_conversation() -> None:
    assert fit.estimate(made_up(), context=4000, cells=1, kv_type="f16").cells == 4096


def estimate(context: int = 32768, kv_type: str = "f16") -> fit.Estimate:
    return fit.estimate(made_up(), context=context, cells=context, kv_type=kv_type)


GB = 1_000_000_000
ADVICE = [
    (estimate(), 10 * GB, "What would fit: kv_type: q8_0, or a context of 16,384, or its Q5_K_M (about 5.0 GB)."),
    (estimate(), 9 * GB, "What would fit: a context of 8,192, or its Q4_K_M (about 4.3 GB)."),
    (estimate(kv_type="q8_0"), 9 * GB, "What would fit: a context of 16,384, or its Q6_K (about 5.8 GB)."),
    (estimate(), 1 * GB, "Choose a smaller model."),
]


@pytest.mark.parametrize(("needed", "room", "advice"), ADVICE, ids=["10 GB", "9 GB", "9 GB, q8_0", "1 GB"])
def test_too_large_says_by_how_much_and_what_would_fit(needed: fit.Estimate, room: int, advice: str) -> None:
    with pytest.raises(TooLarge) as raised:
        fit.check(needed, room)
    assert str(raised.value) == (
        f"Seven needs {needed.total / 1e9:.1f} GB of memory with a context of 32,768 tokens; "
        f"{room / 1e9:.1f} GB are left: {(needed.total - room) / 1e9:.1f} GB too much. {advice}"
    )
    assert (raised.value.needs, raised.value.has) == (needed.total, room)


def test_what_fits_to_the_byte_fits() -> None:
    fit.check(estimate(), estimate().total)
    with pytest.raises(TooLarge):
        fit.check(estimate(), estimate().total - 1)


def test_heads_that_small_cells_cannot_hold_get_no_such_advice() -> None:
    odd = fit.estimate(made_up(key_length=80, value_length=80), context=32768, cells=32768, kv_type="f16")
    with pytest.raises(TooLarge) as raised:
        fit.check(odd, odd.total - 1)
    assert "q8_0" not in str(raised.value)


def machine(root: Path, **files: str) -> Path:
    """A /proc and /sys of another machine: 64 GB, of which 40 GB are free."""
    told = {"proc/meminfo": "MemTotal: 64000000 kB\nMemAvailable: 40000000 kB\n", **files}
    for name, text in told.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


V1, V2 = "sys/fs/cgroup/memory/", "sys/fs/cgroup/"
CONTAINERS: dict[str, tuple[dict[str, str], int, int]] = {
    "none": ({}, 64_000_000 * 1024, 40_000_000 * 1024),
    "version 2, no limit": (
        {"proc/self/cgroup": "0::/\n", V2 + "memory.max": "max\n", V2 + "memory.current": "5"},
        64_000_000 * 1024,
        40_000_000 * 1024,
    ),
    "version 2, at the top of the container": (
        {"proc/self/cgroup": "0::/\n", V2 + "memory.max": "16000\n", V2 + "memory.current": "6000",
         V2 + "memory.stat": "anon 3000\ninactive_file 2000\nactive_file 1000\n"},
        16_000,
        13_000,
    ),
    "version 2, a group above is tighter": (
        {"proc/self/cgroup": "0::/a/b\n", V2 + "a/b/memory.max": "16000", V2 + "a/b/memory.current": "1000",
         V2 + "a/memory.max": "9000", V2 + "a/memory.current": "4000"},
        9_000,
        5_000,
    ),
    "version 1": (
        {"proc/self/cgroup": "5:cpu:/x\n4:cpuset,memory:/box\n0::/\n", V1 + "box/memory.limit_in_bytes": "8000",
         V1 + "box/memory.usage_in_bytes": "3000",
         V1 + "box/memory.stat": "total_inactive_file 1000\ntotal_active_file 500\n",
         V1 + "memory.limit_in_bytes": "9223372036854771712", V1 + "memory.usage_in_bytes": "9"},
        8_000,
        6_500,
    ),
    "version 1, the path is the host's": (
        {"proc/self/cgroup": "4:memory:/docker/abc\n", V1 + "memory.limit_in_bytes": "8000",
         V1 + "memory.usage_in_bytes": "3000"},
        8_000,
        5_000,
    ),
    "full": (
        {"proc/self/cgroup": "0::/\n", V2 + "memory.max": "1000", V2 + "memory.current": "2000"},
        1_000,
        0,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTAINERS)
def test_the_containers_memory_counts_not_the_hosts(tmp_path: Path, name: str) -> None:
    files, limit, room = CONTAINERS[name]
    root = machine(tmp_path, **files)
    assert (memory.limit(root), memory.room(root)) == (limit, room)


def test_without_a_gpu_build_the_containers_memory_is_the_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatbot.fit.memory.room", lambda: 12345)
    monkeypatch.setattr("chatbot.fit._uses_gpu", lambda: False)
    assert fit.room() == fit.room(10, 40) == 12345
    assert fit.room(mapped=345) == 12000
    assert fit.mapped(made_up(), 10) == 7_500_000_000


@pytest.mark.parametrize(
    ("name", "uses"),
    [
        ("libggml-cuda.so", True),
        ("ggml-vulkan.dll", True),
        ("libggml-hip.so", True),
        ("ggml-cuda.h", False),
        ("libggml-cpu.so", False),
    ],
)
def test_a_build_for_a_gpu_is_told_by_its_library(monkeypatch: pytest.MonkeyPatch, name: str, uses: bool) -> None:
    monkeypatch.setattr("chatbot.fit.metadata.files", lambda _: [Path("llama_cpp/lib") / name])
    assert fit._uses_gpu() == uses


def test_an_amd_card_is_asked_of_its_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for card, total, used in (("card0", "2000", "1900"), ("card1", "24000", "1000"), ("card2", "?", "0")):
        device = tmp_path / card / "device"
        device.mkdir(parents=True)
        (device / "mem_info_vram_total").write_text(total + "\n")
        (device / "mem_info_vram_used").write_text(used + "\n")
    monkeypatch.setattr("chatbot.fit.GPUS", tmp_path)
    monkeypatch.setattr("chatbot.fit.memory.room", lambda: 12345)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fit.room() == 12345  # a build that does not use it
    monkeypatch.setattr("chatbot.fit._uses_gpu", lambda: True)
    assert fit.room() == 23_000


MIB, MEMORY = 2**20, 12_000 * 2**20
ROOMS = [
    ("all", None, 40, 24_000 * MIB),
    ("all, and the output", 41, 40, 24_000 * MIB),
    ("all that are counted", 40, 40, 24_000 * MIB),
    ("none", 0, 40, 9_000 * MIB),
    ("a quarter: memory ends first", 10, 40, 12_000 * MIB),
    ("all but four: the GPU ends first", 36, 40, 24_000 * MIB * 10 // 9),
    ("some of who knows how many", 10, 0, 24_000 * MIB),
]


@pytest.mark.parametrize(("name", "gpu_layers", "layers", "room"), ROOMS, ids=[row[0] for row in ROOMS])
def test_with_a_gpu_each_holds_its_share_of_the_layers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, gpu_layers: int | None, layers: int, room: int
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\necho 1000\necho 24000\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr("chatbot.fit._uses_gpu", lambda: True)
    monkeypatch.setattr("chatbot.fit.memory.room", lambda: MEMORY)
    assert fit.room(gpu_layers, layers, mapped=3_000 * MIB) == pytest.approx(room, abs=2)
    in_cache = 1 - min(1.0, 1.0 if gpu_layers is None else gpu_layers / (layers or 40))
    assert fit.mapped(made_up(layers=layers or 40), gpu_layers) == pytest.approx(7_500_000_000 * in_cache, abs=2)
