"""The parts of the page, each drawn from a desk: what the handlers send back. Knows no browser event.

A part is named as in page.py: hello, past, live, status, chats, model, offer, options, card.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from chatbot.catalog import ModelSpec
from chatbot.conversation import Conversation
from chatbot.desk import Desk
from chatbot.errors import ChatError
from chatbot.generator import Generator
from chatbot.library import State
from chatbot.messages import clean
from chatbot.reply import Reply
from chatbot.sampling import Sampling
from chatbot.web import knobs, panels, sheets, status, words
from chatbot.web.offers import Offers
from chatbot.web.paint import Painter
from chatbot.web.tabs import Tab

Shown = dict[str, Any]


class Views:
    """Reads desks and the library; owns nothing but what the hub said of downloads."""

    def __init__(self, generator: Generator) -> None:
        self._generator = generator
        self._library = generator.library
        self.offers = Offers(generator.library)

    def spec(self, desk: Desk) -> ModelSpec:
        """The chosen model; the default when an edit of models.yaml took the chosen one away."""
        try:
            return self._library.find(desk.model)
        except ChatError:
            desk.model = self._library.default.id
            return self._library.default

    def painter(self, desk: Desk, tab: Tab) -> Painter:
        def remedy() -> tuple[tuple[str, str], ...]:
            tab.remedy = self.remedy(desk)
            return tab.remedy

        return Painter(desk.conversation, tab.seal, remedy)

    def chat(self, desk: Desk, tab: Tab) -> Shown:
        """The whole open conversation."""
        painter = self.painter(desk, tab)
        reply = self._generator.reply_of(desk)
        if reply is not None and not reply.done:
            tab.awaited = reply  # whoever is shown a reply in the making hears of its end, however soon that comes
        return {
            "hello": self.hello(desk),
            "past": painter.past(tab.exchanges),
            "live": painter.live(reply),
            "status": self.status(desk, reply),
        }

    def hello(self, desk: Desk) -> str:
        if desk.conversation.path():
            return ""
        spec = self.spec(desk)
        return panels.hello(spec, spec.id == "pocket")

    def status(self, desk: Desk, reply: Reply | None, conversation: Conversation | None = None) -> str:
        """`conversation` is the one that the reply belongs to, when another may be open by now."""
        if reply is not None and not reply.done:
            return status.busy(reply)
        spec = self.spec(desk)
        state, facts = self.state(spec), self._library.facts(spec)
        return status.idle(words.parted(spec.title)[0], state, facts, conversation or desk.conversation)

    def chats(self, desk: Desk, searched: str) -> str:
        listed = desk.listed(searched, panels.CHATS_DRAWN)
        return panels.chats(listed, desk.open_id, searched, datetime.now())

    def state(self, spec: ModelSpec) -> State:
        """Where a model is; a path that its trouble names need not be text."""
        state = self._library.state(spec)
        return replace(state, trouble=clean(state.trouble)) if state.trouble else state

    def states(self) -> list[tuple[ModelSpec, State, int | None]]:
        """Each model of the list, where it is, and its size if that is known."""
        return [(spec, self.state(spec), self._size(spec)) for spec in self._library.listed]

    def _size(self, spec: ModelSpec) -> int | None:
        try:
            return self.offers.size(spec) or self._library.header(spec).size
        except ChatError:
            return None

    async def models(self, desk: Desk) -> Shown:
        """Everything that tells of models, the chosen one first of all."""
        spec = self.spec(desk)
        states = await asyncio.to_thread(self.states)
        state = self.state(spec)
        offer = await self.offers.of(spec) if state.kind == "not here" else None
        facts = self._library.facts(spec)
        return {
            "model": panels.menu(states, spec, self._library.trouble),
            "offer": panels.offer(spec, state, offer, may_cancel=self._library.asked_for(spec, desk.owner)),
            "options": sheets.options(facts.kwargs_offered, self._chosen(spec, desk)) if facts else "",
            "card": sheets.card(await self._facts_told(spec), state.trouble, state.kind == "awake", spec.id),
        }

    def _chosen(self, spec: ModelSpec, desk: Desk) -> Mapping[str, Any]:
        """Of the template's options, as the model gets them."""
        return {**spec.template_kwargs, **desk.template_kwargs}

    async def settings(self, desk: Desk) -> dict[str, Any]:
        """What the sliders show."""
        spec = self.spec(desk)
        defaults, _ = await self._of_file(spec)
        return knobs.values(desk.knobs, defaults)

    def system(self, desk: Desk) -> str:
        return self.spec(desk).system_prompt if desk.system is None else desk.system

    def remedy(self, desk: Desk) -> tuple[tuple[str, str], ...]:
        """What can be done about a reply that failed."""
        state = self.state(self.spec(desk))
        if state.kind == "not here":
            return (("fetch", words.DOWNLOAD), ("models", words.OTHER_MODEL))
        if state.kind == "remote" or state.trouble:
            return (("models", words.OTHER_MODEL), ("retry", words.RETRY))
        return (("retry", words.RETRY), ("models", words.OTHER_MODEL))

    async def _facts_told(self, spec: ModelSpec) -> tuple[tuple[str, str], ...]:
        facts = self._library.facts(spec)
        _, told = await self._of_file(spec)
        about = (
            ("License", spec.license or ""),
            ("Size", words.size(spec.size) if spec.size else ""),
            ("Template", words.OWN_TEMPLATE if "{" in (spec.template or "") else spec.template or ""),
        )
        if facts is None:
            return (*told, *(row for row in about if row[0] not in dict(told)))
        return (*told, ("Room", sheets.room(facts)), ("Template", facts.template), ("Note", facts.template_note or ""))

    async def _of_file(self, spec: ModelSpec) -> tuple[Sampling, tuple[tuple[str, str], ...]]:
        """The author's sampling parameters and what the file tells of itself. The first reading takes a while."""
        return await asyncio.to_thread(self._read, spec)

    def _read(self, spec: ModelSpec) -> tuple[Sampling, tuple[tuple[str, str], ...]]:
        defaults = self._library.defaults(spec)
        try:
            return defaults, sheets.header(self._library.header(spec), self._library.memory(spec))
        except ChatError:
            return defaults, ()
