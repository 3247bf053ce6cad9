"""What programs may ask of the page through Gradio's own client: a chat by name, without a browser.

Each client is a session with a conversation of its own, as each page is; what holds for pages holds here.
"""

import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing

import gradio as gr

from chatbot.errors import BadRequest, ChatError
from chatbot.generator import Generator
from chatbot.web import words
from chatbot.web.handlers import PACE_S, Handlers, visit_of

log = logging.getLogger(__name__)


class Calls:
    """One per program."""

    def __init__(self, generator: Generator, handlers: Handlers) -> None:
        self._generator = generator
        self._handlers = handlers

    def offer(self) -> None:
        """Must be called where the page's Blocks are being made."""
        gr.api(self.chat, api_name="chat", concurrency_limit=None)
        gr.api(self.new_chat, api_name="new_chat", concurrency_limit=None)

    async def chat(self, message: str, request: gr.Request) -> AsyncGenerator[str, None]:
        """Say something in this client's conversation; yields the reply as far as it is written.

        Closing the stream stops the reply. Raises gr.Error with a sentence for what cannot be.
        """
        visit = visit_of(request)
        try:
            if not isinstance(message, str):
                raise BadRequest("The message must be a text.", "message")
            await self._generator.arrive(visit.owner, visit.tab)
            desk, _ = await self._handlers.at(visit)
            reply = await self._generator.send(desk, message)
        except ChatError as error:
            raise _told(str(error)) from None
        except Exception:
            log.exception("a call failed")
            raise _told(words.OUR_FAULT) from None
        try:
            async with aclosing(reply.follow(PACE_S)) as changes:
                async for _ in changes:
                    yield reply.message.text
        finally:
            reply.stop()
        if reply.error is not None:
            raise _told(str(reply.error))

    async def new_chat(self, request: gr.Request) -> None:
        """The next message of this client begins a new conversation."""
        visit = visit_of(request)
        desk, tab = await self._handlers.at(visit)
        tab.chat = self._generator.new(desk).id


def _told(sentence: str) -> gr.Error:
    return gr.Error(sentence, print_exception=False)
