"""A model, from the hub to the disk: its size first, then its files; several people who ask share one download."""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from huggingface_hub import constants

from chatbot import gguf
from chatbot.errors import (
    ChatError,
    DownloadFailed,
    Gated,
    ModelUnavailable,
    NotAModel,
    NotDownloaded,
    UnknownArchitecture,
)
from chatbot.hub.cache import RepoCache, cached_models, default_root, free_disk
from chatbot.hub.endpoint import BrokeOff, Endpoint
from chatbot.hub.files import choose, pick, quant_in
from chatbot.hub.folders import convert_folder, converted_here
from chatbot.hub.transfer import PAUSES, Transfer, disk_full, not_writable, patiently
from chatbot.hub.wire import Listing, RemoteFile, Wire, connected
from chatbot.spec import ModelSpec

_SPARE = 64 * 2**20
"""Bytes of disk that a download leaves free."""

_STARTS = (256 * 2**10, 8 * 2**20)
"""Bytes of a model's first file in which its shape is looked for; it stands before the vocabulary."""

_WINDOW_S = 5.0
_NEWS_EVERY_S = 0.2
_NEWS_AT_LEAST_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class Fetching:
    """How far a download is: bytes, bytes a second of late, seconds left (None: no telling yet). `rate` 0: the hub is
    silent."""

    done: int
    total: int
    rate: float | None = None
    left_s: float | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a download would take, in bytes; `done` is here already. `header` tells the model's shape as far as its
    first bytes do; `trouble` is why it will not load once it is here."""

    size: int
    done: int
    files: tuple[str, ...]
    free_disk: int
    header: gguf.Header | None = None
    trouble: str | None = None


Listener = Callable[[Fetching], None]


def on_disk(spec: ModelSpec, cache: Path | None = None) -> Path | None:
    """The model's file (of a split one the first, if all are there), None if it is not here. Never asks the network.
    Raises ModelUnavailable if the disk does not let itself be read."""
    try:
        return _found(spec, cache)
    except OSError as error:
        raise ModelUnavailable(f"{spec.source} cannot be read: {error.strerror or error}.") from None


def to_convert(spec: ModelSpec) -> bool:
    """A folder of this machine that is no GGUF yet. Raises as `on_disk`."""
    return spec.path is not None and spec.path.is_dir() and on_disk(spec) is None


def _found(spec: ModelSpec, cache: Path | None) -> Path | None:
    if spec.path is not None:
        return spec.path if spec.path.is_file() else converted_here(spec.path, spec.file)
    if spec.repo is None:
        return None
    for snapshot in RepoCache(cache or default_root(), spec.repo).snapshots(spec.revision):
        names = [path.relative_to(snapshot).as_posix() for path in snapshot.rglob("*") if path.is_file()]
        found = pick(names, spec.file)
        if found and not _is_gguf(found[0]):
            return converted_here(snapshot, spec.file)
        if found and _is_pinned(snapshot / found[0], spec):
            return snapshot / found[0]
    return None


def _weights_here(cache: Path, spec: ModelSpec) -> Path | None:
    """A file of the repo beside the weights that are to be converted, if such are on disk: no network is needed."""
    for snapshot in RepoCache(cache, spec.repo or "").snapshots(spec.revision):
        found = pick([path.name for path in snapshot.iterdir() if path.is_file()], spec.file)
        if found and not _is_gguf(found[0]):
            return snapshot / found[0]
    return None


def _is_gguf(name: str) -> bool:
    return name.lower().endswith(".gguf")


def _is_pinned(path: Path, spec: ModelSpec) -> bool:
    """A big file's blob is named by its SHA-256: what models.yaml asks for can be told without reading it."""
    name = path.resolve().name
    return spec.sha256 is None or len(name) != 64 or name == spec.sha256.lower()


@dataclass(slots=True, eq=False)
class _Shared:
    """One download and those who wait for it."""

    task: "asyncio.Task[Path]"
    listeners: list[Listener] = field(default_factory=list)


