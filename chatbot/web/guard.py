"""What every answer to a browser carries: who is asking (a cookie), and what the page may do (its security policy)."""

import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "parley"
YEAR_S = 31_536_000

POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",  # Gradio's own scripts need both
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",  # a reply that names a remote image must not fetch it: a leak
        "media-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'self'",
        "object-src 'none'",
    )
)


class Guard:
    """ASGI middleware. A plain one, for Starlette's function middleware stands in the way of long streams."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = Headers(scope=scope)

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["x-content-type-options"] = "nosniff"
                headers["referrer-policy"] = "no-referrer"
                if headers.get("content-type", "").startswith("text/html"):
                    headers["content-security-policy"] = POLICY
                    if not _known(asked):
                        headers.append("set-cookie", new_cookie(secure=_secure(scope, asked)))
            await send(message)

        await self._app(scope, receive, sealed)


def new_cookie(*, secure: bool) -> str:
    """192 random bits for a year, out of scripts' reach. Over https it also works inside another site's frame, which
    is how a Space is shown (there a Lax cookie counts as a third party's and is not sent)."""
    kind = "SameSite=None; Secure; Partitioned" if secure else "SameSite=Lax"
    return f"{COOKIE}={secrets.token_urlsafe(24)}; Path=/; Max-Age={YEAR_S}; HttpOnly; {kind}"


def _known(asked: Headers) -> bool:
    # As the handlers' requests read it: the standard library's parser gives up at the first cookie that is not as it
    # should be, and all ports of a machine share their cookies.
    return COOKIE in cookie_parser(asked.get("cookie", ""))


def _secure(scope: Scope, asked: Headers) -> bool:
    forwarded = asked.get("x-forwarded-proto", "").split(",")[0].strip()
    return (forwarded or scope.get("scheme", "http")) == "https"
