"""The socket of the page: its address, a taken port, a silent network, and what is said when there is none."""

import errno
import socket
from pathlib import Path

import pytest

from chatbot.errors import BadSettings
from chatbot.settings import Settings
from chatbot.web import listening


def test_a_connection_whose_network_is_gone_is_noticed() -> None:
    with listening.bind(Settings(port=0)) as bound, socket.create_connection(bound.getsockname()):
        accepted, _ = bound.accept()
        with accepted:
            assert accepted.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            if not hasattr(socket, "TCP_USER_TIMEOUT"):
                pytest.skip("Linux only")
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 30_000
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) < 30


@pytest.mark.parametrize(
    ("host", "error", "said"),
    [
        ("127.0.0.1", PermissionError(errno.EACCES, "Permission denied"), "This user may not listen on port 80"),
        ("10.9.8.7", OSError(errno.EADDRNOTAVAIL, "Cannot assign"), "'10.9.8.7' is not an address of this machine."),
        ("nowhere", socket.gaierror(-2, "Name or service not known"), "'nowhere' is not an address of this machine."),
        ("127.0.0.1", OSError(errno.ENOBUFS, "No buffer space"), "Cannot listen on port 80 of 127.0.0.1: No buffer"),
    ],
)
@pytest.mark.parametrize("port", [80, None])
def test_why_a_port_cannot_be_had_is_said_as_it_is(
    monkeypatch: pytest.MonkeyPatch, host: str, error: OSError, said: str, port: int | None
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(listening, "_listen", refuse)
    with pytest.raises(BadSettings) as refused:
        listening.bind(Settings(host=host, port=port))
    assert str(refused.value).startswith(said.replace("80", str(port or 7860)))


@pytest.mark.parametrize("host", ["10.9.8.7", "x" * 70 + ".example", "no such name"])
def test_a_host_that_is_not_this_machine_is_named(host: str) -> None:
    with pytest.raises(BadSettings, match="is not an address of this machine"):
        listening.bind(Settings(host=host, port=0))


def test_a_port_that_was_asked_for_and_is_taken_is_told_with_a_free_one() -> None:
    with listening.bind(Settings(port=0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BadSettings, match=rf"Port {port} is taken\. \d+ is free: use --port \d+\."):
            listening.bind(Settings(port=port))


@pytest.mark.parametrize(
    ("host", "shown"),
    [("127.0.0.1", "http://127.0.0.1:"), ("0.0.0.0", "http://127.0.0.1:"), ("::", "http://[::1]:")],
)
def test_the_address_is_one_that_this_machine_can_open(host: str, shown: str) -> None:
    if ":" in host and not Path("/proc/net/if_inet6").exists():
        pytest.skip("no IPv6 here")
    with listening.bind(Settings(host=host, port=0)) as bound:
        assert listening.address_of(host, bound) == f"{shown}{bound.getsockname()[1]}"