class Hub:
    """Downloads models into the hub's cache. Lives on one event loop. `endpoint`, `token`, `cache`: those of the
    environment (HF_ENDPOINT, HF_TOKEN, HF_HOME) if None; `pauses` lie between tries."""

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        token: str | None = None,
        cache: Path | None = None,
        pauses: Sequence[float] = PAUSES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = cache or default_root()
        self._endpoint = Endpoint(endpoint, token, lambda: cached_models(self._root))
        self._pauses = pauses
        self._clock = clock
        self._running: dict[tuple[str | None, ...], _Shared] = {}

    @property
    def endpoint(self) -> str:
        """The address in use."""
        return self._endpoint.url

    def on_disk(self, spec: ModelSpec) -> Path | None:
        return on_disk(spec, self._root)

    async def describe(self, spec: ModelSpec) -> Offer:
        """Asks the hub. Raises ModelUnavailable and its kinds, UnknownModel."""
        if spec.repo is None:
            raise self._no_repo(spec)
        async with connected(self._endpoint) as wire:
            listing, files = await self._plan(wire, spec)
            size, header, trouble = sum(file.size for file in files), None, None
            try:
                header = await self._header(wire, listing, files[0].name, size)
            except (Gated, NotAModel, UnknownArchitecture) as error:
                trouble = str(error)
            except (ChatError, BrokeOff):
                pass  # the download itself will tell
        cache = RepoCache(self._root, spec.repo)
        done = sum(_here(cache, file) for file in files)
        names = tuple(file.name for file in files)
        return Offer(size, done, names, free_disk(self._root), header, trouble)

    async def _header(self, wire: Wire, listing: Listing, name: str, size: int) -> gguf.Header | None:
        if not _is_gguf(name):
            return None
        for count in _STARTS:
            start = await wire.first(listing.repo, listing.commit, name, count)
            header = await asyncio.to_thread(gguf.read_remote, name, start, size)
            if header is not None:
                # Today's files tell their quant behind the vocabulary.
                return replace(header, quant=header.quant or quant_in(name) or "")
            if len(start) < count:
                return None
        return None

    async def fetch(self, spec: ModelSpec, on_progress: Listener | None = None) -> Path:
        """The model's file, downloaded if need be. Raises as `describe`. Cancelled: the download stops at once, unless
        somebody else waits for it; what has come is kept."""
        if (here := self.on_disk(spec)) is not None:
            return here
        key = (spec.repo or str(spec.path), spec.file, spec.revision, spec.sha256)
        shared = self._running.get(key)
        if shared is None:
            shared = self._running[key] = _Shared(asyncio.create_task(self._bring(spec, key)))
        listener = on_progress or _ignore
        shared.listeners.append(listener)
        try:
            return await asyncio.shield(shared.task)
        finally:
            shared.listeners.remove(listener)
            if not shared.listeners:
                await self._end(key, shared)

    async def _end(self, key: tuple[str | None, ...], shared: _Shared) -> None:
        if self._running.get(key) is shared:
            del self._running[key]
        shared.task.cancel()
        await asyncio.gather(shared.task, return_exceptions=True)

    async def _bring(self, spec: ModelSpec, key: tuple[str | None, ...]) -> Path:
        path = spec.path
        if path is None or not path.is_dir():
            if spec.repo is None:
                raise self._no_repo(spec)
            try:
                async with connected(self._endpoint) as wire:
                    path = await self._bring_files(wire, spec, key)
            except NotDownloaded:
                weights = _weights_here(self._root, spec)
                if weights is None:
                    raise
                path = weights
            if _is_gguf(path.name):
                return path
            path = path.parent
        return await convert_folder(path, spec.file, lambda done, total: self._tell(key, Fetching(done, total)))

    async def _bring_files(self, wire: Wire, spec: ModelSpec, key: tuple[str | None, ...]) -> Path:
        assert spec.repo is not None
        listing, files = await self._plan(wire, spec)
        cache = RepoCache(self._root, spec.repo)
        total, done = sum(file.size for file in files), [_here(cache, file) for file in files]
        self._check_disk(total - sum(done))
        pace = _Pace(total, self._clock, lambda news: self._tell(key, news))
        paths = []
        meanwhile = asyncio.create_task(pace.go_on(lambda: sum(done)))
        try:
            cache.prepare()
            for place, file in enumerate(files):

                def note(count: int, place: int = place) -> None:
                    done[place] = count
                    pace.note(sum(done))

                transfer = Transfer(wire, cache, listing, file, pauses=self._pauses, on_bytes=note, sha256=spec.sha256)
                await transfer.run()
                paths.append(cache.point(file.name, etag=file.etag, commit=listing.commit, revision=spec.revision))
        except OSError as error:
            raise not_writable(self._root, error) from None
        finally:
            meanwhile.cancel()
        pace.note(total, at_once=True)
        return paths[0]

    async def _plan(self, wire: Wire, spec: ModelSpec) -> tuple[Listing, list[RemoteFile]]:
        assert spec.repo is not None
        if constants.HF_HUB_OFFLINE:
            raise self._endpoint.no_network("HF_HUB_OFFLINE is set")
        listing = await self._list(wire, spec.repo, spec.revision)
        names = choose(listing.names, spec.file, spec.repo, self.endpoint)
        files = [listing.sizes.get(name) or await wire.look(spec.repo, listing.commit, name) for name in names]
        if spec.sha256:
            self._check_sum(spec.repo, spec.sha256, files)
        return listing, files

    def _check_sum(self, repo: str, sha256: str, files: Sequence[RemoteFile]) -> None:
        """As far as it can be told before the download."""
        if len(files) > 1:
            raise DownloadFailed(
                f"{repo} at {self.endpoint} has this model in {len(files)} files; sha256 can be that of a single one. "
                "Leave it out, or choose another file."
            )
        if files[0].is_big and files[0].etag != sha256.lower():
            raise DownloadFailed(
                f"{files[0].name} in {repo} at {self.endpoint} has the checksum {files[0].etag[:12]}..., models.yaml "
                f"asks for {sha256[:12].lower()}...: the file was changed. Correct sha256, or name a revision."
            )

    async def _list(self, wire: Wire, repo: str, revision: str | None) -> Listing:
        found: list[Listing] = []

        async def ask() -> None:
            found.append(await wire.list(repo, revision))

        try:
            await patiently(ask, self._pauses[:2], lambda: False)
        except BrokeOff as broken:
            if broken.wait_s or "error" in str(broken) or "requests" in str(broken):
                when = (
                    f" Try again in {broken.wait_s:.0f} s, or set HF_TOKEN." if broken.wait_s else " Try again later."
                )
                raise DownloadFailed(f"{self.endpoint} cannot be asked for {repo}: {broken}.{when}") from None
            raise self._endpoint.no_network(str(broken)) from None
        return found[0]

    def _check_disk(self, needed: int) -> None:
        if needed + _SPARE > free_disk(self._root):
            raise disk_full(needed, self._root)

    def _tell(self, key: tuple[str | None, ...], news: Fetching) -> None:
        shared = self._running.get(key)
        for listener in list(shared.listeners) if shared else ():
            listener(news)

    def _no_repo(self, spec: ModelSpec) -> ModelUnavailable:
        if spec.url:
            return ModelUnavailable(f"{spec.title} runs on another server; there is nothing to download.")
        return NotDownloaded(f"There is no file {spec.path}. Correct its path in models.yaml, or put the file there.")


