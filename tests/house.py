"""A whole house for tests, but for the page: real library, real engine processes, tiny models."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from chatbot.catalog import CatalogWatch
from chatbot.generator import Generator
from chatbot.hub import Hub
from chatbot.library import Library
from chatbot.reply import Reply
from chatbot.settings import HOME, Settings
from chatbot.store import MemoryStore
from tests.tiny import write_tiny


def write_models(folder: Path, **tiny: Any) -> Path:
    """A models.yaml with two tiny models, `one` and `two`, beside their files."""
    write_tiny(folder / "one.gguf", **tiny)
    write_tiny(folder / "two.gguf", **{"seed": 1, **tiny})
    listed = folder / "models.yaml"
    listed.write_text(
        "version: 1\n"
        "models:\n"
        "  - {id: one, title: One, path: one.gguf, sampling: {max_tokens: 40}}\n"
        "  - {id: two, title: Two, path: two.gguf, sampling: {max_tokens: 40}}\n"
    )
    return listed


def settings_for(listed: Path, **changes: Any) -> Settings:
    base = Settings(models=listed, data=listed.parent / "data", slots=4, threads=1, context=512, open=False)
    return replace(base, **changes)


@asynccontextmanager
async def house(
    folder: Path, *, grace_s: float = 30.0, tiny: Any = None, **changes: Any
) -> AsyncGenerator[Generator, None]:
    """A generator over the two tiny models; everything is closed at the end."""
    settings = settings_for(write_models(folder, **(tiny or {})), **changes)
    watch = CatalogWatch(settings.models, settings.data / "models")
    generator = Generator(Library(settings, watch, Hub(), templates=HOME / "templates"), MemoryStore(), grace_s=grace_s)
    try:
        yield generator
    finally:
        await generator.close()


def in_house(folder: Path, test: Callable[[Generator], Awaitable[None]], **options: Any) -> None:
    """Run one async test in a house of its own."""

    async def run() -> None:
        async with house(folder, **options) as generator:
            await asyncio.wait_for(test(generator), 240)

    asyncio.run(run())


async def finished(reply: Reply) -> Reply:
    """Wait for the reply's end."""
    async for _ in reply.follow(0):
        pass
    return reply


async def writing(reply: Reply, characters: int = 3) -> None:
    """Wait until some of the reply is there."""
    async for _ in reply.follow(0):
        if len(reply.message.text) >= characters:
            return
    raise AssertionError(f"the reply ended first: {reply.error or reply.finished}")
