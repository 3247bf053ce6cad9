"""Folders that are whole become the same GGUF once; folders that are not are refused with a sentence."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from chatbot import convert
from chatbot import gguf as headers
from chatbot.convert import already_converted, converted, is_folder
from chatbot.errors import ModelUnavailable, NotAModel, UnknownArchitecture
from chatbot.messages import Progress
from tests.convert.folders import byte_tokenizer, random_tensors, write_folder, write_safetensors


def values(path: Path) -> dict[str, np.ndarray[Any, Any]]:
    """All tensors of a GGUF, as numbers."""
    found = {}
    for tensor in gguf.GGUFReader(path).tensors:
        found[tensor.name] = np.array(gguf.dequantize(tensor.data, tensor.tensor_type)).reshape(
            tuple(int(length) for length in reversed(tensor.shape))
        )
    return found


def keys(path: Path) -> dict[str, Any]:
    return {name: field.contents() for name, field in gguf.GGUFReader(path).fields.items()}


def test_a_folder_becomes_a_model_with_all_that_its_files_say(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "Tiny-Chat")
    (folder / "README.md").write_text("---\nlanguage: en\nlicense: apache-2.0\n---\n# Tiny")
    (folder / "generation_config.json").write_text(
        json.dumps({"temperature": 0.6, "top_k": 20, "repetition_penalty": 1.05, "eos_token_id": [258, 259]})
    )
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {"bos_token": {"content": "<s>"}, "eos_token": "</s>", "add_bos_token": True, "chat_template": "{{ 1 }}"}
        )
    )
    path = converted(folder, tmp_path / "cache")
    header, said = headers.read(path), keys(path)
    assert (header.name, header.architecture, header.quant, header.license) == (
        "Tiny-Chat",
        "llama",
        "F16",
        "apache-2.0",
    )
    assert (header.layers, header.heads, header.kv_heads, header.key_length) == (2, 4, (2, 2), 8)
    assert (header.context_trained, header.vocabulary, header.template) == (128, 262, "{{ 1 }}")
    assert (header.bos, header.eos, header.adds_bos) == ("<s>", "</s>", True)
    assert said["tokenizer.ggml.eot_token_id"] == 259
    assert header.sampling == {"temperature": 0.6, "top_k": 20, "repeat_penalty": 1.05}
    assert said["tokenizer.ggml.tokens"][255:] == ["ÿ", "he", "<s>", "</s>", "<|im_end|>", "<think>", "[PAD261]"]
    assert said["tokenizer.ggml.token_type"][255:] == [1, 1, 3, 3, 3, 4, 5]


@pytest.mark.parametrize("kind", [np.float32, np.float16, np.uint16])
def test_numbers_of_every_kind_arrive(tmp_path: Path, kind: type[Any]) -> None:
    stored = {
        name: as_bf16(each) if kind is np.uint16 else each.astype(kind) for name, each in random_tensors().items()
    }
    found = values(converted(write_folder(tmp_path / "m", tensors=stored), tmp_path / "cache"))
    assert len(found) == len(stored)
    meant = {name: from_bf16(each) if kind is np.uint16 else each for name, each in stored.items()}
    for theirs, ours in (
        ("model.embed_tokens.weight", "token_embd.weight"),
        ("model.layers.1.mlp.down_proj.weight", "blk.1.ffn_down.weight"),
    ):
        np.testing.assert_array_equal(found[ours], meant[theirs].astype(np.float16))
    np.testing.assert_array_equal(found["blk.0.attn_norm.weight"], meant["model.layers.0.input_layernorm.weight"])


def as_bf16(numbers: np.ndarray[Any, np.dtype[np.float32]]) -> np.ndarray[Any, np.dtype[np.uint16]]:
    return (numbers.view(np.uint32) >> 16).astype(np.uint16)


def from_bf16(numbers: np.ndarray[Any, np.dtype[np.uint16]]) -> np.ndarray[Any, np.dtype[np.float32]]:
    return (
        np.array([value << 16 for value in numbers.ravel().tolist()], np.uint32).view(np.float32).reshape(numbers.shape)
    )


def test_queries_and_keys_of_llama_lie_in_pairs(tmp_path: Path) -> None:
    numbers = random_tensors()
    found = values(converted(write_folder(tmp_path / "m", tensors=numbers), tmp_path / "cache"))
    key = numbers["model.layers.0.self_attn.k_proj.weight"].astype(np.float16)
    # Two heads of eight rows: row 0 of a head, then the first of its second half, and so on.
    rows = [0, 4, 1, 5, 2, 6, 3, 7, 8, 12, 9, 13, 10, 14, 11, 15]
    np.testing.assert_array_equal(found["blk.0.attn_k.weight"], key[rows])


def test_q8_0_is_near_and_half_as_large(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "m")
    whole, small = (converted(folder, tmp_path / "cache", kind) for kind in ("f16", "q8_0"))
    assert headers.read(small).quant == "Q8_0"
    mine, theirs = values(small), values(whole)
    for name in theirs:
        assert np.abs(mine[name] - theirs[name]).max() <= np.abs(theirs[name]).max() / 127
    assert small.stat().st_size < whole.stat().st_size


def test_shards_are_one_model(tmp_path: Path) -> None:
    numbers = random_tensors()
    folder = write_folder(tmp_path / "m", tensors=numbers)
    whole = values(converted(folder, tmp_path / "cache"))
    (folder / "model.safetensors").unlink()
    names = sorted(numbers)
    shards = {"model-00001-of-00002.safetensors": names[:9], "model-00002-of-00002.safetensors": names[9:]}
    for file, inside in shards.items():
        write_safetensors(folder / file, {name: numbers[name] for name in inside})
    places = {name: file for file, inside in shards.items() for name in inside}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": places}))
    again = values(converted(folder, tmp_path / "cache"))
    assert again.keys() == whole.keys()
    assert all(np.array_equal(again[name], whole[name]) for name in whole)

    (folder / "model-00002-of-00002.safetensors").unlink()
    with pytest.raises(NotAModel, match=r"model-00002-of-00002\.safetensors is missing"):
        converted(folder, tmp_path / "cache")


def test_a_folder_is_converted_once_and_again_after_a_change(tmp_path: Path) -> None:
    folder, cache, news = write_folder(tmp_path / "m"), tmp_path / "cache", list[Progress]()
    assert already_converted(folder, cache) is None
    first = converted(folder, cache, on_progress=news.append)
    assert already_converted(folder, cache) == first
    assert already_converted(folder, cache, "q8_0") is None
    assert news[0].done == 0 and news[-1].done == news[-1].total
    assert [each.done for each in news] == sorted(each.done for each in news)
    stamp = first.stat().st_mtime_ns
    assert converted(folder, cache, on_progress=lambda _: pytest.fail("converted again")) == first
    assert first.stat().st_mtime_ns == stamp

    write_safetensors(folder / "model.safetensors", random_tensors(seed=1))
    os.utime(folder / "model.safetensors", ns=(1, 1))
    assert already_converted(folder, cache) is None
    second = converted(folder, cache)
    assert list(cache.iterdir()) == [second]
    assert second != first


def test_a_conversion_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(news: Progress) -> None:
        if news.done > news.total // 2:
            raise Stopped

    folder, cache = write_folder(tmp_path / "m"), tmp_path / "cache"
    with pytest.raises(Stopped):
        converted(folder, cache, on_progress=stop)
    assert list(cache.iterdir()) == []


KILLED = """
import sys, time
from pathlib import Path
from chatbot.convert import converted
def wait(news):
    if news.done:
        print("half", flush=True)
        time.sleep(600)
