"""Where conversations are kept. This is the door; behind it is memory, which lasts as long as the program runs.

A store that lasts longer has the same three methods: the generator saves a conversation at each change and about once a
second while a reply grows.
"""

from collections import OrderedDict
from typing import Protocol

from chatbot.conversation import Conversation

OWNERS_KEPT = 2_000
"""People whose conversations stay in memory: past that the ones longest away are let go."""


class Store(Protocol):
    async def load(self, owner: str) -> tuple[Conversation, ...]:
        """Every conversation of this person, newest first."""
        ...

    async def save(self, owner: str, conversation: Conversation) -> None: ...

    async def delete(self, owner: str, conversation_id: str) -> None: ...


class MemoryStore:
    """Keeps the very objects it is given, per owner."""

    def __init__(self, owners_kept: int = OWNERS_KEPT) -> None:
        self._kept: OrderedDict[str, dict[str, Conversation]] = OrderedDict()
        self._owners_kept = owners_kept

    async def load(self, owner: str) -> tuple[Conversation, ...]:
        return tuple(reversed(self._kept.get(owner, {}).values()))

    async def save(self, owner: str, conversation: Conversation) -> None:
        self._kept.setdefault(owner, {})[conversation.id] = conversation
        self._kept.move_to_end(owner)
        while len(self._kept) > self._owners_kept:
            self._kept.popitem(last=False)

    async def delete(self, owner: str, conversation_id: str) -> None:
        self._kept.get(owner, {}).pop(conversation_id, None)
