"""The words of a page, whatever its makers said of its type and its letters."""

import pytest

from explainer.adapters.links.reading import likeliest_text
from tests.adapters.links.conftest import WORDS, Look, said
from tests.adapters.links.server import Reply, Server


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/octet-stream"])
def test_what_is_no_text_is_not_read(server: Server, look: Look, kind: str) -> None:
    server.pages["news.example/a"] = Reply(headers={"Content-Type": kind})
    assert said(look("news.example/a", WORDS)) == ("live", f"it answers with {kind}, in which no words were looked up")
    assert [each.method for each in server.asked] == ["GET", "HEAD"]


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "text/x-unheard-of", "application/xhtml+xml", "text/html; charset=unheard-of"]
)
def test_a_wrong_or_missing_type(server: Server, look: Look, kind: str) -> None:
    server.pages["news.example/a"] = Reply(headers={"Content-Type": kind})
    assert look("news.example/a", WORDS).state == "live"


def test_what_calls_itself_text_and_is_none(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply(b"%PDF\x00\x01", headers={"Content-Type": "text/html"})
    assert said(look("news.example/a", WORDS)) == ("live", "it answers with text/html, in which no words were looked up")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("text/html; charset=utf-8", "windows-1252"),
        ("text/html; charset=iso-8859-1", "utf-8"),
        ("text/html", "utf-8"),
        ("text/html", "utf-16"),
        ("text/html; charset=shift_jis", "shift_jis"),
        ("text/html; charset=hex", "utf-8"),
    ],
)
def test_letters_read_the_right_way_whatever_is_said(server: Server, look: Look, said: str, written: str) -> None:
    words = "日本 ist rund" if written == "shift_jis" else "Der Mond ist “schön” rund"
    server.pages["news.example/a"] = Reply(f"<p>{words}</p>".encode(written), headers={"Content-Type": said})
    assert look("news.example/a", words).state == "live"


def test_a_page_that_names_its_letters_itself(server: Server, look: Look) -> None:
    body = '<meta charset="koi8-r"><p>Луна круглая'.encode("koi8-r")
    server.pages["news.example/a"] = Reply(body, headers={"Content-Type": "text/html"})
    assert look("news.example/a", "Луна круглая").state == "live"


def test_a_page_that_scripts_make_is_not_said_to_have_changed(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("<title>News</title><div id=app></div><script>draw()</script>")
    why = "it answers with a page that scripts make, in which no words could be looked up"
    assert said(look("news.example/a", WORDS)) == ("live", why)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("“É”".encode(), ""),
        ("“É”".encode("windows-1252"), ""),
        ("“É”".encode("windows-1252"), "text/html; charset=windows-1252"),
        ("“É”".encode(), "text/html; charset=nonsense"),
        (b'<meta charset="windows-1252">' + "“É”".encode("windows-1252"), ""),
        ("“É”".encode("utf-16"), ""),
        (b"\xff>" + "“É”".encode(), "text/html; charset=utf-8"),
    ],
)
def test_the_likeliest_way_of_reading_letters(body: bytes, content_type: str) -> None:
    assert likeliest_text(body, content_type).rpartition(">")[2].removeprefix("\ufeff") == "“É”"
