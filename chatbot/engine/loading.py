"""Options -> a loaded model and its context, or a sentence that says why not."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from chatbot.engine.job import LONGEST_CONTEXT, EngineFacts, EngineOptions
from chatbot.engine.llama import MOST_SEQUENCES, Batch, Context, LlamaFailed, Log, Model, has_gpu
from chatbot.engine.machine import grant_memory, grant_threads
from chatbot.errors import ModelUnavailable, NotAModel, NotDownloaded, TooLarge, UnknownArchitecture

KV_SHARE = 0.25
"""Of the container's memory, for the cells of all slots."""

SHELF_SHARE = 1 / 16
"""Of the container's memory, for idle conversations that are laid aside; none where the memory of a sequence cannot be
cut, for there it is small."""

SMALL = 16 * 2**20
"""Weights that one core keeps in its cache: more threads would mostly wait for each other."""

USUAL_BATCH = 512
WARM_UPS = 3


@dataclass(frozen=True, slots=True)
class Loaded:
    model: Model
    context: Context
    facts: EngineFacts
    batch: int
    gap: float
    shelf: int
    """`gap`: seconds of one step with one writer; `shelf`: bytes for conversations that are laid aside."""


def load(options: EngineOptions, log: Log, on_progress: Callable[[float], bool]) -> Loaded:
    """Raises ModelUnavailable or one of its kinds."""
    started = time.monotonic()
    log.lines.clear()
    check_file(options.path)
    if not has_gpu() or options.gpu_layers == 0:
        check_memory(options.path, grant_memory())
    try:
        model = Model(options.path, gpu_layers=options.gpu_layers, loras=options.loras, on_progress=on_progress)
        return _ready(options, model, started)
    except LlamaFailed as failure:
        raise explain(options.path, str(failure), tuple(log.lines)) from None


def check_file(path: Path) -> None:
    """What can be told from the first bytes, in plainer words than llama.cpp's."""
    if not path.exists():
        raise NotDownloaded(f"There is no file {path}. Download the model, or correct its path.")
    if not path.is_file():
        raise NotAModel(f"{path} is a folder. A model is one file that ends in .gguf.")
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError as error:
        raise ModelUnavailable(f"{path} cannot be read: {error.strerror}.") from None
    if head.startswith(b"GGUF"):
        return
    raise NotAModel(f"{path.name} {_what_it_is(head)}. Delete it and download the model again as GGUF.")


def check_memory(path: Path, has: int | None) -> None:
    needs = path.stat().st_size
    if has is not None and needs > has:
        sentence = (
            f"{path.name} needs {needs / 1e9:.1f} GB of memory; this machine has {has / 1e9:.1f} GB. "
            "Choose a smaller model or a smaller quantisation."
        )
        raise TooLarge(sentence, needs, has)


def explain(path: Path, failure: str, log: Sequence[str]) -> ModelUnavailable:
    """llama.cpp's last words, turned into a sentence."""
    said = "\n".join(log)
    unknown = re.search(r"unknown model architecture: '([^']*)'", said)
    if unknown:
        return UnknownArchitecture(
            f"{path.name} is a model of the kind {unknown[1]!r}, which this llama.cpp does not know. "
            "Upgrade llama-cpp-python, or choose another model."
        )
    if re.search(r"not within the file bounds|corrupted or incomplete|failed to read|unexpectedly reached end", said):
        return NotAModel(f"{path.name} is not whole. Delete it and download it again.")
    if re.search(r"(failed|unable) to allocate|out of memory|bad_alloc", said):
        return _too_large(path)
    if failure.startswith("The LoRA"):
        return ModelUnavailable(failure)
    last = next((line for line in reversed(log) if "failed to load model" not in line), failure)
    return NotAModel(f"{path.name} cannot be loaded: {last[-300:]}")


def _too_large(path: Path) -> TooLarge:
    needs, has = path.stat().st_size, grant_memory() or 0
    sentence = f"There is not enough memory for {path.name} and its context. Choose a smaller context or model."
    return TooLarge(sentence, needs, has)


