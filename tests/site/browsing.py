"""A real Chromium and a small server for built sites."""

import functools
import gzip
import http.server
import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

Launch = Callable[..., Browser]
"""Opens a browser with these flags beside those of all."""

CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str:
    """The path of the system's Chromium; without it the test is skipped out loud, and fails when `CI` is set."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path:
        return path
    message = "Chromium is missing, so nothing was looked at in a browser (`make browser` installs it)"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@contextmanager
def launching() -> Iterator[Launch]:
    """Launches headless Chromiums, with further flags. A process can have this once at a time."""
    path = chromium()
    with sync_playwright() as playwright:
        yield lambda *flags: playwright.chromium.launch(executable_path=path, args=[*CHROMIUM_FLAGS, *flags])


@contextmanager
def open_browser() -> Iterator[Browser]:
    """A headless Chromium, for what is no test; tests have the fixture `browser`."""
    with launching() as launch:
        browser = launch()
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def faultless_page(browser: Browser, address: str, width: int = 1280) -> Iterator[Page]:
    """A page opened in a window of that width; none of its scripts may fail."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address)
    yield page
    page.close()
    assert faults == []


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


class _CompressingHandler(_QuietHandler):
    """Sends files compressed, as hosts of sites do: heads and body at once, and what was compressed before without delay."""

    wbufsize = -1
    disable_nagle_algorithm = True

    def __init__(self, *arguments: Any, compressed: Callable[[Path], bytes], **more: Any) -> None:
        self._compressed = compressed
        super().__init__(*arguments, **more)

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = self._compressed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6, mtime=0)


class _QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: a browser that closes ends connections as it likes."""


def free_port() -> int:
    """A port that nothing uses, for a site that must know its address before it is built."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def serve(folder: Path, port: int = 0, *, compressed: bool = False) -> Iterator[str]:
    """The address, with a closing slash, at which a built site is served on this machine: at any free port, or at that one."""
    handler: Callable[..., _QuietHandler] = functools.partial(_QuietHandler, directory=str(folder))
    if compressed:
        handler = functools.partial(_CompressingHandler, directory=str(folder), compressed=functools.cache(_compressed))
    server = _QuietServer(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def search_for(page: Page, words: str) -> None:
    """Types words into Material's search, at a desk's width, and waits for results."""
    page.locator("input.md-search__input").click()
    page.keyboard.type(words, delay=20)
    page.wait_for_selector(".md-search-result__item a", timeout=20_000)
