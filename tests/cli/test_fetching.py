"""The page at an address, or why there is none, in a line."""

from collections.abc import Iterator

import click
import pytest

from explainer.cli.fetching import fetched
from explainer.model.site import Site
from tests.adapters.links.server import Reply, Server, serving

HINT = "save the page and name the file with --page"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def test_the_text_of_the_page_is_asked_for_by_name(server: Server) -> None:
    server.pages["news.example/a"] = Reply("<p>caf\u00e9</p>")
    site = Site(name="Moons", url="https://moons.example/")
    assert fetched(server.address("news.example/a"), site, allow_private=True) == "<p>caf\u00e9</p>"
    assert server.asked[-1].agent.endswith(" (https://moons.example/)")


def test_an_address_that_answers_otherwise(server: Server) -> None:
    address = server.address("news.example/a")
    with pytest.raises(click.ClickException) as raised:
        fetched(address, Site(), allow_private=True)
    assert raised.value.message == f"{address} answers 404; {HINT}"


def test_a_machine_of_a_private_network_is_not_asked(server: Server) -> None:
    server.pages["news.example/a"] = Reply()
    with pytest.raises(click.ClickException, match=HINT):
        fetched(server.address("news.example/a"), Site())
    assert server.asked == []
