"""Pages that are not the page asked for: tests for robots, names for sale, pages for signing in, pages not found."""

import pytest

from tests.adapters.links.conftest import WORDS, Look, said
from tests.adapters.links.server import PAGE, Reply, Server, sends_to


@pytest.mark.parametrize(
    "body",
    [
        "<h1>This domain is for sale</h1>",
        "<title>news.example is parked</title>",
        "<p>The domain name news.example is for sale!</p>",
    ],
)
def test_a_name_that_is_for_sale(server: Server, look: Look, body: str) -> None:
    server.pages["news.example/a"] = Reply(body)
    assert said(look("news.example/a", WORDS)) == ("taken-over", "the name of its host is for sale")
    server.pages["news.example/a"] = Reply(body + PAGE)
    assert look("news.example/a", WORDS).state == "live"
    server.pages["news.example/a"] = Reply(body + f"<p>{'word ' * 400}</p>")
    assert look("news.example/a", WORDS).state == "changed"  # an article about such names


@pytest.mark.parametrize(
    "reply",
    [
        Reply("<title>Just a moment...</title><p>Wait", 503),
        Reply("<p>Please verify you are a human.</p>"),
        Reply("<title>Are you a robot?</title>", headers={"Content-Type": "text/html"}),
        Reply("<p>x", headers={"cf-mitigated": "challenge"}),
    ],
)
def test_a_test_for_robots_is_no_page_that_changed(server: Server, look: Look, reply: Reply) -> None:
    server.pages["news.example/a"] = reply
    assert look("news.example/a", WORDS).state == "blocked"


def test_a_page_for_signing_in(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/login?next=/a", 302)
    server.pages["news.example/login?next=/a"] = Reply("<p>Name, please")
    assert said(look("news.example/a", WORDS)) == ("blocked", "it sends on to a page for signing in")


def test_a_page_that_says_in_its_title_that_it_is_not_there(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("<title>Page not found | News</title><p>Sorry.")
    assert said(look("news.example/a", WORDS)) == ("gone", "its title says that there is no such page")
