"""The pages that are open: who sits before each, and which chat it shows. One person's pages share a desk, yet each
shows its own chat."""

import asyncio
import secrets
from collections import OrderedDict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from typing import Any

from chatbot.messages import clean
from chatbot.reply import Reply
from chatbot.web.paint import Seal

EXCHANGES_DRAWN = 60
TABS_KEPT = 5_000
NEWS_REPEATED = 10
"""A browser that gets two values of the wire at once sees the second only: so the last few news come along again."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One page of one person: a key that only this browser has, and one that is new at each load."""

    owner: str
    tab: str


@dataclass(slots=True)
class Tab:
    """What one page shows. `following` and `watching` count up, so that of two loops for one page the older ends.
    `awaited` is the reply that this page waits for, `remedy` what it offers to do about those that failed."""

    key: bytes
    chat: str = ""
    exchanges: int = EXCHANGES_DRAWN
    searched: str = ""
    following: int = 0
    watching: int = 0
    awaited: Reply | None = None
    remedy: tuple[tuple[str, str], ...] = ()
    passage: Reply | None = None
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    news: deque[tuple[int, Mapping[str, Any]]] = field(default_factory=lambda: deque(maxlen=NEWS_REPEATED))

    @property
    def seal(self) -> Seal:
        return Seal(self.key, self.chat)


class Tabs:
    """Every open page, by its key. Pages whose farewell was never heard are forgotten, oldest first."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._tabs: OrderedDict[str, Tab] = OrderedDict()

    def of(self, visit: Visit) -> Tab:
        key = f"{visit.owner} {visit.tab}"
        if key not in self._tabs:
            self._tabs[key] = Tab(secrets.token_bytes(16))
            while len(self._tabs) > TABS_KEPT:
                self._tabs.popitem(last=False)[1].closed.set()
        self._tabs.move_to_end(key)
        return self._tabs[key]

    def beside(self, visit: Visit) -> set[str]:
        """The chats that this person's other pages show."""
        pages = ((*key.rsplit(" ", 1), tab.chat) for key, tab in self._tabs.items())
        return {chat for owner, page, chat in pages if owner == visit.owner and page != visit.tab}

    def tell(self, visit: Visit, items: Iterable[Mapping[str, Any]]) -> list[tuple[int, Mapping[str, Any]]]:
        """What goes over the wire: these news and the last few before them, numbered so that none is heard twice."""
        news = self.of(visit).news
        news.extend((next(self._numbers), cleaned(item)) for item in items)
        return list(news)

    def close(self, visit: Visit) -> Tab | None:
        return self._tabs.pop(f"{visit.owner} {visit.tab}", None)


def cleaned(value: Any) -> Any:
    """What a browser sent or is told, with every text in it fit to be sent: a template, too, can write odd ones."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list | tuple):
        return [cleaned(item) for item in value]
    return {cleaned(name): cleaned(item) for name, item in value.items()} if isinstance(value, Mapping) else value


def owner_of_cookie(cookie: str) -> str:
    """The key under which a person's chats are kept: the cookie itself is a password and stays out of it."""
    return "browser:" + sha256(cookie.encode()).hexdigest()[:32]
