"""What is said of an answer: of its status, of words that are or are not there, of another page in its place."""

import pytest

from tests.adapters.links.conftest import WORDS, Look, said
from tests.adapters.links.server import Reply, Server, sends_to


def test_words_that_are_there(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    assert said(look("news.example/a", WORDS, "he said")) == ("live", "it answers, and the words quoted from it are there")


def test_words_that_are_not_there_any_more(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    assert said(look("news.example/a", "The moon is flat")) == (
        "changed",
        "it answers, but the words quoted are not on the page",
    )
    answer = look("news.example/a", WORDS, "The moon is flat", "More of it.")
    assert said(answer) == ("changed", "it answers, but of 3 quotations from it, 1 are not on the page")
    assert answer.missing == {"The moon is flat"}


@pytest.mark.parametrize(
    ("status", "state"),
    [
        *((status, "gone") for status in (404, 410)),
        *((status, "blocked") for status in (401, 403, 429, 451, 999)),
        *((status, "no-answer") for status in (304, 400, 500, 503)),
    ],
)
def test_a_status(server: Server, look: Look, status: int, state: str) -> None:
    server.pages["news.example/a"] = Reply("", status)
    assert said(look("news.example/a", WORDS)) == (state, f"it answers {status}")


def test_the_front_page_of_another_domain(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to(server.address("casino.example/"))
    server.pages["casino.example/"] = Reply("<p>Play!</p>")
    answer = look("news.example/a")
    assert said(answer) == ("taken-over", "it sends on to the front page of another domain")
    assert answer.to == server.address("casino.example/")
    assert look("news.example/a", WORDS).state == "taken-over"
    server.pages["casino.example/"] = Reply()
    assert look("news.example/a", WORDS).state == "moved"  # the words are there, whoever owns the name


def test_the_front_page_of_the_same_domain(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to(server.address("www.news.example/"), 302)
    server.pages["www.news.example/"] = Reply("<p>Today</p>")
    assert said(look("news.example/a")) == ("gone", "it sends on to the front page")
    server.pages["news.example/"] = sends_to(server.address("www.news.example/"))
    assert look("news.example/").state == "moved"
