"""Write a planned model as one GGUF, tensor by tensor, so that memory holds one tensor at a time."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import gguf
import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter
from numpy.typing import NDArray

from chatbot.convert.folder import license_of, name_of, read_json_if_there, sampling_of
from chatbot.convert.layout import Wanted, plan
from chatbot.convert.shape import Rope, Shape, read_shape
from chatbot.convert.specials import Specials, read_specials
from chatbot.convert.vocabulary import Vocabulary, read_vocabulary
from chatbot.convert.weights import Stored, read_weights

Kind = Literal["f16", "q8_0"]

_TYPES = {"f16": GGMLQuantizationType.F16, "q8_0": GGMLQuantizationType.Q8_0}
_FILE_TYPES = {"f16": gguf.LlamaFileType.MOSTLY_F16, "q8_0": gguf.LlamaFileType.MOSTLY_Q8_0}


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is known before a byte is written. `size` is that of the GGUF's tensors, in bytes."""

    folder: Path
    kind: Kind
    shape: Shape
    vocabulary: Vocabulary
    specials: Specials
    tensors: Sequence[tuple[Wanted, Stored]]

    @property
    def size(self) -> int:
        return sum(_size(wanted.shape, self.kind) for wanted, _ in self.tensors)


def draft(folder: Path, kind: Kind) -> Draft:
    """Reads and checks everything but the numbers. Raises NotAModel and UnknownArchitecture."""
    shape = read_shape(folder)
    vocabulary = read_vocabulary(folder, shape.vocabulary)
    specials = read_specials(folder, vocabulary)
    return Draft(folder, kind, shape, vocabulary, specials, plan(folder, shape, read_weights(folder)))


def write(what: Draft, path: Path, on_bytes: Callable[[int], None]) -> None:
    """`on_bytes` hears how much of `size` is written, from 0, after each tensor; what it raises ends the writing."""
    writer = GGUFWriter(path, what.shape.architecture)
    try:
        _describe(writer, what)
        _add_shape(writer, what.shape)
        _add_vocabulary(writer, what.vocabulary)
        _add_space(writer, what.vocabulary, what.specials)
        _add_specials(writer, what.specials)
        _write_tensors(writer, what, on_bytes)
    finally:
        writer.close()


def _describe(writer: GGUFWriter, what: Draft) -> None:
    writer.add_type("model")
    writer.add_name(name_of(what.folder))
    if license := license_of(what.folder):
        writer.add_license(license)
    writer.add_file_type(_FILE_TYPES[what.kind])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    for key, value in sampling_of(read_json_if_there(what.folder, "generation_config.json")).items():
        if isinstance(value, int):
            writer.add_int32(key, value)
        else:
            writer.add_float32(key, value)


def _add_shape(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.inner)
    writer.add_block_count(shape.layers)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_vocab_size(shape.vocabulary)
    _add_rope(writer, shape.rope)


def _add_rope(writer: GGUFWriter, rope: Rope) -> None:
    writer.add_rope_freq_base(rope.base)
    if rope.kind == "none":
        return
    writer.add_rope_scaling_type(gguf.RopeScalingType(rope.kind))
    writer.add_rope_scaling_factor(rope.factor)
    if rope.kind == "yarn":
        if rope.original_context is not None:
            writer.add_rope_scaling_orig_ctx_len(rope.original_context)
        writer.add_rope_scaling_attn_factors(rope.attention_factor)


def _add_vocabulary(writer: GGUFWriter, vocabulary: Vocabulary) -> None:
    writer.add_tokenizer_model(vocabulary.model)
    writer.add_tokenizer_pre(vocabulary.splitting)
    writer.add_token_list(list(vocabulary.tokens))
    writer.add_token_types(list(vocabulary.kinds))
    if vocabulary.model == "gpt2":
        writer.add_token_merges(list(vocabulary.merges))
        return
    writer.add_token_scores(list(vocabulary.scores))
    writer.add_remove_extra_whitespaces(vocabulary.one_space)
    if vocabulary.unknown is not None:
        writer.add_unk_token_id(vocabulary.unknown)
    if vocabulary.characters:
        writer.add_precompiled_charsmap(vocabulary.characters)


def _add_space(writer: GGUFWriter, vocabulary: Vocabulary, specials: Specials) -> None:
    """llama.cpp adds a space before each text or before none. A model that wants it before the first only gets it if it
    has no chat template that begins with the BOS: after that no text is the first."""
    if vocabulary.model != "gpt2":
        begins_with_special = "bos_token" in specials.templates.get("default", "")
        writer.add_add_space_prefix(
            vocabulary.space == "each" or (vocabulary.space == "first" and not begins_with_special)
        )


def _add_specials(writer: GGUFWriter, specials: Specials) -> None:
    if specials.begin is not None:
        writer.add_bos_token_id(specials.begin)
    if specials.pad is not None:
        writer.add_pad_token_id(specials.pad)
    for add, number in zip(
        (writer.add_eos_token_id, writer.add_eot_token_id, writer.add_eom_token_id), specials.ends, strict=False
    ):
        add(number)
    writer.add_add_bos_token(specials.adds_begin)
    writer.add_add_eos_token(specials.adds_end)
    if specials.templates:
        writer.add_chat_template([{"name": name, "template": text} for name, text in specials.templates.items()])


def _write_tensors(writer: GGUFWriter, what: Draft, on_bytes: Callable[[int], None]) -> None:
    frequencies = np.array(what.shape.rope.frequencies, np.float32)
    if frequencies.size:
        writer.add_tensor_info("rope_freqs.weight", frequencies.shape, frequencies.dtype, frequencies.nbytes)
    for wanted, _ in what.tensors:
        kind = _type(wanted.shape, what.kind)
        writer.add_tensor_info(
            wanted.target, wanted.shape, np.dtype(np.float32), _size(wanted.shape, what.kind), raw_dtype=kind
        )
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    if frequencies.size:
        writer.write_tensor_data(frequencies)
    done = 0
    on_bytes(done)
    for wanted, stored in what.tensors:
        values = _encoded(wanted, stored, _type(wanted.shape, what.kind))
        writer.write_tensor_data(values)
        done += values.nbytes
        on_bytes(done)


def _type(shape: tuple[int, ...], kind: Kind) -> GGMLQuantizationType:
    """Norms and biases stay f32, as llama.cpp wants them. Rows that are no whole number of blocks become f16."""
    if len(shape) == 1:
        return GGMLQuantizationType.F32
    per_block, _ = gguf.GGML_QUANT_SIZES[_TYPES[kind]]
    return _TYPES[kind] if shape[-1] % per_block == 0 else GGMLQuantizationType.F16


def _size(shape: tuple[int, ...], kind: Kind) -> int:
    per_block, block_bytes = gguf.GGML_QUANT_SIZES[_type(shape, kind)]
    return int(math.prod(shape) // per_block * block_bytes)


def _encoded(wanted: Wanted, stored: Stored, kind: GGMLQuantizationType) -> NDArray[Any]:
    parts = [gguf.quantize(rows, kind) for rows in stored.blocks(wanted.order)]
    return parts[0] if len(parts) == 1 else np.concatenate(parts)
