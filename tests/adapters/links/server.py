"""A server on this machine that does whatever hosts out there do, under any name that ends in `.example`."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest

PAGE = "<!doctype html><title>News</title><p>The moon is <b>round</b>, he said.</p><p>{}</p>".format("More of it. " * 60)


class Reply(NamedTuple):
    body: bytes | str = PAGE
    status: int = 200
    headers: dict[str, str] = {}  # noqa: RUF012 - read only
    head: int | None = None
    """The status for a question for the head only, where it is another; 0 ends the connection."""


class Asked(NamedTuple):
    """A question that the server was asked."""

    method: str
    host: str
    path: str
    agent: str
    at: float


Does = Reply | Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Replies as the page at the path says; 404 where there is none."""

    server: "Server"

    def do_HEAD(self) -> None:
        self.reply()

    def do_GET(self) -> None:
        self.reply()

    def reply(self) -> None:
        host = self.headers["Host"].partition(":")[0]
        self.server.asked.append(Asked(self.command, host, self.path, self.headers["User-Agent"], time.monotonic()))
        does = self.server.pages.get(f"{host}{self.path}")
        if does is None:
            does = Reply("", 404)
        if not isinstance(does, Reply):
            does(self)
            return
        status = does.status if self.command == "GET" or does.head is None else does.head
        if status == 0:
            return
        body = does.body.encode() if isinstance(does.body, str) else does.body
        self.send_response(status)
        for name, value in {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(body)),
            **does.headers,
        }.items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        """Says nothing."""


class Server(ThreadingHTTPServer):
    """A server whose pages are given by host and path: `news.example/a`."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, Does] = {}
        self.asked: list[Asked] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def address(self, page: str) -> str:
        host, slash, path = page.partition("/")
        return f"http://{host}:{self.port}{slash}{path}"

    def handle_error(self, *arguments: Any) -> None:
        """Connections that the other side ends are no news here."""

    def numbers(self, host: str | bytes, port: int, *given: Any, **more: Any) -> list[tuple[Any, ...]]:
        """What the name system says: every host below `.example` is here, all others are unknown."""
        name = host.decode() if isinstance(host, bytes) else host
        if not name.endswith(".example") and name != "127.0.0.1":
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]


@contextmanager
def serving() -> Iterator[Server]:
    """A server that all names of the name system lead to."""
    server = Server()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", server.numbers)
        yield server
    server.shutdown()
    server.server_close()


def sends_to(to: str, status: int = 301) -> Reply:
    return Reply("", status, {"Location": to})


def drips(handler: Handler) -> None:
    """A byte now and then, for ever."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    while True:
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def drips_heads(handler: Handler) -> None:
    """A head that never ends."""
    while True:
        handler.wfile.write(b"H")
        handler.wfile.flush()
        time.sleep(0.05)


def never_ends(handler: Handler) -> None:
    """As fast as it goes, for ever."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    while handler.command == "GET":
        handler.wfile.write(b"<p>More and more and more.</p>" * 1_000)


def babbles(handler: Handler) -> None:
    """No HTTP at all."""
    handler.wfile.write(b"\x16\x03\x01 220 mail.example ESMTP\r\n\r\n")
