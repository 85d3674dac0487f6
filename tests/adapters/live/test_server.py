"""What browsers get from the server of a preview, and what they do not."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from explainer.adapters.live.server import LiveServer
from explainer.adapters.live.shown import Shown

PAGE = "<html><body><main><article class=a><h1>Moon</h1></article></main></body></html>"


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    site = tmp_path / "site"
    (site / "moon").mkdir(parents=True)
    (site / "index.html").write_text(PAGE)
    (site / "moon" / "index.html").write_text(PAGE)
    (site / "404.html").write_text("<body>not here</body>")
    (site / "facts.json").write_text("{}")
    (tmp_path / "secret.html").write_text("secret")
    made = Shown()
    made.show(site)
    return made


@pytest.fixture
def server(shown: Shown) -> Iterator[LiveServer]:
    with LiveServer(shown, 0, "/lamp/") as made:
        threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True).start()
        yield made
        made.shutdown()


def asked(server: LiveServer, path: str, method: str = "GET") -> tuple[HTTPResponse, str]:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.request(method, path)
    answer = connection.getresponse()
    return answer, answer.read().decode()


def test_pages_have_the_script_and_files_are_as_they_are(server: LiveServer) -> None:
    answer, page = asked(server, "/lamp/moon/")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert page.startswith("<html><body><main><article class=a><h1>Moon</h1></article></main><script>")
    assert 'new EventSource("/lamp/.explainer/changes")' in page
    answer, text = asked(server, "/lamp/facts.json?x=1")
    assert (answer.headers["Content-Type"], text) == ("application/json; charset=utf-8", "{}")


@pytest.mark.parametrize(("path", "leads"), [("/", "/lamp/"), ("/lamp/moon", "/lamp/moon/")])
def test_addresses_that_lack_something_lead_on(server: LiveServer, path: str, leads: str) -> None:
    answer, _ = asked(server, path)
    assert (answer.status, answer.headers["Location"]) == (302, leads)


@pytest.mark.parametrize(
    "path", ["/lamp/sun/", "/moon/", "/lamp/../secret.html", "/lamp/%2e%2e/secret.html", "/lamp/..%2fsecret.html", "/lamp/%00"]
)
def test_what_is_not_there_is_missing(server: LiveServer, path: str) -> None:
    answer, page = asked(server, path)
    assert answer.status == 404
    assert page.startswith("<body>not here<script>")
    assert "secret" not in page


def test_only_this_machine_is_served(server: LiveServer) -> None:
    assert server.server_address[0] == "127.0.0.1"


def test_heads_have_no_body(server: LiveServer) -> None:
    answer, body = asked(server, "/lamp/moon/", "HEAD")
    assert (answer.status, body) == (200, "")


def test_a_notice_stands_at_the_head_of_the_article_and_in_no_file(server: LiveServer, shown: Shown, tmp_path: Path) -> None:
    shown.notify("<p>wrong</p>")
    assert "<article class=a><p>wrong</p><h1>" in asked(server, "/lamp/")[1]
    assert (tmp_path / "site" / "index.html").read_text() == PAGE
    shown.notify("")
    assert "wrong" not in asked(server, "/lamp/")[1]


def test_browsers_are_told_of_changes(server: LiveServer, shown: Shown) -> None:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.request("GET", "/lamp/.explainer/changes")
    events = connection.getresponse()
    assert events.headers["Content-Type"] == "text/event-stream"
    first = events.readline()
    assert first.startswith(b"data: ")
    assert first[6:].strip().decode() in asked(server, "/lamp/")[1]
    events.readline()
    shown.change({"moon/index.html": b"<body>new</body>"}, (), frozenset())
    assert events.readline() != first
    connection.close()


def test_who_asks_for_a_file_that_is_being_made_waits_for_it(shown: Shown) -> None:
    shown.change({}, (), frozenset({"facts.json"}))
    read: list[bytes] = []

    def reading() -> None:
        found = shown.read("facts.json")
        read.append(found[0] if found else b"")

    thread = threading.Thread(target=reading)
    thread.start()
    thread.join(0.05)
    assert read == []
    shown.finish({"facts.json": b"[]"})
    thread.join()
    assert read == [b"[]"]


def test_pages_that_left_are_gone_with_their_folder(shown: Shown, tmp_path: Path) -> None:
    shown.change({}, ["moon/index.html"], frozenset())
    assert shown.read("moon/index.html") is None
    assert not (tmp_path / "site" / "moon").exists()
