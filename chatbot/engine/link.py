"""One model process as the web process sees it: starts it, reads what it says, notices its death or its silence.

Threads of its own read, write and watch, so that nothing blocks an event loop, whichever loop asks. The process is
started by the reading thread and lives no longer than that: Linux's death signal goes by thread, not by process.
"""

import asyncio
import contextlib
import itertools
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from chatbot.engine import pipe
from chatbot.engine.job import EngineFacts, EngineOptions, Piece, Request, Said
from chatbot.errors import BadRequest, ChatError, EngineStopped
from chatbot.messages import Finished, Progress

ROOT = Path(__file__).resolve().parents[2]
GENTLE_SECONDS = 1.5
LOADING_PATIENCE = 5
"""Times the usual patience, without news of how far loading is."""

SPINS = "300000"
"""How long llama.cpp's threads spin for each other before they sleep, at each of some hundred barriers a token. On a
quiet machine 2,000 cost a third of a 1B model's speed; on one with much else to do, set GOMP_SPINCOUNT to a few
thousand: threads that spin in vain can then make a token take many times as long."""


class Mailbox:
    """What one reply has been told and not read yet. Its reader lives on `loop`; letters come from the reading thread.
    A slow reader finds pieces joined and old progress gone, so a mailbox stays small."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.waits = True
        self._loop = loop
        self._lock = threading.Lock()
        self._letters: list[Said | ChatError] = []
        self._bell = asyncio.Event()

    def put(self, letter: Said | ChatError) -> None:
        with self._lock:
            self.waits = isinstance(letter, Progress) and letter.stage == "waiting"
            last = self._letters[-1] if self._letters else None
            joined = _joined(last, letter)
            if joined is not None:
                self._letters[-1] = joined
                return
            self._letters.append(letter)
            must_ring = last is None
        if must_ring:
            try:
                self._loop.call_soon_threadsafe(self._bell.set)
            except RuntimeError:
                return  # that loop is closed: its reader is gone

    async def take(self) -> list[Said | ChatError]:
        await self._bell.wait()
        with self._lock:
            self._bell.clear()
            letters, self._letters = self._letters, []
        return letters


def _joined(last: Said | ChatError | None, letter: Said | ChatError) -> Said | None:
    if isinstance(last, Piece) and isinstance(letter, Piece):
        return Piece(last.text + letter.text, last.tokens + letter.tokens)
    if isinstance(last, Progress) and isinstance(letter, Progress) and last.stage == letter.stage:
        return letter
    return None


class Link:
    """One process from its start to its end. After `dead` is true it is of no more use: make another."""

    def __init__(self, options: EngineOptions, *, patience: float) -> None:
        """`patience`: seconds of silence with work at hand after which the process is taken for hanging."""
        self.pid: int | None = None
        self.dead = False
        self.loaded: Future[EngineFacts] = Future()
        self.ended: Future[int | None] = Future()
        self._patience = patience
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._mailboxes: dict[int, Mailbox] = {}
        self._leaving: set[int] = set()
        self._questions: dict[int, Future[Any]] = {}
        self._watchers: list[Callable[[Progress], None]] = []
        self._outbox: queue.SimpleQueue[pipe.Command | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._heard = time.monotonic()
        self._closing = self._hung = False
        self._over = threading.Event()
        # Before anything else, also before a Quit of someone who changes his mind at once.
        self._outbox.put(pipe.Load(options))
        threading.Thread(target=self._live, name="engine-reader", daemon=True).start()

    # --- asked by the event loop ---------------------------------------------------------------------------------

    def watch(self, watcher: Callable[[Progress], None]) -> None:
        """`watcher` is told how far loading is, on the reading thread."""
        with self._lock:
            self._watchers.append(watcher)

    def submit(self, request: Request) -> tuple[int, Mailbox]:
        mailbox, number = Mailbox(asyncio.get_running_loop()), next(self._numbers)
        with self._lock:
            self._refuse_if_dead()
            self._note_work()
            self._mailboxes[number] = mailbox
        self._outbox.put(pipe.Submit(number, request))
        return number, mailbox

    def drop(self, number: int) -> None:
        """Nobody reads this reply any more; unless it is over already, the engine is told."""
        with self._lock:
            if self._mailboxes.pop(number, None) is None or self.dead:
                return
            self._leaving.add(number)
        self._outbox.put(pipe.Cancel(number))

    def ask(self, question: Callable[[int], pipe.Command]) -> Future[Any]:
        answer: Future[Any] = Future()
        with self._lock:
            self._refuse_if_dead()
            self._note_work()
            number = next(self._numbers)
            self._questions[number] = answer
        self._outbox.put(question(number))
        return answer

    def load(self) -> tuple[int, int]:
        """Replies that run (or are just being broken off) and replies that wait."""
        with self._lock:
            waiting = sum(mailbox.waits for mailbox in self._mailboxes.values())
            return len(self._mailboxes) - waiting + len(self._leaving), waiting

    def quit(self) -> None:
        self._closing = True
        self._outbox.put(pipe.Quit())

    def kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    def _refuse_if_dead(self) -> None:
        if self.dead:
            raise EngineStopped("The model's process has ended. Send the message again to start it.", None)

    def _note_work(self) -> None:
        if not self._mailboxes and not self._questions:
            self._heard = time.monotonic()

    # --- threads -------------------------------------------------------------------------------------------------

    def _live(self) -> None:
        """The reading thread: from the start of the process to its end."""
        try:
            self._process = process = _spawn()
        except OSError as error:
            self._announce(None, f"The model's process could not be started: {error}.")
            return
        self.pid = process.pid
        threading.Thread(target=self._write, name="engine-writer", daemon=True).start()
        threading.Thread(target=self._watch, name="engine-watch", daemon=True).start()
        assert process.stdout is not None
        try:
            while True:
                for news in pipe.unpack(process.stdout):  # type: ignore[arg-type]
                    self._heard = time.monotonic()
                    self._hear(news)
        except (EOFError, OSError):
            pass
        finally:
            # Half a message or nonsense on the pipe is as good as death.
            process.stdout.close()
            exit = _exit_of(process)
            self._announce(exit, self._last_words(exit))

    def _write(self) -> None:
        assert self._process is not None and self._process.stdin is not None
        # A broken pipe is the reading thread's to notice.
        with contextlib.suppress(OSError), self._process.stdin as stream:
            while (command := self._outbox.get()) is not None:
                stream.write(pipe.pack([command]))
                stream.flush()

    def _watch(self) -> None:
        """Silence with work at hand: asks first, then takes the process for hanging and kills it. While it loads it
        cannot answer, and a slow disk may keep it silent for longer."""
        while not self._over.wait(self._patience / 8):
            loaded = self.loaded.done()
            with self._lock:
                busy = not loaded or bool(self._mailboxes or self._questions or self._leaving)
            silent = time.monotonic() - self._heard if busy else 0.0
            if silent > self._patience * (1 if loaded else LOADING_PATIENCE):
                self._hung = True
                self.kill()
            elif loaded and silent > self._patience / 2:
                self._outbox.put(pipe.Ping())

    # --- news ----------------------------------------------------------------------------------------------------

    def _hear(self, news: object) -> None:
        match news:
            case pipe.Step(said):
                for number, event in said:
                    self._deliver(number, event)
            case pipe.Loading(done, total):
                self._tell_watchers(Progress("loading", done, total))
            case pipe.Loaded(facts):
                self.loaded.set_result(facts)
            case pipe.NotLoaded():
                self.loaded.set_exception(news.error())
            case pipe.Refused(number, sentence, field):
                self._deliver(number, BadRequest(sentence, field))
            case pipe.Dropped(number):
                with self._lock:
                    self._leaving.discard(number)
            case pipe.Tokens(number, answer) | pipe.Spelled(number, answer):
                self._answer(number, answer)

    def _deliver(self, number: int, letter: Said | ChatError) -> None:
        is_over = isinstance(letter, Finished | ChatError)
        with self._lock:
            mailbox = self._mailboxes.pop(number, None) if is_over else self._mailboxes.get(number)
        if mailbox is not None:
            mailbox.put(letter)

    def _answer(self, number: int, answer: object) -> None:
        with self._lock:
            future = self._questions.pop(number, None)
        if future is not None and future.set_running_or_notify_cancel():
            future.set_result(answer)

    def _tell_watchers(self, progress: Progress) -> None:
        with self._lock:
            watchers = list(self._watchers)
        for watcher in watchers:
            watcher(progress)

    def _announce(self, exit: int | None, sentence: str) -> None:
        # Marked first, told second: whoever hears of it and starts anew must not find it alive.
        with self._lock:
            self.dead = True
            mailboxes, self._mailboxes = self._mailboxes, {}
            questions, self._questions = self._questions, {}
            self._leaving.clear()
        self._over.set()
        self._outbox.put(None)
        if not self.loaded.done():
            self.loaded.set_exception(EngineStopped(sentence, exit))
        for mailbox in mailboxes.values():
            mailbox.put(EngineStopped(sentence, exit))
        for future in questions.values():
            if future.set_running_or_notify_cancel():
                future.set_exception(EngineStopped(sentence, exit))
        self.ended.set_result(exit)

    def _last_words(self, exit: int | None) -> str:
        again = "What was said is kept; send a message to start it again."
        if self._hung:
            return f"The model's process did not answer for too long and was ended. {again}"
        if self._closing:
            return "The model was put to sleep while it was replying. Send the message again to wake it."
        how = f"signal {_signal_name(-exit)}" if exit is not None and exit < 0 else f"exit code {exit}"
        hint = " Perhaps there was too little memory." if exit == -9 else ""
        return f"The model's process ended unexpectedly ({how}).{hint} {again}"


def _spawn() -> subprocess.Popen[bytes]:
    environment = {"GOMP_SPINCOUNT": SPINS} | os.environ
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    environment["GGML_NO_BACKTRACE"] = "1"  # a crash must not start a debugger
    command = [sys.executable, "-P", "-m", "chatbot.engine.process", str(os.getpid())]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)


def _exit_of(process: subprocess.Popen[bytes]) -> int | None:
    try:
        return process.wait(GENTLE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
