"""Environment and flags -> one frozen Settings. Flags win over PARLEY_* variables, those over Gradio's own names."""

import argparse
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from chatbot.errors import BadSettings

HOME = Path(__file__).resolve().parent.parent
FIRST_PORT, PORTS_TRIED = 7860, 100


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program was asked to do. `port` None: the first free one from 7860; `auth` is (user, password)."""

    host: str = "127.0.0.1"
    port: int | None = None
    share: bool = False
    auth: tuple[str, str] | None = None
    model: str | None = None
    models: Path = HOME / "models.yaml"
    data: Path = HOME / "data"
    context: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    slots: int | None = None
    open: bool = True
    root_path: str = ""
    grace_s: float = 30.0
    idle_unload_min: float = 0.0
    space: bool = False

    @property
    def public(self) -> bool:
        """Strangers may open the page, so they may not have this machine fetch whatever they name."""
        return self.share or self.space or self.host not in ("127.0.0.1", "localhost", "::1")

    @classmethod
    def parse(cls, argv: Sequence[str], environ: Mapping[str, str] | None = None) -> "Settings":
        """Raises BadSettings naming the variable; a bad flag exits with 2 and the usage, as argparse does."""
        env = os.environ if environ is None else environ
        space = bool(env.get("SPACE_ID"))
        given = vars(_parser().parse_args(argv))
        values = {name: given[name] for name in _FLAGS if given[name] is not None}
        for name, (reading, sources) in _FLAGS.items():
            source = next((source for source in sources if env.get(source)), None)
            if name not in values and source is not None:
                values[name] = _read(source, env[source], reading)
        if space:
            values = {"host": "0.0.0.0", "port": FIRST_PORT, "data": _space_data(env)} | values | {"open": False}
        return cls(**values, space=space)


class Unfit(argparse.ArgumentTypeError, ValueError):
    """A flag or variable that cannot be what it is; the sentence says what it could be."""


def whole(least: int, most: int | None = None) -> Callable[[str], int]:
    """Reads a whole number from `least` on, up to `most`. What it returns raises Unfit."""
    wanted = f"a whole number from {least}{'' if most is None else f' to {most}'}"

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise Unfit(f"{text!r} is not {wanted}") from None
        if number < least or (most is not None and number > most):
            raise Unfit(f"{text!r} is not {wanted}")
        return number

    return read


_positive, _layers, _port = whole(1), whole(0), whole(0, 65535)


def _span(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 86_400:
        raise Unfit(f"{text!r} is not a number from 0 to 86400")
    return number


def _yes(text: str) -> bool:
    if text.lower() not in ("1", "true", "yes", "on", "0", "false", "no", "off"):
        raise Unfit(f"{text!r} is neither yes nor no")
    return text.lower() in ("1", "true", "yes", "on")


def _auth(text: str) -> tuple[str, str]:
    user, colon, password = text.partition(":")
    if not (user and colon and password):
        raise Unfit("it is USER:PASSWORD, with a colon between them")  # says nothing of the password
    return user, password


def _path(text: str) -> Path:
    return Path(text).expanduser().absolute()


_FLAGS = {
    "host": (str, ("PARLEY_HOST", "GRADIO_SERVER_NAME")),
    "port": (_port, ("PARLEY_PORT", "GRADIO_SERVER_PORT")),
    "share": (_yes, ("PARLEY_SHARE", "GRADIO_SHARE")),
    "auth": (_auth, ("PARLEY_AUTH",)),
    "model": (str, ("PARLEY_MODEL",)),
    "models": (_path, ("PARLEY_MODELS",)),
    "data": (_path, ("PARLEY_DATA",)),
    "context": (_positive, ("PARLEY_CTX",)),
    "threads": (_positive, ("PARLEY_THREADS",)),
    "gpu_layers": (_layers, ("PARLEY_GPU_LAYERS",)),
    "slots": (_positive, ("PARLEY_SLOTS",)),
    "open": (_yes, ("PARLEY_OPEN",)),
    "root_path": (str, ("PARLEY_ROOT_PATH", "GRADIO_ROOT_PATH")),
    "grace_s": (_span, ("PARLEY_GRACE",)),
    "idle_unload_min": (_span, ("PARLEY_IDLE_UNLOAD",)),
}


def _read(source: str, text: str, reading: object) -> object:
    try:
        return reading(text)  # type: ignore[operator]
    except ValueError as error:
        raise BadSettings(f"{source} cannot be used: {error}. See python app.py --help.") from None


def _space_data(env: Mapping[str, str]) -> Path:
    """On a Space only the home folder and /data (when storage was bought) can be written to."""
    bought = Path("/data")
    return bought if os.access(bought, os.W_OK) else Path(env.get("HOME", "/tmp")) / "parley"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python app.py",
        description="Chat in the browser with a language model that runs on this machine.",
        epilog="Each flag has a twin in the environment: PARLEY_HOST, PARLEY_PORT, PARLEY_CTX and so on; flags win. "
        "GRADIO_SERVER_NAME, GRADIO_SERVER_PORT, GRADIO_SHARE and GRADIO_ROOT_PATH are understood too.",
    )
    add = parser.add_argument
    add("--host", metavar="ADDRESS", help="address to listen on (127.0.0.1; 0.0.0.0 lets the network in)")
    add("--port", type=_port, metavar="N", help="port (the first free one from 7860)")
    add("--share", action=argparse.BooleanOptionalAction, default=None, help="make a public link that lasts a week")
    add("--auth", type=_auth, metavar="USER:PASSWORD", help="ask visitors to log in")
    add("--model", metavar="ID|FILE.gguf|user/repo:QUANT", help="the model to start with (the first of models.yaml)")
    add("--models", type=_path, metavar="FILE", help="the list of models (models.yaml)")
    add("--data", type=_path, metavar="DIR", help="what is kept: DIR/models is searched for GGUF files (data)")
    add("--ctx", dest="context", type=_positive, metavar="N", help="tokens that one conversation may hold")
    add("--threads", type=_positive, metavar="N", help="threads (as many as this container may use)")
    add("--gpu-layers", type=_layers, metavar="N", help="layers on the GPU (all, if the build has one)")
    add("--slots", type=_positive, metavar="N", help="replies written at once (8, fewer if memory is short)")
    add("--root-path", metavar="PATH", help="path under which a proxy serves the page, as /chat")
    add("--grace", dest="grace_s", type=_span, metavar="S", help="a reply goes on this long without its page (30)")
    add("--idle-unload", dest="idle_unload_min", type=_span, metavar="MIN", help="unload a model after this (never)")
    add("--open", action=argparse.BooleanOptionalAction, default=None, help="open the browser")
    return parser
