"""A conversation as the messages that a Chatbot draws. Pure: it changes nothing and knows no browser.

Text goes in as content items, never as a plain string, whose indentation the Chatbot would take away. Everything that
can be clicked is a link of our own under a seal, because a model can write links too.
"""

import hmac
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape
from typing import Any

from chatbot.conversation import Conversation, Node, Outcome
from chatbot.messages import File, Finished, Message, Text, clean
from chatbot.reply import Reply
from chatbot.web import words
from chatbot.web.markup import literal, markdown

Drawn = dict[str, Any]
_NUMBER = re.compile(r"[0-9]{1,9}")
MOST_CHARACTERS = 20_000
"""Of one of the person's messages; the rest is part of it, but a megabyte of text is not drawn."""


@dataclass(frozen=True, slots=True)
class Seal:
    """Signs the links of one page to the messages of one chat. A model cannot know the key, so a link that it makes up
    is refused; and a link to a message of one chat never means one of another."""

    key: bytes
    chat: str = ""

    def link(self, do: str, node_id: int) -> str:
        return f"#parley:{self._sign(do, node_id)}:{do}:{node_id}"

    def read(self, link: str) -> tuple[str, int] | None:
        """What the link asks for, None if it is not ours."""
        parts = clean(link).split(":")
        if len(parts) != 4 or parts[0] != "#parley" or not _NUMBER.fullmatch(parts[3]):
            return None
        do, node_id = parts[2], int(parts[3])
        return (do, node_id) if hmac.compare_digest(parts[1].encode(), self._sign(do, node_id).encode()) else None

    def _sign(self, do: str, node_id: int) -> str:
        return hmac.new(self.key, f"{self.chat}:{do}:{node_id}".encode(), sha256).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Painter:
    """Draws one conversation for one page, again and again while a reply grows. `remedy` gives the buttons (what to do,
    label) under a failure. `said` keeps what the person said as it was drawn, by its number: it never changes."""

    conversation: Conversation
    seal: Seal
    remedy: Callable[[], tuple[tuple[str, str], ...]]
    said: dict[int, str] = field(default_factory=dict)

    def past(self, exchanges: int) -> list[Drawn]:
        """All but the last exchange; of a long chat only the last `exchanges`, under a link to what came before."""
        path = self.conversation.path()
        end = live_from(path)
        first = _drawn_from(path[:end], exchanges)
        left_out = _left_out(path)
        cut = _first_read(path, left_out)
        named = _several_models(path)
        drawn = [self._earlier(first)] if first else []
        for place in range(first, end):
            if place == cut and left_out:
                drawn.append(_rule(left_out))
            drawn += self.message(path[place], last=False, named=named)
        return drawn

    def live(self, reply: Reply | None) -> list[Drawn]:
        """The last exchange; `reply` when it is being written, or was."""
        path = self.conversation.path()
        start = live_from(path)
        running = reply is not None and not reply.done
        left_out = reply.left_out if running and reply else _left_out(path)
        drawn = [_rule(left_out)] if left_out and _first_read(path, left_out) >= start else []
        for node in path[start:]:
            if running and reply and node.id == reply.node_id:
                drawn += self._growing(reply)
            else:
                drawn += self.message(node, last=node is path[-1], acts=not running, named=_several_models(path))
        return drawn

    def message(self, node: Node, *, last: bool, acts: bool = True, named: bool = False) -> list[Drawn]:
        if node.message.role == "user":
            if node.id not in self.said:
                self.said[node.id] = _said(node.message)
            return [_drawn("user", self.said[node.id], self._user_acts(node) if acts else _QUIET)]
        outcome = node.outcome or Outcome()
        thought = outcome.finished.timings.thinking if outcome.finished else 0.0
        drawn = _thought(node.message, thought, busy=False)
        text = markdown(node.message.text) or ("" if outcome.error else f"*{words.EMPTY_REPLY}*")
        below = self._failure(outcome, node) + (self._reply_acts(node, outcome, last, named) if acts else _QUIET)
        return [*drawn, _drawn("assistant", text, below)]

    def _growing(self, reply: Reply) -> list[Drawn]:
        text = reply.message.text
        drawn = _thought(reply.message, reply.thought_s, busy=not text)
        if text or not drawn:
            drawn.append(_drawn("assistant", markdown(text) if text else _WAITING))
        return drawn

    # --- what stands under a message -----------------------------------------------------------------------------

    def _user_acts(self, node: Node) -> str:
        acts = self._act("copy", words.COPY, node) + self._act("edit", words.EDIT, node)
        return _foot(f'<span class="acts">{acts}</span>{self._versions(node)}')

    def _reply_acts(self, node: Node, outcome: Outcome, last: bool, named: bool) -> str:
        said = bool(node.message.text)
        acts = self._act("copy", words.COPY, node) if said else ""
        acts += self._act("retry", words.RETRY, node, words.RETRY_HINT)
        acts += self._act("edit", words.EDIT, node) if said else ""
        if last:
            acts += self._act("undo", words.UNDO, node, words.UNDO_HINT)
        more = ""
        broke_off = bool(outcome.error and node.message.text)
        if last and (broke_off or (outcome.finished and outcome.finished.reason in ("length", "cancelled", "context"))):
            more = f'<a class="go" href="{self.seal.link("continue", node.id)}">{words.CONTINUE}</a>'
        facts = told(outcome, named)
        meta = f'<span class="meta">{escape(facts)} {more}</span>' if facts or more else ""
        return _foot(f'{meta}<span class="acts">{acts}</span>{self._versions(node)}')

    def _failure(self, outcome: Outcome, node: Node) -> str:
        if not outcome.error:
            return ""
        links = "".join(
            f'<a class="go" href="{self.seal.link(do, node.id)}">{escape(label)}</a>' for do, label in self.remedy()
        )
        return f'<div class="failed">{literal(outcome.error)}<span class="remedy">{links}</span></div>'

    def _act(self, do: str, label: str, node: Node, hint: str | None = None) -> str:
        return f'<a class="act {do}" href="{self.seal.link(do, node.id)}" title="{hint or label}">{label}</a>'

    def _versions(self, node: Node) -> str:
        versions = self.conversation.versions(node.id)
        if len(versions) < 2:
            return ""
        place = [version.id for version in versions].index(node.id) + 1
        older = self._act("older", words.OLDER_VERSION, node) if place > 1 else '<span class="act none"></span>'
        newer = (
            self._act("newer", words.NEWER_VERSION, node) if place < len(versions) else '<span class="act none"></span>'
        )
        return f'<span class="versions">{older}<span class="count">{place}/{len(versions)}</span>{newer}</span>'

    def _earlier(self, hidden: int) -> Drawn:
        link = self.seal.link("earlier", 0)
        return _drawn("assistant", f'<a class="go earlier" href="{link}">{words.show_earlier(hidden)}</a>')


