"""Will it fit: weights + keys and values + compute, against the memory that this container, or its GPU, has left.

The parts were measured on this engine (tests/models/test_fit.py holds them to a tenth): weights are mapped, so they
count as large as the file; a KV cell holds keys and values of each attending layer; compute is the engine's process
and the activations of one batch.
"""

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from chatbot import memory
from chatbot.errors import TooLarge
from chatbot.gguf import Header

_CELL_BYTES: Mapping[str, float] = {"f32": 4.0, "f16": 2.0, "q8_0": 34 / 32}
_CELLS_STEP = 256
"""llama.cpp rounds the number of cells up to this."""

_GPU_LIBRARY = re.compile(r"(lib)?ggml-(cuda|hip|vulkan)\.(so|dll|dylib)")
"""A build for the CPU alone has the headers, too."""

GPUS = Path("/sys/class/drm")
_PROCESS = 20 * 2**20
_TOKEN_BYTES = 150
"""Of heap for one token of the vocabulary: its text in two maps, score and type."""

_LEAST_CONTEXT = 512
_QUANT_BITS: Mapping[str, float] = {
    "Q8_0": 8.5,
    "Q6_K": 6.6,
    "Q5_K_M": 5.7,
    "Q4_K_M": 4.9,
    "Q3_K_M": 3.9,
    "Q2_K": 3.4,
}
"""Bits of a weight, on average (llama.cpp's tools/quantize README)."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Bytes that loading takes. `header` and what follows are what it was made for."""

    weights: int
    kv: int
    compute: int
    header: Header
    context: int
    cells: int
    kv_type: str
    slots: int
    adapters: int

    @property
    def total(self) -> int:
        return self.weights + self.kv + self.compute

    @property
    def for_cells(self) -> int:
        """What of `kv` grows with the cells; the rest is the state of recurrent layers."""
        return self.kv - self.header.state * self.slots


