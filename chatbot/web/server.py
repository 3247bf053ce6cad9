"""FastAPI, the page and the lifespan on one port: bind, serve, share, end cleanly."""

import contextlib
import logging
import os
import secrets
import socket
import threading
import webbrowser
from collections.abc import AsyncGenerator, Callable
from types import FrameType
from typing import Any

# Gradio reads this when it is imported; Parley sends nothing to anybody.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

import asyncio

import gradio as gr
import uvicorn
from fastapi import FastAPI

from chatbot.errors import BadSettings
from chatbot.generator import Generator
from chatbot.settings import FIRST_PORT, PORTS_TRIED, Settings
from chatbot.web import page
from chatbot.web.guard import Guard

log = logging.getLogger(__name__)

STREAMS = 4_000
"""Events that Gradio runs at once. Its own default of 40 is a hard cap, whatever a `concurrency_limit` says."""

LONGEST_GOODBYE_S = 1
"""Gradio's event stream never ends by itself: uvicorn cuts it after this long."""


def bind(settings: Settings) -> socket.socket:
    """A listening socket: the port that was asked for, else the first free one from 7860. Raises BadSettings."""
    if settings.port is not None:
        try:
            return _listen(settings.host, settings.port)
        except OSError as error:
            raise BadSettings(_taken(settings, error)) from None
    for port in range(FIRST_PORT, FIRST_PORT + PORTS_TRIED):
        try:
            found = _listen(settings.host, port)
        except PermissionError as error:
            raise BadSettings(f"Cannot listen on {settings.host}: {error.strerror}.") from None
        except OSError as error:
            if isinstance(error, socket.gaierror):
                raise BadSettings(f"{settings.host!r} is not an address of this machine.") from None
            continue
        if port != FIRST_PORT:
            print(f"Port {FIRST_PORT} is taken; using {port}.", flush=True)
        return found
    last = FIRST_PORT + PORTS_TRIED - 1
    raise BadSettings(f"No port from {FIRST_PORT} to {last} is free on {settings.host}. Choose one with --port.")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
    except BaseException:
        listening.close()
        raise
    return listening


def _taken(settings: Settings, error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return f"{settings.host!r} is not an address of this machine."
    for port in range((settings.port or FIRST_PORT) + 1, 65_536):
        with contextlib.suppress(OSError):
            _listen(settings.host, port).close()
            return f"Port {settings.port} is taken ({error.strerror}). {port} is free: use --port {port}."
    return f"Port {settings.port} is taken ({error.strerror}). Choose another with --port."


def address_of(host: str, listening: socket.socket) -> str:
    """What to type into a browser on this machine."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{shown}:{listening.getsockname()[1]}"


class _Server(uvicorn.Server):
    """Ends Gradio's heartbeats and queue when a signal comes, else they hold the server open for ever."""

    def __init__(self, config: uvicorn.Config, closing: Callable[[], None]) -> None:
        super().__init__(config)
        self._closing = closing

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # What uvicorn and Gradio log about the streams that are cut here is no news to anybody.
        for name in ("uvicorn.error", "asyncio"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        self._closing()
        super().handle_exit(sig, frame)


def serve(settings: Settings, generator: Generator, listening: socket.socket) -> None:
    """Serve until a signal; returns when every reply is kept and every model is gone."""
    address = address_of(settings.host, listening)
    built = page.build(generator, settings)
    app = _mounted(settings, generator, built, address, listening)
    mounted = (getattr(route, "app", None) for route in app.routes)
    gradio_app = next(inner for inner in mounted if isinstance(inner, gr.routes.App))

    def closing() -> None:
        gradio_app.stop_event.set()
        built.demo._queue.close()

    config = uvicorn.Config(
        app,
        log_level="warning",
        timeout_graceful_shutdown=LONGEST_GOODBYE_S,
        proxy_headers=True,
        forwarded_allow_ips="127.0.0.1" if not settings.space else "*",
    )
    with contextlib.suppress(KeyboardInterrupt):
        _Server(config, closing).run(sockets=[listening])


def _mounted(
    settings: Settings, generator: Generator, built: page.Built, address: str, listening: socket.socket
) -> FastAPI:
    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
        warming = asyncio.create_task(generator.library.warm(generator.library.default))
        _announce(settings, address, listening)
        yield
        warming.cancel()
        await generator.close()

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(Guard)

    @app.get("/health")
    async def health() -> dict[str, Any]:
        return {"status": "ok"}

    demo = built.demo
    demo.max_threads = demo._queue.max_thread_count = STREAMS
    # Gradio polls its queue each millisecond otherwise: 3 to 6 % of a core for nothing.
    demo._queue.sleep_when_free = 0.02
    demo._queue.progress_update_sleep_when_free = 0.05
    gr.mount_gradio_app(
        app,
        demo,
        path="",
        server_name=settings.host,
        server_port=listening.getsockname()[1],
        auth=[settings.auth] if settings.auth else None,
        root_path=settings.root_path or None,
        css=built.css,
        js=built.js,
        head=built.head,
        i18n=built.i18n,
        theme=built.theme,
        run_history=False,
        footer_links=[],
        ssr_mode=False,
        enable_monitoring=False,
        show_error=False,
        max_file_size=page.LARGEST_UPLOAD,
    )
    return app


def _announce(settings: Settings, address: str, listening: socket.socket) -> None:
    print(f"Parley is at {address}", flush=True)
    if settings.host in ("0.0.0.0", "::") and not settings.auth and not settings.space:
        print("Everybody on this network can open it; --auth USER:PASSWORD asks them to log in.", flush=True)
    if settings.share:
        port = listening.getsockname()[1]
        threading.Thread(target=_share, args=(port, bool(settings.auth)), daemon=True).start()
    if settings.open and not settings.space and _has_screen():
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _has_screen() -> bool:
    """Without one, `webbrowser` starts a text browser in the middle of the terminal."""
    return (
        os.name == "nt"
        or os.uname().sysname == "Darwin"
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    )


def _share(port: int, guarded: bool) -> None:
    """The public link, by hand: `launch(share=True)` would serve every visitor a page with a script from elsewhere.

    A daemon thread, because a tunnel that never answers cannot be interrupted.
    """
    from gradio.networking import setup_tunnel

    try:
        link = setup_tunnel("127.0.0.1", port, _token(), None, None)
    except Exception as error:
        log.debug("no share link", exc_info=True)
        print(f"No public link: {_reason(error)}. The page goes on at its local address.", flush=True)
        return
    print(f"Public link, for a week or until Parley ends: {link}", flush=True)
    if not guarded:
        print("Anybody who has it can chat here; --auth USER:PASSWORD asks them to log in.", flush=True)


def _token() -> str:
    return secrets.token_urlsafe(32)


def _reason(error: Exception) -> str:
    said = str(error).strip().splitlines()
    return said[0].rstrip(".") if said and "Gradio" not in said[0] else "the share server cannot be reached"
