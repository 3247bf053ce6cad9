"""One person's desk: the conversations, which of them is open, the chosen model and settings. Changed by the generator
and, for the settings, by the page; isolated from every other person's by the owner's key."""

import secrets
from collections import deque
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Any

from chatbot.conversation import Conversation
from chatbot.errors import BadRequest
from chatbot.messages import clean
from chatbot.sampling import Sampling

CONVERSATIONS_KEPT = 500
CHARACTERS_KEPT = 20_000_000
"""Of all conversations of one person together: some forty long novels."""
LONGEST_SYSTEM = 100_000


@dataclass(slots=True)
class Desk:
    """`knobs` holds only what this person changed; the rest is the model's. `system` None: the model's own.
    `tabs` are the pages that are open; deserted is a desk whose last page was closed. `accepted` are the last messages
    that were taken, by the keys that the pages gave them: a page that was reloaded meanwhile asks."""

    owner: str
    model: str
    conversations: dict[str, Conversation] = field(default_factory=dict)
    open_id: str = ""
    system: str | None = None
    knobs: dict[str, Any] = field(default_factory=dict)
    template_kwargs: dict[str, Any] = field(default_factory=dict)
    tabs: set[str] = field(default_factory=set)
    accepted: deque[str] = field(default_factory=lambda: deque(maxlen=20))
    is_deserted: bool = False

    @property
    def conversation(self) -> Conversation:
        """The open one; a desk always has one."""
        if self.open_id not in self.conversations:
            self.new()
        return self.conversations[self.open_id]

    def new(self, taken: Container[str] = ()) -> Conversation:
        """Open an empty conversation: one that is there already, unless it is taken, else another."""
        empty = (c for c in reversed(self.conversations.values()) if not c.nodes and c.id not in taken)
        conversation = next(empty, None) or Conversation(secrets.token_hex(8))
        self.conversations[conversation.id] = conversation
        self.open_id = conversation.id
        return conversation

    def listed(self, words: str = "", most: int = 100) -> list[Conversation]:
        """Conversations that hold all these words, newest first; empty ones are not listed."""
        wanted = words.lower().split()
        found = (c for c in reversed(self.conversations.values()) if c.nodes and _holds(c, wanted))
        return [conversation for conversation, _ in zip(found, range(most), strict=False)]

    def find(self, conversation_id: str) -> Conversation:
        """Raises BadRequest: another person's conversation is as unknown as one that never was."""
        if conversation_id not in self.conversations:
            raise BadRequest("That chat is not here any more.", "chat")
        return self.conversations[conversation_id]

    def characters(self) -> int:
        """How much is kept here, files and other versions included."""
        nodes = (node for conversation in self.conversations.values() for node in conversation.nodes.values())
        return sum(node.message.characters for node in nodes)

    def adjust(self, name: str, value: Any) -> None:
        """Change one sampling parameter. Raises BadRequest, and then nothing is changed."""
        Sampling.parse({**self.knobs, name: value})
        self.knobs[name] = value

    def replace_knobs(self, knobs: Mapping[str, Any]) -> None:
        """Raises BadRequest, and then nothing is changed."""
        Sampling.parse(knobs)
        self.knobs = dict(knobs)

    def instruct(self, system: str) -> None:
        if len(system) > LONGEST_SYSTEM:
            raise BadRequest(f"A system prompt may have {LONGEST_SYSTEM:,} characters.", "system")
        self.system = clean(system)


def _holds(conversation: Conversation, words: list[str]) -> bool:
    if not words:
        return True
    said = " ".join((conversation.title, *(node.message.text for node in conversation.nodes.values()))).lower()
    return all(word in said for word in words)
