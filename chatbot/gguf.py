"""Read a GGUF's header: what the model is, its template and the author's sampling, and whether the file is whole.

Nothing is loaded, and llama.cpp is not asked. The one door to the gguf package but for convert/.
"""

import mmap
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

import gguf as package

from chatbot.errors import NotAModel, NotDownloaded, UnknownArchitecture
from chatbot.gguf_bytes import Broken, Contents, LongArray, Tensor, read_contents, read_start, text_at
from chatbot.gguf_sayings import Sayings, adds_bos, kv_heads, sampling, state

MOST_LAYERS = 10_000
"""More than any model has; a header that says so would have us make a list of that length."""

_PART = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$")


@dataclass(frozen=True, slots=True)
class Header:
    """What a model file says of itself; sizes in bytes, None and "" where it says nothing. `kv_heads` has a number for
    each layer, 0 where a layer keeps no keys and values; `state` is what the recurrent layers keep of one sequence;
    `sampling` has the names of KNOBS."""

    path: Path
    name: str
    architecture: str
    parameters: int
    quant: str
    size: int
    context_trained: int | None
    layers: int
    heads: int
    kv_heads: tuple[int, ...]
    key_length: int
    value_length: int
    embedding: int
    feed_forward: int
    vocabulary: int
    state: int
    template: str | None
    bos: str | None
    eos: str | None
    adds_bos: bool
    license: str
    description: str
    sampling: Mapping[str, float | int]
    split_count: int
    tensors: int


def read(path: Path) -> Header:
    """Raises NotDownloaded, NotAModel (no GGUF, or not all of one) and UnknownArchitecture."""
    try:
        stamps = tuple((part, part.stat().st_mtime_ns, part.stat().st_size) for part in split_parts(path))
    except FileNotFoundError as error:
        raise NotDownloaded(f"There is no file {error.filename}. Download the model, or correct its path.") from None
    except OSError as error:
        raise NotAModel(f"{path} cannot be read: {error.strerror}.") from None
    if path.is_dir():
        raise NotAModel(f"{path} is a folder. A model is a file that ends in .gguf.")
    try:
        return _read(path, stamps)
    except OSError as error:
        raise NotAModel(f"{path} cannot be read: {error.strerror}.") from None


def read_remote(name: str, start: bytes, size: int) -> Header | None:
    """The header of a model that is not here, by the `start` of its first file; None where it needs more of that.
    `size`: of all its files. Tensors are not counted, nor texts of tokens known. Raises NotAModel and
    UnknownArchitecture."""
    path = Path(name)
    if (kind := looks_like(start)) is not None:
        raise NotAModel(f"{path.name} {kind}.")
    _check_version(path, start)
    keys = read_start(start)
    if "general.architecture" not in keys:
        return None
    _check_kind(path, keys)
    architecture = _known_architecture(path, keys)
    if not {f"{architecture}.block_count", "tokenizer.ggml.tokens"} <= keys.keys():
        return None  # writers put the shape before the vocabulary
    part = _Part(size, Contents(0, keys, (), 0), None, None)
    return _header(path, architecture, part, [part])


def split_parts(path: Path) -> tuple[Path, ...]:
    """The files of a model named by its first: itself, or `-00001-of-0000N` and those after it."""
    part = _PART.search(path.name)
    if part is None:
        return (path,)
    if part[1] != "00001":
        first = path.name[: part.start()] + f"-00001-of-{part[2]}.gguf"
        raise NotAModel(f"{path.name} is a later part of a split model. Name its first part, {first}.")
    stem = path.name[: part.start()]
    return tuple(path.with_name(f"{stem}-{number + 1:05}-of-{part[2]}.gguf") for number in range(int(part[2])))


def looks_like(head: bytes) -> str | None:
    """What a file is that begins like this, in words; None if it is a GGUF."""
    if head[:4] == b"GGUF":
        return None
    if not head:
        return "is empty: download or copy it again"
    start = head.lstrip()[:200].lower()
    if start.startswith((b"<!do", b"<htm", b"<?xml", b"<")):
        return "is a web page, not a model (a login page or a mirror's error, perhaps)"
    if head.startswith(b"version https://git-lfs"):
        return "is a Git LFS pointer, not the model itself"
    if head[:4] in (b"ggml", b"ggjt", b"ggla", b"lmgg", b"tjgg", b"algg"):
        return "is in the old GGML format, which llama.cpp no longer reads"
    if head[:2] == b"PK" or head[:2] in (b"\x80\x02", b"\x80\x04"):
        return "is a PyTorch or ZIP file, not a GGUF model"
    if head[8:9] == b"{":
        return "is a safetensors file; name the folder it lies in, with its config.json"
    if start.startswith((b"{", b"[")):
        return "is JSON text, not a model (a server's error message, perhaps)"
    if not head.strip(b"\0"):
        return "begins with nothing but zeros: the download never filled it"
    return "is no GGUF model"


