"""Which models there are: those of models.yaml, files in the models folder, and whatever a name says (a path, a repo).

Reads the list and file names only; what is inside a file is gguf.py's business, what is on the hub hub.py's.
"""

import difflib
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chatbot.errors import BadSettings, UnknownModel
from chatbot.messages import clean
from chatbot.models_file import read_models
from chatbot.spec import QUANT, REPO, ModelSpec

__all__ = ["Catalog", "CatalogWatch", "ModelSpec", "load"]

_DEEPEST = 3
_HUB = re.compile(r"(?:https?://)?(?:huggingface\.co|hf\.co)/")
_SHORTHAND = re.compile(rf"({REPO})(?::([A-Za-z0-9][A-Za-z0-9._-]*))?")
_BLOB = re.compile(rf"({REPO})/(?:blob|resolve)/([^/]+)/(.+\.gguf)(?:\?.*)?")
_LATER_PART = re.compile(r"-(?!00001-)\d{5}-of-\d{5}\.gguf$")


@dataclass(frozen=True, slots=True)
class Catalog:
    """What the menu shows, in its order, and the one a new chat begins with."""

    specs: tuple[ModelSpec, ...]
    default: ModelSpec
    models_dir: Path | None = None

    def find(self, name: str) -> ModelSpec:
        """The model of that id, path (of a .gguf that may still come), file name in the models folder, or of the hub.
        Raises UnknownModel."""
        for spec in self.specs:
            if spec.id == name:
                return spec
        found = self._in_folder(name) or self._by_path(name) or _by_repo(name) or self._to_come(name)
        if found is None:
            raise UnknownModel(f"There is no model {name!r}.{self._near(name)}", "model")
        return found

    def _in_folder(self, name: str) -> ModelSpec | None:
        if self.models_dir is None:
            return None
        for path in _scan(self.models_dir):
            if name in (path.name, path.stem, str(path.relative_to(self.models_dir))):
                return self._at(path)
        return None

    def _by_path(self, name: str) -> ModelSpec | None:
        path = _path_of(name)
        if path is None or not ((_is_gguf(path) and path.is_file()) or (path / "config.json").is_file()):
            return None
        return self._at(path)

    def _to_come(self, name: str) -> ModelSpec | None:
        """A .gguf that is not there (yet): who wants to talk to it is told so, and everything else works."""
        path = _path_of(name)
        return self._at(path) if path is not None and _is_gguf(path) and not path.is_dir() else None

    def _at(self, path: Path) -> ModelSpec:
        """The listed model at this path, else one with an id that no other has."""
        listed = next((spec for spec in self.specs if spec.path == path), None)
        return listed or _of_path(path, {spec.id for spec in self.specs})

    def _near(self, name: str) -> str:
        near = difflib.get_close_matches(name, [spec.id for spec in self.specs], 3, 0.5)
        if near:
            return f" Did you mean {' or '.join(near)}?"
        return " Name one of the list, a .gguf file, or user/repo:QUANT of the Hugging Face hub."


def load(path: Path, models_dir: Path | None = None) -> Catalog:
    """The models of models.yaml, then the files in `models_dir` that it does not list. Raises BadSettings."""
    specs = list(read_models(path))
    ids, paths = {spec.id for spec in specs}, {spec.path for spec in specs}
    for file in _scan(models_dir) if models_dir else ():
        if file in paths:
            continue
        spec = _of_path(file, ids)
        specs.append(spec)
        ids.add(spec.id)
    local = [spec for spec in specs if spec.url is None]
    if not local:
        raise BadSettings(f"{path.name}: every model has a url; at least one must run here (path or repo).")
    return Catalog(tuple(specs), local[0], models_dir.absolute() if models_dir else None)