converted(Path(sys.argv[1]), Path(sys.argv[2]), on_progress=wait)
"""


def test_a_conversion_that_is_killed_leaves_no_model(tmp_path: Path) -> None:
    folder, cache = write_folder(tmp_path / "m"), tmp_path / "cache"
    with subprocess.Popen([sys.executable, "-c", KILLED, str(folder), str(cache)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline() == b"half\n"
        process.send_signal(signal.SIGKILL)
    assert list(cache.glob("*.gguf")) == []
    (left,) = cache.iterdir()
    os.utime(left, (time.time() - 7200,) * 2)
    path = converted(folder, cache)
    assert list(cache.iterdir()) == [path]
    assert headers.read(path).tensors == 21


def test_a_full_disk_is_said_before_a_byte_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "_SPARE", 1 << 60)
    with pytest.raises(ModelUnavailable, match="The disk is too full to convert"):
        converted(write_folder(tmp_path / "m"), tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_only_a_folder_with_weights_or_a_config_is_one(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    whole = write_folder(tmp_path / "m")
    assert [is_folder(path) for path in (whole, tmp_path / "empty", tmp_path / "none", whole / "config.json")] == [
        True,
        False,
        False,
        False,
    ]


def test_in_the_hubs_cache_a_model_has_its_repos_name(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "models--some--Tiny-1B" / "snapshots" / "0123abc")
    assert headers.read(converted(folder, tmp_path / "cache")).name == "Tiny-1B"


def test_a_window_limits_the_context(tmp_path: Path) -> None:
    config = {"architectures": ["MistralForCausalLM"], "model_type": "mistral", "sliding_window": 64}
    path = converted(write_folder(tmp_path / "m", config=config), tmp_path / "cache")
    assert headers.read(path).context_trained == 64


def test_a_tied_model_has_no_output_of_its_own(tmp_path: Path) -> None:
    path = converted(write_folder(tmp_path / "m", config={"tie_word_embeddings": True}), tmp_path / "cache")
    assert "output.weight" not in values(path)


def without(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def with_config(**config: Any) -> Callable[[Path], object]:
    return lambda folder: write_folder(folder, config=config)


def with_tensors(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], object]:
    def spoil(folder: Path) -> None:
        numbers = random_tensors()
        change(numbers)
        write_folder(folder, tensors=numbers)

    return spoil


def with_tokenizer(**parts: Any) -> Callable[[Path], object]:
    return lambda folder: write_folder(folder, tokenizer=byte_tokenizer() | parts)


def cut(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])


def web_page(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"<!doctype html><html>Not found</html>")


def only_pickle(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def only_sentencepiece(folder: Path) -> None:
    (folder / "tokenizer.json").rename(folder / "tokenizer.model")


NORM, LAYER = "model.norm.weight", "model.layers.1.mlp.up_proj.weight"
UNKNOWN_SPLIT = {"type": "Split", "pattern": {"Regex": "[abc]+"}, "behavior": "Isolated", "invert": False}
BROKEN: dict[str, tuple[Callable[[Path], object], type[ModelUnavailable], str]] = {
    "no config": (without("config.json"), NotAModel, "has no config.json"),
    "no tokenizer": (without("tokenizer.json"), NotAModel, "has no tokenizer.json"),
    "no weights": (without("model.safetensors"), NotAModel, r"has no \*\.safetensors"),
    "pickle": (only_pickle, NotAModel, "pytorch_model.bin"),
    "sentencepiece": (only_sentencepiece, NotAModel, "tokenizer.model but no tokenizer.json"),
    "broken config": (lambda folder: (folder / "config.json").write_text("{"), NotAModel, "cannot be read as JSON"),
    "architecture": (
        with_config(architectures=["GPTNeoForCausalLM"]),
        UnknownArchitecture,
        "GPTNeoForCausalLM; .* LlamaForCausalLM, MistralForCausalLM, Qwen2ForCausalLM, Qwen3ForCausalLM",
    ),
    "quantised": (with_config(quantization_config={"quant_method": "gptq"}), NotAModel, "quantised already .*gptq"),
    "activation": (with_config(hidden_act="gelu"), UnknownArchitecture, "gelu"),
    "positions": (with_config(rope_scaling={"type": "longrope"}), UnknownArchitecture, "longrope"),
    "waves": (
        with_config(rope_scaling={"type": "yarn", "factor": 4.0, "beta_fast": 16}),
        UnknownArchitecture,
        r"in a way \(yarn\)",
    ),
    "no size": (with_config(hidden_size=None), NotAModel, "no usable hidden_size"),
    "no end": (with_config(eos_token_id=None), NotAModel, "names no token that ends a text"),
    "missing tensor": (with_tensors(lambda all: all.pop(LAYER)), NotAModel, f"no tensor {LAYER}"),
    "unknown tensor": (with_tensors(lambda all: all.update({"x.lora_A": all[NORM]})), NotAModel, r"x\.lora_A"),
    "wrong shape": (
        with_tensors(lambda all: all.update({NORM: all[NORM][:8]})),
        NotAModel,
        "is 8, config.json says 32",
    ),
    "int8": (with_tensors(lambda all: all.update({NORM: all[NORM].astype(np.int8)})), NotAModel, "as I8"),
    "cut": (cut, NotAModel, "is not whole: .* bytes are there"),
    "web page": (web_page, NotAModel, "does not begin as a safetensors file does"),
    "small embedding": (with_config(vocab_size=200), NotAModel, "261 tokens, config.json's vocab_size is 200"),
    "unknown split": (with_tokenizer(pre_tokenizer=UNKNOWN_SPLIT), UnknownArchitecture, "kind BPE"),
    "unknown pattern": (
        with_tokenizer(
            pre_tokenizer={
                "type": "Sequence",
                "pretokenizers": [UNKNOWN_SPLIT, {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}],
            }
        ),
        UnknownArchitecture,
        r"no name for \(\[abc\]\+\)",
    ),
    "word pieces": (with_tokenizer(model={"type": "WordPiece", "vocab": {}}), UnknownArchitecture, "kind WordPiece"),
    "lower case": (with_tokenizer(normalizer={"type": "Lowercase"}), UnknownArchitecture, "Lowercase"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_converted_says_why(tmp_path: Path, name: str) -> None:
    spoil, error, sentence = BROKEN[name]
    folder = write_folder(tmp_path / "m")
    spoil(folder)
    with pytest.raises(error, match=sentence) as caught:
        converted(folder, tmp_path / "cache")
    assert type(caught.value) is error
    assert list(tmp_path.glob("cache/*")) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotAModel, match="There is no folder"):
        converted(tmp_path / "none", tmp_path / "cache")
