"""Where the hub is, with which token, and what its refusals mean: one clear sentence each, naming the endpoint."""

from collections.abc import Callable

import httpx2
from huggingface_hub import constants, get_token
from huggingface_hub.utils import parse_ratelimit_headers  # type: ignore[attr-defined]

from chatbot.errors import ChatError, DownloadFailed, Gated, NotDownloaded, UnknownModel


class BrokeOff(Exception):
    """The connection failed in a way that another try may mend; `wait_s` is what the server asked for."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class Endpoint:
    """The hub at one address. `token` None: that of the environment, looked up anew for each connection; "": none.
    `on_disk` tells what can be had without the hub."""

    def __init__(self, url: str | None, token: str | None, on_disk: Callable[[], list[str]]) -> None:
        self.url = (url or constants.ENDPOINT).rstrip("/")
        self._given = token
        self._token = token or ""
        self._on_disk = on_disk

    def find_token(self) -> None:
        """May read a file, or renew a login: not for the event loop."""
        if self._given is None and not constants.HF_HUB_DISABLE_IMPLICIT_TOKEN:
            self._token = get_token() or ""

    def headers(self) -> dict[str, str]:
        # Not huggingface_hub's own headers: to name the caller in them it asks the hub for a list, and blocks for it.
        named = {"user-agent": "parley"}
        return named | ({"authorization": f"Bearer {self._token}"} if self._token else {})

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
                f"{self.url} refuses {repo} (403). If it is gated, accept its terms at {self.url}/{repo} and "
                "give the token in HF_TOKEN the right to read gated repos; a firewall or proxy may refuse as well."
            )
        # To strangers the hub answers 401 for what does not exist, as for what is private, with another message.
        if status == 401 and (said.startswith("Invalid credentials") or (self._token and not code)):
            return Gated(f"{self.url} does not accept the token in HF_TOKEN. Create a new one at {self._tokens()}.")
        if code == "RevisionNotFound":
            return UnknownModel(f"{repo} has no revision {revision or 'of that name'} at {self.url}.", "model")
        if code == "EntryNotFound" and name:
            return UnknownModel(f"{repo} has no file {name} at {self.url}.", "model")
        if status in (401, 404):
            hint = "" if self._token else " If it is private, set HF_TOKEN."
            return UnknownModel(f"There is no repo {repo} at {self.url}. Check the name.{hint}", "model")
        if status == 429:
            return BrokeOff("it receives too many requests (rate limit)", _retry_after(response))
        if status >= 500 or status == 408:
            return BrokeOff(f"it answers with error {status}")
        return DownloadFailed(f"{self.url} answers with error {status} for {repo}.")

    def no_network(self, reason: str) -> NotDownloaded:
        here = self._on_disk()
        have = f"On disk are: {', '.join(here)}." if here else "No hub model is on disk yet."
        return NotDownloaded(f"{self.url} cannot be reached ({reason}). {have}")

    def _gated(self, repo: str) -> Gated:
        accept = f"accept its terms at {self.url}/{repo}"
        if self._token:
            return Gated(f"{repo} is gated and your token has no access: {accept} with the account of HF_TOKEN.")
        return Gated(f"{repo} is gated: {accept}, create a token at {self._tokens()}, and set HF_TOKEN to it.")

    def _tokens(self) -> str:
        return f"{self.url}/settings/tokens"


def _retry_after(response: httpx2.Response) -> float | None:
    said = response.headers.get("Retry-After", "")
    if said.isdigit():
        return float(said)
    limit = parse_ratelimit_headers(response.headers)
    return float(limit.reset_in_seconds) if limit is not None else None
