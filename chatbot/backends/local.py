"""A model of this machine: prompts + engine + dialect -> events. It fits the conversation to the context first."""

import asyncio
import functools
import hashlib
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TypeVar

from chatbot import dialects, prompts
from chatbot.backends import trim
from chatbot.backends.base import Ask, Facts, PromptView
from chatbot.catalog import ModelSpec
from chatbot.engine.client import Engine
from chatbot.engine.job import EngineFacts, Piece, Request
from chatbot.errors import BadRequest, PromptTooLong
from chatbot.messages import Delta, Event, Finished, LeftOut, Message, Progress, Reason, Thought, Usage
from chatbot.sampling import Sampling

T = TypeVar("T")

OVERHEAD_TOKENS = 8
"""What a template puts around a message, until it is seen to put more: only the guess of a cut rests on it, never the
last check."""

MOST_TEMPLATES = 64
"""Whose overheads are remembered."""

MOST_OVERHEAD = 64
"""That is remembered for other people's conversations, too; what is more than that is due to one conversation."""

MOST_COUNTS = 8192
"""Of messages whose tokens were counted."""

STRANGERS = 2
"""Threads for templates that visitors wrote: they take their time, and the usual threads are everybody's."""

CHARACTERS_PER_TOKEN = 64
"""No text of more than this many characters a token of room is tokenised at all: it cannot fit."""


@dataclass(frozen=True, slots=True)
class _Fitted:
    text: str
    tokens: tuple[int, ...]
    left_out: int
    template: prompts.Template
    note: str | None


