"""Which models are awake: lease one, load it, evict the idle. One per program; lives on the event loop's thread."""

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast

from chatbot import fit, gguf, hub, prompts
from chatbot.backends.base import Backend, Facts
from chatbot.backends.local import LocalBackend
from chatbot.catalog import Catalog, CatalogWatch, ModelSpec
from chatbot.engine.client import Engine
from chatbot.engine.job import EngineOptions, KvType
from chatbot.errors import Busy, ChatError, ModelUnavailable, NotDownloaded, TooLarge, UnknownModel
from chatbot.messages import Progress
from chatbot.plan import planned, wished
from chatbot.sampling import Sampling
from chatbot.settings import Settings

Kind = Literal["awake", "loading", "on disk", "fetching", "not here", "remote"]
LOOK_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class State:
    """Where a model is: `done` of `total` bytes while it is fetched, `rate` in bytes a second, `left_s` seconds."""

    kind: Kind
    done: int = 0
    total: int = 0
    rate: float = 0.0
    left_s: float | None = None
    trouble: str | None = None


@dataclass(slots=True)
class _Entry:
    """What is known of one model. `lock` serialises waking and putting to sleep; `waking` is the task that wakes it,
    for all who wait, and `listeners` are told how far it is."""

    spec: ModelSpec
    backend: Backend | None = None
    leases: int = 0
    used: float = 0.0
    memory: int = 0
    loading: bool = False
    waking: asyncio.Task[Backend] | None = None
    listeners: list[Callable[[Progress], None]] = field(default_factory=list)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Library:
    """Wakes models at their first lease and keeps them awake until room is needed, or they were idle long enough."""

    def __init__(
        self,
        settings: Settings,
        watch: CatalogWatch,
        fetcher: hub.Hub,
        *,
        templates: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._watch = watch
        self._hub = fetcher
        self._templates = templates
        self._clock = clock
        self._entries: dict[str, _Entry] = {}
        self._fetches: dict[str, asyncio.Task[Path]] = {}
        self._askers: dict[str, set[str]] = {}
        self._states: dict[str, State] = {}
        self._making_room = asyncio.Lock()
        self._look: tuple[float, tuple[Catalog, str | None]] | None = None
        self._sweeper: asyncio.Task[None] | None = None

    # --- what there is -------------------------------------------------------------------------------------------

    @property
    def catalog(self) -> Catalog:
        return self._looked_at()[0]

    def _looked_at(self) -> tuple[Catalog, str | None]:
        """The list as it was at most a second ago: a page asks for it many times, and each look scans a folder."""
        now = self._clock()
        if self._look is None or now - self._look[0] >= LOOK_EVERY_S:
            self._look = (now, self._watch.current())
        return self._look[1]

    @property
    def trouble(self) -> str | None:
        """What is wrong with the newest edit of models.yaml, if anything is."""
        return self._looked_at()[1]

    @property
    def default(self) -> ModelSpec:
        return self.catalog.find(self._settings.model) if self._settings.model else self.catalog.default

    def find(self, name: str) -> ModelSpec:
        """Raises UnknownModel."""
        return next((spec for spec in self.listed if spec.id == name), None) or self.catalog.find(name)

    @property
    def listed(self) -> tuple[ModelSpec, ...]:
        """What the menu shows: the catalog, and before it the model the program was started with."""
        specs = self.catalog.specs
        return specs if self.default in specs else (self.default, *specs)

    def offered(self, name: str) -> ModelSpec:
        """What a visitor may choose: a listed model or a repo of the hub. A file of this machine by its path may only
        be named by who starts the program. Raises UnknownModel."""
        spec = self.find(name)
        if spec not in self.listed and (spec.path is not None or self._settings.public):
            raise UnknownModel(f"There is no model {name!r} in the list.", "model")
        return spec

    def state(self, spec: ModelSpec) -> State:
        """Where the model is now; reads the disk, never the network."""
        entry = self._entries.get(spec.id)
        if entry is not None and entry.backend is not None and entry.backend.alive:
            return State("awake")
        if entry is not None and entry.loading:
            return State("loading")
        if spec.id in self._fetches:
            return self._states.get(spec.id, State("fetching"))
        if spec.url:
            return State("remote", trouble="Remote servers are not supported yet.")
        known = self._states.get(spec.id)
        trouble = known.trouble if known else None
        try:
            if hub.on_disk(spec) is None and spec.path is None:
                return State("not here", trouble=trouble)
            if not _to_convert(spec):
                self.header(spec)  # read once, then remembered: a broken file is told before anybody waits for it
        except ModelUnavailable as error:
            return State("on disk", trouble=str(error))
        return State("on disk", trouble=trouble)

    def facts(self, spec: ModelSpec) -> Facts | None:
        """What the awake model says of itself; None while it sleeps."""
        entry = self._entries.get(spec.id)
        return entry.backend.facts if entry is not None and entry.backend is not None and entry.backend.alive else None

    def free_disk(self) -> int:
        """Bytes free where downloads go."""
        return hub.free_disk(hub.default_root())

    @property
    def moving(self) -> bool:
        """Something is being loaded or fetched: what a page shows of it will be old in a moment."""
        return bool(self._fetches) or any(entry.loading for entry in self._entries.values())

    def header(self, spec: ModelSpec) -> gguf.Header:
        """The file's own description. Raises NotDownloaded, NotAModel, UnknownArchitecture."""
        return gguf.read(self._path(spec))

    def defaults(self, spec: ModelSpec) -> Sampling:
        """The author's sampling parameters, those of models.yaml over them; nothing is loaded for it."""
        try:
            author = self.header(spec).sampling
        except ChatError:
            author = {}
        return Sampling.parse({**author, **spec.sampling})

    def memory(self, spec: ModelSpec) -> fit.Estimate:
        """What the model will need with the settings in force. Raises as `header`."""
        return planned(spec, self.header(spec), self._settings, self.room(spec)).estimate

    def room(self, spec: ModelSpec) -> int:
        """Bytes that this model may take now. Asks the GPU's driver where there is one: not on the event loop."""
        return fit.room(self._gpu_layers(spec))

    # --- waking and sleeping -------------------------------------------------------------------------------------

    @asynccontextmanager
    async def lease(
        self, spec: ModelSpec, on_progress: Callable[[Progress], None] | None = None
    ) -> AsyncGenerator[Backend, None]:
        """The model, awake, for as long as the context lasts. Raises ModelUnavailable and its kinds."""
        entry = self._entries.setdefault(spec.id, _Entry(spec))
        listeners = [] if on_progress is None else [on_progress]
        entry.leases += 1
        entry.listeners += listeners
        try:
            yield await self._awake(entry, spec)
        finally:
            for listener in listeners:
                entry.listeners.remove(listener)
            entry.leases -= 1
            entry.used = self._clock()
            if not entry.leases:
                _give_up(entry)

    async def _awake(self, entry: _Entry, spec: ModelSpec) -> Backend:
        """One task wakes the model for all who wait; who leaves does not stop it for the others."""
        if entry.backend is not None and entry.backend.alive:
            return entry.backend
        if entry.waking is None:
            entry.waking = asyncio.create_task(self._wake(entry, spec))
            entry.waking.add_done_callback(lambda done: _woken(entry, done))
        return await asyncio.shield(entry.waking)

    async def warm(self, spec: ModelSpec) -> None:
        """Wake a model before anybody asks; what goes wrong is said when somebody does."""
        with contextlib.suppress(ChatError):
            async with self.lease(spec):
                pass

    async def unload(self, model_id: str, *, even_if_busy: bool = False) -> None:
        """Put a model to sleep, and its memory is back. Raises Busy while replies are written, unless `even_if_busy`:
        then they end with EngineStopped."""
        entry = self._entries.get(model_id)
        if entry is None:
            return
        async with entry.lock:
            if entry.leases and not even_if_busy:
                raise Busy(f"{entry.spec.title} is writing replies. Try again when they are done.")
            if entry.backend is not None:
                backend, entry.backend = entry.backend, None
                await backend.close()

    async def close(self) -> None:
        """Everything to sleep, downloads ended (they resume the next time)."""
        tasks = [*self._fetches.values(), *([self._sweeper] if self._sweeper else [])]
        tasks += [entry.waking for entry in self._entries.values() if entry.waking is not None]  # type: ignore[misc]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(self.unload(model_id, even_if_busy=True) for model_id in list(self._entries)))

    async def _wake(self, entry: _Entry, spec: ModelSpec) -> Backend:
        def tell(progress: Progress) -> None:
            for listener in list(entry.listeners):
                listener(progress)

        async with entry.lock:
            entry.loading = True
            try:
                if entry.backend is not None:
                    await entry.backend.close()
                    entry.backend = None
                path = await self._converted(spec, tell) if _to_convert(spec) else self._path(spec)
                header = await asyncio.to_thread(gguf.read, path)
                async with self._making_room:  # two models woken at once must not both count on the same memory
                    entry.backend = await self._started(entry, spec, header, path, tell)
            finally:
                entry.loading = False
        self._start_sweeping()
        return entry.backend

    async def _started(
        self, entry: _Entry, spec: ModelSpec, header: gguf.Header, path: Path, tell: Callable[[Progress], None]
    ) -> Backend:
        engine = Engine(await self._make_room(entry, spec, header, path))
        try:
            await engine.start(tell)
            # On a thread: a template is a stranger's program, and asking it what it offers runs it.
            return await asyncio.to_thread(self._backend, spec, header, engine)
        except BaseException:
            await engine.close()
            raise

    def _backend(self, spec: ModelSpec, header: gguf.Header, engine: Engine) -> LocalBackend:
        named = spec.template if spec.template and "{" not in spec.template else None
        inline = spec.template if spec.template and "{" in spec.template else None
        template, note = prompts.choose(
            named=named,
            inline=inline,
            from_file=header.template,
            architecture=header.architecture,
            model_name=header.name or spec.title,
            directory=self._templates,
        )
        defaults = Sampling.parse({**header.sampling, **spec.sampling})
        return LocalBackend(spec, engine, template=template, template_note=note, defaults=defaults)

    async def _make_room(self, entry: _Entry, spec: ModelSpec, header: gguf.Header, path: Path) -> EngineOptions:
        """Options that fit into memory; idle models are put to sleep for it, those longest unused first."""
        while True:
            room = await asyncio.to_thread(self.room, spec)
            idle = [other for other in self._entries.values() if other is not entry and _asleepable(other)]
            # Who is not used goes before who comes is squeezed.
            plan = (wished if idle else planned)(spec, header, self._settings, room)
            try:
                fit.check(plan.estimate, room)
                break
            except TooLarge:
                if not idle:
                    raise
                with contextlib.suppress(Busy):  # somebody was quicker: look again
                    await self.unload(min(idle, key=lambda other: other.used).spec.id)
        entry.memory = plan.estimate.total
        return EngineOptions(
            path=path,
            context=plan.context,
            slots=plan.slots,
            cells=plan.cells,
            threads=self._settings.threads or spec.threads,
            gpu_layers=self._gpu_layers(spec),
            kv_type=cast(KvType, spec.kv_type),
            flash_attn=spec.flash_attn,
            loras=spec.loras,
        )

    def _gpu_layers(self, spec: ModelSpec) -> int | None:
        return spec.gpu_layers if self._settings.gpu_layers is None else self._settings.gpu_layers

    def _start_sweeping(self) -> None:
        if self._settings.idle_unload_min and (self._sweeper is None or self._sweeper.done()):
            self._sweeper = asyncio.create_task(self._sweep(self._settings.idle_unload_min * 60))

    async def _sweep(self, idle_s: float) -> None:
        while True:
            await asyncio.sleep(min(idle_s, 5.0))
            for entry in list(self._entries.values()):
                if _asleepable(entry) and self._clock() - entry.used >= idle_s:
                    with contextlib.suppress(Busy):
                        await self.unload(entry.spec.id)

    def _path(self, spec: ModelSpec) -> Path:
        if spec.url:
            raise ModelUnavailable(f"{spec.name} runs on another server; that is not supported yet.")
        path = hub.on_disk(spec)
        if path is None and spec.path is not None:
            raise NotDownloaded(f"There is no file {spec.path}. Put the model there, or correct its path.")
        if path is None:
            size = f" ({spec.size / 1e9:.1f} GB)" if spec.size else ""
            raise NotDownloaded(f"{spec.name} is not on this machine yet{size}. Download it first.")
        return path

    async def _converted(self, spec: ModelSpec, tell: Callable[[Progress], None]) -> Path:
        """A folder in Hugging Face format becomes a GGUF, once. Who leaves meanwhile does not stop it for others."""
        work = self.fetch(spec)
        while not work.done():
            state = self._states.get(spec.id)
            if state is not None:
                tell(Progress("loading", state.done, state.total))
            await asyncio.wait({work}, timeout=0.2)
        return work.result()

    # --- fetching ------------------------------------------------------------------------------------------------

    def fetch(self, spec: ModelSpec, asker: str = "") -> asyncio.Task[Path]:
        """Start to download, or join the download that runs; follow it by `state`. Cancel it by `cancel_fetch`."""
        self._askers.setdefault(spec.id, set()).add(asker)
        if spec.id not in self._fetches:
            self._states[spec.id] = State("fetching", total=spec.size or 0)
            task = asyncio.create_task(self._hub.fetch(spec, lambda news: self._note(spec, news)))
            self._fetches[spec.id] = task
            task.add_done_callback(lambda done: self._fetched(spec, done))
        return self._fetches[spec.id]

    def asked_for(self, spec: ModelSpec, asker: str) -> bool:
        """Whether this person is one of those for whom a download runs."""
        return asker in self._askers.get(spec.id, ())

    def cancel_fetch(self, spec: ModelSpec, asker: str = "") -> None:
        """Stop a download, unless others asked for it too; what has come is kept for the next try."""
        askers = self._askers.get(spec.id, set())
        if asker not in askers:
            return
        askers.remove(asker)
        if not askers and spec.id in self._fetches:
            self._fetches[spec.id].cancel()

    def _note(self, spec: ModelSpec, news: hub.Fetching) -> None:
        self._states[spec.id] = State("fetching", news.done, news.total, news.rate, news.left_s)

    def _fetched(self, spec: ModelSpec, task: asyncio.Task[Path]) -> None:
        self._fetches.pop(spec.id, None)
        self._states.pop(spec.id, None)
        self._askers.pop(spec.id, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._states[spec.id] = State("not here", trouble=str(error))


def _to_convert(spec: ModelSpec) -> bool:
    """A folder of this machine that is no GGUF yet."""
    return spec.path is not None and spec.path.is_dir() and hub.on_disk(spec) is None


def _asleepable(entry: _Entry) -> bool:
    return entry.backend is not None and entry.leases == 0


def _give_up(entry: _Entry) -> None:
    """Nobody waits for it any more. Who comes next starts another task, which waits until this one has cleaned up."""
    if entry.waking is not None:
        waking, entry.waking = entry.waking, None
        waking.cancel()


def _woken(entry: _Entry, task: asyncio.Task[Backend]) -> None:
    if entry.waking is task:
        entry.waking = None
    if not task.cancelled():
        task.exception()  # those who waited have it; if all of them left, nobody need hear of it
