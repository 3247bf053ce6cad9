"""The model's process: reads commands between steps, runs the loop, writes what was said, dies with its parent.

Three threads: the main one owns the context and steps; one reads commands, so that a cancel can break off a long
prompt; one tokenises, so that a megabyte of text holds no reply up. Started by link.py as
`python -m chatbot.engine.process PARENT_PID`; commands come on standard input, news go out on standard output.
"""

import ctypes
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import BinaryIO, NoReturn

from chatbot import memory
from chatbot.engine import pipe
from chatbot.engine.llama import LlamaFailed, Log
from chatbot.engine.loading import Loaded, load
from chatbot.engine.scheduler import Scheduler
from chatbot.engine.shelf import Shelf
from chatbot.errors import BadRequest, ModelUnavailable

TOKENIZER_STACK = 64 * 2**20
"""Some vocabularies are split by a regular expression that recurses: a long text would overflow a usual stack."""

PROGRESS_SECONDS = 0.05


class Mouth:
    """Writes news for the parent, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def tell(self, *news: pipe.News) -> None:
        if not news:
            return
        with self._lock:
            try:
                self._stream.write(pipe.pack(news))
                self._stream.flush()
            except OSError:
                _vanish()  # nobody listens any more


class Door:
    """Keeps commands in their order until there is someone to take them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[pipe.Command] = []
        self._taker: Callable[[pipe.Command], None] | None = None

    def take(self, command: pipe.Command) -> None:
        with self._lock:
            if self._taker is None:
                self._waiting.append(command)
            else:
                self._taker(command)

    def open(self, taker: Callable[[pipe.Command], None]) -> None:
        with self._lock:
            for command in self._waiting:
                taker(command)
            self._taker = taker


class Worker:
    """The process once its model is loaded."""

    def __init__(self, loaded: Loaded, mouth: Mouth) -> None:
        facts = loaded.facts
        self._model, self._context = loaded.model, loaded.context
        self._mouth = mouth
        self._commands: queue.SimpleQueue[pipe.Command] = queue.SimpleQueue()
        self._questions: queue.SimpleQueue[pipe.Tokenize | pipe.Spell] = queue.SimpleQueue()
        self._scheduler = Scheduler(
            loaded.model,
            loaded.context,
            # The weights are mapped: memory.room() takes their pages for free.
            Shelf(loaded.context, loaded.shelf, lambda: memory.room() - facts.bytes),
            room=facts.context,
            sequences=facts.slots,
            batch=loaded.batch,
            clock=time.perf_counter,
        )
        self._scheduler.pace.note(1, 0, loaded.gap)

    def run(self) -> NoReturn:
        """The loop: sleeps while there is nothing to do."""
        _start_thread(self._answer, "tokenizer", TOKENIZER_STACK)
        while True:
            self._obey(wait=self._scheduler.idle)
            said = self._scheduler.step()
            if said:
                self._mouth.tell(pipe.Step(tuple(said)))

    def take(self, command: pipe.Command) -> None:
        """On the reading thread."""
        if isinstance(command, pipe.Tokenize | pipe.Spell):
            self._questions.put(command)
            return
        self._commands.put(command)
        if isinstance(command, pipe.Cancel) and command.job in self._scheduler.decoding:
            self._context.abort()

    def _obey(self, *, wait: bool) -> None:
        while True:
            try:
                command = self._commands.get(block=wait)
            except queue.Empty:
                return
            wait = False
            if isinstance(command, pipe.Submit):
                self._submit(command)
            elif isinstance(command, pipe.Cancel):
                self._scheduler.cancel(command.job)
                self._mouth.tell(pipe.Dropped(command.job))
            elif isinstance(command, pipe.Ping):
                self._mouth.tell(pipe.Pong())

    def _submit(self, command: pipe.Submit) -> None:
        try:
            self._scheduler.submit(command.job, command.request)
        except BadRequest as error:
            self._mouth.tell(pipe.Refused(command.job, str(error), error.field))

    def _answer(self) -> None:
        """On the tokenising thread."""
        try:
            while True:
                self._mouth.tell(self._answered(self._questions.get()))
        except BaseException:
            # Without this thread every later message would wait for ever; a new process does better.
            traceback.print_exc()
            os._exit(1)

    def _answered(self, asked: pipe.Tokenize | pipe.Spell) -> pipe.News:
        if isinstance(asked, pipe.Tokenize):
            tokens = tuple(self._model.tokenize(text, special=asked.special) for text in asked.texts)
            return pipe.Tokens(asked.question, tokens)
        return pipe.Spelled(asked.question, tuple(self._spelled(token) for token in asked.tokens))

    def _spelled(self, token: int) -> tuple[bytes, bool]:
        if not 0 <= token < self._model.vocabulary:
            return b"", False
        return self._model.piece(token), self._model.is_special(token)


def main() -> None:
    _die_with_parent(int(sys.argv[1]))
    # Ctrl-C reaches the whole group of processes; ending this one is the parent's to do.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    commands, news = _take_pipes()
    mouth = Mouth(news)
    first = _first(commands)
    door = Door()
    _start_thread(lambda: _read(commands, door), "commands")
    log = Log()  # named here: llama.cpp calls it as long as the process lives
    loaded = _load(first, mouth, log)
    worker = Worker(loaded, mouth)
    door.open(worker.take)
    mouth.tell(pipe.Loaded(loaded.facts))
    try:
        worker.run()
    except LlamaFailed as failure:
        print(f"The model's process ends: {failure}. {' '.join(tuple(log.lines)[-3:])}", file=sys.stderr, flush=True)
        os._exit(1)


def _first(commands: BinaryIO) -> pipe.Load:
    try:
        (command,) = pipe.unpack(commands)
    except (EOFError, OSError):
        _vanish()
    assert isinstance(command, pipe.Load)
    return command


def _load(command: pipe.Load, mouth: Mouth, log: Log) -> Loaded:
    total = command.options.path.stat().st_size if command.options.path.is_file() else 0
    told = 0.0

    def on_progress(share: float) -> bool:
        nonlocal told
        now = time.monotonic()
        if now - told >= PROGRESS_SECONDS or share >= 1:
            told = now
            mouth.tell(pipe.Loading(int(share * total), total))
        return True

    try:
        return load(command.options, log, on_progress)
    except ModelUnavailable as error:
        mouth.tell(pipe.NotLoaded.of(error))
        _vanish()


def _read(commands: BinaryIO, door: Door) -> None:
    while True:
        try:
            messages = pipe.unpack(commands)
        except (EOFError, OSError):
            _vanish()  # the parent is gone
        for command in messages:
            if isinstance(command, pipe.Quit):
                _vanish()
            door.take(command)  # type: ignore[arg-type]


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output become the pipe; whatever prints goes to standard error from here on."""
    commands = os.fdopen(os.dup(0), "rb")
    news = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    return commands, news


def _die_with_parent(parent: int) -> None:
    """The end of standard input tells of the parent's death too, but not to a process that hangs."""
    if sys.platform == "linux":
        set_death_signal = 1
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)
        if os.getppid() != parent:
            _vanish()


def _start_thread(target: Callable[[], None], name: str, stack: int = 0) -> None:
    usual = threading.stack_size(stack)
    threading.Thread(target=target, name=name, daemon=True).start()
    threading.stack_size(usual)


def _vanish() -> NoReturn:
    """At once, in the middle of a decode too: there is nothing to save here, and the memory is the system's again."""
    os._exit(0)


if __name__ == "__main__":
    main()