class LocalBackend:
    """Talks to one engine that has been started. Holds no conversation: every ask brings its own."""

    def __init__(
        self,
        spec: ModelSpec,
        engine: Engine,
        *,
        template: prompts.Template,
        template_note: str | None,
        defaults: Sampling,
    ) -> None:
        assert engine.facts is not None, "the engine is started before its backend is made"
        self._spec = spec
        self._engine = engine
        self._known: EngineFacts = engine.facts
        self._template = template
        self._quoter = prompts.Quoter(engine.facts.controls)
        self._overheads: dict[tuple[str, bool], int] = {}
        self._counted: dict[bytes, int] = {}
        self._strangers = ThreadPoolExecutor(STRANGERS, "template")
        self._facts = Facts(
            context=self._known.context,
            slots=self._known.slots,
            description=self._known.description,
            template=template.name,
            template_source=template.source,
            template_note=template_note,
            defaults=defaults,
            kwargs_offered=prompts.kwargs_offered(template),
        )

    @property
    def facts(self) -> Facts:
        return self._facts

    @property
    def alive(self) -> bool:
        return self._engine.alive

    async def close(self) -> None:
        await self._engine.close()

    async def chat(self, ask: Ask) -> AsyncGenerator[Event, None]:
        fitted = await self._fit(ask)
        if fitted.left_out:
            yield LeftOut(fitted.left_out)
        # On a thread: the template may be a visitor's own, and this runs it.
        bos, eos = self._known.bos or "", self._known.eos or ""
        ends = await self._on_a_thread(ask, prompts.stops, fitted.template, bos, eos)
        dialect = dialects.find(self._spec.dialect, fitted.template, self._spec.title)
        thinks_on = ask.continue_last and bool(ask.messages[-1].thought) and not ask.messages[-1].text
        opened = thinks_on or dialect.opens(fitted.text)
        reader = dialect.reader(opened, calls=bool(ask.tools), begun=thinks_on)
        called, written = False, 0
        async with aclosing(self._engine.stream(self._request(fitted.tokens, ask, ends))) as events:
            async for event in events:
                if isinstance(event, Finished):
                    for rest in reader.close():
                        called |= not isinstance(rest, Delta)
                        yield rest
                    yield replace(event, reason=_reason(event, called))
                elif isinstance(event, Piece):
                    written += len(event.tokens)
                    yield Usage(prompt=len(fitted.tokens), completion=written)
                    for part in reader.feed(event.text):
                        called |= not isinstance(part, Delta)
                        yield part
                else:
                    yield event

    async def complete(self, text: str, sampling: Sampling, owner: str = "") -> AsyncGenerator[Event, None]:
        self._refuse_the_hopeless(len(text))
        bos = self._known.bos if self._known.adds_bos else ""
        (tokens,) = await self._engine.tokenize([prompts.with_bos(text, bos or "", self._known.adds_bos)])
        self._check_room(tokens)
        request = Request(prompt=tokens, sampling=sampling, owner=owner, stop=self._spec.stop)
        written = 0
        async with aclosing(self._engine.stream(request)) as events:
            async for event in events:
                if isinstance(event, Progress | Finished):
                    yield event
                    continue
                written += len(event.tokens)
                yield Usage(prompt=len(tokens), completion=written)
                if event.text:
                    yield Delta("text", event.text)

    async def prompt(self, ask: Ask) -> PromptView:
        fitted = await self._fit(ask)
        pieces = await self._engine.pieces(fitted.tokens)
        return PromptView(
            text=fitted.text,
            tokens=tuple((token, *piece) for token, piece in zip(fitted.tokens, pieces, strict=True)),
            left_out=fitted.left_out,
            template=fitted.template.name,
            template_source=fitted.template.source,
            note=fitted.note,
        )

    # --- fitting -------------------------------------------------------------------------------------------------

    async def _fit(self, ask: Ask) -> _Fitted:
        """The prompt with as many of the last turns as there is room for. Raises PromptTooLong, BadTemplate."""
        fixed = 1 if ask.messages and ask.messages[0].role == "system" else 0
        head, talk = ask.messages[:fixed], ask.messages[fixed:]
        room = self._room(ask.sampling)
        roles = [message.role for message in talk]
        counts = await self._counts((*head, *talk), room, continue_last=ask.continue_last)
        key = ask.template or "", bool(ask.tools)
        overhead = self._overheads.get(key, OVERHEAD_TOKENS)
        left_out = _cut(roles, counts, overhead, room)
        while True:
            fitted = await self._rendered(ask, (*head, *talk[left_out:]), left_out)
            if len(fitted.tokens) <= room:
                return fitted
            further = trim.one_more(roles, left_out)
            if further is None:
                await self._check_parts(ask, head, fitted.tokens)
                return fitted
            # A guess too low would move the cut at every turn, and with it the start of the prompt.
            kept = counts[:fixed] + counts[fixed + left_out :]
            overhead = max(overhead, -(-(len(fitted.tokens) - sum(kept)) // len(kept)))
            self._remember(key, min(overhead, MOST_OVERHEAD))
            left_out = max(further, _cut(roles, counts, overhead, room))

    def _room(self, sampling: Sampling) -> int:
        """Tokens for the prompt: a quarter of the context is kept for the reply, less for a shorter one."""
        kept = self._known.context // 4
        return self._known.context - min(sampling.max_tokens or kept, kept)

    async def _counts(self, messages: Sequence[Message], room: int, *, continue_last: bool) -> list[int]:
        """Tokens of each message's own words. Each text is counted once: a long history would hold up all others'."""
        texts = [_said(message) for message in messages]
        if continue_last and texts:
            texts[-1] = messages[-1].thought + texts[-1]
        self._refuse_the_hopeless(len(texts[-1]) if texts else 0)
        readable = [text[: room * CHARACTERS_PER_TOKEN] for text in texts]
        keys = [_digest(text) for text in readable]
        new = {key: text for key, text in zip(keys, readable, strict=True) if key not in self._counted}
        # As words: names of control tokens in them become words in the prompt.
        counted = await self._engine.tokenize(list(new.values()), special=False) if new else []
        known = self._counted | {key: len(tokens) for key, tokens in zip(new, counted, strict=True)}
        self._counted = known if len(known) <= MOST_COUNTS else {key: known[key] for key in keys}
        return [known[key] for key in keys]

    def _remember(self, key: tuple[str, bool], overhead: int) -> None:
        if len(self._overheads) >= MOST_TEMPLATES:
            self._overheads.clear()
        self._overheads[key] = overhead

    async def _rendered(self, ask: Ask, messages: Sequence[Message], left_out: int) -> _Fitted:
        bos, eos = self._known.bos or "", self._known.eos or ""
        template = self._template
        if ask.template is not None:
            template = prompts.Template(source=ask.template, origin="this chat", name="written here")
        kwargs: Mapping[str, object] = {**self._spec.template_kwargs, **ask.template_kwargs}
        render = functools.partial(prompts.render, bos=bos, eos=eos, tools=ask.tools, continue_last=ask.continue_last)
        given = await self._on_a_thread(ask, prompts.typed, template, kwargs) if kwargs else {}
        quoted = self._quoter.quoted(messages)
        rendered = await self._on_a_thread(ask, functools.partial(render, kwargs=given), template, quoted)
        pieces = self._quoter.pieces(prompts.with_bos(rendered.text, bos, self._known.adds_bos))
        tokens = await self._tokens(pieces)
        text = "".join(piece for piece, _ in pieces)
        return _Fitted(text=text, tokens=tokens, left_out=left_out, template=template, note=rendered.note)

    async def _on_a_thread(self, ask: Ask, work: Callable[..., T], *arguments: object) -> T:
        if ask.template is None:
            return await asyncio.to_thread(work, *arguments)
        return await asyncio.get_running_loop().run_in_executor(self._strangers, work, *arguments)

    async def _tokens(self, pieces: Sequence[tuple[str, bool]]) -> tuple[int, ...]:
        """Of texts, each with whether names of control tokens in it are those tokens."""
        if len(pieces) == 1:
            (tokens,) = await self._engine.tokenize([pieces[0][0]], special=pieces[0][1])
            return tokens
        named = iter(await self._engine.tokenize([text for text, special in pieces if special]))
        spelled = iter(await self._engine.tokenize([text for text, special in pieces if not special], special=False))
        return tuple(token for _, special in pieces for token in next(named if special else spelled))

    async def _check_parts(self, ask: Ask, head: Sequence[Message], tokens: Sequence[int]) -> None:
        """Only the last turn is left: fine while the context holds it; else say what is too long."""
        limit = self._known.context - 1
        if len(tokens) <= limit:
            return
        if ask.continue_last:
            raise BadRequest("The context is full. Start a new chat, or choose a larger context.", "messages")
        (system,) = await self._engine.tokenize([head[0].text]) if head else ((),)
        what = "The system prompt" if len(system) > limit // 2 else "This message"
        raise PromptTooLong(len(tokens), limit, what)

    def _check_room(self, tokens: Sequence[int]) -> None:
        if len(tokens) >= self._known.context:
            raise PromptTooLong(len(tokens), self._known.context - 1)

    def _refuse_the_hopeless(self, characters: int) -> None:
        """A text this long cannot fit, and counting its tokens would take seconds."""
        if characters > self._known.context * CHARACTERS_PER_TOKEN:
            raise PromptTooLong(characters // 4, self._known.context)

    def _request(self, tokens: tuple[int, ...], ask: Ask, ends: tuple[str, ...]) -> Request:
        """Where an end of turn is a token it ends as that token alone: its letters may be meant, as in `<s>old</s>`."""
        controls = self._known.controls
        return Request(
            prompt=tokens,
            sampling=ask.sampling,
            owner=ask.owner,
            stop=(*self._spec.stop, *(end for end in ends if end not in controls)),
            stop_tokens=tuple(controls[end] for end in ends if end in controls),
        )


def _cut(roles: Sequence[str], counts: Sequence[int], overhead: int, room: int) -> int:
    """`counts`: of all messages; those before the `roles` are fixed."""
    costs = [count + overhead for count in counts]
    fixed = len(counts) - len(roles)
    return trim.cut(roles, costs[fixed:], sum(costs[:fixed]), room)


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _said(message: Message) -> str:
    """What of a message may be in the prompt: old thoughts are not."""
    parts = (part for part in message.parts if not isinstance(part, Thought))
    return "\n".join(getattr(part, "text", "") or getattr(part, "arguments", "") for part in parts)


def _reason(finished: Finished, called: bool) -> Reason:
    return "tool_calls" if called and finished.reason == "stop" else finished.reason
