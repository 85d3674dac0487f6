"""A port that is taken is said in one line."""

import socket

import pytest
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer

from explainer.adapters.mkdocs.port import refuse_busy_port


def refuse(port: int) -> None:
    refuse_busy_port(LiveReloadServer(lambda: None, "127.0.0.1", port, "."), "127.0.0.1", port)


def test_a_busy_port_is_refused_and_another_offered() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PluginError) as refused:
            refuse(port)
    assert str(refused.value) == (
        f"port {port} of 127.0.0.1 cannot be used (Address already in use); "
        f"choose another: mkdocs serve --dev-addr 127.0.0.1:{port + 1}"
    )
    refuse(port)


def test_a_free_port_is_left_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    refuse(port)
    socket.create_server(("127.0.0.1", port)).close()
