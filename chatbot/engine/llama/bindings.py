"""The bindings themselves, llama.cpp's log, and what it means to own something of llama.cpp's."""

import ctypes
import importlib
import importlib.util
import sys
from collections import deque
from types import ModuleType, TracebackType
from typing import Any, Self


def _bindings() -> Any:
    """The bare bindings, without the package around them: it brings a template engine, a cache and numpy, together
    0.2 s and 40 MB in every model's process, for a high-level interface that is not used here."""
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError("llama-cpp-python is not installed: pip install -r requirements.txt")
    if "llama_cpp" not in sys.modules:
        package = ModuleType("llama_cpp")
        package.__path__ = spec.submodule_search_locations
        sys.modules["llama_cpp"] = package
    return importlib.import_module("llama_cpp.llama_cpp")


C = _bindings()


class LlamaFailed(Exception):
    """llama.cpp refused; the reason is in its log."""


class Log:
    """Keeps llama.cpp quiet, and its last warnings to explain a failure with."""

    def __init__(self) -> None:
        self.lines: deque[str] = deque(maxlen=60)
        # llama.cpp holds only the pointer: without a name here the callback would be collected and the process crash.
        self._callback = C.llama_log_callback(self._note)
        C.llama_log_set(self._callback, ctypes.c_void_p(0))

    def _note(self, level: int, text: bytes, _: object) -> None:
        warning, error = 3, 4
        if level in (warning, error):
            self.lines.append(text.decode("utf-8", "replace").strip())


class Owned:
    """Something taken from llama.cpp, given back once."""

    pointer: Any

    def _give_back(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        if self.pointer:
            self._give_back()
            self.pointer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Pairs of surrogates become their character, lone ones U+FFFD.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