_QUIET = '<span class="foot quiet"></span>'
_WAITING = '<span class="waits"></span>'


def told(outcome: Outcome, named: bool = False) -> str:
    """The grey line under a reply: why it ended when not by itself, and what it cost."""
    if outcome.model == "edited":
        return words.EDITED
    said = [words.parted(outcome.model)[0]] if named else []
    if outcome.finished is not None:
        said += _counts(outcome.finished)
        if why := _why(outcome.finished):
            return f"{why} {' · '.join(said)}".strip()
    return " · ".join(said)


def _why(finished: Finished) -> str:
    if finished.reason == "length":
        return words.reached_limit(finished.usage.completion)
    return {"cancelled": words.STOPPED, "context": words.CONTEXT_FULL}.get(finished.reason, "")


def _counts(finished: Finished) -> list[str]:
    usage, timings = finished.usage, finished.timings
    if not usage.completion:
        return []
    said = [words.tokens(usage.completion)]
    if finished.reply_tok_s:
        said.append(f"{finished.reply_tok_s:,.0f} tok/s")
    if timings.first_token > 0:
        said.append(words.first_after(timings.first_token))
    if usage.cached:
        said.append(f"{usage.cached:,} of {usage.prompt:,} prompt tokens reused")
    return said


def live_from(path: Sequence[Node]) -> int:
    """Where the last exchange begins: at the person's last message."""
    return next((place for place in range(len(path) - 1, -1, -1) if path[place].message.role == "user"), 0)


def _drawn_from(path: Sequence[Node], exchanges: int) -> int:
    starts = [place for place, node in enumerate(path) if node.message.role == "user"]
    return starts[-exchanges] if len(starts) > exchanges else 0


def _several_models(path: Sequence[Node]) -> bool:
    return len({node.outcome.model for node in path if node.outcome} - {"edited"}) > 1


def _left_out(path: Sequence[Node]) -> int:
    outcome = next((node.outcome for node in reversed(path) if node.outcome), None)
    return outcome.left_out if outcome else 0


def _first_read(path: Sequence[Node], left_out: int) -> int:
    """The place of the first message that the model still reads. A reply that failed before its first word is on the
    path, but is not counted among those that are left out."""
    heard = [place for place, node in enumerate(path) if node.message.parts]
    return heard[left_out] if left_out < len(heard) else len(path)


def _said(message: Message) -> str:
    drawn = ""
    for part in message.parts:
        if isinstance(part, File):
            drawn += (
                f'<span class="file">{literal(part.name)} <span class="meta">{words.size(len(part.text))}</span></span>'
            )
        elif isinstance(part, Text):
            drawn += literal(part.text[:MOST_CHARACTERS])
            if len(part.text) > MOST_CHARACTERS:
                drawn += f'<span class="meta">{words.cut_here(len(part.text) - MOST_CHARACTERS)}</span>'
    return drawn


def _thought(message: Message, seconds: float, *, busy: bool) -> list[Drawn]:
    if not message.thought.strip():
        return []
    title = words.THINKING if busy else words.thought_for(seconds)
    drawn = _drawn("assistant", markdown(message.thought))
    drawn["metadata"] = {"title": title, "status": "pending" if busy else "done"}
    return [drawn]


def _rule(count: int) -> Drawn:
    return _drawn("assistant", f'<span class="rule">{words.left_out(count)}</span>')


def _foot(inside: str) -> str:
    return f'<span class="foot">{inside}</span>'


def _drawn(role: str, *texts: str) -> Drawn:
    return {"role": role, "content": [{"type": "text", "text": text} for text in texts if text]}
