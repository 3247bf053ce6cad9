"""Which models there are now, which one a new chat begins with, and which of them a visitor may choose."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from chatbot.catalog import Catalog, CatalogWatch
from chatbot.errors import UnknownModel
from chatbot.settings import Settings
from chatbot.spec import ModelSpec

LOOK_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class _Look:
    """The list as it was `at` a time, what is wrong with its newest edit, and the model that a new chat begins with."""

    at: float
    catalog: Catalog
    trouble: str | None
    default: ModelSpec


class Shelf:
    """The list in force, whatever becomes of models.yaml: a broken edit, or one without the model that the program was
    started with, leaves what was there."""

    def __init__(self, settings: Settings, watch: CatalogWatch, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._watch = watch
        self._clock = clock
        self._look: _Look | None = None
        self._started_with: ModelSpec | None = None

    @property
    def catalog(self) -> Catalog:
        return self._looked().catalog

    @property
    def trouble(self) -> str | None:
        """What is wrong with the newest edit of models.yaml, if anything is."""
        return self._looked().trouble

    @property
    def default(self) -> ModelSpec:
        """Raises UnknownModel at the start only: what was found once is kept."""
        return self._looked().default

    @property
    def listed(self) -> tuple[ModelSpec, ...]:
        """What the menu shows: the catalog, and before it the model the program was started with."""
        look = self._looked()
        specs = look.catalog.specs
        return specs if look.default in specs else (look.default, *specs)

    def find(self, name: str) -> ModelSpec:
        """Raises UnknownModel."""
        return next((spec for spec in self.listed if spec.id == name), None) or self.catalog.find(name)

    def offered(self, name: str) -> ModelSpec:
        """What a visitor may choose: a listed model or a repo of the hub. A file of this machine by its path may only
        be named by who starts the program. Raises UnknownModel."""
        spec = self.find(name)
        if spec not in self.listed and (spec.path is not None or self._settings.public):
            raise UnknownModel(f"There is no model {name!r} in the list.", "model")
        return spec

    def _looked(self) -> _Look:
        """The list as it was at most a second ago: a page asks for it many times, and each look scans a folder."""
        now, look = self._clock(), self._look
        if look is None or now - look.at >= LOOK_EVERY_S:
            catalog, trouble = self._watch.current()
            default, lost = self._default(catalog)
            look = self._look = _Look(now, catalog, trouble or lost, default)
        return look

    def _default(self, catalog: Catalog) -> tuple[ModelSpec, str | None]:
        """The default, and what is wrong if it is only remembered."""
        name, before = self._settings.model, self._started_with
        if not name:
            return catalog.default, None
        try:
            found = catalog.find(name)
        except UnknownModel:
            if before is None:
                raise
            return before, f"There is no model {name!r} any more; the program was started with it and keeps it."
        if before is None or found.path is None or found.path.exists():
            self._started_with = before = found
        return before, None
