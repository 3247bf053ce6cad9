"""A folder in Hugging Face format (config.json, tokenizer.json, *.safetensors) as a GGUF: converted once, then cached.

The Llama family: Llama, Mistral, Qwen2, Qwen3. Needs neither torch nor transformers. `write.py` shows the way of a
model through this room: shape, vocabulary, specials, layout, weights.
"""

import hashlib
import json
import os
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from chatbot.convert.folder import name_of
from chatbot.convert.write import Draft, Kind, draft, write
from chatbot.errors import ModelUnavailable, NotAModel
from chatbot.messages import Progress

__all__ = ["Kind", "already_converted", "converted", "is_folder"]

_VERSION = 1
"""Raised when the same folder would become another file: then every folder is converted anew."""

_SPARE = 64 * 2**20
"""Bytes of disk that a conversion leaves free."""

_STALE_S = 3600
"""A draft that nobody wrote to for so long belongs to a program that was killed."""

_READ = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.json",
    "chat_template.jinja",
    "*.safetensors",
    "*.safetensors.index.json",
)
"""What makes the model. Other programs put more into a folder of the hub's cache."""


def is_folder(path: Path) -> bool:
    """Whether this is a folder in Hugging Face format, or what is left of one; `converted` says what is missing."""
    return path.is_dir() and ((path / "config.json").is_file() or any(path.glob("*.safetensors")))


def already_converted(folder: Path, cache: Path, kind: Kind = "f16") -> Path | None:
    """The GGUF that `converted` would return at once; None if there is none of the folder's files as they are now."""
    target = cache / _file_name(folder, kind)
    return target if target.is_file() else None


def converted(
    folder: Path, cache: Path, kind: Kind = "f16", on_progress: Callable[[Progress], None] | None = None
) -> Path:
    """The folder's model as a GGUF in `cache`. Blocks while it is converted, the first time and after a file changed.

    `on_progress` hears of bytes written, after each tensor; what it raises stops the conversion and is passed on, and
    nothing is left behind. Raises NotAModel, UnknownArchitecture, ModelUnavailable (the disk).
    """
    if not folder.is_dir():
        raise NotAModel(f"There is no folder {folder}. Correct its path.")
    if (here := already_converted(folder, cache, kind)) is not None:
        return here
    target = cache / _file_name(folder, kind)
    try:
        what = draft(folder, kind)
        cache.mkdir(parents=True, exist_ok=True)
        _sweep(cache)
        _check_disk(what, cache)
        _write_whole(what, target, on_progress or _ignore)
        _forget_older(target)
    except OSError as error:
        raise ModelUnavailable(
            f"{folder} could not be converted: {error}. Check the room and the rights there and in {cache}."
        ) from None
    return target


def _write_whole(what: Draft, target: Path, on_progress: Callable[[Progress], None]) -> None:
    """Under another name first: what ends half way never has the model's name."""
    part = target.with_name(f".{target.name}.{os.getpid()}-{threading.get_ident()}.part")
    total = what.size
    try:
        write(what, part, lambda done: on_progress(Progress("loading", done, total)))
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _file_name(folder: Path, kind: Kind) -> str:
    """Name, kind, place and content: `TinyLlama-f16-1f0c53d2-77aa0c1e99d0.gguf`."""
    place = _digest(str(folder.absolute()))[:8]
    stamps = [
        (path.name, stat.st_size, stat.st_mtime_ns)
        for pattern in _READ
        for path in sorted(folder.glob(pattern))
        if path.is_file() and (stat := path.stat())
    ]
    return f"{name_of(folder)}-{kind}-{place}-{_digest(json.dumps([_VERSION, stamps]))[:12]}.gguf"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _check_disk(what: Draft, cache: Path) -> None:
    free = shutil.disk_usage(cache).free
    if what.size + _SPARE > free:
        raise ModelUnavailable(
            f"The disk is too full to convert {what.folder}: it becomes {what.size / 1e9:.2f} GB, "
            f"{free / 1e9:.2f} GB are free in {cache}. Make room, or convert to q8_0, which is half the size of f16."
        )


def _sweep(cache: Path) -> None:
    for part in cache.glob(".*.part"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _STALE_S:
                part.unlink()


def _forget_older(target: Path) -> None:
    """What the same folder was before its files changed. A model that is awake keeps what it has open."""
    place = target.name.rsplit("-", 1)[0]
    for older in target.parent.glob("*.gguf"):
        if older != target and older.name.rsplit("-", 1)[0] == place:
            with suppress(OSError):
                older.unlink()


def _ignore(_: Progress) -> None:
    pass
