"""Brings one file: goes on where the last try ended, survives breaks, checks size and checksum.

Only then the file gets its name: nothing half is ever found under it. Plain HTTP, never Xet (HF_HUB_DISABLE_XET has
nothing left to switch off): huggingface_hub's own download begins anew after every stop, this one goes on.
"""

import asyncio
import errno
import hashlib
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

import httpx2
from filelock import FileLock, Timeout

from chatbot.errors import DownloadFailed, NotAModel
from chatbot.hub.cache import RepoCache, free_disk
from chatbot.hub.endpoint import BrokeOff
from chatbot.hub.wire import Listing, RemoteFile, Wire

T = TypeVar("T")

PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between tries while nothing new arrives; any byte that does starts them anew."""

_LONGEST_WAIT = 30.0
_PIECE = 1 << 20
_LOCK_POLL_S = 0.5


_FLUSH_S = 0.25


class Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


async def patiently(
    try_once: Callable[[], Awaitable[None]], pauses: Sequence[float], moved: Callable[[], bool]
) -> None:
    """Tries until it works; BrokeOff when `pauses` are used up. `moved`: something arrived since it was last asked."""
    tries = 0
    while True:
        try:
            return await try_once()
        except BrokeOff as broken:
            tries = 0 if moved() else tries
            wait = max(broken.wait_s or 0.0, pauses[tries] if tries < len(pauses) else 0.0)
            if tries >= len(pauses) or wait > _LONGEST_WAIT:
                raise
            tries += 1
            await asyncio.sleep(wait)


async def _in_thread(work: Callable[..., T], *arguments: object) -> T:
    """Like asyncio.to_thread, but a cancelled caller waits for the thread: two writers on one file would spoil it."""
    task = asyncio.ensure_future(asyncio.to_thread(work, *arguments))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


async def _gathered(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Pieces of about a megabyte, or what came in a quarter of a second; the last one before a break comes too."""
    gathered, since = bytearray(), time.monotonic()
    try:
        async for piece in pieces:
            gathered += piece
            if len(gathered) >= _PIECE or time.monotonic() - since > _FLUSH_S:
                yield bytes(gathered)
                gathered, since = bytearray(), time.monotonic()
    except httpx2.HTTPError:
        if gathered:
            yield bytes(gathered)
        raise
    if gathered:
        yield bytes(gathered)


