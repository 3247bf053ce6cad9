"""`python -m chatbot pull`: download a model. The path goes to stdout, all else to stderr."""

import argparse
import asyncio
import sys
from typing import Any

from chatbot import fit
from chatbot.catalog import ModelSpec
from chatbot.commands.models import add_places, find_catalog, fits_by_size, needs_in_words, room_for, size_in_words
from chatbot.hub import Fetching, Hub, Offer
from chatbot.plan import planned
from chatbot.settings import Settings


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser("pull", help="download a model")
    parser.add_argument("model", metavar="ID|user/repo:QUANT", help="a model of the list, or a repo of the hub")
    add_places(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    catalog, settings = find_catalog(args)
    spec = catalog.find(args.model)
    try:
        print(asyncio.run(pull(spec, Hub(), settings)))
    except KeyboardInterrupt:
        _say(_line_end() + "Stopped. What has come is kept; the same command goes on from there.\n")
        return 130
    return 0


async def pull(spec: ModelSpec, hub: Hub, settings: Settings) -> str:
    """The path of the model's file. Tells sizes first, and whether it will fit into memory; then the progress."""
    if (here := hub.on_disk(spec)) is not None:
        return str(here)
    if spec.repo is not None:
        offer = await hub.describe(spec)
        left = f", {size_in_words(offer.size - offer.done)} still to come" if offer.done else ""
        files = f" in {len(offer.files)} files" if len(offer.files) > 1 else ""
        _say(f"{offer.files[0]} from {hub.endpoint}: {size_in_words(offer.size)}{files}{left}; ")
        _say(f"{size_in_words(offer.free_disk)} of disk are free.\n")
        _say(offer.trouble + "\n" if offer.trouble else _fits(spec, offer, settings))
    path = await hub.fetch(spec, _show)
    _say(_line_end())
    return str(path)


def _fits(spec: ModelSpec, offer: Offer, settings: Settings) -> str:
    """By the model's shape, or by its size where the hub did not show that."""
    if offer.header is None:
        fits, why = fits_by_size(offer.size, room_for(spec, settings, fit.room))
    else:
        room = room_for(spec, settings, fit.room, offer.header.layers)
        needed = planned(spec, offer.header, settings, room).estimate
        fits = needed.total <= room
        why = needs_in_words(needed.total, room) + ("" if fits else f" {fit.advice(needed, room)}")
    return f"It fits into memory. {why}\n" if fits else f"It does not fit into memory as things are. {why}\n"


def _show(news: Fetching) -> None:
    percent = 100 * news.done // max(1, news.total)
    line = f"{percent:3} %  {size_in_words(news.done)} of {size_in_words(news.total)}"
    if news.rate:
        line += f"  {size_in_words(int(news.rate))}/s"
    elif news.rate is not None and news.done < news.total:
        line += "  waiting for the hub"
    if news.left_s is not None and news.done < news.total:
        line += f"  {time_in_words(news.left_s)} left"
    # A terminal's line is written over; a log gets a line each.
    _say(f"\r{line:<70}" if sys.stderr.isatty() else f"{line}\n")


def _line_end() -> str:
    return "\n" if sys.stderr.isatty() else ""


def time_in_words(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _say(text: str) -> None:
    print(text, end="", file=sys.stderr, flush=True)
