"""Files that are no model, or none for chatting: each gets its sentence, and nothing but a sentence."""

import asyncio
import dataclasses
from pathlib import Path
from typing import Any

import gguf
import pytest

from chatbot.engine import loading
from chatbot.engine.client import Engine
from chatbot.engine.job import EngineOptions
from chatbot.engine.llama import Log
from chatbot.engine.llama.model import layers_for
from chatbot.engine.loading import check_memory, explain, load
from chatbot.errors import (
    ChatError,
    ModelUnavailable,
    NotAModel,
    NotDownloaded,
    TooLarge,
    UnknownArchitecture,
)
from tests.engine.world import World
from tests.tiny import write_tiny


def quietly(options: EngineOptions, log: Log) -> Any:
    return load(options, log, lambda share: True)


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n <html lang=en>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"),
        (b"PK\x03\x04pytorch", "PyTorch"),
        (b"ggjt\x03\x00\x00\x00", "old GGML"),
        (b'\x80\x00\x00\x00\x00\x00\x00\x00{"a":1}', "safetensors"),
        (b"hello world, this is a text", "not a GGUF"),
        (b"GGUF", "model.gguf"),
        (b"GGUF\x63\x00\x00\x00" + bytes(400), "model.gguf"),
    ],
)
def test_what_is_no_model_is_called_what_it_is(tmp_path: Path, log: Log, data: bytes, says: str) -> None:
    with pytest.raises(NotAModel, match=says):
        quietly(EngineOptions(written(tmp_path / "model.gguf", data)), log)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9, 0.999])
def test_half_a_model_is_no_model(tmp_path: Path, tiny: Path, log: Log, share: float) -> None:
    data = tiny.read_bytes()
    with pytest.raises(NotAModel, match=r"half\.gguf"):
        quietly(EngineOptions(written(tmp_path / "half.gguf", data[: int(len(data) * share)])), log)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path, log: Log) -> None:
    with pytest.raises(NotDownloaded, match="no file"):
        quietly(EngineOptions(tmp_path / "gone.gguf"), log)
    with pytest.raises(NotAModel, match="folder"):
        quietly(EngineOptions(tmp_path), log)


def test_an_unknown_architecture_is_named(tmp_path: Path, log: Log) -> None:
    with pytest.raises(UnknownArchitecture, match="'llama99'"):
        quietly(EngineOptions(write_tiny(tmp_path / "new.gguf", architecture="llama99")), log)


def test_a_model_that_lacks_a_weight_is_refused(tmp_path: Path, log: Log) -> None:
    path = write_tiny(tmp_path / "odd.gguf", metadata={"llama.block_count": 3})
    with pytest.raises(NotAModel, match=r"blk\.2"):
        quietly(EngineOptions(path), log)


def test_a_model_that_only_embeds_is_refused(tmp_path: Path, log: Log) -> None:
    with pytest.raises(ModelUnavailable, match="Choose a chat model"):
        quietly(EngineOptions(_bert(tmp_path / "bert.gguf")), log)


def test_a_model_larger_than_the_memory_is_refused_before_it_is_read(tiny: Path) -> None:
    check_memory(tiny, 10**9)
    with pytest.raises(TooLarge) as caught:
        check_memory(tiny, 1000)
    assert (caught.value.needs, caught.value.has) == (tiny.stat().st_size, 1000)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate buffer of size 99", TooLarge),
        ("error loading model: unable to allocate CPU buffer", TooLarge),
        ("tensor 'x' data is not within the file bounds, model is corrupted or incomplete", NotAModel),
        ("unknown model architecture: 'zorg'", UnknownArchitecture),
        ("something else entirely", NotAModel),
    ],
)
def test_llama_cpps_last_words_become_a_sentence(tiny: Path, line: str, error: type[ChatError]) -> None:
    failure = explain(tiny, "could not load", [line, "llama_model_load_from_file_impl: failed to load model"])
    assert type(failure) is error
    assert "tiny.gguf" in str(failure)


def test_every_failure_survives_the_pipe(tmp_path: Path, tiny: Path) -> None:
    cases: list[tuple[EngineOptions, type[ChatError]]] = [
        (EngineOptions(tmp_path / "gone.gguf"), NotDownloaded),
        (EngineOptions(written(tmp_path / "page.gguf", b"<html>")), NotAModel),
        (EngineOptions(write_tiny(tmp_path / "new.gguf", architecture="llama99")), UnknownArchitecture),
        (EngineOptions(tiny, loras=((tmp_path / "none.gguf", 1.0),)), ModelUnavailable),
    ]

    async def main() -> None:
        for options, error in cases:
            engine = Engine(options)
            with pytest.raises(error):
                await engine.start()
            await engine.close()

    asyncio.run(main())


