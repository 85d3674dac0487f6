"""Hosts are asked as their robots.txt wants it."""

from tests.adapters.links.conftest import Look, said
from tests.adapters.links.server import Reply, Server, sends_to


def test_robots_are_kept_to(server: Server, look: Look) -> None:
    server.pages["news.example/robots.txt"] = Reply("User-agent: *\nDisallow: /a", headers={"Content-Type": "text/plain"})
    server.pages["news.example/a"] = server.pages["news.example/b"] = Reply()
    assert said(look("news.example/a")) == ("blocked", "its robots.txt asks tools to leave the page alone")
    assert [each.path for each in server.asked] == ["/robots.txt"]
    assert look("news.example/b").state == "live"
    server.pages["news.example/robots.txt"] = Reply("", 403)
    assert look("news.example/a").state == "live"
    server.pages["news.example/robots.txt"] = Reply("", 503)
    assert said(look("news.example/a")) == ("no-answer", "its robots.txt answers 503")


def test_the_robots_of_where_a_redirect_leads_are_kept_to(server: Server, look: Look) -> None:
    server.pages["other.example/robots.txt"] = Reply("User-agent: explainer\nDisallow: /")
    server.pages["other.example/a"] = Reply()
    server.pages["news.example/a"] = sends_to(server.address("other.example/a"))
    assert look("news.example/a").state == "blocked"
    assert ("other.example", "/a") not in {(each.host, each.path) for each in server.asked}
