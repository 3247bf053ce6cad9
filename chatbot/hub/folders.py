"""Folders in Hugging Face format: where their GGUF is, and making it, once, in a thread that a cancel stops."""

import asyncio
import os
import threading
from collections.abc import Callable
from pathlib import Path

from chatbot.convert import Kind, already_converted, converted, is_folder
from chatbot.messages import Progress


def converted_here(folder: Path, file: str | None) -> Path | None:
    """The folder's GGUF, None if it was not made yet or the folder has changed since. `file` may be Q8_0 or F16."""
    return already_converted(folder, _cache(), _kind(file)) if is_folder(folder) else None


async def convert_folder(folder: Path, file: str | None, on_progress: Callable[[int, int], None]) -> Path:
    """Raises NotAModel, UnknownArchitecture, ModelUnavailable. `on_progress(done, total)` is called on this loop."""
    loop, stop = asyncio.get_running_loop(), threading.Event()

    def note(progress: Progress) -> None:
        if stop.is_set():
            raise _Stopped
        loop.call_soon_threadsafe(on_progress, progress.done, progress.total)

    work = asyncio.ensure_future(asyncio.to_thread(converted, folder, _cache(), _kind(file), note))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({work})
        raise


class _Stopped(Exception):
    """Ends a conversion from inside its progress."""


def _kind(file: str | None) -> Kind:
    return "q8_0" if file is not None and file.lower() == "q8_0" else "f16"


def _cache() -> Path:
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "parley" / "converted"
