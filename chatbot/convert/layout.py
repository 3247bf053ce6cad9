"""Which tensors a model of this shape has: their names in both formats, their shapes, the order of their rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from chatbot.convert.shape import Shape
from chatbot.convert.weights import Stored, check_kind
from chatbot.errors import NotAModel

_IGNORED = ("rotary_emb.inv_freq", "attn.masked_bias", "attn.bias")
"""Numbers that old versions saved and that follow from config.json."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A tensor: `source` is its name in *.safetensors, `target` in the GGUF. `heads`: its rows lie in as many heads,
    each in two halves, and llama.cpp wants the halves in pairs. `optional`: a bias that not every model has."""

    source: str
    target: str
    shape: tuple[int, ...]
    heads: int = 0
    optional: bool = False

    @property
    def order(self) -> NDArray[np.int64] | None:
        """The rows of the source in the order that the GGUF has them; None: as they are."""
        if not self.heads:
            return None
        return np.arange(self.shape[0]).reshape(self.heads, 2, -1).swapaxes(1, 2).ravel()


def plan(folder: Path, shape: Shape, weights: Mapping[str, Stored]) -> list[tuple[Wanted, Stored]]:
    """Every tensor to write and where it lies. Raises NotAModel: one is missing, has another shape, or is unknown."""
    found = []
    left = {name for name in weights if not name.endswith(_IGNORED)}
    for wanted in _wanted(shape, "lm_head.weight" in weights):
        if (stored := weights.get(wanted.source)) is not None:
            _check(folder, wanted, stored)
            found.append((wanted, stored))
            left.discard(wanted.source)
        elif not wanted.optional:
            raise NotAModel(f"{folder} has no tensor {wanted.source}: the weights are not whole. Download them again.")
    left.discard("lm_head.weight")  # of a tied model: a copy of the embedding
    if left:
        raise NotAModel(
            f"{folder} has {len(left)} tensors that {shape.architecture} models do not have, {min(left)} among them. "
            "Look for a GGUF of this model."
        )
    return found


def _wanted(shape: Shape, has_output: bool) -> Iterator[Wanted]:
    width, vocabulary = shape.width, shape.vocabulary
    yield Wanted("model.embed_tokens.weight", "token_embd.weight", (vocabulary, width))
    for layer in range(shape.layers):
        yield from _layer(shape, f"model.layers.{layer}.", f"blk.{layer}.")
    yield Wanted("model.norm.weight", "output_norm.weight", (width,))
    if not (shape.tied or (shape.tied is None and not has_output)):
        yield Wanted("lm_head.weight", "output.weight", (vocabulary, width))


def _layer(shape: Shape, source: str, target: str) -> Iterator[Wanted]:
    width, queries, keys = shape.width, shape.heads * shape.head_width, shape.kv_heads * shape.head_width
    paired = shape.architecture == "llama"
    for theirs, ours, rows, columns, heads in (
        ("self_attn.q_proj", "attn_q", queries, width, shape.heads if paired else 0),
        ("self_attn.k_proj", "attn_k", keys, width, shape.kv_heads if paired else 0),
        ("self_attn.v_proj", "attn_v", keys, width, 0),
        ("self_attn.o_proj", "attn_output", width, queries, 0),
        ("mlp.gate_proj", "ffn_gate", shape.inner, width, 0),
        ("mlp.up_proj", "ffn_up", shape.inner, width, 0),
        ("mlp.down_proj", "ffn_down", width, shape.inner, 0),
    ):
        yield Wanted(f"{source}{theirs}.weight", f"{target}{ours}.weight", (rows, columns), heads)
        if _may_have_bias(shape, ours):
            needed = shape.architecture == "qwen2"
            yield Wanted(f"{source}{theirs}.bias", f"{target}{ours}.bias", (rows,), heads, optional=not needed)
    yield Wanted(f"{source}input_layernorm.weight", f"{target}attn_norm.weight", (width,))
    yield Wanted(f"{source}post_attention_layernorm.weight", f"{target}ffn_norm.weight", (width,))
    if shape.architecture == "qwen3":
        yield Wanted(f"{source}self_attn.q_norm.weight", f"{target}attn_q_norm.weight", (shape.head_width,))
        yield Wanted(f"{source}self_attn.k_norm.weight", f"{target}attn_k_norm.weight", (shape.head_width,))


def _may_have_bias(shape: Shape, target: str) -> bool:
    """Where llama.cpp looks for one; elsewhere a bias is an unknown tensor."""
    if shape.architecture == "llama":
        return True
    return shape.architecture == "qwen2" and target in ("attn_q", "attn_k", "attn_v")


def _check(folder: Path, wanted: Wanted, stored: Stored) -> None:
    check_kind(wanted.source, stored)
    if stored.shape != wanted.shape:
        raise NotAModel(
            f"{folder}: {wanted.source} is {_times(stored.shape)}, config.json says {_times(wanted.shape)}. "
            "The files belong to different models; download them again."
        )


def _times(shape: tuple[int, ...]) -> str:
    return " x ".join(str(length) for length in shape)
