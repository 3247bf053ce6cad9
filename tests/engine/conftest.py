"""Tiny models and a scheduler that tests step by hand, on the real llama.cpp."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chatbot.engine.llama import Log
from tests.engine.world import World
from tests.tiny import write_tiny


@pytest.fixture(scope="session")
def log() -> Log:
    """Keeps llama.cpp quiet, and the callback alive as long as the tests run."""
    return Log()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Says letters, spaces, commas and full stops, 2,048 tokens of context."""
    return write_tiny(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture
def world(tiny: Path, log: Log) -> Iterator[World]:
    with World(tiny) as world:
        yield world