class _Pace:
    """How fast bytes came in the last seconds; tells a few times a second."""

    def __init__(self, total: int, clock: Callable[[], float], tell: Listener) -> None:
        self._total, self._clock, self._tell = total, clock, tell
        self._marks: deque[tuple[float, int]] = deque()
        self._told: float | None = None

    def note(self, done: int, at_once: bool = False) -> None:
        now = self._clock()
        self._marks.append((now, done))
        while now - self._marks[0][0] > _WINDOW_S:
            self._marks.popleft()
        if self._told is not None and now - self._told < _NEWS_EVERY_S and not at_once:
            return
        self._told = now
        since, before = self._marks[0]
        rate = max(0.0, (done - before) / (now - since)) if now > since else None
        self._tell(Fetching(done, self._total, rate, (self._total - done) / rate if rate else None))

    async def go_on(self, done: Callable[[], int]) -> None:
        """Tells also while nothing comes, or the last rate would stand there for as long as the hub is silent."""
        while True:
            await asyncio.sleep(_NEWS_AT_LEAST_EVERY_S)
            self.note(done())


def _here(cache: RepoCache, file: RemoteFile) -> int:
    for path in (cache.blob(file.etag), cache.partial(file.etag)):
        if path.exists():
            return min(file.size, path.stat().st_size)
    return 0


def _ignore(_: Fetching) -> None:
    pass
