"""No test leaves this machine."""

import socket

import pytest

from tests.conftest import AskedAnotherHost


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80)])
def test_another_host_is_refused(address: tuple[str, int]) -> None:
    with socket.socket() as line, pytest.raises(AskedAnotherHost, match=address[0]):
        line.connect(address)


def test_this_machine_can_be_asked() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as line:
        assert line.getpeername() == server.getsockname()
