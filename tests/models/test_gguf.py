"""Reading a GGUF's header: what it says, and what is no GGUF or only half of one."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf as package
import numpy as np
import pytest

from chatbot import gguf
from chatbot.errors import ChatError, NotAModel, NotDownloaded, UnknownArchitecture
from chatbot.fit import estimate
from tests.tiny import CHATML, write_tiny


def test_the_header_says_what_the_writer_wrote(tmp_path: Path) -> None:
    path = write_tiny(
        tmp_path / "m.gguf",
        context=4096,
        layers=3,
        heads=4,
        kv_heads=2,
        metadata={"general.license": "mit", "general.description": "A test.", "general.sampling.temp": 0.6,
                  "general.sampling.top_k": 20, "general.sampling.top_p": 7.0},
    )  # fmt: skip
    reader = package.GGUFReader(path)
    assert gguf.read(path) == gguf.Header(
        path=path,
        name="tiny",
        architecture="llama",
        parameters=sum(int(tensor.n_elements) for tensor in reader.tensors),
        quant="F32",
        size=path.stat().st_size,
        context_trained=4096,
        layers=3,
        heads=4,
        kv_heads=(2, 2, 2),
        key_length=16,
        value_length=16,
        embedding=64,
        feed_forward=128,
        vocabulary=260,
        state=0,
        template=CHATML,
        bos="<s>",
        eos="</s>",
        adds_bos=True,
        license="mit",
        description="A test.",
        sampling={"temperature": 0.6, "top_k": 20},  # top_p is out of range and left out
        split_count=1,
        tensors=len(reader.tensors),
    )


QUANTS = [
    (package.GGMLQuantizationType.Q8_0, None, "Q8_0"),
    (package.GGMLQuantizationType.F16, None, "F16"),
    (package.GGMLQuantizationType.F32, package.LlamaFileType.MOSTLY_Q4_K_M, "Q4_K_M"),
]


@pytest.mark.parametrize(("kind", "said", "quant"), QUANTS)
def test_the_quant_is_the_one_said_or_the_one_that_most_weights_have(
    tmp_path: Path, kind: Any, said: Any, quant: str
) -> None:
    metadata = {"general.file_type": int(said)} if said is not None else {}
    assert gguf.read(write_tiny(tmp_path / "m.gguf", file_type=kind, metadata=metadata)).quant == quant


def write_header(path: Path, architecture: str = "llama", tokens: int = 0, **keys: Any) -> Path:
    writer = package.GGUFWriter(path, architecture)
    for key, value in keys.items():
        name = key.replace("__", ".")
        if isinstance(value, list):
            writer.add_array(name, value)
        elif isinstance(value, str):
            writer.add_string(name, value)
        else:
            writer.add_uint32(name, value)
    if tokens:
        writer.add_token_list([f"token{number}" for number in range(tokens)])
        writer.add_token_merges([f"a{number} b{number}" for number in range(tokens)])
    writer.add_tensor("x", np.zeros((4, 32), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_large_vocabulary_is_stepped_over_and_its_tokens_still_found(tmp_path: Path) -> None:
    path = write_header(
        tmp_path / "m.gguf", tokens=40_000, tokenizer__ggml__bos_token_id=39_999, tokenizer__ggml__eos_token_id=12
    )
    header = gguf.read(path)
    assert (header.vocabulary, header.bos, header.eos) == (40_000, "token39999", "token12")


def test_heads_may_differ_by_layer(tmp_path: Path) -> None:
    path = write_header(tmp_path / "m.gguf", llama__block_count=3, llama__attention__head_count=8,
                        llama__attention__head_count_kv=[4, 0, 2], llama__embedding_length=64)  # fmt: skip
    assert gguf.read(path).kv_heads == (4, 0, 2)


def test_a_hybrid_attends_in_every_fourth_layer_and_keeps_a_state_in_the_others(tmp_path: Path) -> None:
    path = write_header(
        tmp_path / "m.gguf", "qwen35", qwen35__block_count=8, qwen35__attention__head_count=8,
        qwen35__attention__head_count_kv=2, qwen35__attention__key_length=256, qwen35__attention__value_length=256,
        qwen35__embedding_length=1024, qwen35__full_attention_interval=4, qwen35__ssm__conv_kernel=4,
        qwen35__ssm__inner_size=2048, qwen35__ssm__state_size=128, qwen35__ssm__group_count=16,
    )  # fmt: skip
    header = gguf.read(path)
    assert header.kv_heads == (0, 0, 0, 2, 0, 0, 0, 2)
    # llama.cpp: n_embd_r = (d_conv - 1) * (d_inner + 2 * n_group * d_state); n_embd_s = d_state * d_inner; f32 each.
    assert header.state == 6 * 4 * (3 * (2048 + 2 * 16 * 128) + 128 * 2048)


def test_a_hybrid_of_both_in_each_layer_keeps_both(tmp_path: Path) -> None:
    path = write_header(
        tmp_path / "m.gguf", "falcon-h1", **{
            "falcon-h1__block_count": 4, "falcon-h1__attention__head_count": 8,
            "falcon-h1__attention__head_count_kv": 2, "falcon-h1__embedding_length": 64,
            "falcon-h1__ssm__conv_kernel": 4, "falcon-h1__ssm__inner_size": 128, "falcon-h1__ssm__state_size": 16,
            "falcon-h1__ssm__group_count": 1, "falcon-h1__ssm__time_step_rank": 8,
        }
    )  # fmt: skip
    header = gguf.read(path)
    assert header.kv_heads == (2,) * 4
    assert header.state == 4 * 4 * (3 * (128 + 2 * 16) + 16 * 128)


def test_early_files_of_a_hybrid_do_not_say_every_how_many_layers_attend(tmp_path: Path) -> None:
    path = write_header(tmp_path / "m.gguf", "qwen3next", qwen3next__block_count=8,
                        qwen3next__attention__head_count=8, qwen3next__attention__head_count_kv=2)  # fmt: skip
    assert gguf.read(path).kv_heads == (0, 0, 0, 2, 0, 0, 0, 2)


def split(tmp_path: Path) -> tuple[Path, Path]:
    """A model in two files: the first has the keys, both have tensors."""
    paths = tmp_path / "m-00001-of-00002.gguf", tmp_path / "m-00002-of-00002.gguf"
    for number, path in enumerate(paths):
        write_header(path, split__no=number, split__count=2)
    return paths


def test_a_split_model_counts_as_a_whole(tmp_path: Path) -> None:
    first, second = split(tmp_path)
    header = gguf.read(first)
    assert header.size == first.stat().st_size + second.stat().st_size
    assert (header.split_count, header.parameters, header.tensors) == (2, 2 * 4 * 32, 2)


def test_a_missing_part_and_a_later_part_are_told(tmp_path: Path) -> None:
    first, second = split(tmp_path)
    with pytest.raises(NotAModel, match=r"a later part of a split model\. Name its first part, m-00001-of-00002\.gguf"):
        gguf.read(second)
    second.unlink()
    with pytest.raises(NotDownloaded, match=r"There is no file .*m-00002-of-00002\.gguf"):
        gguf.read(first)


def test_a_part_under_a_wrong_name_is_told(tmp_path: Path) -> None:
    first, _ = split(tmp_path)
    with pytest.raises(NotAModel, match=r"wrong\.gguf is part 1 of 2 of a split model, but its name does not say so"):
        gguf.read(first.rename(tmp_path / "wrong.gguf"))


def test_an_exchanged_file_is_read_anew(tmp_path: Path) -> None:
    path = write_tiny(tmp_path / "m.gguf", layers=1)
    assert gguf.read(path).layers == 1
    write_tiny(path, layers=2)
    assert gguf.read(path).layers == 2


NOT_MODELS = [
    (b"", "is empty"),
    (b"<!doctype html><html>", "is a web page, not a model"),
    (b"  \n<html>", "is a web page, not a model"),
    (b"version https://git-lfs.github.com/spec/v1\noid", "is a Git LFS pointer, not the model itself"),
    (b"lmgg\x01\0\0\0", "is in the old GGML format"),
    (b"PK\3\4" + b"\0" * 99, "is a PyTorch or ZIP file"),
    (b"\x80\x02}q", "is a PyTorch or ZIP file"),
    (b'\x40\0\0\0\0\0\0\0{"a":', "is a safetensors file; name the folder it lies in"),
    (b'{"error": "no"}', "is JSON text, not a model"),
    (b"\0" * 4096, "begins with nothing but zeros"),
    (b"#!/bin/sh", "is no GGUF model"),
    (b"GGUF", "is not whole: it ends or breaks off in its header"),
    (b"GGUF\1\0\0\0" + b"\0" * 99, "is GGUF version 1; versions 2 and 3 are read"),
    (b"GGUF\0\0\0\3" + b"\0" * 99, "is for big-endian machines"),
    (b"GGUF\3\0\0\0" + b"\xff" * 99, "is not whole: it ends or breaks off in its header"),
]


@pytest.mark.parametrize(("data", "says"), NOT_MODELS, ids=[says[:30] for _, says in NOT_MODELS])
def test_what_is_no_model_is_named(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(data)
    with pytest.raises(NotAModel) as raised:
        gguf.read(path)
    assert str(raised.value).startswith(f"m.gguf {says}")


def test_a_file_cut_anywhere_is_never_taken_for_whole(tmp_path: Path) -> None:
    data = write_tiny(tmp_path / "m.gguf", layers=1).read_bytes()
    cut = tmp_path / "cut.gguf"
    for length in [*range(0, 9000, 97), *range(9000, len(data), 6001), len(data) - 1]:
        cut.write_bytes(data[:length])
        with pytest.raises(NotAModel):
            gguf.read(cut)


def test_a_spoilt_byte_in_the_header_raises_nothing_but_our_errors(tmp_path: Path) -> None:
    data = write_tiny(tmp_path / "m.gguf", layers=1).read_bytes()
    spoilt = tmp_path / "spoilt.gguf"
    for place in range(4, 3000, 7):
        for value in (0, 255):
            spoilt.write_bytes(data[:place] + bytes([value]) + data[place + 1 :])
            try:
                gguf.read(spoilt)
            except ChatError:
                continue


def test_a_number_of_layers_that_no_model_has_is_refused_unmade(tmp_path: Path) -> None:
    """A list of so many entries would be the end of the program."""
    data = write_tiny(tmp_path / "m.gguf").read_bytes()
    place = data.index(b"llama.block_count") + len(b"llama.block_count") + 4
    assert data[place] == 2
    spoilt = data[:place] + b"\0\0\0\xff" + data[place + 4 :]
    (tmp_path / "spoilt.gguf").write_bytes(spoilt)
    with pytest.raises(NotAModel, match="4,278,190,080 layers: its header is damaged"):
        gguf.read(tmp_path / "spoilt.gguf")
    with pytest.raises(NotAModel, match="4,278,190,080 layers"):
        gguf.read_remote("m.gguf", spoilt, len(spoilt))


def test_a_number_of_parts_that_is_a_text_is_none(tmp_path: Path) -> None:
    path = write_tiny(tmp_path / "m.gguf", metadata={"split.count": "two"})
    assert gguf.read(path).split_count == 1


def test_the_missing_rest_is_told_in_bytes(tmp_path: Path) -> None:
    path = write_tiny(tmp_path / "m.gguf")
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[: size - 100])
    with pytest.raises(NotAModel) as raised:
        gguf.read(path)
    expected = f"m.gguf is not whole: {size - 100:,} of {size:,} bytes are there. Delete it and download it again."
    assert str(raised.value) == expected


def test_an_adapter_and_an_image_part_are_no_models_to_chat_with(tmp_path: Path) -> None:
    with pytest.raises(NotAModel, match="is a LoRA adapter: name it under loras"):
        gguf.read(write_tiny(tmp_path / "lora.gguf", metadata={"general.type": "adapter"}))
    with pytest.raises(NotAModel, match="is the image part of a model"):
        gguf.read(write_tiny(tmp_path / "clip.gguf", architecture="clip"))


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotDownloaded, match=r"There is no file .*m\.gguf"):
        gguf.read(tmp_path / "m.gguf")
    with pytest.raises(NotAModel, match="is a folder"):
        gguf.read(tmp_path)


def test_an_unknown_architecture_is_named_with_the_build_and_the_upgrade(tmp_path: Path) -> None:
    from importlib.metadata import version

    with pytest.raises(UnknownArchitecture) as raised:
        gguf.read(write_tiny(tmp_path / "m.gguf", architecture="unheard-of"))
    assert str(raised.value) == (
        "m.gguf is a model of the architecture 'unheard-of', which the llama.cpp inside (llama-cpp-python "
        f"{version('llama-cpp-python')}) does not know. Upgrade it: pip install -U llama-cpp-python; or choose another "
        "model."
    )


def test_an_architecture_newer_than_the_gguf_package_is_known_if_the_engine_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "MODEL_ARCH_NAMES", {})
    assert gguf.read(write_tiny(tmp_path / "m.gguf")).architecture == "llama"


def test_reading_a_header_loads_no_engine() -> None:
    code = "import sys, chatbot.gguf, chatbot.fit; sys.exit('llama_cpp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_start_of_a_file_tells_what_it_would_take(tmp_path: Path) -> None:
    whole = tmp_path / "tiny.gguf"
    write_tiny(whole, layers=3, heads=8, kv_heads=2, extra_tokens=[f"<t{number}>" for number in range(5000)])
    data, header = whole.read_bytes(), gguf.read(whole)
    vocabulary = data.index(b"tokenizer.ggml.tokens") + 40
    told = gguf.read_remote("models/tiny.gguf", data[:vocabulary], len(data))
    assert told is not None and told.kv_heads == (2, 2, 2) and told.vocabulary == 5260
    asked = {"context": 512, "cells": 4096, "kv_type": "f16"}
    assert replace(estimate(told, **asked), header=header) == estimate(header, **asked)  # type: ignore[arg-type]


def test_of_too_short_a_start_nothing_is_told(tmp_path: Path) -> None:
    data = write_tiny(tmp_path / "tiny.gguf").read_bytes()
    vocabulary = data.index(b"tokenizer.ggml.tokens")
    for cut in range(8, vocabulary, 7):
        assert gguf.read_remote("tiny.gguf", data[:cut], len(data)) is None
    assert gguf.read_remote("tiny.gguf", data[: vocabulary + 40], len(data)) is not None


def test_the_start_of_what_cannot_be_used_is_told(tmp_path: Path) -> None:
    odd = write_tiny(tmp_path / "odd.gguf").read_bytes().replace(b"llama", b"lmaal")
    with pytest.raises(UnknownArchitecture, match=r"odd\.gguf is a model of the architecture 'lmaal'"):
        gguf.read_remote("odd.gguf", odd, len(odd))
    with pytest.raises(NotAModel, match=r"page\.gguf is a web page"):
        gguf.read_remote("page.gguf", b"<!doctype html>", 10**9)
