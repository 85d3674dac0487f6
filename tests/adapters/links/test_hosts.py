"""Which numbers are asked."""

import socket

import pytest

from explainer.adapters.links.failures import HostUnknown, NoAnswer, NotAsked
from explainer.adapters.links.hosts import is_private, numbers_of


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "8.8.8.8", "64:ff9b::808:808"])
def test_public(number: str) -> None:
    assert not is_private(number)


@pytest.mark.parametrize(
    "number",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255"),
        *("224.0.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "2002:a00:1::1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"),
    ],
)
def test_private(number: str) -> None:
    assert is_private(number)


def _system(*numbers: str, error: int = 0) -> object:
    def getaddrinfo(host: str, port: int, **given: object) -> list[tuple[object, ...]]:
        if error:
            raise socket.gaierror(error, "x")
        return [(0, 0, 0, "", (number, port)) for number in numbers]

    return getaddrinfo


def test_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _system("8.8.8.8", "8.8.8.8", "8.8.4.4", "1.1.1.1", "9.9.9.9"))
    assert numbers_of("news.example", 80, allow_private=False) == ("8.8.8.8", "8.8.4.4", "1.1.1.1")


def test_one_private_number_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _system("8.8.8.8", "127.0.0.1"))
    with pytest.raises(NotAsked):
        numbers_of("news.example", 80, allow_private=False)
    assert numbers_of("news.example", 80, allow_private=True) == ("8.8.8.8", "127.0.0.1")


def test_a_host_unknown_and_a_name_system_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _system(error=socket.EAI_NONAME))
    with pytest.raises(HostUnknown):
        numbers_of("news.example", 80, allow_private=False)
    monkeypatch.setattr(socket, "getaddrinfo", _system(error=socket.EAI_AGAIN))
    with pytest.raises(NoAnswer, match="could not be looked up") as raised:
        numbers_of("news.example", 80, allow_private=False)
    assert not isinstance(raised.value, HostUnknown)
