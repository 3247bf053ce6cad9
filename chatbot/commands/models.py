"""`python -m chatbot models`: what there is, what is on disk, and what fits into memory."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from chatbot import fit, gguf, hub
from chatbot.catalog import Catalog, ModelSpec, load
from chatbot.errors import ChatError
from chatbot.plan import gpu_layers, planned
from chatbot.settings import Settings

Rooms = Callable[[int | None, int], int]
"""Of `gpu_layers` and all layers: bytes that such a model may take."""


@dataclass(frozen=True, slots=True)
class Row:
    """`size` in bytes and `fits` are None where nobody knows before the download; `why` says why not."""

    id: str
    title: str
    source: str
    size: int | None
    on_disk: bool
    fits: bool | None
    why: str | None


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser("models", help="list the models: what is on disk, what fits into memory")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_places(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    catalog, settings = find_catalog(args)
    rooms = lru_cache(fit.room)  # asks the GPU's driver, which takes its time
    rows = [describe(spec, settings, rooms) for spec in catalog.specs]
    print(json.dumps([asdict(row) for row in rows], indent=2) if args.json else table(rows))
    return 0


def add_places(parser: argparse.ArgumentParser) -> None:
    """The flags that say where models.yaml and the models folder are."""
    parser.add_argument("--models", metavar="FILE", help="the list of models (models.yaml)")
    parser.add_argument("--data", metavar="DIR", help="DIR/models is searched for GGUF files (data)")


def find_catalog(args: argparse.Namespace) -> tuple[Catalog, Settings]:
    given = [word for flag in ("models", "data") if getattr(args, flag) for word in (f"--{flag}", getattr(args, flag))]
    settings = Settings.parse(given)
    return load(settings.models, settings.data / "models"), settings


def describe(spec: ModelSpec, settings: Settings, rooms: Rooms = fit.room) -> Row:
    """Reads the file's header if it is here; never asks the network."""
    path, size, fits, why = None, spec.size, None, None
    try:
        path = hub.on_disk(spec)
        if spec.url:
            fits, why = False, "It runs on another server; that is not supported yet."
        elif path is not None:
            header = gguf.read(path)
            size, fits = header.size, True
            room = room_for(spec, settings, rooms, header.layers)
            fit.check(planned(spec, header, settings, room).estimate, room)
        elif hub.to_convert(spec):
            why = "It is not converted yet; that happens once, when it is first woken."
        elif spec.path is not None:
            fits, why = False, f"There is no file {spec.path}."
        elif size is not None:
            fits, told = fits_by_size(size, room_for(spec, settings, rooms))
            why = None if fits else told
    except ChatError as error:
        fits, why = False, str(error)
    here = path is not None or (spec.path is not None and spec.path.is_dir())
    return Row(spec.id, spec.title, spec.source, size, here, fits, why)


def room_for(spec: ModelSpec, settings: Settings, rooms: Rooms = fit.room, layers: int = 0) -> int:
    on_gpu = gpu_layers(spec, settings)
    return rooms(on_gpu, layers if on_gpu else 0)


def fits_by_size(size: int, room: int) -> tuple[bool, str]:
    """Whether a model of so many bytes fits into memory, as far as its size tells, and how that comes."""
    needs = fit.by_size(size)
    return needs <= room, needs_in_words(needs, room)


def needs_in_words(needs: int, room: int) -> str:
    return f"It needs about {size_in_words(needs)}; {size_in_words(room)} are left."


def table(rows: Sequence[Row]) -> str:
    cells = [("id", "size", "on disk", "fits", "title", "source"), *(_cells(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(6)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    notes = [f"{row.id}: {row.why}" for row in rows if row.why]
    return "\n".join([*lines, *([""] if notes else []), *notes])


def _cells(row: Row) -> tuple[str, ...]:
    fits = {True: "yes", False: "no", None: "?"}[row.fits]
    return row.id, size_in_words(row.size), "yes" if row.on_disk else "no", fits, row.title, row.source


def size_in_words(size: int | None) -> str:
    if size is None:
        return "?"
    return f"{size / 1e9:.2f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