def _read(path: Path, stamps: tuple[tuple[Path, int, int], ...]) -> Header:
    outcome = _outcome(path, stamps)
    if isinstance(outcome, Header):
        return outcome
    raise type(outcome)(str(outcome))


# A page asks for the same header many times, and a broken one takes as long as a whole one. The key has times and
# sizes, so an exchanged file is read anew.
@lru_cache(maxsize=64)
def _outcome(path: Path, stamps: tuple[tuple[Path, int, int], ...]) -> Header | NotAModel | UnknownArchitecture:
    try:
        return _made(path, stamps)
    except (NotAModel, UnknownArchitecture) as error:
        return error.with_traceback(None)


def _made(path: Path, stamps: tuple[tuple[Path, int, int], ...]) -> Header:
    parts = [_Part.open(part) for part, _, _ in stamps]
    first = parts[0]
    _check_kind(path, first.contents.keys)
    _check_split(path, parts)
    architecture = _known_architecture(path, first.contents.keys)
    return _header(path, architecture, first, parts)


def _known_architecture(path: Path, keys: Mapping[str, Any]) -> str:
    architecture = str(keys["general.architecture"])
    if not _is_known(architecture):
        raise UnknownArchitecture(
            f"{path.name} is a model of the architecture {architecture!r}, which the llama.cpp inside "
            f"(llama-cpp-python {_engine_version()}) does not know. Upgrade it: pip install -U llama-cpp-python; "
            "or choose another model."
        )
    return architecture


