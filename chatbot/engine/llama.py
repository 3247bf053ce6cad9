"""The only file that touches llama_cpp: Model, Context, Batch and Sampler, each giving back what it took.

Signatures move between versions of llama.cpp, and a wrong one is a crash, so the version is pinned and nothing outside
this file knows a pointer. Everything runs in the model's own process.
"""

import ctypes
import importlib
import importlib.util
import math
import sys
from collections import deque
from collections.abc import Callable, Sequence
from enum import Enum
from functools import cached_property
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Self

from chatbot.engine.job import KvType
from chatbot.errors import BadRequest
from chatbot.sampling import Sampling


def _bindings() -> Any:
    """The bare bindings, without the package around them: it brings a template engine, a cache and numpy, together
    0.2 s and 40 MB in every model's process, for a high-level interface that is not used here."""
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError("llama-cpp-python is not installed: pip install -r requirements.txt")
    if "llama_cpp" not in sys.modules:
        package = ModuleType("llama_cpp")
        package.__path__ = spec.submodule_search_locations
        sys.modules["llama_cpp"] = package
    return importlib.import_module("llama_cpp.llama_cpp")


C = _bindings()

KV_TYPES: dict[KvType, tuple[int, float]] = {
    "f32": (C.GGML_TYPE_F32, 4.0),
    "f16": (C.GGML_TYPE_F16, 2.0),
    "q8_0": (C.GGML_TYPE_Q8_0, 34 / 32),
}
"""llama.cpp's number and the bytes of one value."""

MOST_SEQUENCES = 256
DRY_BREAKERS = (b"\n", b":", b'"', b"*")
NO_TOKEN = -1


class LlamaFailed(Exception):
    """llama.cpp refused; the reason is in its log."""


class Log:
    """Keeps llama.cpp quiet, and its last warnings to explain a failure with."""

    def __init__(self) -> None:
        self.lines: deque[str] = deque(maxlen=60)
        # llama.cpp holds only the pointer: without a name here the callback would be collected and the process crash.
        self._callback = C.llama_log_callback(self._note)
        C.llama_log_set(self._callback, ctypes.c_void_p(0))

    def _note(self, level: int, text: bytes, _: object) -> None:
        warning, error = 3, 4
        if level in (warning, error):
            self.lines.append(text.decode("utf-8", "replace").strip())


