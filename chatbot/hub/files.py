"""Which files of a repo a ModelSpec means: a name, a glob, a quant; split files whole; safetensors where no GGUF is."""

import difflib
import fnmatch
import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from chatbot.errors import UnknownModel
from chatbot.spec import QUANT

_PART = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)
_NO_CHAT = re.compile(r"(^|[-._/])(mmproj|imatrix)", re.IGNORECASE)
_BESIDE_WEIGHTS = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
    "chat_template.json",
    "model.safetensors.index.json",
    "README.md",
)
_SHARD = re.compile(r"model-\d+-of-\d+\.safetensors$")


def choose(names: Iterable[str], file: str | None, repo: str, endpoint: str) -> tuple[str, ...]:
    """The files, of split ones all parts in order. Raises UnknownModel with the names that come nearest."""
    found = pick(names, file)
    if not found:
        raise UnknownModel(_missing(tuple(names), file or QUANT, repo, endpoint), "model")
    return found


def pick(names: Iterable[str], file: str | None) -> tuple[str, ...]:
    """As `choose`, but empty if there is none, or if parts of it are missing."""
    listed = sorted(names)
    models = [name for name in listed if name.lower().endswith(".gguf")]
    wanted = file or QUANT
    firsts = [name for name in _matching(models, wanted) if _is_first(name)]
    for first in sorted(firsts, key=lambda name: (len(name), name)):
        parts = _parts(first)
        if set(parts) <= set(listed):
            return parts
    return () if models else _safetensors(listed)


def quant_in(name: str) -> str | None:
    """The quant that a file's name tells."""
    found = re.search(r"(?:^|[-._])((?:UD-)?I?Q\d[A-Z0-9_]*|BF16|F16|F32|MXFP4[A-Z_]*)(?=[-._]|$)", _stem(name), re.I)
    return found[1].upper() if found else None


def _matching(models: Sequence[str], wanted: str) -> list[str]:
    if wanted in models:
        return [wanted, *_siblings(models, wanted)]
    if any(sign in wanted for sign in "*?["):
        return [name for name in models if fnmatch.fnmatch(name, wanted) or fnmatch.fnmatch(_base(name), wanted)]
    quant = re.compile(rf"(^|[-._/]){re.escape(wanted.removesuffix('.gguf'))}([-._/]|$)", re.IGNORECASE)
    return [name for name in models if quant.search(_stem(name)) and not _NO_CHAT.search(name)]


def _siblings(models: Sequence[str], wanted: str) -> list[str]:
    """A later part was named: its first part is meant."""
    part = _PART.search(wanted)
    first = wanted[: part.start()] + f"-00001-of-{part[2]}.gguf" if part else None
    return [first] if first in models and first is not None and first != wanted else []


def _is_first(name: str) -> bool:
    part = _PART.search(name)
    return part is None or part[1] == "00001"


def _parts(first: str) -> tuple[str, ...]:
    part = _PART.search(first)
    if part is None:
        return (first,)
    return tuple(f"{first[: part.start()]}-{number + 1:05}-of-{part[2]}.gguf" for number in range(int(part[2])))


def _safetensors(listed: Sequence[str]) -> tuple[str, ...]:
    weights = [name for name in listed if name.endswith(".safetensors") and "/" not in name]
    # Some repos hold the same weights twice: what the index names, or transformers' usual file, is read.
    if "model.safetensors.index.json" in listed:
        weights = [name for name in weights if _SHARD.search(name)] or weights
    elif "model.safetensors" in weights:
        weights = ["model.safetensors"]
    else:
        weights = [name for name in weights if not name.startswith("consolidated")]
    if "config.json" not in listed or not weights:
        return ()
    return (*(name for name in _BESIDE_WEIGHTS if name in listed), *weights)


def _missing(names: Sequence[str], wanted: str, repo: str, endpoint: str) -> str:
    firsts = [
        name for name in names if name.lower().endswith(".gguf") and _is_first(name) and not _NO_CHAT.search(name)
    ]
    if not firsts:
        return (
            f"{repo} has no GGUF file and no safetensors model at {endpoint}. "
            "Choose a repo that has one, often named ...-GGUF."
        )
    quants = {quant: name for name in firsts if (quant := quant_in(name))}
    near = difflib.get_close_matches(wanted.upper(), quants, 3, 0.3) or list(quants)[:3]
    if quants and "/" not in wanted and not wanted.endswith(".gguf"):
        return (
            f"{repo} has no {wanted} at {endpoint}. The nearest it has: "
            + ", ".join(f"{repo}:{quant}" for quant in near)
            + "."
        )
    nearest = difflib.get_close_matches(wanted, firsts, 3, 0.3) or firsts[:3]
    return f"{repo} has no file {wanted} at {endpoint}. The nearest names: {', '.join(nearest)}."


def _base(name: str) -> str:
    return PurePosixPath(name).name


def _stem(name: str) -> str:
    return re.sub(r"\.gguf$", "", name, flags=re.IGNORECASE)
