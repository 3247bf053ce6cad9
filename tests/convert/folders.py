"""Folders in Hugging Face format with random weights and a small vocabulary, written by hand: no torch is needed."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Tensors = Mapping[str, NDArray[Any]]

CONFIG: Mapping[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 262,
    "max_position_embeddings": 128,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10000.0,
    "hidden_act": "silu",
    "tie_word_embeddings": False,
    "bos_token_id": 257,
    "eos_token_id": 258,
}
_KINDS = {"float32": "F32", "float16": "F16", "uint16": "BF16", "int8": "I8"}


def write_folder(
    folder: Path,
    *,
    config: Mapping[str, Any] | None = None,
    tokenizer: Mapping[str, Any] | None = None,
    tensors: Tensors | None = None,
) -> Path:
    """`config` changes keys of CONFIG (None takes one away)."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = {key: value for key, value in {**CONFIG, **(config or {})}.items() if value is not None}
    (folder / "config.json").write_text(json.dumps(whole))
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer or byte_tokenizer()))
    write_safetensors(folder / "model.safetensors", random_tensors() if tensors is None else tensors)
    return folder


def write_safetensors(path: Path, tensors: Tensors) -> None:
    """uint16 arrays are taken for bf16."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    place = 0
    for name, values in tensors.items():
        offsets = [place, place + values.nbytes]
        header[name] = {"dtype": _KINDS[values.dtype.name], "shape": list(values.shape), "data_offsets": offsets}
        place += values.nbytes
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(values.tobytes() for values in tensors.values()))


def random_tensors(seed: int = 0) -> dict[str, NDArray[np.float32]]:
    """The tensors of a model with CONFIG."""
    dice = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (262, 32), "model.norm.weight": (32,)}
    for layer in range(2):
        block = {
            "self_attn.q_proj": (32, 32),
            "self_attn.k_proj": (16, 32),
            "self_attn.v_proj": (16, 32),
            "self_attn.o_proj": (32, 32),
            "mlp.gate_proj": (64, 32),
            "mlp.up_proj": (64, 32),
            "mlp.down_proj": (32, 64),
            "input_layernorm": (32,),
            "post_attention_layernorm": (32,),
        }
        shapes |= {f"model.layers.{layer}.{name}.weight": shape for name, shape in block.items()}
    shapes["lm_head.weight"] = (262, 32)
    return {name: dice.standard_normal(shape).astype(np.float32) * 0.2 for name, shape in shapes.items()}


def byte_tokenizer() -> dict[str, Any]:
    """Byte-level BPE: 256 bytes, "he" and the special tokens <s> (257), </s>, <|im_end|> and the text "<think>"."""
    letters = byte_letters()
    vocabulary = {letter: number for number, letter in enumerate(letters)} | {"he": 256}
    added = [
        {"id": 257 + place, "content": text, "special": text != "<think>", "normalized": False}
        for place, text in enumerate(("<s>", "</s>", "<|im_end|>", "<think>"))
    ]
    return {
        "version": "1.0",
        "added_tokens": added,
        "normalizer": None,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "use_regex": True},
        "post_processor": None,
        "decoder": {"type": "ByteLevel"},
        "model": {"type": "BPE", "vocab": vocabulary, "merges": ["h e"], "ignore_merges": False},
    }


def byte_letters() -> list[str]:
    """The printable stand-ins of bytes in a byte-level vocabulary, by byte (GPT-2's `bytes_to_unicode`)."""
    plain = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return [chr(byte) if byte in plain else chr(next(others)) for byte in range(256)]
