"""The KV memory, the arithmetic, and the batch of one step."""

import ctypes
import mmap
from collections.abc import Sequence
from enum import Enum

from chatbot.engine.job import KvType
from chatbot.engine.llama.bindings import C, LlamaFailed, Owned
from chatbot.engine.llama.model import KV_TYPES, Model

MOST_SEQUENCES = 256

PRIVATE = {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS} if hasattr(mmap, "MAP_PRIVATE") else {}
"""Pages that may be shared with another process take longer to come by."""

Copied = ctypes.Array[ctypes.c_uint8]
"""A sequence outside the memory: its cells as llama.cpp writes them."""


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


class Context(Owned):
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
        self.pointer = C.llama_init_from_model(model.pointer, settings)
        if not self.pointer:
            raise LlamaFailed(f"llama.cpp could not make a context of {cells:,} cells")
        self._memory = C.llama_get_memory(self.pointer)
        self._window = int(C.llama_model_n_swa(model.pointer))
        self._stop = False
        self._callback = C.ggml_abort_callback(lambda _: self._stop)
        self._none = C.ggml_abort_callback()
        self._set_loras(model)

    def _give_back(self) -> None:
        C.llama_free(self.pointer)

    def _set_loras(self, model: Model) -> None:
        if not model.loras:
            return
        count = len(model.loras)
        adapters = (C.llama_adapter_lora_p_ctypes * count)(*(adapter for adapter, _ in model.loras))
        scales = (ctypes.c_float * count)(*(scale for _, scale in model.loras))
        if C.llama_set_adapters_lora(self.pointer, adapters, count, scales) != 0:
            raise LlamaFailed("The LoRA adapters do not fit this model.")

    @property
    def remembers(self) -> bool:
        """False for models that only embed: they keep no memory of what came before."""
        return bool(self._memory)

    @property
    def cells(self) -> int:
        return int(C.llama_n_ctx(self.pointer))

    def decode(self, batch: Batch, *, abortable: bool = False) -> Outcome:
        """`abortable`: `abort` from another thread breaks it off. Costs a Python call for each node of the graph, so it
        is for long steps only."""
        self._stop = False
        C.llama_set_abort_callback(self.pointer, self._callback if abortable else self._none, None)
        code = C.llama_decode(self.pointer, batch.raw)
        if code not in (0, 1, 2):
            raise LlamaFailed(f"llama_decode returned {code}")
        return Outcome(code)

    def abort(self) -> None:
        """Breaks off the decode that runs, if it is abortable. From any thread."""
        self._stop = True

    def cut(self, sequence: int, keep: int) -> bool:
        """Forgets all but the first `keep` tokens. False: this memory cannot do that; it is as it was. Where a layer
        sees the last few tokens only (a sliding window), llama.cpp may have let go of what is older."""
        first_seen = max(0, keep - self._window + 1)
        if self._window and keep and not 0 <= C.llama_memory_seq_pos_min(self._memory, sequence) <= first_seen:
            return False
        return bool(C.llama_memory_seq_rm(self._memory, sequence, keep, -1))

    def copy(self, source: int, target: int, length: int) -> None:
        """Shares the first `length` tokens; no numbers are moved."""
        C.llama_memory_seq_cp(self._memory, source, target, 0, length)

    def size(self, sequence: int) -> int:
        """Bytes of a copy of it."""
        return int(C.llama_state_seq_get_size(self.pointer, sequence))

    def copy_out(self, sequence: int, size: int) -> Copied | None:
        """None where llama.cpp cannot, or there is no memory for it."""
        try:
            pages = mmap.mmap(-1, size, **PRIVATE)  # not touched before llama.cpp writes, and given back whole
        except OSError:
            return None
        copied = (ctypes.c_uint8 * size).from_buffer(pages)
        return copied if C.llama_state_seq_get_data(self.pointer, copied, size, sequence) == size else None

    def copy_in(self, copied: Copied, sequence: int) -> bool:
        """False: there are not so many free cells, and the sequence is empty."""
        return bool(C.llama_state_seq_set_data(self.pointer, copied, len(copied), sequence))

    def clear(self) -> None:
        C.llama_memory_clear(self._memory, False)
