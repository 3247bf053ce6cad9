"""The real app through Gradio's own client: streams, stops, conversations kept apart, bad input, many at once."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError

from chatbot.settings import HOME
from tests.tiny import write_tiny
from tests.web.test_server import PATIENCE_S, app, post

POCKET = HOME / "chatbot" / "pocket" / "pocket.gguf"
LISTED = f"""version: 1
models:
  - {{id: pocket, title: Pocket, path: {POCKET}, sampling: {{temperature: 0}}}}
"""
ENDLESS = """version: 1
models:
  - {id: one, title: One, path: one.gguf, sampling: {max_tokens: 20000, temperature: 1}}
"""


@pytest.fixture(scope="module")
def pocket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("calls")
    (folder / "models.yaml").write_text(LISTED)
    with app(folder, "--port", "0") as (_, address):
        yield address


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A model that goes on and on."""
    folder: Path = tmp_path_factory.mktemp("endless")
    write_tiny(folder / "one.gguf", context=32768, eot=None)
    (folder / "models.yaml").write_text(ENDLESS)
    with app(folder, "--port", "0", "--slots", "1", "--ctx", "32768") as (_, address):
        yield address


def connect(address: str) -> Client:
    return Client(address, verbose=False, analytics_enabled=False, httpx_kwargs={"timeout": PATIENCE_S})


def until(holds: Callable[[], bool]) -> None:
    for _ in range(2400):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come about")


def test_two_calls_are_offered_and_no_event_of_the_page(pocket: str) -> None:
    offered = connect(pocket).view_api(return_format="dict")
    assert sorted(offered["named_endpoints"]) == ["/chat", "/new_chat"]
    assert offered["unnamed_endpoints"] == {}


def test_a_reply_is_streamed_and_only_grows(pocket: str) -> None:
    job = connect(pocket).submit("Tell me a story about a fox.", api_name="/chat")
    whole = job.result(timeout=PATIENCE_S)
    outputs = job.outputs()
    assert len(outputs) > 2 and outputs[-1] == whole
    assert all(later.startswith(earlier) for earlier, later in pairwise(outputs))


def test_each_client_has_a_conversation_of_its_own(pocket: str) -> None:
    first, second = connect(pocket), connect(pocket)
    first.predict("My name is Anna.", api_name="/chat")
    second.predict("My name is Felix.", api_name="/chat")
    assert "Anna" in first.predict("What is my name?", api_name="/chat")
    assert "Felix" in second.predict("What is my name?", api_name="/chat")
    first.predict(api_name="/new_chat")
    assert "Anna" not in first.predict("What is my name?", api_name="/chat")


@pytest.mark.parametrize("message", ["", "   \n", "\x00"])
def test_nothing_said_is_refused_with_a_sentence(pocket: str, message: str) -> None:
    with pytest.raises(AppError, match="Write something first"):
        connect(pocket).predict(message, api_name="/chat")


@pytest.mark.parametrize("message", [5, ["a"], {"text": "a"}, None])
def test_what_is_no_text_is_refused_with_a_sentence(pocket: str, message: object) -> None:
    with pytest.raises(AppError, match="must be a text"):
        connect(pocket).predict(message, api_name="/chat")


def test_a_message_longer_than_the_context_is_refused_with_its_size(pocket: str) -> None:
    with pytest.raises(AppError, match=r"\d,\d\d\d"):
        connect(pocket).predict("many words " * 5000, api_name="/chat")


def test_a_cancelled_call_frees_the_only_slot(endless: str) -> None:
    first = connect(endless)
    running = first.submit("a", api_name="/chat")
    until(lambda: len(running.outputs()) > 2)
    second = connect(endless)
    waiting = second.submit("b", api_name="/chat")
    time.sleep(1)
    assert not any(waiting.outputs())
    running.cancel()
    until(lambda: any(waiting.outputs()))
    waiting.cancel()


def test_a_second_message_during_a_reply_is_refused(endless: str) -> None:
    client = connect(endless)
    running = client.submit("a", api_name="/chat")
    until(lambda: len(running.outputs()) > 2)
    with pytest.raises(AppError, match="A reply is being written"):
        client.predict("b", api_name="/chat")
    running.cancel()


def test_twenty_at_once_get_each_his_own_answer(pocket: str) -> None:
    clients = [connect(pocket) for _ in range(20)]
    jobs = [client.submit(f"{n} + 2", api_name="/chat") for n, client in enumerate(clients)]
    answers = [job.result(timeout=300) for job in jobs]
    alone = connect(pocket)
    for n, answer in enumerate(answers):
        alone.predict(api_name="/new_chat")
        assert f"{n} + 2" in answer or alone.predict(f"{n} + 2", api_name="/chat") == answer


def test_forged_events_of_the_page_do_no_harm(pocket: str) -> None:
    """The page's own events cannot be named, but whoever knows their numbers can post anything to them."""
    client = connect(pocket)
    client.predict("My name is Anna.", api_name="/chat")
    for number in range(len(client.config["dependencies"])):
        for data in ([], [None, None, None], [{"do": "forged"}, -5, "x"], ["y" * 10_000] * 3):
            forged = {"fn_index": number, "data": data, "session_hash": f"forged{number}", "event_data": {"link": "#"}}
            assert post(f"{pocket}/gradio_api/queue/join", json=forged).status_code < 500
    assert "Anna" in client.predict("What is my name?", api_name="/chat")
