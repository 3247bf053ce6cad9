"""One person's desk: the conversations, which of them is open, the chosen model and settings. Changed by the generator
and, for the settings, by the page; isolated from every other person's by the owner's key."""

import secrets
from collections.abc import Mapping
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
    `tabs` are the pages that are open; deserted is a desk whose last page was closed."""

    owner: str
    model: str
    conversations: dict[str, Conversation] = field(default_factory=dict)
    open_id: str = ""
    system: str | None = None
    knobs: dict[str, Any] = field(default_factory=dict)
    template_kwargs: dict[str, Any] = field(default_factory=dict)
    tabs: set[str] = field(default_factory=set)
    is_deserted: bool = False

    @property
    def conversation(self) -> Conversation:
        """The open one; a desk always has one."""
        if self.open_id not in self.conversations:
            self.new()
        return self.conversations[self.open_id]

    def new(self) -> Conversation:
        """Open an empty conversation: the newest if it is still empty, else another."""
        newest = next(reversed(self.conversations.values()), None)
        if newest is None or newest.nodes:
            newest = Conversation(secrets.token_hex(8))
            self.conversations[newest.id] = newest
        self.open_id = newest.id
        return newest

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
