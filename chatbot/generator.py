"""One turn from start to end: the module that the page wraps.

It appends what a person said, asks a model, keeps the reply as it grows, and saves. It knows conversations, the library
and the store; it knows no page. Everything here runs on one event loop.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Container, Mapping
from contextlib import aclosing
from typing import Any

from chatbot.backends.base import Ask, Backend, PromptView
from chatbot.catalog import ModelSpec
from chatbot.conversation import Conversation, Node, Outcome
from chatbot.desk import CHARACTERS_KEPT, CONVERSATIONS_KEPT, Desk
from chatbot.errors import BadRequest, ChatError
from chatbot.library import Library
from chatbot.messages import Event, File, Message, Part, Progress, Text, clean
from chatbot.reply import Reply
from chatbot.sampling import Sampling
from chatbot.store import Store

log = logging.getLogger(__name__)

LONGEST_MESSAGE = 2_000_000
SAVE_EVERY_S = 1.0
DESKS_KEPT = 2_000


class Generator:
    """Owns every desk and every running reply. `grace_s`: how long a reply goes on when its last page is gone."""

    def __init__(
        self, library: Library, store: Store, *, grace_s: float = 30.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.library = library
        self._store = store
        self._grace_s = grace_s
        self._clock = clock
        self._desks: OrderedDict[str, Desk] = OrderedDict()
        self._replies: dict[tuple[str, str], Reply] = {}
        self._farewells: dict[str, asyncio.Task[None]] = {}

    # --- people and their pages ----------------------------------------------------------------------------------

    async def desk(self, owner: str) -> Desk:
        """This person's desk; made, or read from the store, the first time."""
        if owner not in self._desks:
            kept = await self._store.load(owner)
            desk = Desk(owner, model=self.library.default.id)
            desk.conversations = {conversation.id: conversation for conversation in reversed(kept)}
            self._desks.setdefault(owner, desk)
            self._forget_the_idle()
        self._desks.move_to_end(owner)
        return self._desks[owner]

    async def arrive(self, owner: str, tab: str) -> Desk:
        """A page of this person is open, perhaps again: running replies stay."""
        desk = await self.desk(owner)
        desk.tabs.add(tab)
        desk.is_deserted = False
        if farewell := self._farewells.pop(owner, None):
            farewell.cancel()
        return desk

    async def leave(self, owner: str, tab: str) -> None:
        """A page was closed. When it was the last, the replies end after the grace period."""
        desk = await self.desk(owner)
        desk.tabs.discard(tab)
        desk.is_deserted = not desk.tabs
        if desk.is_deserted and owner not in self._farewells and self._running(owner):
            self._farewells[owner] = asyncio.create_task(self._see_off(owner))

    async def _see_off(self, owner: str) -> None:
        await asyncio.sleep(self._grace_s)
        self._farewells.pop(owner, None)
        for reply in self._running(owner):
            reply.stop()

    def _running(self, owner: str) -> list[Reply]:
        return [reply for (of, _), reply in self._replies.items() if of == owner and not reply.done]

    def _forget_the_idle(self) -> None:
        """Desks beyond the limit go, those longest unused first; the store still has what is on them."""
        for owner in list(self._desks)[: max(0, len(self._desks) - DESKS_KEPT)]:
            if not self._running(owner):
                del self._desks[owner]
                for key in [key for key in self._replies if key[0] == owner]:
                    del self._replies[key]

    # --- what a person does --------------------------------------------------------------------------------------

    def reply_of(self, desk: Desk) -> Reply | None:
        """The reply running in the open conversation, or the last one that ran there."""
        return self._replies.get((desk.owner, desk.conversation.id))

    async def send(self, desk: Desk, text: str, files: tuple[File, ...] = ()) -> Reply:
        """Say something in the open conversation and start the reply."""
        message = said(text, files)
        self._refuse_two_at_once(desk)
        _refuse_too_much(desk, message)
        spec = self.library.find(desk.model)
        leaf = desk.conversation.leaf()
        asked = desk.conversation.append(message, leaf.id if leaf else None)
        return await self._answer(desk, spec, asked)

    async def retry(self, desk: Desk, node_id: int) -> Reply:
        """Another version of a reply; of a message of the person's, a reply to it."""
        self._refuse_two_at_once(desk)
        conversation, spec = desk.conversation, self.library.find(desk.model)
        node = conversation.node(node_id)
        if node.message.role == "user":
            return await self._answer(desk, spec, node)
        if node.parent is None:
            raise BadRequest("There is nothing before this reply to answer.", "message")
        return await self._answer(desk, spec, conversation.node(node.parent), again=node)

    async def edit(self, desk: Desk, node_id: int, text: str, files: tuple[File, ...] = ()) -> Reply | None:
        """A new version of a message, with more files. The person's own is answered anew; the model's simply stands."""
        self._refuse_two_at_once(desk)
        conversation, spec = desk.conversation, self.library.find(desk.model)
        node = conversation.node(node_id)
        kept = tuple(part for part in node.message.parts if isinstance(part, File))
        message = said(text, (*kept, *files)) if node.message.role == "user" else said(text)
        _refuse_too_much(desk, message)
        if node.message.role == "user":
            return await self._answer(desk, spec, conversation.append(message, node.parent))
        if files:
            raise BadRequest("A file cannot be put into a reply. Remove it, or send it as a message.", "message")
        new = conversation.append(Message("assistant", message.parts), node.parent)
        conversation.record(new.id, new.message, Outcome(model="edited"))
        await self._save(desk, conversation)
        return None

    async def continue_(self, desk: Desk, node_id: int) -> Reply:
        """Go on with the last reply, which was cut, in its place."""
        self._refuse_two_at_once(desk)
        node = desk.conversation.node(node_id)
        _refuse_all_but_the_last(desk.conversation, node)
        if node.message.role != "assistant":
            raise BadRequest("Only a reply can be continued.", "message")
        return self._start(desk, self.library.find(desk.model), node, continue_last=bool(node.message.parts))

    async def undo(self, desk: Desk, node_id: int) -> Message | None:
        """Take the last exchange, which ends in this message, off the path; returns what the person had said, to be
        edited."""
        self._refuse_two_at_once(desk)
        conversation = desk.conversation
        _refuse_all_but_the_last(conversation, conversation.node(node_id))
        last = next((node for node in reversed(conversation.path()) if node.message.role == "user"), None)
        if last is None:
            return None
        conversation.close_after(last.parent)
        self._replies.pop((desk.owner, conversation.id), None)
        await self._save(desk, conversation)
        return last.message

    async def walk(self, desk: Desk, node_id: int, step: int) -> None:
        """Read another version of a message."""
        self._refuse_two_at_once(desk)
        desk.conversation.walk(node_id, step)
        self._replies.pop((desk.owner, desk.conversation.id), None)
        await self._save(desk, desk.conversation)

    def stop(self, desk: Desk) -> None:
        """Stop the reply of the open conversation; nobody else's."""
        if reply := self.reply_of(desk):
            reply.stop()

    def new(self, desk: Desk, taken: Container[str] = ()) -> Conversation:
        return desk.new(taken)

    def open(self, desk: Desk, conversation_id: str) -> Conversation:
        desk.open_id = desk.find(conversation_id).id
        return desk.conversation

    async def rename(self, desk: Desk, conversation_id: str, title: str) -> None:
        conversation = desk.find(conversation_id)
        conversation.title = clean(title).strip()[:200] or conversation.title
        await self._save(desk, conversation)

    async def delete(self, desk: Desk, conversation_id: str) -> None:
        conversation = desk.conversations.pop(desk.find(conversation_id).id)
        await self._let_go(desk, conversation)

    async def _let_go(self, desk: Desk, conversation: Conversation) -> None:
        """A conversation that is on no desk any more: its reply ends, and the store forgets it."""
        if (reply := self._replies.pop((desk.owner, conversation.id), None)) and reply.task is not None:
            reply.stop()
            await asyncio.wait([reply.task])
        await self._store.delete(desk.owner, conversation.id)

    def choose(self, desk: Desk, model: str) -> ModelSpec:
        """Raises UnknownModel. The conversation stays; the next reply is the new model's."""
        spec = self.library.offered(model)
        desk.model = spec.id
        return spec

    # --- what a person looks at ----------------------------------------------------------------------------------

    async def prompt(self, desk: Desk, template: str | None = None) -> PromptView:
        """What the next reply would be made from; `template` shows what another template would make of it."""
        spec, conversation = self.library.find(desk.model), desk.conversation
        async with self.library.lease(spec) as backend:
            path = conversation.path()
            ask = self._ask(desk, conversation, spec, path, backend, continue_last=False)
            if template is not None:
                ask = Ask(ask.messages, ask.sampling, template=template, template_kwargs=ask.template_kwargs)
            return await backend.prompt(ask)

    async def complete(
        self,
        owner: str,
        model: str,
        text: str,
        knobs: Mapping[str, Any],
        on_progress: Callable[[Progress], None] | None = None,
    ) -> AsyncGenerator[Event, None]:
        """Plain text goes on, without a template and without a conversation. Closing it stops the model. `on_progress`
        is told how far loading is."""
        spec = self.library.find(model)
        if not text.strip():
            raise BadRequest("Write the beginning of a text first.", "text")
        async with self.library.lease(spec, on_progress) as backend:
            sampling = Sampling.parse(knobs, backend.facts.defaults)
            async with aclosing(backend.complete(clean(text), sampling, owner)) as events:
                async for event in events:
                    yield event

    async def close(self) -> None:
        """Stop every reply and keep what was said; then let the models go."""
        tasks = [reply.task for reply in self._replies.values() if reply.task is not None and not reply.done]
        tasks += list(self._farewells.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.library.close()

    # --- making a reply ------------------------------------------------------------------------------------------

    async def _answer(self, desk: Desk, spec: ModelSpec, asked: Node, again: Node | None = None) -> Reply:
        """A reply under `asked`. A version that failed before its first word is written over, not kept beside it."""
        conversation = desk.conversation
        if again is not None and again.outcome is not None and again.outcome.error and not again.message.parts:
            node = conversation.record(again.id, Message("assistant"), None)
        else:
            node = conversation.append(Message("assistant"), asked.id)
        reply = self._start(desk, spec, node, continue_last=False)
        for old in self._to_the_top(desk, conversation):
            await self._let_go(desk, old)
        await self._save(desk, conversation)
        return reply

    def _start(self, desk: Desk, spec: ModelSpec, node: Node, *, continue_last: bool) -> Reply:
        conversation = desk.conversation
        conversation.reveal(node.id)
        path = conversation.path_to(node.id)
        reply = Reply(node.id, spec.title, node.message, self._clock)
        self._replies[desk.owner, conversation.id] = reply
        conversation.record(node.id, node.message, Outcome(model=spec.title))
        asked = path if continue_last else path[:-1]
        reply.task = asyncio.create_task(self._produce(desk, conversation, reply, spec, asked, continue_last))
        # A task that is cancelled before its first step never enters its `finally`.
        reply.task.add_done_callback(lambda _: self._keep(conversation, reply, cancelled=True))
        if desk.is_deserted and desk.owner not in self._farewells:  # the last page was closed while this was on its way
            self._farewells[desk.owner] = asyncio.create_task(self._see_off(desk.owner))
        return reply

    async def _produce(
        self,
        desk: Desk,
        conversation: Conversation,
        reply: Reply,
        spec: ModelSpec,
        asked: tuple[Node, ...],
        continue_last: bool,
    ) -> None:
        error: ChatError | None = None
        cancelled = False
        try:
            async with self.library.lease(spec, reply.take) as backend:
                ask = self._ask(desk, conversation, spec, asked, backend, continue_last=continue_last)
                await self._listen(desk, conversation, reply, backend, ask)
        except ChatError as raised:
            error = raised
        except asyncio.CancelledError:
            cancelled = True
        except Exception:
            log.exception("a reply failed")
            error = ChatError("Something went wrong inside Parley; its log says what. Try again.")
        self._keep(conversation, reply, error, cancelled=cancelled)
        await self._save(desk, conversation)

    async def _listen(self, desk: Desk, conversation: Conversation, reply: Reply, backend: Backend, ask: Ask) -> None:
        saved = self._clock()
        async with aclosing(backend.chat(ask)) as events:
            async for event in events:
                reply.take(event)
                if self._clock() - saved >= SAVE_EVERY_S:
                    saved = self._clock()
                    self._record(conversation, reply)
                    await self._save(desk, conversation)

    def _ask(
        self,
        desk: Desk,
        conversation: Conversation,
        spec: ModelSpec,
        path: tuple[Node, ...],
        backend: Backend,
        *,
        continue_last: bool,
    ) -> Ask:
        system = spec.system_prompt if desk.system is None else desk.system
        head = (Message.of("system", system),) if system.strip() else ()
        talk = tuple(node.message for node in path if node.message.parts)
        return Ask(
            messages=(*head, *talk),
            sampling=Sampling.parse(desk.knobs, backend.facts.defaults),
            continue_last=continue_last,
            template=conversation.template,
            template_kwargs=desk.template_kwargs,
            owner=desk.owner,
        )

    def _keep(
        self, conversation: Conversation, reply: Reply, error: ChatError | None = None, *, cancelled: bool = False
    ) -> None:
        if reply.done:
            return
        reply.end(error, cancelled=cancelled)
        self._record(conversation, reply)

    def _record(self, conversation: Conversation, reply: Reply) -> None:
        if reply.node_id not in conversation.nodes:
            return
        error = str(reply.error) if reply.error else None
        outcome = Outcome(reply.model, reply.finished, error, reply.left_out)
        conversation.record(reply.node_id, reply.message, outcome)

    async def _save(self, desk: Desk, conversation: Conversation) -> None:
        if conversation.id not in desk.conversations:
            return  # deleted while its reply was being written
        await self._store.save(desk.owner, conversation)

    def _to_the_top(self, desk: Desk, conversation: Conversation) -> list[Conversation]:
        """The list shows what was last talked in first. Returns the oldest beyond the limit, taken off the desk."""
        conversation.changed = time.time()
        desk.conversations.pop(conversation.id, None)
        desk.conversations[conversation.id] = conversation
        spoken = [one.id for one in desk.conversations.values() if one.nodes]
        over = spoken[: max(0, len(spoken) - CONVERSATIONS_KEPT)]
        return [desk.conversations.pop(old) for old in over]

    def _refuse_two_at_once(self, desk: Desk) -> None:
        reply = self.reply_of(desk)
        if reply is not None and not reply.done:
            raise BadRequest("A reply is being written here. Stop it first, or wait.", "message")


def said(text: str, files: tuple[File, ...] = ()) -> Message:
    """A person's message. Raises BadRequest for nothing at all and for far too much."""
    text = clean(text)
    length = len(text) + sum(len(file.text) for file in files)
    if length > LONGEST_MESSAGE:
        raise BadRequest(f"This message has {length:,} characters; {LONGEST_MESSAGE:,} is the most.", "message")
    if not text.strip() and not files:
        raise BadRequest("Write something first.", "message")
    parts: list[Part] = [File(clean(file.name), clean(file.text)) for file in files]
    if text.strip():
        parts.append(Text(text))
    return Message("user", tuple(parts))


def _refuse_all_but_the_last(conversation: Conversation, node: Node) -> None:
    """A page that is out of date may ask for more; what followed meanwhile must not be lost with it."""
    if node != conversation.leaf():
        raise BadRequest("That reply is not the last one any more: this chat has gone on since.", "message")


def _refuse_too_much(desk: Desk, message: Message) -> None:
    kept = desk.characters()
    if kept + message.characters > CHARACTERS_KEPT:
        raise BadRequest(
            f"Your chats hold {kept:,} characters; with this message they would pass {CHARACTERS_KEPT:,}, the most "
            "that is kept for one person. Delete old chats, then send it again.",
            "message",
        )
