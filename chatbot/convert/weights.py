"""Read the tensors of a model's *.safetensors, one file or several shards, in the order that the caller gives to rows.

The format (https://github.com/huggingface/safetensors#format): eight bytes with the length of a JSON header, the
header, the bytes of all tensors. Read here rather than with the `safetensors` package, whose NumPy side has no bf16.
"""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from chatbot.convert.folder import read_json
from chatbot.errors import NotAModel

_STORED: Mapping[str, np.dtype[Any]] = {
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
    "F64": np.dtype("<f8"),
}
_LONGEST_HEADER = 100_000_000
_BLOCK_VALUES = 1 << 24
_INDEX = "model.safetensors.index.json"


@dataclass(frozen=True, slots=True)
class Stored:
    """One tensor on disk: `start` and `end` are bytes from the file's beginning."""

    file: Path
    kind: str
    shape: tuple[int, ...]
    start: int
    end: int

    def blocks(self, order: NDArray[np.int64] | None = None) -> Iterator[NDArray[np.float32]]:
        """Its rows as f32, some at a time (so that a large tensor needs little memory), in `order` if one is given."""
        count = self.shape[0] if self.shape else 1
        raw = np.memmap(self.file, _STORED[self.kind], "r", self.start, (count, *self.shape[1:]))
        step = max(1, _BLOCK_VALUES // max(1, raw[:1].size))
        for first in range(0, count, step):
            rows = raw[first : first + step] if order is None else raw[order[first : first + step]]
            yield _widened(rows, self.kind)


def read_weights(folder: Path) -> Mapping[str, Stored]:
    """All tensors by name. Raises NotAModel: a shard is missing, or a file is not whole."""
    found: dict[str, Stored] = {}
    for file in _files(folder):
        found |= _tensors(file)
    return found


def _files(folder: Path) -> list[Path]:
    if (folder / _INDEX).is_file():
        shards = read_json(folder, _INDEX).get("weight_map")
        if not isinstance(shards, dict) or not shards:
            raise NotAModel(f"{folder / _INDEX} has no weight_map; download it again.")
        return [folder / name for name in sorted({Path(str(name)).name for name in shards.values()})]
    if (folder / "model.safetensors").is_file():
        return [folder / "model.safetensors"]
    # Mistral's repos hold the same weights twice: "consolidated" ones have other names inside.
    found = sorted(path for path in folder.glob("*.safetensors") if not path.name.startswith("consolidated"))
    if found:
        return found
    if any(folder.glob("pytorch_model*.bin")):
        raise NotAModel(
            f"{folder} has its weights in pytorch_model.bin, a format that can run programs. "
            "Take a copy with *.safetensors, or save one with transformers: model.save_pretrained(folder)."
        )
    raise NotAModel(f"{folder} has no *.safetensors: the weights are missing. Download them into it.")


def _tensors(file: Path) -> dict[str, Stored]:
    try:
        header, start = _header(file)
    except FileNotFoundError:
        raise NotAModel(f"{file} is missing: the model is split, and this part is not there. Download it.") from None
    found = {}
    for name, entry in header.items():
        if name != "__metadata__":
            found[name] = _stored(file, name, entry, start)
    size = file.stat().st_size
    whole = max((tensor.end for tensor in found.values()), default=start)
    if whole > size:
        raise _broken(file, f"{size:,} of {whole:,} bytes are there")
    return found


def _header(file: Path) -> tuple[dict[str, Any], int]:
    with file.open("rb") as opened:
        length = int.from_bytes(opened.read(8), "little")
        if not 2 <= length <= _LONGEST_HEADER:
            raise _broken(file, "it does not begin as a safetensors file does")
        try:
            header = json.loads(opened.read(length))
        except ValueError:
            raise _broken(file, "its header breaks off") from None
    if not isinstance(header, dict):
        raise _broken(file, "its header is no table")
    return header, 8 + length


def _stored(file: Path, name: str, entry: Any, start: int) -> Stored:
    try:
        kind, shape = str(entry["dtype"]), tuple(int(length) for length in entry["shape"])
        first, last = (start + int(offset) for offset in entry["data_offsets"])
    except (KeyError, TypeError, ValueError):
        raise _broken(file, f"its header says nothing usable of {name}") from None
    if kind in _STORED and last - first != _STORED[kind].itemsize * math.prod(shape):
        raise _broken(file, f"{name} has another size than its header says")
    return Stored(file, kind, shape, first, last)


def check_kind(name: str, tensor: Stored) -> None:
    """Raises NotAModel for numbers that are quantised already."""
    if tensor.kind not in _STORED:
        raise NotAModel(
            f"{tensor.file.name} holds {name} as {tensor.kind}; {', '.join(_STORED)} can be converted. "
            "Take the model's original weights, or a GGUF of it."
        )


def _widened(rows: NDArray[Any], kind: str) -> NDArray[np.float32]:
    if kind == "BF16":  # the upper half of an f32
        return (rows.astype(np.uint32) << 16).view(np.float32)
    return rows.astype(np.float32)


def _broken(file: Path, why: str) -> NotAModel:
    return NotAModel(f"{file} is not whole: {why}. Delete it and download it again.")
