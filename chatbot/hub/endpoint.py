"""Where the hub is, with which token, and what its refusals mean: one clear sentence each, naming the endpoint."""

from collections.abc import Callable

import httpx2
from huggingface_hub import constants
from huggingface_hub.utils._headers import build_hf_headers

from chatbot.errors import ChatError, DownloadFailed, Gated, NotDownloaded, UnknownModel


class BrokeOff(Exception):
    """The connection failed in a way that another try may mend; `wait_s` is what the server asked for."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class Endpoint:
    """The hub at one address, with one token or none. `on_disk` tells what can be had without it."""

    def __init__(self, url: str | None, token: str | None, on_disk: Callable[[], list[str]]) -> None:
        self.url = (url or constants.ENDPOINT).rstrip("/")
        self._token = token
        self._on_disk = on_disk

    def headers(self) -> dict[str, str]:
        return build_hf_headers(token=self._token, library_name="parley")

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
        if status == 401 and ("Invalid" in said or (self._has_token() and not code)):
            return Gated(f"{self.url} does not accept the token in HF_TOKEN. Create a new one at {self._tokens()}.")
        if code == "RevisionNotFound":
            return UnknownModel(f"{repo} has no revision {revision or 'of that name'} at {self.url}.", "model")
        if code == "EntryNotFound" and name:
            return UnknownModel(f"{repo} has no file {name} at {self.url}.", "model")
        if status in (401, 404):
            hint = "" if self._has_token() else " If it is private, set HF_TOKEN."
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
        if self._has_token():
            return Gated(f"{repo} is gated and your token has no access: {accept} with the account of HF_TOKEN.")
        return Gated(f"{repo} is gated: {accept}, create a token at {self._tokens()}, and set HF_TOKEN to it.")

    def _has_token(self) -> bool:
        return "authorization" in self.headers()

    def _tokens(self) -> str:
        return f"{self.url}/settings/tokens"


def _retry_after(response: httpx2.Response) -> float | None:
    said = response.headers.get("Retry-After", "")
    return float(said) if said.isdigit() else None
