"""The socket that the page is served on, found before anything heavy is imported, and why there is none."""

import contextlib
import errno
import socket

from chatbot.errors import BadSettings
from chatbot.settings import FIRST_PORT, PORTS_TRIED, Settings

SILENCE_S = 30
"""A browser whose network is gone says no goodbye: without this it would count as there for a quarter of an hour."""

_WILDCARDS = {"0.0.0.0": "127.0.0.1", "::": "::1"}


def bind(settings: Settings) -> socket.socket:
    """A listening socket: the port that was asked for, else the first free one from 7860. Raises BadSettings."""
    if settings.port is not None:
        try:
            return _listen(settings.host, settings.port)
        except (OSError, UnicodeError) as error:
            raise BadSettings(_why(settings.host, settings.port, error)) from None
    for port in range(FIRST_PORT, FIRST_PORT + PORTS_TRIED):
        try:
            found = _listen(settings.host, port)
        except (OSError, UnicodeError) as error:
            if _is_taken(error):
                continue
            raise BadSettings(_why(settings.host, port, error)) from None
        if port != FIRST_PORT:
            print(f"Port {FIRST_PORT} is taken; using {port}.", flush=True)
        return found
    last = FIRST_PORT + PORTS_TRIED - 1
    raise BadSettings(f"No port from {FIRST_PORT} to {last} is free on {settings.host}. Choose one with --port.")


def reached_at(host: str) -> str:
    """Where this machine itself reaches what listens on `host`."""
    return _WILDCARDS.get(host, host)


def address_of(host: str, listening: socket.socket) -> str:
    """What to type into a browser on this machine."""
    reached = reached_at(host)
    return f"http://{f'[{reached}]' if ':' in reached else reached}:{listening.getsockname()[1]}"


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        _notice_silence(listening)
        listening.bind((host, port))
        listening.listen(2048)
    except BaseException:
        listening.close()
        raise
    return listening


def _notice_silence(listening: socket.socket) -> None:
    """Each connection takes these options over from the socket that it was accepted by."""
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    options = {
        "TCP_KEEPIDLE": SILENCE_S // 2,
        "TCP_KEEPINTVL": SILENCE_S // 6,
        "TCP_KEEPCNT": 3,
        "TCP_USER_TIMEOUT": SILENCE_S * 1000,
    }
    for name, value in options.items():
        if hasattr(socket, name):  # not every system has all of them
            listening.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def _is_taken(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno == errno.EADDRINUSE


def _why(host: str, port: int, error: Exception) -> str:
    if isinstance(error, socket.gaierror | UnicodeError) or getattr(error, "errno", None) == errno.EADDRNOTAVAIL:
        return f"{host!r} is not an address of this machine. Use --host 127.0.0.1, or 0.0.0.0 to let the network in."
    if isinstance(error, PermissionError):
        return f"This user may not listen on port {port} of {host}. Choose a port from 1024 on with --port."
    if not _is_taken(error):
        return f"Cannot listen on port {port} of {host}: {getattr(error, 'strerror', None) or error}."
    for free in range(port + 1, 65_536):
        with contextlib.suppress(OSError):
            _listen(host, free).close()
            return f"Port {port} is taken. {free} is free: use --port {free}."
    return f"Port {port} is taken. Choose another with --port."
