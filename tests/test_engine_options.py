"""Every key of models.yaml that is about loading reaches the engine, and flags win over it."""

from pathlib import Path

import pytest

from chatbot.engine.job import EngineOptions
from chatbot.errors import ModelUnavailable
from chatbot.generator import Generator
from tests.house import in_house
from tests.test_library_edits import edit

KEYS = """- id: one
  path: one.gguf
  context: 320
  slots: 3
  threads: 2
  gpu_layers: 1
  kv_type: q8_0
  flash_attn: true
  loras: [a.gguf, {path: b.gguf, scale: 0.5}]
"""


class Recorder:
    """Keeps what an engine was asked for, and goes no further."""

    asked: EngineOptions

    def __init__(self, options: EngineOptions) -> None:
        type(self).asked = options

    async def start(self, _: object) -> None:
        raise ModelUnavailable("It is only a recorder.")

    async def close(self) -> None:
        pass


def asked(folder: Path, monkeypatch: pytest.MonkeyPatch, **settings: int | None) -> EngineOptions:
    monkeypatch.setattr("chatbot.library.Engine", Recorder)
    monkeypatch.setattr("chatbot.fit.memory.room", lambda: 10**10)

    async def test(generator: Generator) -> None:
        edit(generator.library, folder, KEYS)
        with pytest.raises(ModelUnavailable, match="recorder"):
            async with generator.library.lease(generator.library.find("one")):
                pass

    in_house(folder, test, **{"context": None, "slots": None, "threads": None, **settings})
    return Recorder.asked


def test_every_key_reaches_the_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(tmp_path, monkeypatch) == EngineOptions(
        path=tmp_path / "one.gguf",
        context=320,
        slots=3,
        cells=960,
        threads=2,
        gpu_layers=1,
        kv_type="q8_0",
        flash_attn=True,
        loras=((tmp_path / "a.gguf", 1.0), (tmp_path / "b.gguf", 0.5)),
    )


def test_flags_win_over_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = asked(tmp_path, monkeypatch, context=128, slots=2, threads=1, gpu_layers=0)
    assert (options.context, options.slots, options.cells, options.threads) == (128, 2, 256, 1)
    assert options.gpu_layers == 0
