"""Whether a preview can have the port that it is to use: asked before MkDocs does, which would end in a traceback."""

import socket

from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer


def refuse_busy_port(server: LiveReloadServer, host: str, port: int) -> None:
    """Raises `PluginError` where the server could not begin."""
    with socket.socket(server.address_family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, server.allow_reuse_address)
        try:
            trial.bind((host, port))
        except OSError as fault:
            another = f"mkdocs serve --dev-addr {host}:{port + 1}"
            raise PluginError(f"port {port} of {host} cannot be used ({fault.strerror}); choose another: {another}") from fault
