"""Speaks to the hub: the list of a repo's files, the bytes of one.

What goes wrong becomes one clear sentence that names the endpoint. All is async: a cancelled download ends at once.
"""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx2
from huggingface_hub import constants, get_async_session
from huggingface_hub.errors import OfflineModeIsEnabled
from huggingface_hub.utils._headers import build_hf_headers

from chatbot.errors import ChatError, DownloadFailed, Gated, NotDownloaded, UnknownModel


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


class BrokeOff(Exception):
    """The connection failed in a way that another try may mend; `wait_s` is what the server asked for."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class Wire:
    """The hub at one endpoint, with one token or none. `on_disk` tells what can be had without it."""

    def __init__(self, endpoint: str | None, token: str | None, on_disk: Callable[[], list[str]]) -> None:
        self.endpoint = (endpoint or constants.ENDPOINT).rstrip("/")
        self._token = token
        self._on_disk = on_disk

    async def list(self, repo: str, revision: str | None) -> Listing:
        """Raises UnknownModel, Gated, NotDownloaded (no network), DownloadFailed, BrokeOff."""
        at = quote(revision or constants.DEFAULT_REVISION, safe="")
        url = f"{self.endpoint}/api/models/{repo}/revision/{at}?blobs=true"
        async with self._session() as client:
            response = await self._ask(client, "GET", url)
        if response.status_code != 200:
            raise self.refusal(response, repo, revision=revision)
        try:
            return _listing(repo, response.json())
        except (ValueError, KeyError, TypeError, AttributeError):
            raise DownloadFailed(
                f"{self.endpoint} does not answer as a Hugging Face hub does (a web page, perhaps). "
                "Check HF_ENDPOINT and the proxy."
            ) from None

    async def look(self, repo: str, commit: str, name: str) -> RemoteFile:
        """Size and etag of one file, for a mirror whose list has none. Raises as `list`."""
        async with self._session() as client:
            response = await self._ask(client, "HEAD", self._file_url(repo, commit, name), follow_redirects=False)
        if response.status_code >= 400:
            raise self.refusal(response, repo, name=name)
        headers = response.headers
        size = headers.get("X-Linked-Size") or headers.get("Content-Length") or ""
        etag = (headers.get("X-Linked-ETag") or headers.get("ETag") or "").removeprefix("W/").strip('"')
        if not etag or not size.isdigit():
            raise DownloadFailed(
                f"{self.endpoint} does not tell size and checksum of {name}; it is no complete mirror."
            )
        return RemoteFile(name, int(size), etag, is_big=len(etag) == 64)

    @asynccontextmanager
    async def open(self, repo: str, commit: str, name: str, start: int) -> AsyncGenerator[httpx2.Response, None]:
        """The bytes of a file from `start` on; the status (200: from the beginning, 206, 416) is the caller's to read.
        Raises Gated, UnknownModel, BrokeOff, DownloadFailed."""
        headers = self._headers() | {"Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        try:
            async with (
                self._session() as client,
                client.stream(
                    "GET", self._file_url(repo, commit, name), headers=headers, timeout=_timeout()
                ) as response,
            ):
                if response.status_code not in (200, 206, 416):
                    raise self.refusal(response, repo, name=name)
                yield response
        except httpx2.TimeoutException:
            raise BrokeOff(f"nothing came for {constants.HF_HUB_DOWNLOAD_TIMEOUT} s") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise BrokeOff(_reason(error)) from None

    def refusal(
        self, response: httpx2.Response, repo: str, *, name: str | None = None, revision: str | None = None
    ) -> ChatError | BrokeOff:
        """The answer in a sentence; BrokeOff if another try may do."""
        status, code = response.status_code, response.headers.get("X-Error-Code", "")
        said = response.headers.get("X-Error-Message", "")
        if code == "GatedRepo":
            return self._gated(repo)
        if status == 403:
            return Gated(
                f"{self.endpoint} refuses {repo} (403). If it is gated, accept its terms at {self.endpoint}/{repo} and "
                "give the token in HF_TOKEN the right to read gated repos; a firewall or proxy may refuse as well."
            )
        if status == 401 and ("Invalid" in said or (self._has_token() and not code)):
            return Gated(
                f"{self.endpoint} does not accept the token in HF_TOKEN. Create a new one at {self._tokens()}."
            )
        if code == "RevisionNotFound":
            return UnknownModel(f"{repo} has no revision {revision or 'of that name'} at {self.endpoint}.", "model")
        if code == "EntryNotFound" and name:
            return UnknownModel(f"{repo} has no file {name} at {self.endpoint}.", "model")
        if status in (401, 404):
            hint = "" if self._has_token() else " If it is private, set HF_TOKEN."
            return UnknownModel(f"There is no repo {repo} at {self.endpoint}. Check the name.{hint}", "model")
        if status == 429:
            return BrokeOff("it receives too many requests (rate limit)", _retry_after(response))
        if status >= 500 or status == 408:
            return BrokeOff(f"it answers with error {status}")
        return DownloadFailed(f"{self.endpoint} answers with error {status} for {repo}.")

    def no_network(self, reason: str) -> NotDownloaded:
        here = self._on_disk()
        have = f"On disk are: {', '.join(here)}." if here else "No hub model is on disk yet."
        return NotDownloaded(f"{self.endpoint} cannot be reached ({reason}). {have}")

    def _gated(self, repo: str) -> Gated:
        accept = f"accept its terms at {self.endpoint}/{repo}"
        if self._has_token():
            return Gated(f"{repo} is gated and your token has no access: {accept} with the account of HF_TOKEN.")
        return Gated(f"{repo} is gated: {accept}, create a token at {self._tokens()}, and set HF_TOKEN to it.")

    async def _ask(
        self, client: httpx2.AsyncClient, method: str, url: str, follow_redirects: bool = True
    ) -> httpx2.Response:
        try:
            return await client.request(
                method, url, headers=self._headers(), timeout=_timeout(), follow_redirects=follow_redirects
            )
        except OfflineModeIsEnabled:
            raise self.no_network("HF_HUB_OFFLINE is set") from None
        except httpx2.TimeoutException:
            raise BrokeOff(f"no answer for {constants.HF_HUB_DOWNLOAD_TIMEOUT} s") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise BrokeOff(_reason(error)) from None

    def _session(self) -> httpx2.AsyncClient:
        return get_async_session()

    def _headers(self) -> dict[str, str]:
        return build_hf_headers(token=self._token, library_name="parley")

    def _has_token(self) -> bool:
        return "authorization" in self._headers()

    def _tokens(self) -> str:
        return f"{self.endpoint}/settings/tokens"

    def _file_url(self, repo: str, commit: str, name: str) -> str:
        return f"{self.endpoint}/{repo}/resolve/{commit}/{quote(name)}"


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


def _retry_after(response: httpx2.Response) -> float | None:
    said = response.headers.get("Retry-After", "")
    return float(said) if said.isdigit() else None


def _listing(repo: str, answer: dict[str, Any]) -> Listing:
    files, names = {}, []
    for sibling in answer["siblings"]:
        name, size, lfs = sibling["rfilename"], sibling.get("size"), sibling.get("lfs")
        # A name from outside becomes a path here: nothing may lead out of the snapshot's folder.
        if name.startswith("/") or "\\" in name or ".." in name.split("/"):
            continue
        names.append(name)
        etag = lfs.get("sha256") if lfs else sibling.get("blobId")
        if isinstance(size, int) and isinstance(etag, str) and etag.isalnum():
            files[name] = RemoteFile(name, size, etag, is_big=bool(lfs))
    commit = answer["sha"]
    if not isinstance(commit, str) or not commit.isalnum():
        raise ValueError
    return Listing(repo, commit, tuple(names), files)
