"""One HTTP request, bounded in time and bytes, to a number that was looked at before."""

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal
from urllib.parse import quote, urlsplit

from explainer.adapters.links.failures import NoAnswer
from explainer.adapters.links.hosts import numbers_of
from explainer.adapters.links.limits import Limits

Method = Literal["HEAD", "GET"]

SCHEMES: Final = ("http", "https")
_CHUNK: Final = 65_536
IN_PATH: Final = "/%:@!$&'()*+,;=~-._?[]"
_ZIPPED: Final[Mapping[str, int]] = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


@dataclass(frozen=True, slots=True)
class Response:
    """What the other side sent."""

    status: int
    headers: Mapping[str, str]
    """By name in small letters; of several with one name, the first."""
    body: bytes = b""
    is_cut: bool = False
    """Whether the page went on after what was read."""


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a request goes."""

    is_secure: bool
    host: str
    port: int
    name: str
    """Host and port as the address has them, for the request's head."""
    path: str


@dataclass(frozen=True, slots=True)
class Agent:
    """Sends requests in one name and within the same bounds."""

    name: str
    """What the tool calls itself: `explainer/0.1 (link check)`."""
    limits: Limits
    secure: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def ask(self, method: Method, address: str, largest: int) -> Response:
        """The response to one request; redirects are not followed, and at most `largest` bytes of a page are read.

        Raises NoAnswer, and NotAsked for an address that is private.
        """
        target = _target(address)
        until = time.monotonic() + self.limits.request_seconds
        numbers = numbers_of(target.host, target.port, allow_private=self.limits.allow_private)
        raw = _connected(numbers, target.port, until)
        # a timeout of a socket counts from each byte to the next; only ending the connection ends a slow drip
        other_end = raw.dup()
        timer = threading.Timer(max(0.0, until - time.monotonic()), _end, [other_end])
        timer.daemon = True
        timer.start()
        try:
            return self._exchange(method, target, raw, largest, until)
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            raise NoAnswer(_reason(error, is_late=time.monotonic() >= until)) from None
        finally:
            timer.cancel()
            raw.close()
            other_end.close()

    def _exchange(self, method: Method, target: _Target, raw: socket.socket, largest: int, until: float) -> Response:
        connection = http.client.HTTPConnection(target.host)
        connection.sock = self.secure.wrap_socket(raw, server_hostname=target.host) if target.is_secure else raw
        headers = {
            "Host": target.name,
            "User-Agent": self.name,
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
            "Accept-Encoding": "gzip",
            "Connection": "close",
        }
        try:
            connection.request(method, target.path, headers=headers)
            answer = connection.getresponse()
            found: dict[str, str] = {}
            for key, value in answer.getheaders():
                found.setdefault(key.lower(), value)
            body, is_cut = _read(answer, largest, until) if method == "GET" else (b"", False)
        finally:
            connection.close()
        body, is_cut = _unzipped(body, found.get("content-encoding", ""), largest, is_cut=is_cut)
        return Response(answer.status, found, body, is_cut)


def _target(address: str) -> _Target:
    """Where a request for an address goes. Raises NoAnswer."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
        name = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    except ValueError:
        raise NoAnswer("the address cannot be read") from None
    if parts.scheme not in SCHEMES or not host or "@" in name:
        raise NoAnswer("the address is none of the web")
    path = quote(parts.path or "/", safe=IN_PATH) + (f"?{quote(parts.query, safe=IN_PATH)}" if parts.query else "")
    is_secure = parts.scheme == "https"
    return _Target(is_secure, host, port or (443 if is_secure else 80), name, path)


def _connected(numbers: tuple[str, ...], port: int, until: float) -> socket.socket:
    """A connection to the first number that takes one. Raises NoAnswer."""
    reason = "the host has no number"
    for number in numbers:
        left = until - time.monotonic()
        if left <= 0:
            break
        try:
            return socket.create_connection((number, port), timeout=left)
        except OSError as error:
            reason = _reason(error, is_late=time.monotonic() >= until)
    raise NoAnswer(reason)


def _read(answer: http.client.HTTPResponse, largest: int, until: float) -> tuple[bytes, bool]:
    """As much of the body as may be read, and whether there was more."""
    body = bytearray()
    while len(body) <= largest:
        part = answer.read(min(_CHUNK, largest + 1 - len(body)))
        if not part:
            _see_that_it_ended(answer, until)
            return bytes(body), False
        body += part
    return bytes(body[:largest]), True


def _see_that_it_ended(answer: http.client.HTTPResponse, until: float) -> None:
    """Raises where a body ended because the time was up, or before it was whole; both look like an end."""
    if time.monotonic() >= until:
        raise TimeoutError
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)


def _unzipped(body: bytes, encoding: str, largest: int, *, is_cut: bool) -> tuple[bytes, bool]:
    """The body as it was before it was packed; never more of it than may be read, however small it was packed."""
    bits = _ZIPPED.get(encoding.strip().lower())
    if bits is None or not body:
        return body, is_cut
    unpacking = zlib.decompressobj(bits)
    plain = unpacking.decompress(body, largest)
    return plain, is_cut or bool(unpacking.unconsumed_tail)


def _end(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it has ended by itself


def _reason(error: Exception, *, is_late: bool) -> str:
    """Why there is no response, in words that name no detail of this machine."""
    if is_late or isinstance(error, TimeoutError):
        return "it took too long"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return "no secure connection could be made"
    if isinstance(error, ConnectionRefusedError):
        return "it refuses connections"
    if isinstance(error, OSError):
        return "the connection broke"
    return "it does not speak HTTP as it should"