class CatalogWatch:
    """The catalog as it is now: read again when models.yaml or the models folder changed. A broken edit leaves the old
    list in force. May be asked from any thread."""

    def __init__(self, path: Path, models_dir: Path | None = None) -> None:
        """Raises BadSettings: at the start there is no older list to keep."""
        self._path = path
        self._models_dir = models_dir
        self._seen = self._look()
        self._catalog = load(path, models_dir)
        self._trouble: str | None = None
        self._lock = threading.Lock()

    def current(self) -> tuple[Catalog, str | None]:
        """The list in force, and what is wrong with the newest edit, if anything is."""
        with self._lock:
            seen = self._look()
            if seen != self._seen:
                self._seen = seen
                try:
                    self._catalog, self._trouble = load(self._path, self._models_dir), None
                except BadSettings as error:
                    self._trouble = str(error)
            return self._catalog, self._trouble

    def _look(self) -> tuple[object, ...]:
        listed = _stamp(self._path)
        return (listed, *(_stamp(path) for path in _scan(self._models_dir))) if self._models_dir else (listed,)


def _stamp(path: Path) -> tuple[str, int, int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return str(path), stat.st_mtime_ns, stat.st_size, stat.st_ino


def _scan(folder: Path, depth: int = 0) -> Iterator[Path]:
    """GGUF files (of split ones the first part) and safetensors folders, by name."""
    try:
        with os.scandir(folder.absolute()) as found:
            entries = sorted(found, key=lambda entry: entry.name.lower())
            names = {entry.name for entry in entries}
            if depth and "config.json" in names and any(name.endswith(".safetensors") for name in names):
                yield folder.absolute()
                return
            for entry in entries:
                yield from _models_at(entry, depth)
    except OSError:
        return


def _models_at(entry: "os.DirEntry[str]", depth: int) -> Iterator[Path]:
    name = entry.name.lower()
    if name.startswith(".") or name.startswith("mmproj"):
        return
    if entry.is_dir():
        if depth < _DEEPEST:
            yield from _scan(Path(entry.path), depth + 1)
    elif name.endswith(".gguf") and not _LATER_PART.search(name):
        yield Path(entry.path)


def _is_gguf(path: Path) -> bool:
    return path.suffix.lower() == ".gguf"


def _of_path(path: Path, taken: set[str]) -> ModelSpec:
    title = clean(re.sub(r"-00001-of-\d{5}$", "", path.name.removesuffix(".gguf")))  # a name need not be UTF-8
    name = id = re.sub(r"[^A-Za-z0-9._+-]+", "-", title).lstrip("._+-")[:90] or "model"
    number = 2
    while id in taken:
        id, number = f"{name}-{number}", number + 1
    return ModelSpec(id=id, title=title, path=path)


def _path_of(name: str) -> Path | None:
    """None for what cannot be a path: a name too long, a home that nobody has, a folder that may not be entered."""
    try:
        path = Path(name).expanduser().absolute()
        path.stat()
    except FileNotFoundError:
        return path
    except (OSError, RuntimeError, ValueError):
        return None
    return path


def _by_repo(name: str) -> ModelSpec | None:
    """`user/repo`, `user/repo:QUANT`, or an address of a repo or a file copied from the hub's pages; of a file the id
    is the address without the hub's, so that it names the same file and revision again."""
    rest = _HUB.sub("", name.strip(), count=1).rstrip("/")
    if blob := _BLOB.fullmatch(rest):
        repo, revision, file = blob.groups()
        id = f"{repo}/blob/{revision}/{file}"
        return ModelSpec(id=id, title=Path(file).stem, repo=repo, file=file, revision=revision)
    rest = rest.removesuffix("/tree/main")
    if not (short := _SHORTHAND.fullmatch(rest)) or (rest.lower().endswith(".gguf") and not _HUB.match(name)):
        return None
    repo, quant = short.group(1), short.group(2) or QUANT
    return ModelSpec(id=f"{repo}:{quant}", title=f"{repo.rpartition('/')[2]} {quant}", repo=repo, file=quant)
