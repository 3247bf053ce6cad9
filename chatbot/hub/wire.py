"""Speaks to the hub: the list of a repo's files, the bytes of one. All is async: a cancelled download ends at once."""

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx2
from huggingface_hub import constants, get_async_session
from huggingface_hub.errors import OfflineModeIsEnabled

from chatbot.errors import DownloadFailed
from chatbot.hub.endpoint import BrokeOff, Endpoint

_ETAG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
"""It becomes a file's name in the cache."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as the hub lists it. `etag` is its SHA-256 if it is a big one (LFS), else its git id."""

    name: str
    size: int
    etag: str
    is_big: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of one commit."""

    repo: str
    commit: str
    names: tuple[str, ...]
    sizes: dict[str, RemoteFile]


@asynccontextmanager
async def connected(endpoint: Endpoint) -> AsyncGenerator["Wire", None]:
    """A connection to the hub, closed at the end. Reading the certificates takes a tenth of a second: on a thread."""
    await asyncio.to_thread(endpoint.find_token)
    async with await asyncio.to_thread(get_async_session) as client:
        yield Wire(endpoint, client)


class Wire:
    """A connection to the hub. Make one with `connected`."""

    def __init__(self, endpoint: Endpoint, client: httpx2.AsyncClient) -> None:
        self.endpoint = endpoint
        self._client = client

    async def list(self, repo: str, revision: str | None) -> Listing:
        """Raises UnknownModel, Gated, NotDownloaded (no network), DownloadFailed, BrokeOff."""
        at = quote(revision or constants.DEFAULT_REVISION, safe="")
        url = f"{self.endpoint.url}/api/models/{repo}/revision/{at}?blobs=true"
        response = await self._ask("GET", url)
        if response.status_code != 200:
            raise self.endpoint.refusal(response, repo, revision=revision)
        try:
            return _listing(repo, response.json())
        except (ValueError, KeyError, TypeError, AttributeError):
            raise DownloadFailed(
                f"{self.endpoint.url} does not answer as a Hugging Face hub does (a web page, perhaps). "
                "Check HF_ENDPOINT and the proxy."
            ) from None

    async def look(self, repo: str, commit: str, name: str) -> RemoteFile:
        """Size and etag of one file, for a mirror whose list has none. Raises as `list`."""
        response = await self._ask("HEAD", self._file_url(repo, commit, name), follow_redirects=False)
        if response.status_code >= 400:
            raise self.endpoint.refusal(response, repo, name=name)
        headers = response.headers
        size = headers.get("X-Linked-Size") or headers.get("Content-Length") or ""
        etag = (headers.get("X-Linked-ETag") or headers.get("ETag") or "").removeprefix("W/").strip('"')
        if not _ETAG.fullmatch(etag) or not size.isdigit():
            raise DownloadFailed(
                f"{self.endpoint.url} does not tell size and checksum of {name}; it is no complete mirror."
            )
        return RemoteFile(name, int(size), etag, is_big=len(etag) == 64)

    @asynccontextmanager
    async def open(
        self, repo: str, commit: str, name: str, start: int, end: int | None = None
    ) -> AsyncGenerator[httpx2.Response, None]:
        """The bytes of a file from `start` on, up to `end` where the server knows ranges; the status (200: from the
        beginning, 206, 416) is the caller's to read. Raises Gated, UnknownModel, BrokeOff, DownloadFailed."""
        headers = self.endpoint.headers() | {"Accept-Encoding": "identity"}
        if start or end is not None:
            headers["Range"] = f"bytes={start}-{'' if end is None else end - 1}"
        try:
            url = self._file_url(repo, commit, name)
            async with self._client.stream("GET", url, headers=headers, timeout=_timeout()) as response:
                if response.status_code not in (200, 206, 416):
                    raise self.endpoint.refusal(response, repo, name=name)
                yield response
        except httpx2.TimeoutException:
            raise BrokeOff(f"nothing came for {constants.HF_HUB_DOWNLOAD_TIMEOUT} s") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise BrokeOff(_reason(error)) from None

    async def first(self, repo: str, commit: str, name: str, count: int) -> bytes:
        """The first `count` bytes of a file, or all that it has. Raises as `open`."""
        start = bytearray()
        async with self.open(repo, commit, name, 0, count) as response:
            async for piece in response.aiter_bytes():
                start += piece
                if len(start) >= count:
                    break
        return bytes(start[:count])

    async def _ask(self, method: str, url: str, follow_redirects: bool = True) -> httpx2.Response:
        try:
            return await self._client.request(
                method, url, headers=self.endpoint.headers(), timeout=_timeout(), follow_redirects=follow_redirects
            )
        except OfflineModeIsEnabled:
            raise self.endpoint.no_network("HF_HUB_OFFLINE is set") from None
        except httpx2.TimeoutException:
            raise BrokeOff(f"no answer for {constants.HF_HUB_DOWNLOAD_TIMEOUT} s") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise BrokeOff(_reason(error)) from None

    def _file_url(self, repo: str, commit: str, name: str) -> str:
        return f"{self.endpoint.url}/{repo}/resolve/{commit}/{quote(name)}"


def _timeout() -> httpx2.Timeout:
    return httpx2.Timeout(float(constants.HF_HUB_DOWNLOAD_TIMEOUT))


def _reason(error: Exception) -> str:
    if isinstance(error, httpx2.UnsupportedProtocol | httpx2.InvalidURL):
        return "that is no address: check HF_ENDPOINT"
    if isinstance(error, httpx2.ProxyError):
        return "the proxy refuses: check HTTPS_PROXY"
    if isinstance(error, httpx2.ConnectError):
        return "no connection"
    return "the connection broke"


def _listing(repo: str, answer: dict[str, Any]) -> Listing:
    files, names = {}, []
    for sibling in answer["siblings"]:
        name, size, lfs = sibling["rfilename"], sibling.get("size"), sibling.get("lfs")
        # A name from outside becomes a path here: nothing may lead out of the snapshot's folder.
        if name.startswith("/") or "\\" in name or ".." in name.split("/"):
            continue
        names.append(name)
        etag = lfs.get("sha256") if lfs else sibling.get("blobId")
        if isinstance(size, int) and isinstance(etag, str) and _ETAG.fullmatch(etag):
            files[name] = RemoteFile(name, size, etag, is_big=bool(lfs))
    commit = answer["sha"]
    if not isinstance(commit, str) or not commit.isalnum():
        raise ValueError
    return Listing(repo, commit, tuple(names), files)
