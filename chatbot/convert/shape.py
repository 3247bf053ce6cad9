"""What config.json says of a model: its sizes and how it turns positions, checked. Raises what llama.cpp cannot do."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from chatbot.convert.folder import read_json
from chatbot.errors import NotAModel, UnknownArchitecture

Architecture = Literal["llama", "qwen2", "qwen3"]

ARCHITECTURES: Mapping[str, Architecture] = {
    "LlamaForCausalLM": "llama",
    "MistralForCausalLM": "llama",
    "Qwen2ForCausalLM": "qwen2",
    "Qwen3ForCausalLM": "qwen3",
}
_YARN = {"beta_fast": 32, "beta_slow": 1}
_MISTRAL_WINDOW = 4096
"""What MistralConfig takes if config.json does not say."""


@dataclass(frozen=True, slots=True)
class Rope:
    """How positions turn queries and keys. `frequencies`: factors of each pair of values (Llama 3.1 and later)."""

    base: float
    kind: Literal["none", "linear", "yarn"] = "none"
    factor: float = 1.0
    original_context: int | None = None
    attention_factor: float = 1.0
    frequencies: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a model; `vocabulary` counts rows of the embedding. `tied` None: config.json does not say."""

    architecture: Architecture
    layers: int
    width: int
    inner: int
    heads: int
    kv_heads: int
    head_width: int
    vocabulary: int
    context: int
    epsilon: float
    rope: Rope
    tied: bool | None


def read_shape(folder: Path) -> Shape:
    """Raises NotAModel and UnknownArchitecture."""
    config = read_json(folder, "config.json")
    architecture = _architecture(folder, config)
    _refuse(folder, config)
    width, heads = _count(folder, config, "hidden_size"), _count(folder, config, "num_attention_heads")
    head_width = config.get("head_dim") or width // heads
    tied = config.get("tie_word_embeddings")
    return Shape(
        architecture=architecture,
        layers=_count(folder, config, "num_hidden_layers"),
        width=width,
        inner=_count(folder, config, "intermediate_size"),
        heads=heads,
        kv_heads=config.get("num_key_value_heads") or heads,
        head_width=head_width,
        vocabulary=_count(folder, config, "vocab_size"),
        context=_context(config),
        epsilon=float(config.get("rms_norm_eps", 1e-6)),
        rope=_rope(folder, config, head_width),
        tied=tied if isinstance(tied, bool) else None,
    )


def _architecture(folder: Path, config: Mapping[str, Any]) -> Architecture:
    named = config.get("architectures") or [config.get("model_type") or "nothing"]
    if named[0] not in ARCHITECTURES:
        raise UnknownArchitecture(
            f"{folder} is a model of the architecture {named[0]}; of folders in Hugging Face format "
            f"{', '.join(ARCHITECTURES)} can be converted. Look for a GGUF of this model instead."
        )
    return ARCHITECTURES[named[0]]


def _refuse(folder: Path, config: Mapping[str, Any]) -> None:
    """What would load and then talk nonsense."""
    quantised = config.get("quantization_config")
    if quantised:
        method = quantised.get("quant_method", "unknown") if isinstance(quantised, dict) else "unknown"
        raise NotAModel(
            f"{folder} is quantised already (method {method}), which cannot be converted. "
            "Take the model's original weights, or a GGUF of it."
        )
    activation = config.get("hidden_act", "silu")
    if activation not in ("silu", "swish"):
        raise UnknownArchitecture(
            f"{folder} uses the activation {activation}; llama.cpp knows silu for this architecture."
        )


def _count(folder: Path, config: Mapping[str, Any], key: str) -> int:
    value = config.get(key)
    if not isinstance(value, int) or value < 1:
        raise NotAModel(f"{folder / 'config.json'} has no usable {key}. Download it again.")
    return value


def _context(config: Mapping[str, Any]) -> int:
    """Tokens trained on. Where layers look back over a window only, llama.cpp, which has no window for these
    architectures, does the same as long as the context is not longer than the window."""
    context = int(config.get("max_position_embeddings") or 2048)
    mistral = config.get("model_type") == "mistral"
    window = config.get("sliding_window", _MISTRAL_WINDOW if mistral else None)
    return min(context, window) if window and (mistral or config.get("use_sliding_window")) else context


def _rope(folder: Path, config: Mapping[str, Any], head_width: int) -> Rope:
    # transformers 5 writes one table, rope_parameters; before it was rope_theta and rope_scaling.
    said = {**(config.get("rope_scaling") or {}), **(config.get("rope_parameters") or {})}
    base = float(said.get("rope_theta") or config.get("rope_theta") or 10_000.0)
    kind = said.get("rope_type") or said.get("type") or "default"
    partial = said.get("partial_rotary_factor", config.get("partial_rotary_factor")) or 1.0
    try:
        if partial != 1.0:
            raise KeyError
        if kind in ("default", "mrope"):
            return Rope(base)
        if kind == "dynamic":  # only differs beyond the context trained on
            return Rope(base)
        factor = float(said["factor"])
        original = said.get("original_max_position_embeddings") or config.get("max_position_embeddings")
        if kind == "linear":
            return Rope(base, "linear", factor)
        if kind == "llama3":
            return Rope(base, frequencies=_llama3(base, head_width, said))
        if kind == "yarn":
            return _yarn(base, factor, original, said)
    except (KeyError, TypeError, ValueError):
        pass
    raise UnknownArchitecture(
        f"{folder} scales its positions in a way ({kind}) that is not known here; "
        "default, linear, llama3 and yarn are. Look for a GGUF of this model."
    )


def _yarn(base: float, factor: float, original: int | None, said: Mapping[str, Any]) -> Rope:
    # For these architectures llama.cpp reads none of them from the file; it has the usual ones built in.
    if {key: said.get(key) or usual for key, usual in _YARN.items()} != _YARN or said.get("truncate") is False:
        raise KeyError
    if "mscale" in said and "attention_factor" not in said:
        raise KeyError
    usual = 0.1 * math.log(factor) + 1.0 if factor > 1 else 1.0
    return Rope(
        base,
        "yarn",
        factor,
        original_context=original,
        attention_factor=float(said.get("attention_factor") or usual) / usual,
    )


def _llama3(base: float, head_width: int, said: Mapping[str, Any]) -> tuple[float, ...]:
    """Long waves are stretched by `factor`, short ones stay, those between go over smoothly
    (transformers' `_compute_llama3_parameters`)."""
    factor, low, high = (float(said[key]) for key in ("factor", "low_freq_factor", "high_freq_factor"))
    original = float(said["original_max_position_embeddings"])
    factors = []
    for pair in range(head_width // 2):
        wave = 2 * math.pi * base ** (2 * pair / head_width)
        share = min(1.0, max(0.0, (original / wave - low) / (high - low)))
        factors.append(1.0 / (share + (1.0 - share) / factor))
    return tuple(factors)
