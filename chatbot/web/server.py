"""FastAPI, the page and the lifespan on one port: serve, announce, end cleanly."""

import contextlib
import logging
import os
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

from chatbot.generator import Generator
from chatbot.settings import Settings
from chatbot.web import page
from chatbot.web.guard import Guard
from chatbot.web.listening import address_of, reached_at
from chatbot.web.share import ShareLink

STREAMS = 4_000
"""Events that Gradio runs at once. Its own default of 40 is a hard cap, whatever a `concurrency_limit` says."""

LONGEST_GOODBYE_S = 1
"""Gradio's event stream never ends by itself: uvicorn cuts it after this long."""


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
    with contextlib.suppress(KeyboardInterrupt):
        made(settings, generator, listening).run(sockets=[listening])


def made(settings: Settings, generator: Generator, listening: socket.socket) -> uvicorn.Server:
    """The server, ready to run."""
    address = address_of(settings.host, listening)
    built = page.build(generator, settings)
    port = listening.getsockname()[1]
    link = ShareLink(reached_at(settings.host), port, guarded=bool(settings.auth)) if settings.share else None
    app = _mounted(settings, generator, built, address, port, link)
    mounted = (getattr(route, "app", None) for route in app.routes)
    gradio_app = next(inner for inner in mounted if isinstance(inner, gr.routes.App))

    def closing() -> None:
        if link is not None:
            link.close()
        gradio_app.stop_event.set()
        built.demo._queue.close()

    config = uvicorn.Config(
        app,
        log_level="warning",
        timeout_graceful_shutdown=LONGEST_GOODBYE_S,
        proxy_headers=True,
        forwarded_allow_ips="127.0.0.1" if not settings.space else "*",
    )
    return _Server(config, closing)


def _mounted(
    settings: Settings, generator: Generator, built: page.Built, address: str, port: int, link: ShareLink | None
) -> FastAPI:
    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
        warming = asyncio.create_task(generator.library.warm(generator.library.default))
        _announce(settings, address)
        if link is not None:
            link.open()
        yield
        warming.cancel()
        await generator.close()
        if link is not None:
            link.close()  # again: its program may have been starting when the signal came

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
        server_port=port,
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


def _announce(settings: Settings, address: str) -> None:
    print(f"Parley is at {address}", flush=True)
    if settings.host in ("0.0.0.0", "::") and not settings.auth and not settings.space:
        print("Everybody on this network can open it; --auth USER:PASSWORD asks them to log in.", flush=True)
    if settings.open and not settings.space and _has_screen():
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _has_screen() -> bool:
    """Without one, `webbrowser` starts a text browser in the middle of the terminal."""
    return (
        os.name == "nt"
        or os.uname().sysname == "Darwin"
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    )
