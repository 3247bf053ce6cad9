"""`python -m chatbot bench --page`: what the page costs, in a real browser under a long chat.

The whole program runs here, as app.py builds it, but for its engine, which is a process of its own as ever: so this
process's CPU time is the page's. It is measured twice, with the page open and without, since tokens cost even where
nobody looks.
"""

import asyncio
import json
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Self

from chatbot.catalog import CatalogWatch
from chatbot.conversation import Conversation, Outcome
from chatbot.errors import ChatError
from chatbot.generator import Generator
from chatbot.hub import Hub
from chatbot.library import Library
from chatbot.messages import Finished, Message, Text, Timings, Usage
from chatbot.reply import Reply
from chatbot.settings import HOME, Settings
from chatbot.store import MemoryStore
from chatbot.web import server
from chatbot.web.listening import address_of, bind
from chatbot.web.paint import Drawn, Painter
from chatbot.web.tabs import owner_of_cookie

COOKIE = "bench"
PATIENCE_S = 600
LOOK_S = 0.005
IS_WRITTEN = "() => document.querySelector('#live .meta') && !document.querySelector('#status [data-busy]')"


@dataclass(frozen=True, slots=True)
class PageCost:
    """Under a chat of `turns` exchanges, while a reply of `reply_tokens` was made: how often it was painted, what each
    paint cost the server in CPU time, and how much later than from the engine its last token came to be seen."""

    turns: int
    reply_tokens: int
    paints: int
    paint_ms: float
    last_token_ms: float


def measure(model: Path, *, turns: int, reply_tokens: int, threads: int | None) -> PageCost:
    """Raises ChatError where there is no Playwright or no Chromium, or the model does not answer."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise ChatError("The page is measured in a browser: pip install -r tests/requirements.txt first.") from None
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        raise ChatError("The page is measured in a browser: install Chromium first.")
    house = _House(model, turns, reply_tokens, threads)
    with redirect_stdout(sys.stderr), sync_playwright() as playwright, house:  # the house tells its address
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        context.set_default_timeout(1000 * PATIENCE_S)
        context.add_cookies([{"name": "parley", "value": COOKIE, "url": house.address}])
        page = context.new_page()
        page.goto(house.address)
        page.wait_for_function("window.parleyReady")
        page.fill("#composer textarea", "Hello")
        page.keyboard.press("Enter")
        page.wait_for_selector("#stop:visible")
        with _paints_counted() as paints:
            seen = house.watch()
        page.wait_for_function(IS_WRITTEN, polling=LOOK_S * 1000)
        shown = time.perf_counter()
        page.click("#live .bot-row .act.retry")
        page.wait_for_selector("#stop:visible")
        page.goto("about:blank")
        unseen = house.watch()
        browser.close()
    for_paints = seen.cpu - unseen.cpu / unseen.characters * seen.characters
    painted = next(paints)
    return PageCost(turns, seen.tokens, painted, 1000 * for_paints / max(1, painted), 1000 * (shown - seen.done))


@contextmanager
def _paints_counted() -> Iterator[Iterator[int]]:
    """Counts how often a running reply is drawn; the next of what it gives is the number."""
    drawn, live = count(), Painter.live

    def counted(painter: Painter, reply: Reply | None) -> list[Drawn]:
        next(drawn)
        return live(painter, reply)

    Painter.live = counted  # type: ignore[method-assign, assignment]
    try:
        yield drawn
    finally:
        Painter.live = live  # type: ignore[method-assign]


@dataclass(frozen=True, slots=True)
class _Made:
    """A reply of so many tokens: the characters that came while it was watched, this process's CPU seconds for those,
    and when the engine was done."""

    tokens: int
    characters: int
    cpu: float
    done: float


class _House:
    """All of Parley on a thread of this process, with one long chat on one person's desk."""

    def __init__(self, model: Path, turns: int, reply_tokens: int, threads: int | None) -> None:
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        entry: dict[str, object] = {"id": "bench", "path": str(model.resolve())}
        entry["sampling"] = {"max_tokens": reply_tokens, "ignore_eos": True}
        (folder / "models.yaml").write_text(json.dumps({"version": 1, "models": [entry]}))  # JSON is YAML
        self._settings = Settings(
            model=str(model),
            models=folder / "models.yaml",
            data=folder,
            open=False,
            threads=threads,
            grace_s=PATIENCE_S,
        )
        watch = CatalogWatch(self._settings.models, folder / "models")
        library = Library(self._settings, watch, Hub(), templates=HOME / "templates")
        self._generator = Generator(library, MemoryStore(), grace_s=PATIENCE_S)
        self._desk = asyncio.run(self._generator.desk(owner_of_cookie(COOKIE)))
        _talk(self._desk.conversation, turns)
        listening = bind(self._settings)
        self.address = address_of(self._settings.host, listening)
        self._server = server.made(self._settings, self._generator, listening)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listening]})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.handle_exit(signal.SIGTERM, None)
        self._thread.join()
        self._folder.cleanup()

    def watch(self) -> _Made:
        """From now, or the first word, to the end of the reply that is being made. Raises what it failed with."""
        reply = self._generator.reply_of(self._desk)
        assert reply is not None
        while not reply.message.text and not reply.done:
            time.sleep(LOOK_S)
        had, began = len(reply.message.text), time.process_time()
        while not reply.done:
            time.sleep(LOOK_S)
        done, cpu = time.perf_counter(), time.process_time() - began
        if reply.error is not None:
            raise reply.error
        characters = len(reply.message.text) - had
        if reply.finished is None or not characters:
            raise ChatError("The reply was too short to be measured: let it have more tokens.")
        return _Made(reply.finished.usage.completion, characters, cpu, done)


def _talk(conversation: Conversation, turns: int) -> None:
    """A chat that has gone on for so many exchanges."""
    parent = None
    for turn in range(turns):
        asked = conversation.append(Message("user", (Text(f"What is number {turn}?"),)), parent)
        node = conversation.append(
            Message("assistant", (Text(f"It is **{turn}**, and `{turn} + 1` is next."),)), asked.id
        )
        outcome = Outcome("model", Finished("stop", Usage(20 * turn + 10, 20 * turn, 12), Timings(0.1, 0.5)))
        parent = conversation.record(node.id, node.message, outcome).id
