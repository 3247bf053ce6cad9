"""Page events <-> generator: what a person does in the chat, and the painting of a reply at a readable pace.

A handler takes a Visit and plain values and returns the parts of the page that changed, by name (see page.py). No
exception leaves one, for Gradio would then skip what follows it and show its own words.
"""

import functools
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import Any

import gradio as gr

from chatbot.conversation import Conversation
from chatbot.desk import Desk
from chatbot.errors import BadRequest, ChatError
from chatbot.generator import Generator
from chatbot.messages import File
from chatbot.web import attachments, words
from chatbot.web.paint import told
from chatbot.web.tabs import EXCHANGES_DRAWN, Tab, Tabs, Visit, owner_of_cookie
from chatbot.web.views import Shown, Views

log = logging.getLogger(__name__)

PACE_S = 1 / 12
STREAMS_AT_FULL_PACE = 20
LONG_REPLY = 30_000
"""Characters: a browser needs some 10 ms to paint a reply of this length, so longer ones are painted less often."""


def owner_of(request: gr.Request) -> str:
    """The person behind a request: by the cookie, and for a client without one by its session."""
    cookie = request.cookies.get("parley") if request.cookies else None
    return owner_of_cookie(cookie) if cookie else f"tab:{request.session_hash}"


def visit_of(request: gr.Request) -> Visit:
    return Visit(owner_of(request), str(request.session_hash))


def news(*items: Mapping[str, Any]) -> Shown:
    """Something for the page's script to do: show a notice, fill the composer, copy a text."""
    return {"wire": list(items)}


def gone(chat: str) -> Mapping[str, Any]:
    """News that a chat is no more: what was being edited there becomes a draft."""
    return {"gone": {"chat": chat, "said": words.CHAT_GONE}}


Handler = Callable[..., Awaitable[Shown]]


def answers(kind: str) -> Callable[[Handler], Handler]:
    """What goes wrong in the handler becomes news of this kind with a sentence for a person."""

    def decorate(handler: Handler) -> Handler:
        @functools.wraps(handler)
        async def safe(*args: Any) -> Shown:
            try:
                return await handler(*args)
            except ChatError as error:
                return news({kind: str(error)})
            except Exception:
                log.exception("%s failed", handler.__name__)
                return news({kind: words.OUR_FAULT})

        return safe

    return decorate