class _Owned:
    """Something taken from llama.cpp, given back once."""

    _pointer: Any

    def _give_back(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        if self._pointer:
            self._give_back()
            self._pointer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Model(_Owned):
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
        has_gpu = bool(C.llama_supports_gpu_offload())
        settings.n_gpu_layers = (-1 if has_gpu else 0) if gpu_layers is None else gpu_layers
        progress = C.llama_progress_callback(lambda share, _: on_progress(share) if on_progress else True)
        settings.progress_callback = progress
        self._pointer = C.llama_model_load_from_file(str(path).encode(), settings)
        if not self._pointer:
            raise LlamaFailed(f"llama.cpp could not load {path}")
        self._vocabulary = C.llama_model_get_vocab(self._pointer)
        layers = int(C.llama_model_n_layer(self._pointer)) + 1
        self.gpu_layers = min(layers, layers if settings.n_gpu_layers < 0 else settings.n_gpu_layers) if has_gpu else 0
        self.loras = [(self._lora(lora), scale) for lora, scale in loras]

    def _give_back(self) -> None:
        C.llama_model_free(self._pointer)  # frees its adapters too

    def _lora(self, path: Path) -> Any:
        adapter = C.llama_adapter_lora_init(self._pointer, str(path).encode())
        if not adapter:
            raise LlamaFailed(f"The LoRA adapter {path.name} could not be loaded: it may belong to another model.")
        return adapter

    # --- facts ---------------------------------------------------------------------------------------------------

    @property
    def trained_context(self) -> int:
        return int(C.llama_model_n_ctx_train(self._pointer))

    @property
    def vocabulary(self) -> int:
        return int(C.llama_vocab_n_tokens(self._vocabulary))

    @property
    def weight_bytes(self) -> int:
        return int(C.llama_model_size(self._pointer))

    @property
    def parameters(self) -> int:
        return int(C.llama_model_n_params(self._pointer))

    @property
    def description(self) -> str:
        buffer = ctypes.create_string_buffer(256)
        C.llama_model_desc(self._pointer, buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace")

    @property
    def template(self) -> str | None:
        template = C.llama_model_chat_template(self._pointer, None)
        return template.decode("utf-8", "replace") if template else None

    @property
    def whole_memory(self) -> bool:
        """Its memory of a sequence can only be continued or cleared, not cut in part."""
        return bool(C.llama_model_is_recurrent(self._pointer) or C.llama_model_is_hybrid(self._pointer))

    @property
    def writes(self) -> bool:
        """It continues text token by token; false for encoders, translators and diffusion models."""
        has_words = C.llama_vocab_type(self._vocabulary) != 0
        other = C.llama_model_has_encoder(self._pointer) or C.llama_model_is_diffusion(self._pointer)
        return bool(has_words and not other)

    def cell_bytes(self, kv_type: KvType) -> int:
        """Memory of one KV cell: keys and values of one token in all layers."""
        heads = max(1, int(C.llama_model_n_head(self._pointer)))
        head_width = int(C.llama_model_n_embd(self._pointer)) // heads
        values = (
            2 * int(C.llama_model_n_layer(self._pointer)) * int(C.llama_model_n_head_kv(self._pointer)) * head_width
        )
        return int(values * KV_TYPES[kv_type][1])

    # --- words ---------------------------------------------------------------------------------------------------

    @property
    def bos(self) -> int | None:
        return _token(C.llama_vocab_bos(self._vocabulary))

    @property
    def eos(self) -> int | None:
        return _token(C.llama_vocab_eos(self._vocabulary))

    @property
    def eot(self) -> int | None:
        return _token(C.llama_vocab_eot(self._vocabulary))

    @property
    def adds_bos(self) -> bool:
        return bool(C.llama_vocab_get_add_bos(self._vocabulary))

    def ends(self, token: int) -> bool:
        """This token ends a reply."""
        return bool(C.llama_vocab_is_eog(self._vocabulary, token))

    @cached_property
    def end_tokens(self) -> tuple[int, ...]:
        # Asked once: a vocabulary of 128k takes some 50 ms, in which everyone waits.
        return tuple(token for token in range(self.vocabulary) if self.ends(token))

    def is_special(self, token: int) -> bool:
        return bool(C.llama_vocab_is_control(self._vocabulary, token)) or self.ends(token)

    def tokenize(self, text: str, *, special: bool = True) -> tuple[int, ...]:
        """Never adds a BOS; lone surrogates become U+FFFD. `special`: `<|im_end|>` is that token, not its letters."""
        data = _encode(text)
        room = len(data) + 16
        tokens = (C.llama_token * room)()
        count = C.llama_tokenize(self._vocabulary, data, len(data), tokens, room, False, special)
        if count < 0:
            tokens = (C.llama_token * -count)()
            count = C.llama_tokenize(self._vocabulary, data, len(data), tokens, -count, False, special)
        return tuple(tokens[:count])

    def piece(self, token: int) -> bytes:
        """The token's bytes; of special ones their name, which the dialects read."""
        buffer = ctypes.create_string_buffer(64)
        length = C.llama_token_to_piece(self._vocabulary, token, buffer, len(buffer), 0, True)
        if length < 0:
            buffer = ctypes.create_string_buffer(-length)
            length = C.llama_token_to_piece(self._vocabulary, token, buffer, len(buffer), 0, True)
        return buffer.raw[: max(0, length)]


class Batch:
    """The tokens of one step. Its arrays belong to Python, so llama.cpp has nothing to free."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.count = 0
        integers = ctypes.c_int32 * most
        self._tokens, self._positions, self._sequences = integers(), integers(), integers()
        self._ones = integers(*[1] * most)
        self._wanted = (ctypes.c_int8 * most)()
        pointer, start = ctypes.POINTER(ctypes.c_int32), ctypes.addressof(self._sequences)
        self._rows = (pointer * most)(*(ctypes.cast(start + 4 * row, pointer) for row in range(most)))
        self.raw = C.llama_batch(
            n_tokens=0,
            token=self._tokens,
            embd=None,
            pos=self._positions,
            n_seq_id=self._ones,
            seq_id=self._rows,
            logits=self._wanted,
        )

    @property
    def room(self) -> int:
        return self.most - self.count

    def clear(self) -> None:
        self.count = self.raw.n_tokens = 0

    def add(self, tokens: Sequence[int], *, position: int, sequence: int, wants_logits: bool) -> int:
        """Returns the row of the last token: with `wants_logits` a sampler can draw the next one from it."""
        count = len(tokens)
        start, end = self.count, self.count + count
        self._tokens[start:end] = list(tokens)
        self._positions[start:end] = list(range(position, position + count))
        self._sequences[start:end] = [sequence] * count
        self._wanted[start:end] = [0] * count
        self._wanted[end - 1] = wants_logits
        self.count = self.raw.n_tokens = end
        return end - 1


class Outcome(Enum):
    DONE = 0
    FULL = 1
    """No cells left; the memory is as it was before."""
    ABORTED = 2
    """Broken off; part of the batch may lie in the memory: cut every sequence of it."""


class Context(_Owned):
    """The KV memory and the arithmetic. One thread only, but for `abort`."""

    def __init__(
        self,
        model: Model,
        *,
        cells: int,
        sequences: int,
        batch: int,
        threads: int,
        kv_type: KvType = "f16",
        flash_attn: bool | None = None,
    ) -> None:
        settings = C.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_ubatch = cells, batch, min(batch, 512)
        # One row of logits for each sequence at most: else the memory for a whole batch of rows is set aside.
        settings.n_seq_max = settings.n_outputs_max = sequences
        settings.n_threads = settings.n_threads_batch = threads
        settings.type_k = settings.type_v = KV_TYPES[kv_type][0]
        settings.flash_attn_type = {
            None: C.LLAMA_FLASH_ATTN_TYPE_AUTO,
            True: C.LLAMA_FLASH_ATTN_TYPE_ENABLED,
            False: C.LLAMA_FLASH_ATTN_TYPE_DISABLED,
        }[flash_attn]
        # One pool of cells: each sequence may use all of it, and a prefix is shared without a copy.
        settings.kv_unified = True
        self._pointer = C.llama_init_from_model(model._pointer, settings)
        if not self._pointer:
            raise LlamaFailed(f"llama.cpp could not make a context of {cells:,} cells")
        self._memory = C.llama_get_memory(self._pointer)
        self._stop = False
        self._callback = C.ggml_abort_callback(lambda _: self._stop)
        self._none = C.ggml_abort_callback()
        self._set_loras(model)

    def _give_back(self) -> None:
        C.llama_free(self._pointer)

    def _set_loras(self, model: Model) -> None:
        if not model.loras:
            return
        count = len(model.loras)
        adapters = (C.llama_adapter_lora_p_ctypes * count)(*(adapter for adapter, _ in model.loras))
        scales = (ctypes.c_float * count)(*(scale for _, scale in model.loras))
        if C.llama_set_adapters_lora(self._pointer, adapters, count, scales) != 0:
            raise LlamaFailed("The LoRA adapters do not fit this model.")

    @property
    def remembers(self) -> bool:
        """False for models that only embed: they keep no memory of what came before."""
        return bool(self._memory)

    @property
    def cells(self) -> int:
        return int(C.llama_n_ctx(self._pointer))

    def decode(self, batch: Batch, *, abortable: bool = False) -> Outcome:
        """`abortable`: `abort` from another thread breaks it off. Costs a Python call for each node of the graph, so it
        is for long steps only."""
        self._stop = False
        C.llama_set_abort_callback(self._pointer, self._callback if abortable else self._none, None)
        code = C.llama_decode(self._pointer, batch.raw)
        if code not in (0, 1, 2):
            raise LlamaFailed(f"llama_decode returned {code}")
        return Outcome(code)

    def abort(self) -> None:
        """Breaks off the decode that runs, if it is abortable. From any thread."""
        self._stop = True

    def cut(self, sequence: int, keep: int) -> bool:
        """Forgets all but the first `keep` tokens. False: this memory cannot do that; it is as it was."""
        return bool(C.llama_memory_seq_rm(self._memory, sequence, keep, -1))

    def copy(self, source: int, target: int, length: int) -> None:
        """Shares the first `length` tokens; no numbers are moved."""
        C.llama_memory_seq_cp(self._memory, source, target, 0, length)

    def clear(self) -> None:
        C.llama_memory_clear(self._memory, False)


class Sampler(_Owned):
    """Draws the tokens of one reply: llama.cpp's chain in llama.cpp's order. `seen` is what the penalties have seen."""

    def __init__(
        self, model: Model, sampling: Sampling, *, seed: int, seen: Sequence[int] = (), grammar: str | None = None
    ) -> None:
        """Raises BadRequest for a grammar that does not parse and a bias on a token that does not exist."""
        self._model = model
        self._pointer = C.llama_sampler_chain_init(C.llama_sampler_chain_default_params())
        self._grammar = None
        try:
            self._grammar = self._parsed(grammar) if grammar is not None else None
            self._add_bias(sampling)
            self._add_repetition(sampling, seen)
            self._add_choice(sampling, seed)
        except BadRequest:
            self.close()
            raise

    def _give_back(self) -> None:
        if self._grammar:
            C.llama_sampler_free(self._grammar)
        C.llama_sampler_free(self._pointer)  # frees the links of the chain too

    def draw(self, context: Context, row: int) -> int:
        if self._grammar is None:
            return int(C.llama_sampler_sample(self._pointer, context._pointer, row))
        return self._draw_by_grammar(context, row)

    def _draw_by_grammar(self, context: Context, row: int) -> int:
        """Draws freely first and asks the grammar about that one token: to ask about the whole vocabulary takes tens of
        milliseconds, in which everyone waits."""
        token = self._chosen(context, row, by_grammar=False)
        if not self._allows(token):
            token = self._chosen(context, row, by_grammar=True)
        C.llama_sampler_accept(self._grammar, token)
        C.llama_sampler_accept(self._pointer, token)
        return token

    def _chosen(self, context: Context, row: int, *, by_grammar: bool) -> int:
        import numpy as np  # only here: most processes never see a grammar

        size = self._model.vocabulary
        logits = np.ctypeslib.as_array(C.llama_get_logits_ith(context._pointer, row), (size,))
        table = np.zeros(size, np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)]))
        table["id"], table["logit"] = np.arange(size), logits
        data = table.ctypes.data_as(C.llama_token_data_p)
        candidates = C.llama_token_data_array(data=data, size=size, selected=-1, sorted=False)
        if by_grammar:
            C.llama_sampler_apply(self._grammar, ctypes.byref(candidates))
        C.llama_sampler_apply(self._pointer, ctypes.byref(candidates))
        return int(candidates.data[candidates.selected].id)

    def _allows(self, token: int) -> bool:
        one = (C.llama_token_data * 1)(C.llama_token_data(id=token, logit=1.0, p=0.0))
        candidates = C.llama_token_data_array(data=one, size=1, selected=-1, sorted=False)
        C.llama_sampler_apply(self._grammar, ctypes.byref(candidates))
        return bool(one[0].logit > -math.inf)

    def _parsed(self, grammar: str) -> Any:
        parsed = C.llama_sampler_init_grammar(self._model._vocabulary, _encode(grammar).replace(b"\0", b""), b"root")
        if not parsed:
            raise BadRequest("The grammar does not parse: it must be GBNF with a rule named root.", "grammar")
        return parsed

    # --- the chain -----------------------------------------------------------------------------------------------

    def _add(self, link: Any) -> None:
        C.llama_sampler_chain_add(self._pointer, link)

    def _add_bias(self, sampling: Sampling) -> None:
        biases = dict(sampling.logit_bias)
        if any(token >= self._model.vocabulary for token in biases):
            raise BadRequest(f"logit_bias names tokens from 0 to {self._model.vocabulary - 1:,}.", "logit_bias")
        if sampling.ignore_eos:
            biases.update((token, -math.inf) for token in self._model.end_tokens)
        if biases:
            rows = (C.llama_logit_bias * len(biases))(*(C.llama_logit_bias(*pair) for pair in biases.items()))
            self._add(C.llama_sampler_init_logit_bias(self._model.vocabulary, len(biases), rows))

    def _add_repetition(self, sampling: Sampling, seen: Sequence[int]) -> None:
        penalties = (sampling.repeat_penalty, sampling.frequency_penalty, sampling.presence_penalty)
        window = 0
        if sampling.repeat_last_n and penalties != (1.0, 0.0, 0.0):
            window = sampling.repeat_last_n
            self._add(C.llama_sampler_init_penalties(self._model.vocabulary, window, *penalties))
        if sampling.dry_multiplier and sampling.dry_penalty_last_n:
            window = max(window, sampling.dry_penalty_last_n)
            self._add(self._dry(sampling))
        for token in seen[len(seen) - window :] if window else ():
            C.llama_sampler_accept(self._pointer, token)

    def _dry(self, sampling: Sampling) -> Any:
        breakers = (ctypes.c_char_p * len(DRY_BREAKERS))(*DRY_BREAKERS)
        return C.llama_sampler_init_dry(
            self._model._vocabulary,
            sampling.dry_multiplier,
            sampling.dry_base,
            sampling.dry_allowed_length,
            sampling.dry_penalty_last_n,
            breakers,
            len(DRY_BREAKERS),
        )

    def _add_choice(self, sampling: Sampling, seed: int) -> None:
        if sampling.temperature <= 0:
            self._add(C.llama_sampler_init_greedy())
        elif sampling.mirostat:
            self._add(C.llama_sampler_init_temp(sampling.temperature))
            self._add(self._mirostat(sampling, seed))
        else:
            self._add_cuts(sampling, seed)
            self._add(C.llama_sampler_init_temp(sampling.temperature))
            self._add(C.llama_sampler_init_dist(seed))

    def _mirostat(self, sampling: Sampling, seed: int) -> Any:
        if sampling.mirostat == 2:
            return C.llama_sampler_init_mirostat_v2(seed, sampling.mirostat_tau, sampling.mirostat_eta)
        usual_m = 100
        tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
        return C.llama_sampler_init_mirostat(self._model.vocabulary, seed, tau, eta, usual_m)

    def _add_cuts(self, sampling: Sampling, seed: int) -> None:
        if sampling.top_n_sigma > 0:
            self._add(C.llama_sampler_init_top_n_sigma(sampling.top_n_sigma))
        if sampling.top_k > 0:
            self._add(C.llama_sampler_init_top_k(sampling.top_k))
        if sampling.typical_p < 1:
            self._add(C.llama_sampler_init_typical(sampling.typical_p, 0))
        if sampling.top_p < 1:
            self._add(C.llama_sampler_init_top_p(sampling.top_p, 0))
        if sampling.min_p > 0:
            self._add(C.llama_sampler_init_min_p(sampling.min_p, 0))
        if sampling.xtc_probability > 0:
            self._add(C.llama_sampler_init_xtc(sampling.xtc_probability, sampling.xtc_threshold, 0, seed))


def _token(raw: int) -> int | None:
    return None if raw == NO_TOKEN else int(raw)


def _encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Pairs of surrogates become their character, lone ones U+FFFD.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
