"""Writes tiny llama GGUFs with random weights, so that tests run the real llama.cpp without a download.

Token `b` is the byte `b` (0 to 255); special tokens follow from 256. A text of n UTF-8 bytes is n tokens. Written in
some 30 ms, half a megabyte. What it says is noise, but the same noise each time, drawn from `says`.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

BOS, EOS, EOT, START = 256, 257, 258, 259
"""`<s>`, `</s>`, `<|im_end|>` (both end a reply) and `<|im_start|>`."""

SPECIALS = ("<s>", "</s>", "<|im_end|>", "<|im_start|>")
CHATML = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
LETTERS = b"abcdefghijklmnopqrstuvwxyz .,"


def write_tiny(
    path: Path,
    *,
    seed: int = 0,
    context: int = 2048,
    layers: int = 2,
    width: int = 64,
    heads: int = 4,
    kv_heads: int = 2,
    hidden: int = 128,
    architecture: str = "llama",
    template: str | None = CHATML,
    says: Iterable[int] = LETTERS,
    extra_tokens: Sequence[str] = (),
    add_bos: bool = True,
    eot: int | None = EOT,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    file_type: gguf.GGMLQuantizationType = gguf.GGMLQuantizationType.F32,
) -> Path:
    """`says`: the tokens it may say, others get a logit far below (`range(256)`: any byte; `[EOS]`: ends at once).
    `context` is what it claims to be trained with; `extra_tokens` are further special tokens, from 260 on;
    `metadata` adds keys or replaces those written here. Returns `path`."""
    specials = (*SPECIALS, *extra_tokens)
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(hidden)
    writer.add_head_count(heads)
    writer.add_head_count_kv(kv_heads)
    writer.add_rope_dimension_count(width // heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(256 + len(specials))
    _add_vocabulary(writer, specials, add_bos, eot)
    if template is not None:
        writer.add_chat_template(template)
    for key, value in (metadata or {}).items():
        _add_value(writer, key, value)
    shape = (_WithTiedWords if architecture == "gemma2" else _Shape)(
        seed, layers, width, hidden, width // heads * kv_heads, 256 + len(specials)
    )
    for name, values in shape.tensors(says):
        # Norms stay f32: llama.cpp multiplies by them in place and knows no quantised norm.
        kind = file_type if values.ndim == 2 else gguf.GGMLQuantizationType.F32
        writer.add_tensor(name, gguf.quantize(values, kind), raw_dtype=kind)
    _write(writer)
    return path


def write_windowed(path: Path, window: int = 32) -> Path:
    """A Gemma 2: every other layer sees the last `window` tokens only."""
    sizes = {"sliding_window": window, "key_length": 16, "value_length": 16}
    metadata = {f"gemma2.attention.{name}": size for name, size in sizes.items()}
    return write_tiny(path, architecture="gemma2", layers=4, says=range(256), metadata=metadata)


def write_recurrent(path: Path, *, seed: int = 0, width: int = 32, layers: int = 2, state: int = 8) -> Path:
    """A Mamba: its memory is a state, which can be continued or cleared, but not cut."""
    writer = gguf.GGUFWriter(path, "mamba")
    inner, rank, kernel = 2 * width, 4, 4
    writer.add_context_length(2048)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(0)
    writer.add_head_count(0)
    writer.add_ssm_conv_kernel(kernel)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(rank)
    writer.add_layer_norm_rms_eps(1e-5)
    _add_vocabulary(writer, SPECIALS, add_bos=False, eot=EOT)
    dice = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {"token_embd.weight": (260, width)}
    for layer in range(layers):
        block = {
            "ssm_in.weight": (2 * inner, width),
            "ssm_conv1d.weight": (inner, kernel),
            "ssm_conv1d.bias": (inner,),
            "ssm_x.weight": (rank + 2 * state, inner),
            "ssm_dt.weight": (inner, rank),
            "ssm_dt.bias": (inner,),
            "ssm_a": (inner, state),
            "ssm_d": (inner,),
            "ssm_out.weight": (width, inner),
        }
        shapes |= {f"blk.{layer}.{name}": shape for name, shape in block.items()}
        writer.add_tensor(f"blk.{layer}.attn_norm.weight", np.ones(width, np.float32))
    for name, shape in shapes.items():
        values = dice.standard_normal(shape).astype(np.float32) * shape[-1] ** -0.5
        writer.add_tensor(name, -np.abs(values) if name.endswith("ssm_a") else values)
    writer.add_tensor("output_norm.weight", np.ones(width, np.float32))
    _write(writer)
    return path


class _Shape:
    def __init__(self, seed: int, layers: int, width: int, hidden: int, kv_width: int, vocabulary: int) -> None:
        self.random = np.random.default_rng(seed)
        self.layers, self.width, self.hidden = layers, width, hidden
        self.kv_width, self.vocabulary = kv_width, vocabulary

    def tensors(self, says: Iterable[int]) -> Iterable[tuple[str, NDArray[np.float32]]]:
        embedding = self._drawn(self.vocabulary, self.width, scale=1.0)
        # Dimension 0 is a constant that no layer writes to: the output matrix uses it as a bias.
        embedding[:, 0] = 2.0
        yield "token_embd.weight", embedding
        for layer in range(self.layers):
            yield from self._layer(layer)
        yield "output_norm.weight", np.ones(self.width, np.float32)
        output = self._drawn(self.vocabulary, self.width, scale=0.5)
        output[:, 0] = -200.0
        output[list(says), 0] = 0.0
        yield "output.weight", output

    def _layer(self, layer: int) -> Iterable[tuple[str, NDArray[np.float32]]]:
        out, down = self._drawn(self.width, self.width), self._drawn(self.width, self.hidden)
        out[0] = down[0] = 0.0
        named = {
            "attn_norm": np.ones(self.width, np.float32),
            "attn_q": self._drawn(self.width, self.width),
            "attn_k": self._drawn(self.kv_width, self.width),
            "attn_v": self._drawn(self.kv_width, self.width),
            "attn_output": out,
            "ffn_norm": np.ones(self.width, np.float32),
            "ffn_gate": self._drawn(self.hidden, self.width),
            "ffn_up": self._drawn(self.hidden, self.width),
            "ffn_down": down,
        }
        for name, values in named.items():
            yield f"blk.{layer}.{name}.weight", values

    def _drawn(self, rows: int, columns: int, scale: float | None = None) -> NDArray[np.float32]:
        spread = columns**-0.5 * 2 if scale is None else scale
        return (self.random.standard_normal((rows, columns)) * spread).astype(np.float32)


class _WithTiedWords(_Shape):
    """The output matrix is the embedding; two more norms in a layer; attention that looks at some tokens more."""

    def tensors(self, says: Iterable[int]) -> Iterable[tuple[str, NDArray[np.float32]]]:
        for name, values in super().tensors(says):
            if name == "token_embd.weight":
                values *= 0.05
                values[:, 0] = 0.0
            if name != "output.weight":
                yield name, values

    def _layer(self, layer: int) -> Iterable[tuple[str, NDArray[np.float32]]]:
        for name, values in super()._layer(layer):
            yield name, values * 2 if "attn_q" in name or "attn_k" in name else values
        for norm in ("post_attention_norm", "post_ffw_norm"):
            yield f"blk.{layer}.{norm}.weight", np.ones(self.width, np.float32)


def _write(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_vocabulary(writer: gguf.GGUFWriter, specials: Sequence[str], add_bos: bool, eot: int | None) -> None:
    letters = _byte_letters()
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list([*letters, *specials])
    writer.add_token_types([gguf.TokenType.NORMAL] * 256 + [gguf.TokenType.CONTROL] * len(specials))
    # llama.cpp refuses a BPE vocabulary without merges; a merge into no known token never happens.
    writer.add_token_merges([f"{letters[0]} {letters[1]}"])
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    if eot is not None:
        writer.add_eot_token_id(eot)
    writer.add_add_bos_token(add_bos)


def _byte_letters() -> list[str]:
    """The printable stand-ins of bytes in a byte-level BPE vocabulary, by byte (GPT-2's `bytes_to_unicode`)."""
    plain = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return [chr(byte) if byte in plain else chr(next(others)) for byte in range(256)]


def _add_value(writer: gguf.GGUFWriter, key: str, value: str | int | float | bool) -> None:
    writer.kv_data[0].pop(key, None)
    if isinstance(value, bool):
        writer.add_bool(key, value)
    elif isinstance(value, int):
        writer.add_uint32(key, value)
    elif isinstance(value, float):
        writer.add_float32(key, value)
    else:
        writer.add_string(key, value)