def test_the_context_is_the_trained_one_but_at_most_8192(tmp_path: Path, log: Log) -> None:
    for trained, room in ((512, 512), (131072, 8192)):
        loaded = quietly(EngineOptions(write_tiny(tmp_path / f"{trained}.gguf", context=trained)), log)
        assert (loaded.facts.context, loaded.facts.cells) == (room, room * 8)


@pytest.mark.parametrize(
    ("wish", "has_gpu", "layers"), [(None, True, -1), (None, False, 0), (0, True, 0), (12, True, 12), (12, False, 12)]
)
def test_all_layers_go_to_the_gpu_where_the_build_has_one(wish: int | None, has_gpu: bool, layers: int) -> None:
    assert layers_for(wish, has_gpu) == layers


def test_threads_are_the_ones_granted_but_one_for_weights_that_fit_a_cache(
    tiny: Path, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "grant_threads", lambda: 3)
    assert quietly(EngineOptions(tiny), log).facts.threads == 1
    monkeypatch.setattr(loading, "SMALL", 0)
    assert quietly(EngineOptions(tiny), log).facts.threads == 3
    assert quietly(EngineOptions(tiny, threads=2), log).facts.threads == 2


def test_cells_are_never_fewer_than_one_conversation_needs(tiny: Path, log: Log) -> None:
    facts = quietly(EngineOptions(tiny, context=1024, cells=256), log).facts
    assert (facts.context, facts.cells) == (1024, 1024)


@pytest.mark.parametrize("kv_type", ["f16", "q8_0", "f32"])
@pytest.mark.parametrize("flash_attn", [None, True])
def test_every_kv_type_loads(tmp_path: Path, log: Log, kv_type: Any, flash_attn: bool | None) -> None:
    # q8_0 keeps 32 values together: a head must be that wide.
    path = write_tiny(tmp_path / "wide.gguf", width=128)
    assert quietly(EngineOptions(path, kv_type=kv_type, flash_attn=flash_attn), log).facts.cells == 16384


def test_a_lora_changes_what_is_said_and_at_scale_zero_nothing(tmp_path: Path, tiny: Path, log: Log) -> None:
    lora = _lora(tmp_path / "lora.gguf")
    with World(tiny) as plain, World(tiny, loras=((lora, 1.0),)) as bent, World(tiny, loras=((lora, 0.0),)) as same:
        said = [world.say("hello").text for world in (plain, bent, same)]
    assert said[0] != said[1]
    assert said[0] == said[2]


def test_the_facts_of_a_load_can_be_compared(tiny: Path, log: Log) -> None:
    one, other = (quietly(EngineOptions(tiny), log).facts for _ in range(2))
    assert dataclasses.replace(one, load_s=0) == dataclasses.replace(other, load_s=0)


def _lora(path: Path) -> Path:
    import numpy as np

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", 4.0)
    dice = np.random.default_rng(3)
    for name, rows, columns in (("blk.0.attn_q", 64, 64), ("blk.1.ffn_up", 128, 64)):
        writer.add_tensor(f"{name}.weight.lora_a", dice.standard_normal((4, columns)).astype(np.float32))
        writer.add_tensor(f"{name}.weight.lora_b", dice.standard_normal((rows, 4)).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _bert(path: Path) -> Path:
    import numpy as np

    width, hidden = 32, 64
    writer = gguf.GGUFWriter(path, "bert")
    writer.add_context_length(128)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(hidden)
    writer.add_head_count(4)
    writer.add_layer_norm_eps(1e-5)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_tokenizer_model("bert")
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "b", "c"]
    writer.add_token_list(tokens)
    writer.add_token_types([3] * 5 + [1] * 3)
    writer.add_token_type_count(2)
    for name, shape in {
        "token_embd.weight": (len(tokens), width),
        "token_types.weight": (2, width),
        "position_embd.weight": (128, width),
        "token_embd_norm.weight": (width,),
        "token_embd_norm.bias": (width,),
        **{f"blk.0.attn_{part}.weight": (width, width) for part in ("q", "k", "v", "output")},
        **{f"blk.0.attn_{part}.bias": (width,) for part in ("q", "k", "v", "output")},
        **{
            f"blk.0.{part}_norm.{kind}": (width,)
            for part in ("attn_output", "layer_output")
            for kind in ("weight", "bias")
        },
        "blk.0.ffn_up.weight": (hidden, width),
        "blk.0.ffn_up.bias": (hidden,),
        "blk.0.ffn_down.weight": (width, hidden),
        "blk.0.ffn_down.bias": (width,),
    }.items():
        writer.add_tensor(name, np.ones(shape, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
