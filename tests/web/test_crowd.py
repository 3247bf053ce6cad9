"""Many clients of the real app at once: Gradio by itself would let 40 in and keep the others waiting."""

import asyncio
from pathlib import Path

import httpx

from tests.tiny import write_tiny
from tests.web.test_server import app

CLIENTS = 60
ENDLESS = "models:\n- {id: one, title: One, path: one.gguf, sampling: {max_tokens: 30000}}\n"


def test_sixty_clients_are_all_let_in_while_nobody_is_done(tmp_path: Path) -> None:
    write_tiny(tmp_path / "one.gguf", context=32768, eot=None)
    (tmp_path / "models.yaml").write_text(ENDLESS)

    async def crowd(url: str) -> None:
        all_in = asyncio.Barrier(CLIENTS)
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(base_url=url, timeout=240, limits=limits) as http:

            async def come(number: int) -> None:
                asked = {"data": [f"I am {number}."], "session_hash": f"s{number}"}
                event = (await http.post("/gradio_api/call/chat", json=asked)).json()["event_id"]
                async with http.stream("GET", f"/gradio_api/call/chat/{event}") as stream:
                    async for line in stream.aiter_lines():
                        assert line != "event: error" and line != "event: complete"
                        if line == "event: generating":
                            await all_in.wait()
                            return
                raise AssertionError("the stream ended")

            await asyncio.gather(*(come(number) for number in range(CLIENTS)))

    with app(tmp_path, "--port", "0", "--slots", "2", "--ctx", "32768") as (_, url):
        asyncio.run(asyncio.wait_for(crowd(url), 300))