@dataclass(frozen=True, slots=True)
class _Part:
    """One file of a model, read. The texts are those of tokens, taken while the file was open."""

    size: int
    contents: Contents
    bos: str | None
    eos: str | None

    @classmethod
    def open(cls, path: Path) -> "_Part":
        """Raises NotAModel for what is no GGUF, or ends too early."""
        with path.open("rb") as file:
            kind = looks_like(file.read(512))
            if kind is not None:
                raise NotAModel(f"{path.name} {kind}.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                size = len(data)
                _check_version(path, data)
                try:
                    contents = read_contents(data)
                    bos, eos = _token(data, contents.keys, "bos"), _token(data, contents.keys, "eos")
                except (Broken, OverflowError, MemoryError):
                    raise NotAModel(
                        f"{path.name} is not whole: it ends or breaks off in its header. {_AGAIN}"
                    ) from None
        _check_size(path, contents, size)
        return cls(size, contents, bos, eos)


_AGAIN = "Delete it and download it again."


def _check_version(path: Path, data: mmap.mmap | bytes) -> None:
    raw = data[4:8]
    little, big = int.from_bytes(raw, "little"), int.from_bytes(raw, "big")
    if len(raw) == 4 and little not in (2, 3):
        what = "is for big-endian machines" if big in (2, 3) else f"is GGUF version {little}; versions 2 and 3 are read"
        raise NotAModel(f"{path.name} {what}. Download another file of this model.")


def _check_size(path: Path, contents: Contents, size: int) -> None:
    for tensor in contents.tensors:
        if tensor.kind not in package.GGML_QUANT_SIZES:
            continue  # newer than the gguf package; llama.cpp may know it
        end = contents.data_start + tensor.offset + _bytes(tensor)
        if end > size:
            whole = max(contents.data_start + other.offset + _bytes(other) for other in contents.tensors)
            raise NotAModel(f"{path.name} is not whole: {size:,} of {whole:,} bytes are there. {_AGAIN}")


def _bytes(tensor: Tensor) -> int:
    per_block, block_bytes = package.GGML_QUANT_SIZES.get(tensor.kind, (1, 0))
    return int(tensor.values // per_block * block_bytes)


def _check_kind(path: Path, keys: Mapping[str, Any]) -> None:
    if keys.get("general.type") == "adapter":
        raise NotAModel(f"{path.name} is a LoRA adapter: name it under loras of the model it belongs to.")
    if keys.get("general.architecture") == "clip" or keys.get("general.type") == "mmproj":
        raise NotAModel(f"{path.name} is the image part of a model (mmproj), not one to chat with.")
    if not isinstance(keys.get("general.architecture"), str):
        raise NotAModel(f"{path.name} does not say which architecture it is; llama.cpp cannot load it.")


def _check_split(path: Path, parts: list[_Part]) -> None:
    say = Sayings(parts[0].contents.keys, "split")
    count = say.number("split.count")
    if count > 1 and len(parts) == 1:
        number = say.number("split.no") + 1
        raise NotAModel(
            f"{path.name} is part {number} of {count} of a split model, but its name does not say so. "
            f"Give all parts back their names, which end in -0000N-of-{count:05}.gguf."
        )


def _is_known(architecture: str) -> bool:
    return architecture in package.MODEL_ARCH_NAMES.values() or architecture in _names_in_engine(architecture)


@lru_cache(maxsize=64)
def _names_in_engine(architecture: str) -> tuple[str, ...]:
    """The name, if the installed llama.cpp has it among its texts: it may be newer than the gguf package's list."""
    try:
        files = metadata.files("llama-cpp-python") or []
    except metadata.PackageNotFoundError:
        return ()
    for file in files:
        if re.fullmatch(r"(lib)?llama\.(so|dll|dylib)", file.name) and Path(str(file.locate())).is_file():
            needle = architecture.encode() + b"\0"
            return (architecture,) if needle in Path(str(file.locate())).read_bytes() else ()
    return ()


def _engine_version() -> str:
    try:
        return metadata.version("llama-cpp-python")
    except metadata.PackageNotFoundError:
        return "not installed"


def _header(path: Path, architecture: str, first: _Part, parts: list[_Part]) -> Header:
    keys = first.contents.keys
    say = Sayings(keys, architecture)
    tensors = [tensor for part in parts for tensor in part.contents.tensors]
    layers, heads, embedding = (
        say.number("block_count"),
        say.number("attention.head_count"),
        say.number("embedding_length"),
    )
    if layers > MOST_LAYERS:
        raise NotAModel(f"{path.name} says that it has {layers:,} layers: its header is damaged. {_AGAIN}")
    head_width = embedding // heads if heads else 0
    tokens = keys.get("tokenizer.ggml.tokens")
    listed = tokens.count if isinstance(tokens, LongArray) else len(tokens or ())
    return Header(
        path=path,
        name=say.text("general.name"),
        architecture=architecture,
        parameters=sum(tensor.values for tensor in tensors),
        quant=_quant(keys, tensors),
        size=sum(part.size for part in parts),
        context_trained=say.number("context_length") or None,
        layers=layers,
        heads=heads,
        kv_heads=kv_heads(say, layers, heads),
        key_length=say.number("attention.key_length") or head_width,
        value_length=say.number("attention.value_length") or head_width,
        embedding=embedding,
        feed_forward=say.number("feed_forward_length"),
        vocabulary=listed or say.number("vocab_size"),
        state=state(say, layers),
        template=say.text("tokenizer.chat_template") or None,
        bos=first.bos,
        eos=first.eos,
        adds_bos=adds_bos(keys),
        license=say.text("general.license"),
        description=say.text("general.description"),
        sampling=sampling(keys),
        split_count=len(parts),
        tensors=len(tensors),
    )


def _quant(keys: Mapping[str, Any], tensors: list[Tensor]) -> str:
    """The file's type as its author named it, else the type that most values have."""
    kind = keys.get("general.file_type")
    if isinstance(kind, int) and kind in (known.value for known in package.LlamaFileType) and kind != 1024:
        return str(package.LlamaFileType(kind).name).removeprefix("MOSTLY_").removeprefix("ALL_")
    counts: dict[int, int] = {}
    for tensor in tensors:
        counts[tensor.kind] = counts.get(tensor.kind, 0) + tensor.values
    most = max(counts, key=lambda kind: counts[kind], default=None)
    known = {kind.value: kind.name for kind in package.GGMLQuantizationType}
    return "" if most is None else str(known.get(most, f"type {most}"))


def _token(data: mmap.mmap, keys: Mapping[str, Any], which: str) -> str | None:
    number, tokens = keys.get(f"tokenizer.ggml.{which}_token_id"), keys.get("tokenizer.ggml.tokens")
    if not isinstance(number, int) or not isinstance(tokens, LongArray | list):
        return None
    return text_at(data, tokens, number)
