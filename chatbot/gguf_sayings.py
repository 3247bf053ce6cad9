"""What the keys of a GGUF header mean: shapes of the memory, the BOS, the author's sampling. Pure arithmetic."""

from collections.abc import Mapping
from typing import Any

from chatbot.errors import BadRequest
from chatbot.sampling import KNOBS, Sampling


class Sayings:
    """The keys, asked by name: the architecture's own under its prefix; a wrong type counts as not said."""

    def __init__(self, keys: Mapping[str, Any], architecture: str) -> None:
        self._keys = keys
        self.architecture = architecture
        self._prefix = architecture + "."

    def number(self, name: str) -> int:
        """The number; of a list with one for each layer the largest; 0 if there is none."""
        return max(self.numbers(name), default=0)

    def numbers(self, name: str) -> list[int]:
        value = self._keys.get(name, self._keys.get(self._prefix + name))
        listed = value if isinstance(value, list) else [value]
        return [number for number in listed if isinstance(number, int) and 0 <= number < 1 << 40]

    def text(self, name: str) -> str:
        value = self._keys.get(name)
        return value if isinstance(value, str) else ""


_EVERY_FOURTH = ("qwen3next", "qwen35", "qwen35moe")
"""Architectures of which llama.cpp takes every fourth layer to attend where the file does not say."""


def kv_heads(say: Sayings, layers: int, heads: int) -> tuple[int, ...]:
    """Key and value heads of each layer. Qwen's hybrids say only every how many layers one attends."""
    listed = say.numbers("attention.head_count_kv") or [heads]
    each = listed if len(listed) == layers else [max(listed)] * layers
    interval = say.number("full_attention_interval") or (4 if say.architecture in _EVERY_FOURTH else 0)
    if not interval or len(listed) == layers:
        return tuple(each)
    return tuple(count if (layer + 1) % interval == 0 else 0 for layer, count in enumerate(each))


def state(say: Sayings, layers: int) -> int:
    """Bytes of f32 that recurrent layers keep for one sequence (llama.cpp's `n_embd_r` and `n_embd_s`)."""
    inner, depth, groups = say.number("ssm.inner_size"), say.number("ssm.state_size"), say.number("ssm.group_count")
    width = say.number("embedding_length")
    shifted = max(0, say.number("ssm.conv_kernel") - 1) * (inner + 2 * groups * depth)
    short = max(0, say.number("shortconv.l_cache") - 1) * width
    mixed = (
        width * (say.number("wkv.head_size") + say.number("token_shift_count")) if say.number("wkv.head_size") else 0
    )
    without = sum(1 for heads in kv_heads(say, layers, say.number("attention.head_count")) if heads == 0)
    recurrent = without or (layers if inner or short or mixed else 0)
    return 4 * recurrent * (shifted + depth * inner + short + mixed)


_BPE_WITH_BOS = ("llama3", "llama-v3", "llama-bpe", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2", "tekken")
"""Byte-pair vocabularies to which llama.cpp adds a BOS where the file does not say."""


def adds_bos(keys: Mapping[str, Any]) -> bool:
    said = keys.get("tokenizer.ggml.add_bos_token")
    if isinstance(said, bool):
        return said
    return keys.get("tokenizer.ggml.model") == "llama" or keys.get("tokenizer.ggml.pre") in _BPE_WITH_BOS


def sampling(keys: Mapping[str, Any]) -> Mapping[str, float | int]:
    """`general.sampling.*` by our names; what is out of range is left out, a model must not fail for it."""
    found: dict[str, float | int] = {}
    for knob in KNOBS:
        value = keys.get(f"general.sampling.{knob.gguf}") if knob.gguf else None
        if not isinstance(value, int | float):
            continue
        value = round(value, 6) if isinstance(value, float) else value  # 0.6 as f32 is 0.6000000238
        try:
            Sampling.parse({knob.name: value})
        except BadRequest:
            continue
        found[knob.name] = value
    return found
