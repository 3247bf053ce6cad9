"""Weights and vocabulary."""

import ctypes
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from chatbot.engine.job import KvType
from chatbot.engine.llama.bindings import C, LlamaFailed, Owned, encode

KV_TYPES: dict[KvType, tuple[int, float]] = {
    "f32": (C.GGML_TYPE_F32, 4.0),
    "f16": (C.GGML_TYPE_F16, 2.0),
    "q8_0": (C.GGML_TYPE_Q8_0, 34 / 32),
}
"""llama.cpp's number and the bytes of one value."""

NO_TOKEN = -1


def has_gpu() -> bool:
    """This build of llama.cpp can use one."""
    return bool(C.llama_supports_gpu_offload())


def layers_for(wish: int | None, has_gpu: bool) -> int:
    """What llama.cpp is told of layers for the GPU: without a wish all (-1) where this build has one, else none."""
    if wish is None:
        return -1 if has_gpu else 0
    return wish


class Model(Owned):
    """Weights and vocabulary. Tokenising is safe on any thread: the vocabulary is only read."""

    def __init__(
        self,
        path: Path,
        *,
        gpu_layers: int | None = None,
        loras: Sequence[tuple[Path, float]] = (),
        on_progress: Callable[[float], bool] | None = None,
    ) -> None:
        """`on_progress` is told shares from 0 to 1; when it answers false, loading ends. Raises LlamaFailed."""
        C.llama_backend_init()
        settings = C.llama_model_default_params()
        settings.n_gpu_layers = layers_for(gpu_layers, has_gpu())
        progress = C.llama_progress_callback(lambda share, _: on_progress(share) if on_progress else True)
        settings.progress_callback = progress
        self.pointer = C.llama_model_load_from_file(str(path).encode(), settings)
        if not self.pointer:
            raise LlamaFailed(f"llama.cpp could not load {path}")
        self.words = C.llama_model_get_vocab(self.pointer)
        layers = int(C.llama_model_n_layer(self.pointer)) + 1
        self.gpu_layers = (
            min(layers, layers if settings.n_gpu_layers < 0 else settings.n_gpu_layers) if has_gpu() else 0
        )
        self.loras = [(self._lora(lora), scale) for lora, scale in loras]

    def _give_back(self) -> None:
        C.llama_model_free(self.pointer)  # frees its adapters too

    def _lora(self, path: Path) -> Any:
        adapter = C.llama_adapter_lora_init(self.pointer, str(path).encode())
        if not adapter:
            raise LlamaFailed(f"The LoRA adapter {path.name} could not be loaded: it may belong to another model.")
        return adapter

    # --- facts ---------------------------------------------------------------------------------------------------

    @property
    def trained_context(self) -> int:
        return int(C.llama_model_n_ctx_train(self.pointer))

    @property
    def vocabulary(self) -> int:
        return int(C.llama_vocab_n_tokens(self.words))

    @property
    def weight_bytes(self) -> int:
        return int(C.llama_model_size(self.pointer))

    @property
    def parameters(self) -> int:
        return int(C.llama_model_n_params(self.pointer))

    @property
    def description(self) -> str:
        buffer = ctypes.create_string_buffer(256)
        C.llama_model_desc(self.pointer, buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace")

    @property
    def template(self) -> str | None:
        template = C.llama_model_chat_template(self.pointer, None)
        return template.decode("utf-8", "replace") if template else None

    @property
    def whole_memory(self) -> bool:
        """Its memory of a sequence can only be continued or cleared, not cut in part."""
        return bool(C.llama_model_is_recurrent(self.pointer) or C.llama_model_is_hybrid(self.pointer))

    @property
    def writes(self) -> bool:
        """It continues text token by token; false for encoders, translators and diffusion models."""
        has_words = C.llama_vocab_type(self.words) != 0
        other = C.llama_model_has_encoder(self.pointer) or C.llama_model_is_diffusion(self.pointer)
        return bool(has_words and not other)

    def cell_bytes(self, kv_type: KvType) -> int:
        """Memory of one KV cell: keys and values of one token in all layers."""
        heads = max(1, int(C.llama_model_n_head(self.pointer)))
        head_width = int(C.llama_model_n_embd(self.pointer)) // heads
        values = 2 * int(C.llama_model_n_layer(self.pointer)) * int(C.llama_model_n_head_kv(self.pointer)) * head_width
        return int(values * KV_TYPES[kv_type][1])

    # --- words ---------------------------------------------------------------------------------------------------

    @property
    def bos(self) -> int | None:
        return _token(C.llama_vocab_bos(self.words))

    @property
    def eos(self) -> int | None:
        return _token(C.llama_vocab_eos(self.words))

    @property
    def eot(self) -> int | None:
        return _token(C.llama_vocab_eot(self.words))

    @property
    def adds_bos(self) -> bool:
        return bool(C.llama_vocab_get_add_bos(self.words))

    def ends(self, token: int) -> bool:
        """This token ends a reply."""
        return bool(C.llama_vocab_is_eog(self.words, token))

    @cached_property
    def end_tokens(self) -> tuple[int, ...]:
        # Asked once: a vocabulary of 128k takes some 50 ms, in which everyone waits.
        return tuple(token for token in range(self.vocabulary) if self.ends(token))

    def control_tokens(self) -> list[int]:
        """Those that llama.cpp reads only where names of special tokens are read."""
        controls = C.LLAMA_TOKEN_ATTR_CONTROL | C.LLAMA_TOKEN_ATTR_UNKNOWN
        return [token for token in range(self.vocabulary) if C.llama_vocab_get_attr(self.words, token) & controls]

    def is_special(self, token: int) -> bool:
        return bool(C.llama_vocab_is_control(self.words, token)) or self.ends(token)

    def tokenize(self, text: str, *, special: bool = True) -> tuple[int, ...]:
        """Never adds a BOS; lone surrogates become U+FFFD. `special`: `<|im_end|>` is that token, not its letters."""
        data = encode(text)
        room = len(data) + 16
        tokens = (C.llama_token * room)()
        count = C.llama_tokenize(self.words, data, len(data), tokens, room, False, special)
        if count < 0:
            tokens = (C.llama_token * -count)()
            count = C.llama_tokenize(self.words, data, len(data), tokens, -count, False, special)
        return tuple(tokens[:count])

    def piece(self, token: int) -> bytes:
        """The token's bytes; of special ones their name, which the dialects read."""
        buffer = ctypes.create_string_buffer(64)
        length = C.llama_token_to_piece(self.words, token, buffer, len(buffer), 0, True)
        if length < 0:
            buffer = ctypes.create_string_buffer(-length)
            length = C.llama_token_to_piece(self.words, token, buffer, len(buffer), 0, True)
        return buffer.raw[: max(0, length)]


def _token(raw: int) -> int | None:
    return None if raw == NO_TOKEN else int(raw)
