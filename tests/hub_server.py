"""A model hub on this machine: speaks the Hugging Face hub's protocol over real HTTP, and misbehaves when told to.

Files of `repos` are served as the hub does it: a JSON list with sizes and checksums; `resolve` tells ETag and
commit, and redirects big files to another host; that one honours Range.
"""

import hashlib
import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import unquote, urlsplit

COMMIT = "c0ffee" + "0" * 34
HTML = b"<!doctype html><title>Please log in</title>" + b" " * 2000
SMALL = 1000
"""Shorter files lie in git itself, not in LFS, as on the hub."""


@dataclass(slots=True)
class Fault:
    """What goes wrong `times` times. drop: the connection ends after `part` of what was asked; stall: it goes silent
    there; wrong: other bytes; shift: a range that begins elsewhere; status: that answer with `headers`; html: a web
    page instead. `where`: "start" is the first few bytes of a file, "cdn" more of it than those."""

    kind: Literal["drop", "stall", "wrong", "shift", "status", "html"]
    where: Literal["api", "resolve", "cdn", "start"] = "cdn"
    times: int = 1
    part: float = 0.4
    status: int = 500
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    method: str
    path: str
    range: str | None
    token: str | None


class HubServer:
    """Owned by the test; `repos`, `faults`, `ranges`, `blobs` may be changed while it runs."""

    def __init__(self, repos: Mapping[str, Mapping[str, bytes]]) -> None:
        self.repos = {repo: dict(files) for repo, files in repos.items()}
        self.faults: list[Fault] = []
        self.seen: list[Seen] = []
        self.ranges = True
        """Whether it honours Range, as some mirrors do not."""
        self.blobs = True
        """Whether the list has sizes and checksums, as some mirrors' have not."""
        self.gate = threading.Event()
        self.gate.set()
        """Cleared: downloads wait in the middle until it is set."""
        self.halfway = threading.Event()
        """Set when a download waits at the gate."""
        self.closing = threading.Event()
        hub = self

        class Handler(_Handler):
            server_hub = hub

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.cdn = f"http://localhost:{self._server.server_address[1]}"
        """Another host, as far as a client can tell."""

    @contextmanager
    def running(self) -> Iterator["HubServer"]:
        thread = threading.Thread(target=lambda: self._server.serve_forever(poll_interval=0.02))
        thread.start()
        try:
            yield self
        finally:
            self.closing.set()
            self.gate.set()
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def take_fault(self, where: str) -> Fault | None:
        for fault in self.faults:
            if fault.where == where and fault.times > 0:
                fault.times -= 1
                return fault
        return None

    def downloads(self) -> list[Seen]:
        return [seen for seen in self.seen if seen.path.startswith("/cdn/") and not _end_of(seen.range)]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_hub: HubServer

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _answer(self) -> None:
        hub, path = self.server_hub, unquote(urlsplit(self.path).path)
        hub.seen.append(Seen(self.command, path, self.headers.get("Range"), self.headers.get("Authorization")))
        where = "api" if path.startswith("/api/") else "cdn" if path.startswith("/cdn/") else "resolve"
        if where == "cdn" and _end_of(self.headers.get("Range")):
            where = "start"
        fault = hub.take_fault(where)
        if fault is not None and fault.kind == "status":
            return self._send(
                fault.status, b"{}", **{name.replace("-", "_"): value for name, value in fault.headers.items()}
            )
        if fault is not None and fault.kind == "html":
            return self._send(200, HTML, Content_Type="text/html")
        if where == "api":
            return self._list(path)
        return self._resolve(path) if where == "resolve" else self._bytes(path, fault)

    def _list(self, path: str) -> None:
        asked = re.fullmatch(r"/api/models/(.+)/revision/(.+)", path)
        files = self.server_hub.repos.get(asked[1]) if asked else None
        if asked is None or files is None:
            return self._no_repo()
        if asked[2] not in ("main", COMMIT):
            return self._send(404, b"{}", X_Error_Code="RevisionNotFound")
        siblings = [self._sibling(name, data) for name, data in files.items()]
        self._send(200, json.dumps({"id": asked[1], "sha": COMMIT, "siblings": siblings}).encode())

    def _no_repo(self) -> None:
        """The hub does not tell strangers which repos exist, and to them says no more than that."""
        if self.headers.get("Authorization"):
            return self._send(404, b"{}", X_Error_Code="RepoNotFound", X_Error_Message="Repository not found")
        return self._send(401, b"{}", X_Error_Message="Invalid username or password.")

    def _sibling(self, name: str, data: bytes) -> dict[str, object]:
        if not self.server_hub.blobs:
            return {"rfilename": name}
        told: dict[str, object] = {"rfilename": name, "size": len(data), "blobId": _git_id(data)}
        if len(data) >= SMALL:
            told["lfs"] = {"sha256": _sha(data), "size": len(data), "pointerSize": 130}
        return told

    def _resolve(self, path: str) -> None:
        asked = re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path)
        files = self.server_hub.repos.get(asked[1]) if asked else None
        if asked is None or files is None:
            return self._no_repo()
        data = files.get(asked[3])
        if data is None:
            return self._send(404, b"{}", X_Error_Code="EntryNotFound", X_Repo_Commit=COMMIT)
        if len(data) < SMALL:
            return self._send(200, data, ETag=f'"{_git_id(data)}"', X_Repo_Commit=COMMIT)
        self._send(
            302,
            b"",
            Location=f"{self.server_hub.cdn}/cdn/{_sha(data)}",
            X_Repo_Commit=COMMIT,
            X_Linked_ETag=f'"{_sha(data)}"',
            X_Linked_Size=str(len(data)),
        )

    def _bytes(self, path: str, fault: Fault | None) -> None:
        hub = self.server_hub
        data = next(
            data for files in hub.repos.values() for data in files.values() if _sha(data) == path.removeprefix("/cdn/")
        )
        start = int(re.findall(r"\d+", self.headers["Range"])[0]) if hub.ranges and "Range" in self.headers else 0
        if start >= len(data):
            return self._send(416, b"", Content_Range=f"bytes */{len(data)}")
        if (end := _end_of(self.headers.get("Range"))) and hub.ranges:
            return self._send(206, data[:end], Content_Range=f"bytes 0-{min(end, len(data)) - 1}/{len(data)}")
        if fault is not None and fault.kind == "wrong":
            data = data[:-1] + bytes([data[-1] ^ 1])
        if fault is not None and fault.kind == "shift":
            start += 1
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data) - start))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.end_headers()
        if self.command == "HEAD":
            return
        middle = start + int((len(data) - start) * (fault.part if fault else 0.5))
        self._write(data[start:middle])
        if fault is not None and fault.kind in ("drop", "stall"):
            if fault.kind == "stall":
                hub.closing.wait()
            self.close_connection = True
            return
        if not hub.gate.is_set():
            hub.halfway.set()
            hub.gate.wait()
        self._write(data[middle:])

    def _write(self, data: bytes) -> None:
        try:
            self.wfile.write(data)
            self.wfile.flush()
        except OSError:
            self.close_connection = True  # the client hung up, as tests mean it to

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self._write(body)


def _end_of(asked: str | None) -> int:
    """Where a range from the beginning ends; 0 for one without an end, or none."""
    found = re.fullmatch(r"bytes=0-(\d+)", asked or "")
    return int(found[1]) + 1 if found else 0


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _git_id(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
