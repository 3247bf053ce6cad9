"""The hub's own cache layout, shared with other programs: blobs/<etag>, snapshots/<commit>/<file>, refs/<revision>.

Described in huggingface_hub's guide "Understand caching". Knows no network.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from huggingface_hub import constants


class RepoCache:
    """One repo's folder in the cache; it may not exist yet."""

    def __init__(self, root: Path, repo: str) -> None:
        self.root = root
        self.folder = root / ("models--" + repo.replace("/", "--"))
        self._locks = root / ".locks" / self.folder.name

    def snapshots(self, revision: str | None) -> Iterator[Path]:
        """Folders in which a file of this revision may lie, the likeliest first. Without a revision the newest comes
        first, and older ones will do."""
        commit = self._commit(revision or constants.DEFAULT_REVISION)
        if commit is not None and (self.folder / "snapshots" / commit).is_dir():
            yield self.folder / "snapshots" / commit
        if revision is None and (self.folder / "snapshots").is_dir():
            others = [path for path in (self.folder / "snapshots").iterdir() if path.is_dir() and path.name != commit]
            yield from sorted(others, key=lambda path: path.stat().st_mtime, reverse=True)

    def blob(self, etag: str) -> Path:
        return self.folder / "blobs" / etag

    def partial(self, etag: str) -> Path:
        """Where a download grows; the next one goes on from there."""
        return self.folder / "blobs" / f"{etag}.incomplete"

    def lock(self, etag: str) -> Path:
        """The lock that every program with this cache holds while it downloads this blob."""
        self._locks.mkdir(parents=True, exist_ok=True)
        return self._locks / f"{etag}.lock"

    def prepare(self) -> None:
        (self.folder / "blobs").mkdir(parents=True, exist_ok=True)

    def point(self, name: str, *, etag: str, commit: str, revision: str | None) -> Path:
        """Give the blob its name in the snapshot; from now on it is found."""
        pointer = self.folder / "snapshots" / commit / name
        pointer.parent.mkdir(parents=True, exist_ok=True)
        self._link(self.blob(etag), pointer)
        self._note_commit(revision or constants.DEFAULT_REVISION, commit)
        return pointer

    def _commit(self, revision: str) -> str | None:
        try:
            return (self.folder / "refs" / revision).read_text().strip()
        except OSError:
            return revision if (self.folder / "snapshots" / revision).is_dir() else None

    def _note_commit(self, revision: str, commit: str) -> None:
        if revision == commit:
            return
        reference = self.folder / "refs" / revision
        reference.parent.mkdir(parents=True, exist_ok=True)
        draft = reference.with_name(f"{reference.name}.{os.getpid()}.tmp")
        draft.write_text(commit)
        os.replace(draft, reference)

    def _link(self, blob: Path, pointer: Path) -> None:
        if pointer.exists() and pointer.samefile(blob):
            return
        pointer.unlink(missing_ok=True)
        try:
            pointer.symlink_to(os.path.relpath(blob, pointer.parent))
        except OSError:  # Windows without the privilege
            shutil.copyfile(blob, pointer)


def default_root() -> Path:
    return Path(constants.HF_HUB_CACHE)


def cached_models(root: Path, most: int = 5) -> list[str]:
    """Repos in the cache that hold a GGUF file: what can be had without a network."""
    found: list[str] = []
    for folder in sorted(root.glob("models--*")):
        if len(found) < most and next((folder / "snapshots").glob("*/**/*.gguf"), None) is not None:
            found.append(folder.name.removeprefix("models--").replace("--", "/", 1))
    return found


def free_disk(folder: Path) -> int:
    """Bytes free where this folder is, or will be."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
