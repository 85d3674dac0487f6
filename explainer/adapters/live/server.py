"""A small server for this machine only: files of the site, and word of every change."""

import mimetypes
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from explainer.adapters.live.inserting import with_script
from explainer.adapters.live.shown import Shown

HOST: Final = "127.0.0.1"
_CHANGES: Final = ".explainer/changes"
"""Where the server tells of changes; no site has a folder of that name."""
_HEARTBEAT_SECONDS: Final = 15.0
_TYPES: Final = {".js": "text/javascript", ".mjs": "text/javascript", ".gz": "application/gzip", ".woff2": "font/woff2"}
_IN_UTF_8: Final = ("text/", "application/json", "application/xml", "application/atom+xml", "application/feed+json")


class LiveServer(ThreadingHTTPServer):
    """Serves what is shown below `mount`. Raises OSError where the port is taken."""

    daemon_threads = True

    def __init__(self, shown: Shown, port: int, mount: str = "/") -> None:
        self.shown = shown
        self.mount = f"/{mount.strip('/')}/" if mount.strip("/") else "/"
        super().__init__((HOST, port), _Handler)

    @property
    def url(self) -> str:
        """The address of the site's front page."""
        return f"http://{HOST}:{self.server_port}{self.mount}"


class _Handler(BaseHTTPRequestHandler):
    server: LiveServer

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        mount = self.server.mount
        if path == "/" != mount:
            self._send_on(mount)
        elif path == f"{mount}{_CHANGES}":
            self._tell_of_changes()
        elif path.startswith(mount):
            self._send_file(path, path.removeprefix(mount))
        else:
            self._send_missing()

    do_HEAD = do_GET

    def _send_file(self, path: str, below: str) -> None:
        name = f"{below}index.html" if below.endswith("/") or not below else below
        found = self.server.shown.read(name)
        if found:
            self._send(HTTPStatus.OK, name, *found)
        elif below and not below.endswith("/") and self.server.shown.is_folder(below):
            self._send_on(f"{path}/")
        else:
            self._send_missing()

    def _send_missing(self) -> None:
        content, version = self.server.shown.read("404.html") or (b"404 Not Found", 0)
        self._send(HTTPStatus.NOT_FOUND, "404.html", content, version)

    def _send(self, status: HTTPStatus, name: str, content: bytes, version: int) -> None:
        if name.endswith(".html"):
            content = with_script(content, f"{self.server.mount}{_CHANGES}", version)
        self.send_response(status)
        self.send_header("Content-Type", _type_of(name))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _send_on(self, path: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", quote(f"/{path.lstrip('/')}"))  # one slash: two would name another host
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _tell_of_changes(self) -> None:
        """Server-sent events, each with the number of the last change. Ends when the browser has gone."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        version = -1
        try:
            while self.command != "HEAD":
                version = self.server.shown.newer(version, _HEARTBEAT_SECONDS)
                self.wfile.write(f"data: {version}\n\n".encode())
                self.wfile.flush()
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: what is asked for is of no interest to an editor."""


def _type_of(name: str) -> str:
    ending = name[name.rfind(".") :] if "." in name else ""
    kind = _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith(_IN_UTF_8) else kind
