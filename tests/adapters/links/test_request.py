"""One request: it ends in time, reads no more than it may, and says why there is no answer."""

import gzip
import threading
import time
import zlib

import pytest

from tests.adapters.links.conftest import LIMITS, WORDS, Look, said
from tests.adapters.links.server import PAGE, Reply, Server, babbles, drips, drips_heads, never_ends


@pytest.mark.parametrize("does", [drips, drips_heads])
def test_a_slow_page_ends_in_time(server: Server, look: Look, does: object) -> None:
    server.pages["news.example/a"] = does  # type: ignore[assignment]
    begun = time.monotonic()
    assert said(look("news.example/a", WORDS)) == ("no-answer", "it took too long")
    assert time.monotonic() - begun < 10 * LIMITS.request_seconds


def test_a_page_that_never_ends(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = never_ends
    why = "it answers with more than is read, and not all words quoted from it are in the part that was"
    assert said(look("news.example/a", WORDS)) == ("live", why)
    assert said(look("news.example/a", "More and more")) == ("live", "it answers, and the words quoted from it are there")


def test_a_page_that_says_beforehand_how_long_it_is(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("x", headers={"Content-Length": "70000000"})
    assert said(look("news.example/a", WORDS)) == ("live", "it answers with 70,000,000 bytes, which were not read")
    assert [each.method for each in server.asked] == ["GET", "HEAD"]


def test_what_is_packed_small_and_is_large(server: Server, look: Look) -> None:
    packed = gzip.compress(PAGE.encode() + b" " * 30_000_000)
    server.pages["news.example/a"] = Reply(packed, headers={"Content-Encoding": "gzip"})
    assert look("news.example/a", WORDS).state == "live"
    assert "more than is read" in look("news.example/a", "The moon is flat").why
    server.pages["news.example/a"] = Reply(zlib.compress(PAGE.encode()), headers={"Content-Encoding": "deflate"})
    assert look("news.example/a", WORDS).state == "live"
    server.pages["news.example/a"] = Reply(b"no gzip", headers={"Content-Encoding": "gzip"})
    assert said(look("news.example/a", WORDS)) == ("no-answer", "it does not speak HTTP as it should")


def test_a_host_that_speaks_something_else(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = babbles
    assert said(look("news.example/a")) == ("no-answer", "it does not speak HTTP as it should")


def test_a_host_that_refuses_and_one_that_is_not_secure(server: Server, look: Look) -> None:
    assert said(look("http://news.example:1/a")) == ("no-answer", "it refuses connections")
    assert said(look(f"https://news.example:{server.port}/a")) == ("no-answer", "no secure connection could be made")


def test_a_body_that_breaks_off(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("<p>The", headers={"Content-Length": "500"})
    assert look("news.example/a", WORDS).state == "no-answer"


def test_a_private_address_is_not_asked(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    public = LIMITS.__class__(allow_private=False)
    why = "it leads into a private network, which is not asked"
    assert said(look("news.example/a", limits=public)) == ("not-checked", why)
    assert server.asked == []


def test_nothing_is_left_running(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    look("news.example/a")
    assert not [each for each in threading.enumerate() if isinstance(each, threading.Timer) and not each.finished.is_set()]
