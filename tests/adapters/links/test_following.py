"""Redirects: which are followed, how far, and what they say of an address."""

import pytest

from explainer.adapters.links import Answer
from tests.adapters.links.conftest import DAY, WORDS, Look, said
from tests.adapters.links.server import Reply, Server, sends_to


def test_a_page_that_moved(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/b", 308)
    server.pages["news.example/b"] = sends_to(server.address("new.example/a%20b?c#d"))
    server.pages["new.example/a%20b?c"] = Reply()
    answer = look("news.example/a", WORDS)
    assert said(answer) == ("moved", "it sends on for good; it answers, and the words quoted from it are there")
    assert answer.to == server.address("new.example/a%20b?c")
    assert look("news.example/a", "The moon is flat").to == answer.to


def test_a_redirect_for_now_is_no_move_and_neither_is_one_for_good_behind_it(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/b", 302)
    server.pages["news.example/b"] = sends_to("/c")
    server.pages["news.example/c"] = Reply()
    assert look("news.example/a") == Answer(state="live", why="it answers", on=DAY)
    server.pages["news.example/b"] = Reply()
    server.pages["news.example/0"] = sends_to("/a")
    answer = look("news.example/0")
    assert (answer.state, answer.to) == ("moved", server.address("news.example/a"))


def test_only_the_page_itself_sends_on(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("", 301, {"Location": "/b"}, head=405)
    server.pages["news.example/b"] = Reply()
    assert look("news.example/a", WORDS).to == server.address("news.example/b")


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("/a", "it redirects in a circle"),
        ("/circle", "it redirects in a circle"),
        ("/1", "it redirects more than 5 times"),
        ("", "it answers 301 without saying where to"),
        ("http://[", "it redirects to an address that cannot be read"),
        ("/" + "x" * 3_000, "it redirects to an address that is too long"),
        ("ftp://news.example/a", "the address is none of the web"),
        ("http://somebody:secret@news.example/a", "the address is none of the web"),
        ("http://news.example:99999/", "the address cannot be read"),
    ],
)
def test_redirects_that_lead_nowhere(server: Server, look: Look, to: str, why: str) -> None:
    server.pages["news.example/a"] = sends_to(to)
    server.pages["news.example/circle"] = sends_to("/a")
    for number in range(1, 9):
        server.pages[f"news.example/{number}"] = sends_to(f"/{number + 1}")
    assert said(look("news.example/a")) == ("no-answer", why)


def test_a_page_that_is_gone_behind_a_redirect(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/b")
    assert said(look("news.example/a")) == ("gone", "it answers 404")
    server.pages["news.example/a"] = sends_to("http://nowhere.invalid/")
    assert said(look("news.example/a")) == ("gone", "its host is not known")
