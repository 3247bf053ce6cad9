"""The public link: a tunnel by Gradio's own program, open as long as Parley runs."""

import logging
import secrets
import threading

log = logging.getLogger(__name__)


class ShareLink:
    """By hand, for `launch(share=True)` would serve every visitor a page with a script from elsewhere."""

    def __init__(self, host: str, port: int, *, guarded: bool) -> None:
        """`host` and `port`: where this machine reaches the page; `guarded`: visitors log in."""
        self._host, self._port, self._guarded = host, port, guarded
        self._closed = threading.Event()

    def open(self) -> None:
        """Prints the link when it is there. On a daemon thread: a tunnel that never answers cannot be interrupted."""
        threading.Thread(target=self._open, name="share-link", daemon=True).start()

    def close(self) -> None:
        """Gradio ends the tunnel's program only when Python ends by itself, not when a signal ends it."""
        from gradio.tunneling import CURRENT_TUNNELS

        self._closed.set()
        for tunnel in CURRENT_TUNNELS:
            process, tunnel.proc = tunnel.proc, None  # Gradio says so when it ends one
            if process is not None:
                process.terminate()

    def _open(self) -> None:
        from gradio.networking import setup_tunnel

        try:
            link = setup_tunnel(self._host, self._port, secrets.token_urlsafe(32), None, None)
        except Exception as error:
            if not self._closed.is_set():
                log.debug("no share link", exc_info=True)
                print(f"No public link: {_reason(error)}. The page goes on at its local address.", flush=True)
            return
        print(f"Public link, for a week or until Parley ends: {link}", flush=True)
        if not self._guarded:
            print("Anybody who has it can chat here; --auth USER:PASSWORD asks them to log in.", flush=True)


def _reason(error: Exception) -> str:
    said = str(error).strip().splitlines()
    return said[0].rstrip(".") if said and "Gradio" not in said[0] else "the share server cannot be reached"