def _what_it_is(head: bytes) -> str:
    start = head.lstrip().lower()
    if not head:
        return "is empty"
    if start.startswith((b"<!doctype", b"<html", b"<")):
        return "is a web page, not a model (a login or an error page, perhaps)"
    if head.startswith(b"version https://git-lfs"):
        return "is a Git LFS pointer, not the model itself"
    if head.startswith(b"PK"):
        return "is a ZIP or PyTorch file, not a GGUF model"
    if head[:4] in (b"ggml", b"ggjt", b"ggla", b"lmgg", b"tjgg"):
        return "is in the old GGML format, which llama.cpp no longer reads"
    if head[8:9] == b"{":
        return "is a safetensors file, not a GGUF model"
    return "is not a GGUF model"


def _ready(options: EngineOptions, model: Model, started: float) -> Loaded:
    if not model.writes:
        raise ModelUnavailable(f"{options.path.name} ({model.description}) does not write text. Choose a chat model.")
    room = options.context or min(model.trained_context, LONGEST_CONTEXT)
    slots = max(1, min(options.slots, MOST_SEQUENCES))
    threads = options.threads or (1 if model.weight_bytes < SMALL else grant_threads())
    batch = max(options.batch or USUAL_BATCH, slots)
    context = _context(options, model, room=room, slots=slots, threads=threads, batch=batch)
    if not context.remembers:
        raise ModelUnavailable(f"{options.path.name} ({model.description}) only embeds text. Choose a chat model.")
    gap = _warm_up(model, context)
    facts = _facts(model, context, room=room, slots=slots, threads=threads, load_s=time.monotonic() - started)
    shelf = 0 if model.whole_memory else int((grant_memory() or 0) * SHELF_SHARE)
    return Loaded(model, context, facts, batch, gap, shelf)


def _context(options: EngineOptions, model: Model, *, room: int, slots: int, threads: int, batch: int) -> Context:
    """With the cells wished for, or fewer if memory says so, but at least one conversation's."""
    for cells in _cells(options, model, room, slots):
        try:
            return Context(
                model,
                cells=cells,
                sequences=slots,
                batch=batch,
                threads=threads,
                kv_type=options.kv_type,
                flash_attn=options.flash_attn,
            )
        except LlamaFailed as failure:
            last = failure
    raise last


def _cells(options: EngineOptions, model: Model, room: int, slots: int) -> list[int]:
    if options.cells is not None:
        return [max(options.cells, room)]
    wished, memory = room * slots, grant_memory()
    if memory is not None:
        wished = min(wished, int(memory * KV_SHARE / max(1, model.cell_bytes(options.kv_type))))
    return sorted({max(room, wished), max(room, wished // 2), room}, reverse=True)


def _warm_up(model: Model, context: Context) -> float:
    """Decodes a token a few times, so that the first reply does not pay for weights still on disk."""
    batch, seconds = Batch(1), []
    batch.add([model.bos or 0], position=0, sequence=0, wants_logits=True)
    for _ in range(WARM_UPS):
        started = time.monotonic()
        context.decode(batch)
        seconds.append(time.monotonic() - started)
        context.clear()
    return min(seconds)


def _facts(model: Model, context: Context, *, room: int, slots: int, threads: int, load_s: float) -> EngineFacts:
    return EngineFacts(
        context=room,
        slots=slots,
        cells=context.cells,
        vocabulary=model.vocabulary,
        bos=_text(model, model.bos),
        eos=_text(model, model.eos),
        eot=_text(model, model.eot),
        bos_id=model.bos,
        eos_id=model.eos,
        eot_id=model.eot,
        adds_bos=model.adds_bos,
        controls={model.piece(token).decode("utf-8", "replace"): token for token in model.control_tokens()},
        template=model.template,
        description=model.description,
        bytes=model.weight_bytes,
        parameters=model.parameters,
        threads=threads,
        gpu_layers=model.gpu_layers,
        load_s=load_s,
    )


def _text(model: Model, token: int | None) -> str | None:
    return None if token is None else model.piece(token).decode("utf-8", "replace")