class Transfer:
    """One file on its way. `on_bytes(done)` is told how much of it is here; `sha256` is the checksum that it must have
    besides being what the hub lists."""

    def __init__(
        self,
        wire: Wire,
        cache: RepoCache,
        listing: Listing,
        file: RemoteFile,
        *,
        pauses: Sequence[float],
        on_bytes: Callable[[int], None],
        sha256: str | None = None,
    ) -> None:
        self._wire, self._cache, self._listing, self._file = wire, cache, listing, file
        self._pauses = pauses
        self._on_bytes = on_bytes
        self._partial = cache.partial(file.etag)
        self._sha256 = sha256.lower() if sha256 else None
        self._hash: Hash = hashlib.sha256()
        self._done = self._seen = 0

    async def run(self) -> None:
        """Raises DownloadFailed, NotAModel, Gated, UnknownModel. Cancelled: what has come stays for the next try."""
        lock = FileLock(self._cache.lock(self._file.etag), mode=0o664)
        await self._take(lock)
        try:
            if not self._cache.blob(self._file.etag).exists():
                await self._bring()
        finally:
            lock.release()
        self._on_bytes(self._file.size)

    async def _take(self, lock: FileLock) -> None:
        """Another program may be downloading the same file into this cache: wait for it and use what it brought."""
        while True:
            try:
                lock.acquire(timeout=0)
                return
            except Timeout:
                partial = self._partial
                self._on_bytes(partial.stat().st_size if partial.exists() else 0)
                await asyncio.sleep(_LOCK_POLL_S)

    async def _bring(self) -> None:
        try:
            await self._resume()
            await patiently(self._stream, self._pauses, self._moved)
            await _in_thread(self._finish)
        except BrokeOff as broken:
            raise DownloadFailed(self._gave_up(broken)) from None
        except OSError as error:
            raise self._disk_trouble(error) from None

    async def _resume(self) -> None:
        """Hash what an earlier try left."""
        self._start_hash()
        if not self._partial.exists():
            return
        size = self._partial.stat().st_size
        if size > self._file.size:
            self._partial.unlink()
            return
        with self._partial.open("rb") as source:
            while self._done < size:
                await _in_thread(self._hash_piece, source)
                self._on_bytes(self._done)
        self._seen = self._done

    def _hash_piece(self, source: BinaryIO) -> None:
        piece = source.read(16 * _PIECE)
        self._hash.update(piece)
        self._done += len(piece)

    def _start_hash(self) -> None:
        self._done = self._seen = 0
        if self._file.is_big or self._sha256:
            self._hash = hashlib.sha256()
        else:  # git's own id of a small file
            self._hash = hashlib.sha1(b"blob %d\0" % self._file.size, usedforsecurity=False)

    async def _stream(self) -> None:
        if self._done == self._file.size:
            return
        async with self._wire.open(self._listing.repo, self._listing.commit, self._file.name, self._done) as response:
            if response.status_code == 416:
                self._start_over()
                raise BrokeOff("the file changed")
            told = response.headers.get("Content-Range", "")
            if response.status_code == 206 and told and not told.startswith(f"bytes {self._done}-"):
                raise BrokeOff("another part came than was asked for")
            begins_anew = response.status_code == 200 and self._done > 0
            with self._partial.open("ab") as target:
                async for piece in _gathered(response.aiter_bytes()):
                    if begins_anew:  # a mirror that knows no Range sends all of it; first see that it is no web page
                        self._check_start(piece)
                        target.truncate(0)
                        self._start_hash()
                        begins_anew = False
                    await _in_thread(self._keep, target, piece)
                    self._on_bytes(self._done)
        if self._done < self._file.size:
            raise BrokeOff("the connection ended early")

    def _keep(self, target: BinaryIO, piece: bytes) -> None:
        if not self._done:
            self._check_start(piece)
        if self._done + len(piece) > self._file.size:
            raise self._wrong("it is longer than the hub says")
        target.write(piece)
        target.flush()
        self._hash.update(piece)
        self._done += len(piece)

    def _check_start(self, piece: bytes) -> None:
        start = piece.lstrip()[:5].lower()
        if start.startswith((b"<!do", b"<html", b"<?xml")) or (
            self._is_gguf() and not piece.startswith(b"GGUF"[: len(piece)])
        ):
            what = "is a web page, not a model" if start.startswith(b"<") else "is no GGUF model"
            raise NotAModel(
                f"What {self._wire.endpoint.url} sends as {self._file.name} {what}. Check HF_ENDPOINT and the proxy; "
                "a mirror may want a login."
            )

    def _is_gguf(self) -> bool:
        return self._file.name.lower().endswith(".gguf")

    def _finish(self) -> None:
        with self._partial.open("rb+") as file:
            try:
                self._check_start(file.read(16))  # an earlier try may have left anything
            except NotAModel:
                self._partial.unlink()
                raise
            self._check_sum(self._hash.hexdigest())
            os.fsync(file.fileno())  # or a power cut leaves a whole name on half a file
        os.replace(self._partial, self._cache.blob(self._file.etag))

    def _check_sum(self, digest: str) -> None:
        """Some mirrors tell an ETag that is no checksum of the file; then that of models.yaml is all there is."""
        if self._sha256 and digest != self._sha256:
            raise self._wrong(f"its checksum is {digest[:12]}..., models.yaml asks for {self._sha256[:12]}...")
        if not self._sha256 and len(self._file.etag) in (40, 64) and digest != self._file.etag:
            raise self._wrong("its checksum is not the hub's")

    def _wrong(self, why: str) -> DownloadFailed:
        self._partial.unlink(missing_ok=True)
        return DownloadFailed(
            f"{self._file.name} from {self._wire.endpoint.url} came wrong: {why}. It was removed; try again."
        )

    def _start_over(self) -> None:
        self._partial.unlink(missing_ok=True)
        self._start_hash()

    def _moved(self) -> bool:
        moved, self._seen = self._done > self._seen, self._done
        return moved

    def _gave_up(self, broken: BrokeOff) -> str:
        percent = 100 * self._done // max(1, self._file.size)
        kept = f"{percent} % of {self._file.name} is kept, and the next try goes on from there."
        if broken.wait_s:
            return f"{self._wire.endpoint.url}: {broken}; try again in {broken.wait_s:.0f} s, or set HF_TOKEN. {kept}"
        return f"The download from {self._wire.endpoint.url} broke off: {broken}. {kept}"

    def _disk_trouble(self, error: OSError) -> DownloadFailed:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return disk_full(self._file.size - self._done, self._cache.root)
        return not_writable(self._cache.root, error)


def not_writable(folder: Path, error: OSError) -> DownloadFailed:
    return DownloadFailed(
        f"{folder} cannot be written to: {error.strerror or error}. Set HF_HOME to a folder that can be."
    )


def disk_full(needed: int, folder: Path) -> DownloadFailed:
    free = free_disk(folder)
    return DownloadFailed(
        f"The disk is too full: {needed / 1e9:.2f} GB are still to come, {free / 1e9:.2f} GB are free in {folder}. "
        "Make room, or set HF_HOME to another disk."
    )