class Handlers:
    """One per program. What it holds beside the generator are the open pages."""

    def __init__(self, generator: Generator, views: Views, tabs: Tabs) -> None:
        self._generator = generator
        self._views = views
        self._tabs = tabs
        self._streams = 0
        self._acts: dict[str, Callable[[Desk, Tab, int], Awaitable[Shown]]] = {
            "copy": self._copy,
            "retry": self._retry,
            "edit": self._edit,
            "undo": self._undo,
            "continue": self._continue,
            "older": lambda desk, tab, node_id: self._walk(desk, tab, node_id, -1),
            "newer": lambda desk, tab, node_id: self._walk(desk, tab, node_id, 1),
            "earlier": self._earlier,
            "fetch": self._fetch,
            "models": self._models,
        }

    async def at(self, visit: Visit) -> tuple[Desk, Tab]:
        """The desk with the chat open that this page shows; where that is gone an empty one, never another. Nothing may
        be awaited between this and its use."""
        desk = await self._generator.desk(visit.owner)
        tab = self._tabs.of(visit)
        desk.open_id = tab.chat or desk.open_id
        talk = desk.conversations.get(desk.open_id)
        if talk is None or (not talk.nodes and talk.id in self._tabs.beside(visit)):
            talk = self.fresh(visit, desk)
        tab.chat = talk.id
        return desk, tab

    def fresh(self, visit: Visit, desk: Desk) -> Conversation:
        """An empty chat, open from now on. Each page has its own, or what is said in one would appear in another."""
        return self._generator.new(desk, self._tabs.beside(visit))

    async def lost(self, visit: Visit, chat: Any) -> Shown | None:
        """Where the chat is gone that this page shows: the page anew, and why. The page's own word for it counts, for
        after a sleep nobody else knows."""
        desk, tab = await self._generator.desk(visit.owner), self._tabs.of(visit)
        chat = tab.chat = chat if isinstance(chat, str) and chat else tab.chat
        if not chat or chat in desk.conversations:
            return None
        return await self.redraw(visit, gone(chat), {"notice": words.CHAT_GONE})

    # --- coming and going ----------------------------------------------------------------------------------------

    @answers("notice")
    async def show(self, visit: Visit, wanted: Any = None) -> Shown:
        """A page was opened or reloaded: everything, and the chat that it showed before if it knows."""
        desk = await self._generator.arrive(visit.owner, visit.tab)
        tab = self._tabs.of(visit)
        tab.chat = wanted if isinstance(wanted, str) and wanted else tab.chat
        missed = [gone(tab.chat)] if tab.chat and tab.chat not in desk.conversations else []
        desk, tab = await self.at(visit)
        settings, models = await self._views.settings(desk), await self._views.models(desk)
        desk, tab = await self.at(visit)
        return {
            **self._views.chat(desk, tab),
            **models,
            "chats": self._views.chats(desk, tab.searched),
            "system": self._views.system(desk),
            **news({"sent": list(desk.accepted)}, *missed, {"settings": settings}, {"chat": tab.chat}),
        }

    async def stay(self, visit: Visit) -> None:
        """Lasts as long as the page. Gradio closes a page's connection whenever nothing runs for it, and an event that
        is asked for at that very moment would be answered to nobody."""
        tab = self._tabs.of(visit)
        await tab.closed.wait()

    async def leave(self, visit: Visit) -> None:
        tab = self._tabs.close(visit)
        if tab is not None:
            tab.closed.set()
        if tab is not None and tab.passage is not None:
            tab.passage.stop()
        await self._generator.leave(visit.owner, visit.tab)

    # --- a message -----------------------------------------------------------------------------------------------

    @answers("refused")
    async def send(self, visit: Visit, text: Any, beside: Any, system: Any) -> Shown:
        """Start a reply to what was written, or put it in the place of the message that is being edited."""
        sent = attachments.read(beside)
        desk, tab = await self._generator.desk(visit.owner), self._tabs.of(visit)
        tab.chat = sent.chat or tab.chat
        if sent.chat and sent.chat not in desk.conversations and sent.editing is not None:
            return await self.redraw(visit, {"refused": words.CHAT_GONE, "key": sent.key}, gone(sent.chat))
        desk, tab = await self.at(visit)
        if sent.key and sent.key in desk.accepted:  # a browser asks again when its connection breaks before the answer
            return await self.redraw(visit, {"accepted": True, "key": sent.key})
        try:
            for name, value in sent.knobs.items():
                desk.adjust(name, value)
        except BadRequest as error:
            settings = await self._views.settings(desk)
            refused = {"refused": str(error), "key": sent.key}
            return news(refused, {"untaken": list(sent.knobs)}, {"settings": settings})
        try:
            await self._say(desk, tab, sent, text, system)
        except ChatError as error:
            refused = {"refused": str(error), "key": sent.key}
            return await self.redraw(visit, refused) if self._is_busy(desk) else news(refused)
        desk.accepted.append(sent.key)  # for a page that is reloaded before it hears of it
        return await self.redraw(visit, {"accepted": True, "key": sent.key})

    async def _say(self, desk: Desk, tab: Tab, sent: attachments.Beside, text: Any, system: Any) -> None:
        self.instruct(desk, system)
        text = text if isinstance(text, str) else ""
        if sent.editing is None:
            tab.awaited = await self._generator.send(desk, text, sent.files)
        else:
            tab.awaited = await self._generator.edit(desk, sent.editing, text, sent.files)

    def _is_busy(self, desk: Desk) -> bool:
        """A reply is being written here: by another page, perhaps, of which this one shows nothing yet."""
        reply = self._generator.reply_of(desk)
        return reply is not None and not reply.done

    async def stop(self, visit: Visit, chat: Any = None) -> None:
        """`chat`, the page's own word for what it shows, counts: after a sleep nobody else knows."""
        desk, tab = await self._generator.desk(visit.owner), self._tabs.of(visit)
        tab.chat = chat if isinstance(chat, str) and chat else tab.chat
        if tab.chat and tab.chat not in desk.conversations:
            return
        desk, _ = await self.at(visit)
        self._generator.stop(desk)

    async def stream(self, visit: Visit) -> AsyncGenerator[tuple[list[dict[str, Any]], str], None]:
        """The last exchange and the status, painted as the reply grows; ends on a paint of its last word.

        Yields at least once (`follow` does, too), for Gradio empties the outputs of a generator that yields nothing.
        Overtaken, by another stream or another chat, it ends on what is shown by then: Gradio paints a generator's last
        word again when it ends.
        """
        # Who follows a reply is there, whatever was heard of a connection that broke.
        await self._generator.arrive(visit.owner, visit.tab)
        desk, tab = await self.at(visit)
        reply, conversation = self._generator.reply_of(desk), desk.conversation
        if reply is None or reply.done:
            yield await self._as_it_stands(visit)
            return
        painter = self._views.painter(desk, tab)
        tab.awaited = reply
        tab.following += 1
        turn = tab.following
        self._streams += 1
        try:
            async with aclosing(reply.follow(lambda: self._pace(len(reply.message.text)))) as changes:
                async for _ in changes:
                    if tab.following != turn or tab.chat != conversation.id:
                        yield await self._as_it_stands(visit)
                        return
                    yield painter.live(reply), self._views.status(desk, reply, conversation)
        except Exception:
            log.exception("painting a reply failed")
        finally:
            self._streams -= 1

    async def _as_it_stands(self, visit: Visit) -> tuple[list[dict[str, Any]], str]:
        desk, tab = await self.at(visit)
        reply = self._generator.reply_of(desk)
        return self._views.painter(desk, tab).live(reply), self._views.status(desk, reply)

    def _pace(self, length: int) -> float:
        return PACE_S * max(1.0, self._streams / STREAMS_AT_FULL_PACE) * max(1.0, length / LONG_REPLY)

    @answers("notice")
    async def settle(self, visit: Visit) -> Shown:
        """After the stream: the list of chats, and a word for those who cannot see that the reply is over."""
        desk, tab = await self.at(visit)
        reply = self._generator.reply_of(desk)
        if reply is None or not reply.done:
            return news()
        chat = tab.chat
        parts = await self._views.models(desk)
        desk, tab = await self.at(visit)  # what is drawn before an await may be out of date after it
        parts |= {"chats": self._views.chats(desk, tab.searched)}
        parts |= {"status": self._views.status(desk, self._generator.reply_of(desk))}
        if tab.chat != chat:
            return {**parts, **news()}
        if reply.left_out:
            parts["past"] = self._views.painter(desk, tab).past(tab.exchanges)
        node = desk.conversation.nodes.get(reply.node_id)
        said = str(reply.error or (told(node.outcome) if node and node.outcome else ""))
        if tab.awaited is not reply:
            return {**parts, **news()}
        tab.awaited = None
        return {**parts, **news({"done": said})}

    def instruct(self, desk: Desk, system: Any) -> None:
        """The system prompt as it was typed on the page (None: nothing was); left alone when it is the model's own."""
        if isinstance(system, str) and system != self._views.system(desk):
            desk.instruct(system)

    # --- what the links in the chat do ---------------------------------------------------------------------------

    @answers("notice")
    async def act(self, visit: Visit, data: Any) -> Shown:
        """A link of ours was clicked. What comes from the browser is foreign: it must bear this page's seal."""
        link, chat = (data.get("link"), data.get("chat")) if isinstance(data, dict) else (None, None)
        if lost := await self.lost(visit, chat):
            return lost
        read = self._tabs.of(visit).seal.read(link) if isinstance(link, str) else None
        if read is None or read[0] not in self._acts:
            raise BadRequest(words.NOT_OURS, "link")
        return await self._act(visit, *read)

    async def _act(self, visit: Visit, do: str, node_id: int) -> Shown:
        desk, tab = await self.at(visit)
        try:
            return await self._acts[do](desk, tab, node_id)
        except BadRequest as error:  # the page is out of date, or it would not have offered this
            return await self.redraw(visit, {"notice": str(error)})

    @answers("notice")
    async def act_on_last(self, visit: Visit, do: str) -> Shown:
        """Retry or edit by keyboard: the last message that it fits."""
        desk, _ = await self.at(visit)
        path = desk.conversation.path()
        if do == "edit":
            path = tuple(node for node in path if node.message.role == "user")
        if not path:
            return news()
        return await self._act(visit, do, path[-1].id)

    async def _copy(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        return news({"copy": desk.conversation.node(node_id).message.text})

    async def _edit(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        node = desk.conversation.node(node_id)
        return news({"edit": {"id": node.id, "mine": node.message.role == "user", "text": node.message.text}})

    async def _retry(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        tab.awaited = await self._generator.retry(desk, node_id)
        return self._redrawn(desk, tab)

    async def _continue(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        tab.awaited = await self._generator.continue_(desk, node_id)
        return self._redrawn(desk, tab)

    async def _undo(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        said = await self._generator.undo(desk, node_id)
        files = (
            [{"name": part.name, "text": part.text} for part in said.parts if isinstance(part, File)] if said else []
        )
        return self._redrawn(desk, tab, {"draft": {"text": said.text if said else "", "files": files}})

    async def _walk(self, desk: Desk, tab: Tab, node_id: int, step: int) -> Shown:
        await self._generator.walk(desk, node_id, step)
        return self._redrawn(desk, tab)

    async def _earlier(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        tab.exchanges += EXCHANGES_DRAWN
        return self._redrawn(desk, tab)

    async def _fetch(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        spec = self._views.spec(desk)
        self._views.offers.forget(spec)
        self._generator.library.fetch(spec, desk.owner)
        return {**await self._views.models(desk), **self._redrawn(desk, tab, {"watch": True})}

    async def _models(self, desk: Desk, tab: Tab, node_id: int) -> Shown:
        return news({"open": "model"})

    async def redraw(self, visit: Visit, *items: Mapping[str, Any]) -> Shown:
        """The chat that this page shows, as it is now."""
        desk, tab = await self.at(visit)
        return self._redrawn(desk, tab, *items)

    def _redrawn(self, desk: Desk, tab: Tab, *items: Mapping[str, Any]) -> Shown:
        desk.open_id = tab.chat
        tab.chat = desk.conversation.id  # an empty one where that chat was deleted meanwhile
        return {
            **self._views.chat(desk, tab),
            "chats": self._views.chats(desk, tab.searched),
            **news(*items, {"chat": tab.chat}),
        }
