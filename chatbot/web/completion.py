"""The completion mode: a text that the model goes on with, streamed into the same box. Same rules as handlers.py."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from html import escape
from typing import Any

from chatbot.conversation import Outcome
from chatbot.desk import Desk
from chatbot.errors import ChatError
from chatbot.generator import Generator
from chatbot.messages import Message, clean
from chatbot.reply import Reply
from chatbot.web import status, words
from chatbot.web.handlers import PACE_S, Handlers
from chatbot.web.paint import told
from chatbot.web.tabs import Tab, Visit
from chatbot.web.views import Views

log = logging.getLogger(__name__)


class Completion:
    """One per program. A running text belongs to its page and ends with it."""

    def __init__(self, generator: Generator, views: Views, handlers: Handlers) -> None:
        self._generator = generator
        self._views = views
        self._handlers = handlers

    async def go_on(self, visit: Visit, text: Any) -> AsyncGenerator[tuple[str, str], None]:
        """The text as it grows, and its status."""
        begun = clean(text) if isinstance(text, str) else ""
        desk, tab = await self._handlers.at(visit)
        if tab.passage is not None and not tab.passage.done:
            yield begun, _line(words.BUSY)
            return
        passage = self._start(desk, tab, begun)
        async with aclosing(passage.follow(PACE_S)) as changes:
            async for _ in changes:
                yield begun + passage.message.text, self._told(passage)

    async def stop(self, visit: Visit) -> None:
        _, tab = await self._handlers.at(visit)
        if tab.passage is not None:
            tab.passage.stop()

    def _start(self, desk: Desk, tab: Tab, text: str) -> Reply:
        spec = self._views.spec(desk)
        passage = tab.passage = Reply(0, spec.title, Message("assistant"))
        passage.task = asyncio.create_task(self._produce(desk, passage, spec.id, text))
        # A task that is cancelled before its first step never enters its `except`.
        passage.task.add_done_callback(lambda _: passage.end(cancelled=True))
        return passage

    async def _produce(self, desk: Desk, passage: Reply, model: str, text: str) -> None:
        try:
            events = self._generator.complete(desk.owner, model, text, desk.knobs, passage.take)
            async with aclosing(events):
                async for event in events:
                    passage.take(event)
        except asyncio.CancelledError:
            passage.end(cancelled=True)
        except ChatError as error:
            passage.end(error)
        except Exception:
            log.exception("a completion failed")
            passage.end(ChatError(words.OUR_FAULT))
        passage.end()

    def _told(self, passage: Reply) -> str:
        if not passage.done:
            return status.busy(passage)
        return _line(str(passage.error) if passage.error else told(Outcome(finished=passage.finished)))


def _line(said: str) -> str:
    return f'<span class="doing">{escape(clean(said))}</span>'
