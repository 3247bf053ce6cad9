"""Which models are awake: lease one, load it, evict the idle. One per program; lives on the event loop's thread."""

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

from chatbot import fit, gguf, hub, prompts
from chatbot.backends.base import Backend, Facts
from chatbot.backends.local import LocalBackend
from chatbot.catalog import CatalogWatch, ModelSpec
from chatbot.engine.client import Engine
from chatbot.engine.job import EngineOptions, KvType
from chatbot.entry import Entry
from chatbot.errors import Busy, ChatError, ModelUnavailable, NotDownloaded, TooLarge
from chatbot.fetches import Fetches, State
from chatbot.messages import Progress
from chatbot.plan import gpu_layers, planned, wished
from chatbot.sampling import Sampling
from chatbot.settings import Settings
from chatbot.shelf import Shelf

__all__ = ["Library", "State"]


class Library(Shelf):
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
        super().__init__(settings, watch, clock=clock)
        self._templates = templates
        self._entries: dict[str, Entry] = {}
        self._replaced: list[Entry] = []
        self._falling_asleep: set[asyncio.Task[None]] = set()
        self._fetches = Fetches(fetcher)
        self._making_room = asyncio.Lock()
        self._sweeper: asyncio.Task[None] | None = None

    # --- what there is -------------------------------------------------------------------------------------------

    def state(self, spec: ModelSpec) -> State:
        """Where the model is now; reads the disk, never the network."""
        entry = self._entry_of(spec)
        if entry is not None and entry.awake:
            return State("awake")
        if entry is not None and entry.loading:
            return State("loading", entry.progress.done, entry.progress.total) if entry.progress else State("loading")
        if (fetching := self._fetches.state(spec)) is not None:
            return fetching
        if spec.url:
            return State("remote", trouble="Remote servers are not supported yet.")
        try:
            here, trouble = hub.on_disk(spec), self._fetches.trouble(spec)
            if here is None and (spec.path is None or hub.to_convert(spec)):
                return State("not here" if spec.path is None else "on disk", trouble=trouble)
            self.header(spec)  # read once, then remembered: a broken file is told before anybody waits for it
        except ModelUnavailable as error:
            return State("on disk", trouble=str(error))
        return State("on disk", trouble=entry.trouble if entry is not None else None)

    def facts(self, spec: ModelSpec) -> Facts | None:
        """What the awake model says of itself; None while it sleeps."""
        entry = self._entry_of(spec)
        return entry.awake.facts if entry is not None and entry.awake else None

    def _entry_of(self, spec: ModelSpec) -> Entry | None:
        entry = self._entries.get(spec.id)
        return entry if entry is not None and entry.is_for(spec) else None

    async def describe(self, spec: ModelSpec) -> hub.Offer:
        """What its download would take: asks the hub. Raises as that does."""
        return await self._fetches.describe(spec)

    def room(self, spec: ModelSpec, header: gguf.Header | None = None) -> int:
        """Bytes that a model whose file is not here may take now. Asks the GPU's driver: not on the event loop."""
        return fit.room(gpu_layers(spec, self._settings), header.layers if header else 0)

    def needs(self, spec: ModelSpec, header: gguf.Header, room: int) -> fit.Estimate:
        """What such a model would take of `room` bytes with the settings in force."""
        return planned(spec, header, self._settings, room).estimate

    def free_disk(self) -> int:
        """Bytes free where downloads go."""
        return hub.free_disk(hub.default_root())

    @property
    def moving(self) -> bool:
        """Something is being loaded or fetched: what a page shows of it will be old in a moment."""
        return bool(self._fetches.running) or any(entry.loading for entry in self._entries.values())

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
        """What the model needs, or will need with the settings in force. Raises as `header`. Asks the GPU's driver
        where there is one: not on the event loop."""
        entry = self._entry_of(spec)
        if entry is not None and entry.awake and entry.plan is not None:
            return entry.plan.estimate
        header = self.header(spec)
        room = fit.room(gpu_layers(spec, self._settings), header.layers, self._mapped(header.path))
        return planned(spec, header, self._settings, room).estimate

    def _mapped(self, path: Path) -> int:
        """Bytes of page cache that awake models live on, but for the file at `path`. The system calls them free; once
        they are taken, every token is read from the disk."""
        awake = {other.path: other.mapped for other in self._all if other.awake and other.path != path}
        return sum(awake.values())

    @property
    def _all(self) -> list[Entry]:
        return [*self._entries.values(), *self._replaced]

    # --- waking and sleeping -------------------------------------------------------------------------------------

    @asynccontextmanager
    async def lease(
        self, spec: ModelSpec, on_progress: Callable[[Progress], None] | None = None
    ) -> AsyncGenerator[Backend, None]:
        """The model, awake, for as long as the context lasts. Raises ModelUnavailable and its kinds."""
        entry = self._entry_for(spec)
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
                entry.give_up()
                if entry in self._replaced:
                    self._let_go(entry)

    def _entry_for(self, spec: ModelSpec) -> Entry:
        """After an edit of models.yaml the same id may mean another model: who talks to the old one finishes."""
        entry = self._entries.get(spec.id)
        if entry is not None and not entry.is_for(spec):
            self._replaced.append(entry)
            if not entry.leases:
                self._let_go(entry)
            entry = None
        if entry is None:
            entry = self._entries[spec.id] = Entry(spec)
        entry.spec = spec
        return entry

    def _let_go(self, entry: Entry) -> None:
        task = asyncio.create_task(self._sleep(entry))
        self._falling_asleep.add(task)

        def gone(done: asyncio.Task[None]) -> None:
            self._falling_asleep.discard(done)
            self._replaced.remove(entry)

        task.add_done_callback(gone)

    async def _awake(self, entry: Entry, spec: ModelSpec) -> Backend:
        """One task wakes the model for all who wait; who leaves does not stop it for the others."""
        if (awake := entry.awake) is not None:
            return awake
        if entry.waking is None:
            entry.waking = asyncio.create_task(self._wake(entry, spec))
            entry.waking.add_done_callback(entry.woken)
        return await asyncio.shield(entry.waking)

    async def warm(self, spec: ModelSpec) -> None:
        """Wake a model before anybody asks; what goes wrong is said when somebody does."""
        with contextlib.suppress(ChatError):
            async with self.lease(spec):
                pass

    async def unload(self, model_id: str, *, even_if_busy: bool = False) -> None:
        """Put a model to sleep, and its memory is back. Raises Busy while replies are written, unless `even_if_busy`:
        then they end with EngineStopped."""
        if (entry := self._entries.get(model_id)) is not None:
            await self._sleep(entry, even_if_busy=even_if_busy)

    async def _sleep(self, entry: Entry, *, even_if_busy: bool = False) -> None:
        async with entry.lock:
            if entry.leases and not even_if_busy:
                raise Busy(f"{entry.spec.title} is writing replies. Try again when they are done.")
            if entry.backend is not None:
                backend, entry.backend = entry.backend, None
                await backend.close()

    async def close(self) -> None:
        """Everything to sleep, downloads ended (they resume the next time)."""
        tasks: list[asyncio.Task[Any]] = [*self._fetches.running, *([self._sweeper] if self._sweeper else [])]
        tasks += [entry.waking for entry in self._all if entry.waking is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*self._falling_asleep, *(self._sleep(entry, even_if_busy=True) for entry in self._all))

    async def _wake(self, entry: Entry, spec: ModelSpec) -> Backend:
        async with entry.lock:
            entry.loading, entry.progress, entry.trouble = True, None, None
            try:
                if entry.backend is not None:
                    await entry.backend.close()
                    entry.backend = None
                path = await self._converted(spec, entry.tell) if hub.to_convert(spec) else self._path(spec)
                header = await asyncio.to_thread(gguf.read, path)
                async with self._making_room:  # two models woken at once must not both count on the same memory
                    if self._falling_asleep:
                        await asyncio.wait(self._falling_asleep)
                    entry.backend = await self._started(entry, spec, header, path)
            except ModelUnavailable as error:
                entry.trouble = str(error)
                raise
            finally:
                entry.loading = False
        self._start_sweeping()
        return entry.backend

    async def _started(self, entry: Entry, spec: ModelSpec, header: gguf.Header, path: Path) -> Backend:
        engine = Engine(await self._make_room(entry, spec, header, path))
        try:
            await engine.start(entry.tell)
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

    async def _make_room(self, entry: Entry, spec: ModelSpec, header: gguf.Header, path: Path) -> EngineOptions:
        """Options that fit into memory; idle models are put to sleep for it, those longest unused first."""
        layers = gpu_layers(spec, self._settings)
        while True:
            room = await asyncio.to_thread(fit.room, layers, header.layers, self._mapped(path))
            idle = [other for other in self._all if other is not entry and other.idle]
            # Who is not used goes before who comes is squeezed.
            plan = (wished if idle else planned)(spec, header, self._settings, room)
            try:
                fit.check(plan.estimate, room)
                break
            except TooLarge:
                if not idle:
                    raise
                with contextlib.suppress(Busy):  # somebody was quicker: look again
                    await self._sleep(min(idle, key=lambda other: other.used))
        entry.path, entry.plan = path, plan
        entry.mapped = await asyncio.to_thread(fit.mapped, header, layers)
        return EngineOptions(
            path=path,
            context=plan.context,
            slots=plan.slots,
            cells=plan.cells,
            threads=self._settings.threads or spec.threads,
            gpu_layers=layers,
            kv_type=cast(KvType, spec.kv_type),
            flash_attn=spec.flash_attn,
            loras=spec.loras,
        )

    def _start_sweeping(self) -> None:
        if self._settings.idle_unload_min and (self._sweeper is None or self._sweeper.done()):
            self._sweeper = asyncio.create_task(self._sweep(self._settings.idle_unload_min * 60))

    async def _sweep(self, idle_s: float) -> None:
        while True:
            await asyncio.sleep(min(idle_s, 5.0))
            for entry in self._all:
                if entry.idle and self._clock() - entry.used >= idle_s:
                    with contextlib.suppress(Busy):
                        await self._sleep(entry)

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
            if (state := self._fetches.state(spec)) is not None:
                tell(Progress("loading", state.done, state.total))
            await asyncio.wait({work}, timeout=0.2)
        return work.result()

    # --- fetching ------------------------------------------------------------------------------------------------

    def fetch(self, spec: ModelSpec, asker: str = "") -> asyncio.Task[Path]:
        """Start to download, or join the download that runs; follow it by `state`. Cancel it by `cancel_fetch`."""
        return self._fetches.start(spec, asker)

    def asked_for(self, spec: ModelSpec, asker: str) -> bool:
        """Whether this person is one of those for whom a download runs."""
        return self._fetches.asked_for(spec, asker)

    def cancel_fetch(self, spec: ModelSpec, asker: str = "") -> None:
        """Stop a download, unless others asked for it too; what has come is kept for the next try."""
        self._fetches.cancel(spec, asker)
