"""`python -m chatbot models`: what there is, what is on disk, and what fits into memory."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from chatbot import fit, gguf, hub
from chatbot.catalog import Catalog, ModelSpec, load
from chatbot.errors import ChatError
from chatbot.plan import planned
from chatbot.settings import Settings

_OVERHEAD = 1.15
"""Memory over the size of a file that is not here yet: keys and values of one conversation, compute."""


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
    room = fit.room()
    rows = [describe(spec, settings, room) for spec in catalog.specs]
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


def describe(spec: ModelSpec, settings: Settings, room: int) -> Row:
    """Reads the file's header if it is here; never asks the network."""
    path, size, fits, why = None, spec.size, None, None
    try:
        path = hub.on_disk(spec)
        if spec.url:
            fits, why = False, "It runs on another server; that is not supported yet."
        elif path is not None:
            header = gguf.read(path)
            size, fits = header.size, True
            fit.check(planned(spec, header, settings, room).estimate, room)
        elif spec.path is not None:
            fits, why = False, f"There is no file {spec.path}."
        elif size is not None:
            fits = size * _OVERHEAD <= room
            why = None if fits else f"It needs about {size * _OVERHEAD / 1e9:.1f} GB; {room / 1e9:.1f} GB are left."
    except ChatError as error:
        fits, why = False, str(error)
    return Row(spec.id, spec.title, spec.source, size, path is not None, fits, why)


def table(rows: Sequence[Row]) -> str:
    cells = [("id", "size", "on disk", "fits", "title"), *(_cells(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(4)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4]]) for row in cells
    ]
    notes = [f"{row.id}: {row.why}" for row in rows if row.why]
    return "\n".join([*lines, *([""] if notes else []), *notes])


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    fits = {True: "yes", False: "no", None: "?"}[row.fits]
    return row.id, size_in_words(row.size), "yes" if row.on_disk else "no", fits, row.title


def size_in_words(size: int | None) -> str:
    if size is None:
        return "?"
    return f"{size / 1e9:.2f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