def estimate(
    header: Header,
    *,
    context: int,
    cells: int,
    kv_type: str,
    batch: int = 512,
    slots: int = 8,
    adapters: int = 0,
) -> Estimate:
    """`context` is one conversation's room in tokens, `cells` that of all slots together; `adapters` is the size of
    the LoRA files."""
    cells = -(-max(cells, context) // _CELLS_STEP) * _CELLS_STEP
    values = sum(header.kv_heads) * (header.key_length + header.value_length)
    kv = int(cells * values * _CELL_BYTES[kv_type]) + header.state * slots
    activations = batch * 4 * (header.feed_forward + 2 * header.embedding)
    logits = 4 * header.vocabulary * slots
    compute = _PROCESS + header.vocabulary * _TOKEN_BYTES + activations + logits
    return Estimate(header.size + adapters, kv, compute, header, context, cells, kv_type, slots, adapters)


def by_size(size: int) -> int:
    """Bytes that loading takes, about, where only the size of the file is known: keys and values of one conversation
    and compute come on top."""
    return int(size * 1.15)


def room(gpu_layers: int | None = None, layers: int = 0, mapped: int = 0) -> int:
    """Bytes that a model of so many layers may take now, less `mapped` ones of page cache that others need. Without a
    GPU, or a build of the engine that uses it: of the container. With all layers on the GPU: of that. Else as many as
    leave both with room for their share; where the layers are not known yet, the larger of the two."""
    in_memory = max(0, memory.room() - mapped)
    on_gpu = None if gpu_layers == 0 else gpu_room()
    if on_gpu is None:
        return in_memory
    if gpu_layers is not None and not layers:
        return max(on_gpu, in_memory)
    share = _share(gpu_layers, layers)
    return on_gpu if share == 1 else min(int(on_gpu / share), int(in_memory / (1 - share)))


def mapped(header: Header, gpu_layers: int | None = None) -> int:
    """Bytes of the model's file that are read from the page cache for each token."""
    on_gpu = gpu_layers != 0 and gpu_room() is not None
    return int(header.size * (1 - _share(gpu_layers, header.layers))) if on_gpu else header.size


def _share(gpu_layers: int | None, layers: int) -> float:
    """Of weights, keys and values: what lies on the GPU."""
    return 1.0 if gpu_layers is None or gpu_layers >= layers else gpu_layers / layers


def gpu_room() -> int | None:
    """Bytes free on the NVIDIA or AMD GPU with the most, None without one or with a build that does not use it."""
    if not _uses_gpu():
        return None
    return max([*_nvidia_rooms(), *_amd_rooms()], default=None)


def _nvidia_rooms() -> list[int]:
    program = shutil.which("nvidia-smi")
    if program is None:
        return []
    query = [program, "--query-gpu=memory.free", "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, timeout=5, check=True).stdout
        return [int(line) * 2**20 for line in answer.split()]
    except (OSError, subprocess.SubprocessError, ValueError):
        return []


def _amd_rooms() -> list[int]:
    """As Linux's amdgpu driver tells them (its sysfs page, mem_info_vram_*)."""
    rooms = []
    for total in GPUS.glob("card*/device/mem_info_vram_total"):
        try:
            rooms.append(int(total.read_text()) - int(total.with_name("mem_info_vram_used").read_text()))
        except (OSError, ValueError):
            continue
    return rooms


def check(estimate: Estimate, room: int) -> None:
    """Raises TooLarge with by how much, and with what would fit."""
    if estimate.total <= room:
        return
    over = estimate.total - room
    name = estimate.header.name or estimate.header.path.stem
    raise TooLarge(
        f"{name} needs {_gb(estimate.total)} of memory with a context of {estimate.context:,} tokens; "
        f"{_gb(room)} are left: {_gb(over)} too much. {advice(estimate, room)}",
        needs=estimate.total,
        has=room,
    )


def advice(estimate: Estimate, room: int) -> str:
    """What would fit: a smaller context, smaller keys and values, a smaller quant; the mildest first."""
    ways = [_smaller_cells(estimate, room), _smaller_context(estimate, room), _smaller_quant(estimate, room)]
    found = [way for way in ways if way]
    return f"What would fit: {', or '.join(found)}." if found else "Choose a smaller model."


def _smaller_cells(estimate: Estimate, room: int) -> str | None:
    widths = (estimate.header.key_length, estimate.header.value_length)
    if estimate.kv_type == "q8_0" or any(width % 32 for width in widths):
        return None
    return "kv_type: q8_0" if _with(estimate, estimate.context, "q8_0").total <= room else None


def _smaller_context(estimate: Estimate, room: int) -> str | None:
    context = estimate.context
    while context > _LEAST_CONTEXT:
        context //= 2
        if _with(estimate, context, estimate.kv_type).total <= room:
            return f"a context of {context:,}"
    return None


def _with(plan: Estimate, context: int, kv_type: str) -> Estimate:
    """The same with cells for one conversation, which is the least that loading can do with."""
    return estimate(
        plan.header, context=context, cells=context, kv_type=kv_type, slots=plan.slots, adapters=plan.adapters
    )


def _smaller_quant(estimate: Estimate, room: int) -> str | None:
    size, parameters = estimate.header.size, estimate.header.parameters
    if not parameters and (own := _QUANT_BITS.get(estimate.header.quant)):  # not counted before the download
        parameters = int(8 * size / own)
    for quant, bits in _QUANT_BITS.items() if parameters else ():
        weights = int(parameters * bits / 8)
        if weights < size * 0.95 and estimate.total - size + weights <= room:
            return f"its {quant} (about {_gb(weights)})"
    return None


def _uses_gpu() -> bool:
    try:
        files = metadata.files("llama-cpp-python") or []
    except metadata.PackageNotFoundError:
        return False
    return any(_GPU_LIBRARY.fullmatch(file.name) for file in files)


def _gb(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 5e7 else f"{count / 1e6:.0f} MB"
