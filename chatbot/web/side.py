"""What a person does beside the chat: chats opened and named, models chosen and fetched, settings turned, the prompt
looked at. Same rules as handlers.py."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import Any

from chatbot.desk import Desk
from chatbot.errors import BadRequest
from chatbot.generator import Generator
from chatbot.spec import ModelSpec
from chatbot.web import knobs, sheets
from chatbot.web.handlers import Handlers, answers, gone, news
from chatbot.web.tabs import EXCHANGES_DRAWN, Tab, Visit, cleaned
from chatbot.web.views import Shown, Views

LOOK_EVERY_S = 0.5
LONGEST_TEMPLATE = 100_000
OF_THE_CHAT = ("retry", "edit", "prompt", "template")
"""What is not done when the chat that the page shows is gone; all else has nothing to do with it."""
Do = Callable[[Visit, Mapping[str, Any]], Awaitable[Shown]]


class Side:
    """One per program. `_warming` are the models that were chosen and now wake."""

    def __init__(self, generator: Generator, views: Views, handlers: Handlers) -> None:
        self._generator = generator
        self._views = views
        self._handlers = handlers
        self._warming: set[asyncio.Task[None]] = set()
        self._picks: dict[str, Do] = {
            "new": self._new,
            "open": self._open,
            "delete": self._delete,
            "retry": lambda visit, data: self._handlers.act_on_last(visit, "retry"),
            "edit": lambda visit, data: self._handlers.act_on_last(visit, "edit"),
            "look": lambda visit, data: self._handlers.show(visit),
            "redraw": lambda visit, data: self._handlers.redraw(visit),
        }
        self._tells: dict[str, Do] = {
            "rename": self._rename,
            "search": self._search,
            "knob": self._turn,
            "preset": self._preset,
            "reset": self._reset,
            "neutralise": self._neutralise,
            "option": self._option,
            "system": self._instruct,
            "choose": self._choose,
            "fetch": self._fetch,
            "cancel-fetch": self._cancel_fetch,
            "unload": self._unload,
            "models": self._look_at_models,
            "prompt": self._prompt,
            "template": self._template,
        }

    @answers("notice")
    async def pick(self, visit: Visit, data: Any) -> Shown:
        """What changes which messages are shown."""
        return await self._do(self._picks, visit, data)

    @answers("notice")
    async def tell(self, visit: Visit, data: Any) -> Shown:
        """What leaves the messages alone."""
        return await self._do(self._tells, visit, data)

    async def _do(self, table: Mapping[str, Do], visit: Visit, data: Any) -> Shown:
        data = cleaned(data)
        do = data.get("do") if isinstance(data, dict) else None
        if not isinstance(do, str) or do not in table:
            raise BadRequest("This page asks for something that Parley does not know. Reload it.", "do")
        lost = await self._handlers.lost(visit, data.get("chat"))
        if lost is not None and do in OF_THE_CHAT:
            return lost
        answer = await table[do](visit, data)
        return answer if lost is None else {**lost, **answer, "wire": [*lost["wire"], *answer.get("wire", [])]}

    async def watch(self, visit: Visit) -> AsyncGenerator[Shown, None]:
        """Looks again and again while a model is being loaded or fetched; ends when nothing moves any more.

        One that was overtaken by another looks once more before it ends, for Gradio paints the last word of a generator
        again when it ends: it must not be an old one.
        """
        _, tab = await self._handlers.at(visit)
        tab.watching += 1
        turn = tab.watching
        seen: Shown = {}
        while True:
            is_last = tab.watching != turn or not (self._generator.library.moving or self._views.offers.are_asked)
            desk, tab = await self._handlers.at(visit)
            shown = await self._views.models(desk)
            desk, tab = await self._handlers.at(visit)
            shown["status"] = self._views.status(desk, self._generator.reply_of(desk))
            if tab.remedy not in ((), self._views.remedy(desk)):  # what a failed reply offers is out of date
                tab.remedy = ()
                yield {**shown, **news({"redraw": True})}
            elif shown != seen:
                yield shown
            seen = shown
            if is_last:
                return
            await asyncio.sleep(LOOK_EVERY_S)

    # --- chats ---------------------------------------------------------------------------------------------------

    async def _new(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, tab = await self._handlers.at(visit)
        tab.chat = self._handlers.fresh(visit, desk).id
        return self._opened(desk, tab)

    async def _open(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, tab = await self._handlers.at(visit)
        tab.chat = self._generator.open(desk, _text(data, "id")).id
        return self._opened(desk, tab)

    async def _delete(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        chat = _text(data, "id")
        await self._generator.delete(desk, chat)
        desk, tab = await self._handlers.at(visit)
        return self._opened(desk, tab, gone(chat))

    async def _rename(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, tab = await self._handlers.at(visit)
        await self._generator.rename(desk, _text(data, "id"), _text(data, "title"))
        return {"chats": self._views.chats(desk, tab.searched)}

    async def _search(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, tab = await self._handlers.at(visit)
        tab.searched = _text(data, "words")[:200]
        return {"chats": self._views.chats(desk, tab.searched)}

    def _opened(self, desk: Desk, tab: Tab, *items: Mapping[str, Any]) -> Shown:
        tab.exchanges = EXCHANGES_DRAWN
        tab.following += 1  # a reply that runs in the chat that was left is no longer painted here
        return {
            **self._views.chat(desk, tab),
            "chats": self._views.chats(desk, tab.searched),
            **news(*items, {"chat": tab.chat}, {"opened": True}),
        }

    # --- settings ------------------------------------------------------------------------------------------------

    async def _turn(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        name, value = _text(data, "name"), data.get("value")
        try:
            desk.adjust(name, value)
        except BadRequest as error:
            return news({"notice": str(error)}, {"settings": await self._views.settings(desk)})
        return await self._set(desk)

    async def _preset(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        desk.replace_knobs(knobs.preset(_text(data, "name"), desk.knobs))
        return await self._set(desk)

    async def _reset(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        desk.replace_knobs({})
        return await self._set(desk)

    async def _neutralise(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        desk.replace_knobs(knobs.neutral(desk.knobs))
        return await self._set(desk)

    async def _option(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        """A switch of the template, as `enable_thinking`: only what the template offers is taken."""
        desk, _ = await self._handlers.at(visit)
        facts = self._generator.library.facts(self._views.spec(desk))
        name, value = _text(data, "name"), data.get("value")
        offered = {offer.name: offer for offer in facts.kwargs_offered} if facts else {}
        if name not in offered or not isinstance(value, bool | str) or len(str(value)) > 1_000:
            raise BadRequest(f"The template of this model has no option {name!r:.60}.", "option")
        if value == "":
            desk.template_kwargs.pop(name, None)
        else:
            desk.template_kwargs[name] = value
        return news()

    async def _instruct(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        self._handlers.instruct(desk, _text(data, "text"))
        return news({"instructed": True})

    async def _set(self, desk: Desk) -> Shown:
        return news({"settings": await self._views.settings(desk)})

    # --- models --------------------------------------------------------------------------------------------------

    async def _choose(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        """The conversation stays; the model wakes at once if it is here, so that the next message need not wait."""
        desk, _ = await self._handlers.at(visit)
        spec = self._generator.choose(desk, _text(data, "id").strip())
        self._views.offers.forget(spec)
        if self._generator.library.state(spec).kind == "on disk":
            self._warm(spec)
        models, settings = await self._views.models(desk), await self._views.settings(desk)
        desk, _ = await self._handlers.at(visit)
        return {
            **models,
            "hello": self._views.hello(desk),
            "system": self._views.system(desk),
            "status": self._views.status(desk, self._generator.reply_of(desk)),
            **news({"settings": settings}),
        }

    def _warm(self, spec: ModelSpec) -> None:
        task = asyncio.create_task(self._generator.library.warm(spec))
        self._warming.add(task)  # a task that nobody holds would be collected
        task.add_done_callback(self._warming.discard)

    async def _fetch(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        spec = self._generator.library.offered(_text(data, "id"))
        self._views.offers.forget(spec)  # more of it will be here when it is offered again
        self._generator.library.fetch(spec, visit.owner)
        return await self._look_at_models(visit, data)

    async def _cancel_fetch(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        self._generator.library.cancel_fetch(self._generator.library.offered(_text(data, "id")), visit.owner)
        await asyncio.sleep(0)
        return await self._look_at_models(visit, data)

    async def _unload(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        await self._generator.library.unload(_text(data, "id"))
        return await self._look_at_models(visit, data)

    async def _look_at_models(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        desk, _ = await self._handlers.at(visit)
        return await self._views.models(desk)

    # --- the prompt ----------------------------------------------------------------------------------------------

    async def _prompt(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        """What the model would get next; `template`, when given, instead of the one in force."""
        desk, _ = await self._handlers.at(visit)
        own = desk.conversation.template
        view = await self._generator.prompt(desk, _template(data))
        html = sheets.prompt(view, self._guessed(desk, view.template_source))
        return news({"prompt": {"html": html, "template": view.template_source, "own": own is not None}})

    def _guessed(self, desk: Desk, source: str) -> str | None:
        """The note of the model's own template, where that one is in force."""
        facts = self._generator.library.facts(self._views.spec(desk))
        return facts.template_note if facts is not None and facts.template_source == source else None

    async def _template(self, visit: Visit, data: Mapping[str, Any]) -> Shown:
        """Keep a template for this chat, if it can be rendered; None gives the model's own back."""
        template = _template(data)
        desk, _ = await self._handlers.at(visit)
        conversation, before = desk.conversation, desk.conversation.template
        conversation.template = template
        try:
            shown = await self._prompt(visit, {})
        except BaseException:
            conversation.template = before
            raise
        return shown


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str):
        raise BadRequest(f"This page sent no {name}. Reload it.", name)
    return value


def _template(data: Mapping[str, Any]) -> str | None:
    template = data.get("template")
    if template is None or template == "":
        return None
    if not isinstance(template, str) or len(template) > LONGEST_TEMPLATE:
        raise BadRequest(f"A template may have {LONGEST_TEMPLATE:,} characters.", "template")
    return template
