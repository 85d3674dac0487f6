"""What is said of each thing that an address can do."""

import pytest

from explainer.adapters.links import Answer
from tests.adapters.links.conftest import DAY, WORDS, Look, said
from tests.adapters.links.server import Reply, Server


def test_a_page_that_answers(server: Server, look: Look) -> None:
    server.pages["news.example/a?b=%C3%A9"] = Reply()
    assert look("news.example/a?b=é") == Answer(state="live", why="it answers", on=DAY)
    assert [(each.method, each.path) for each in server.asked] == [
        ("GET", "/robots.txt"),
        ("HEAD", "/a?b=%C3%A9"),
        ("GET", "/a?b=%C3%A9"),
    ]
    assert {each.agent for each in server.asked} == {"explainer/test (link check)"}


@pytest.mark.parametrize("status", [0, 403, 404, 405, 500, 501])
def test_a_host_that_answers_no_question_for_a_head(server: Server, look: Look, status: int) -> None:
    server.pages["news.example/a"] = Reply(head=status)
    assert look("news.example/a", WORDS).state == "live"


def test_a_host_that_is_not_known(look: Look) -> None:
    assert said(look("http://nowhere.invalid/a")) == ("gone", "its host is not known")
    assert said(look(f"http://{'x' * 70}.invalid/a")) == ("gone", "its host is not known")
