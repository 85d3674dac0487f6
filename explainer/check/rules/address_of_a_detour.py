"""Finds addresses that only pass readers on to another one."""

from collections.abc import Iterator

from explainer.check.rule import Fault, rule
from explainer.check.web_addresses import detoured
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("S112", Severity.WARNING)
def address_of_a_detour(web: Web) -> Iterator[Fault]:
    """An address is that of a search engine, a social network, a mail filter or a shortener, which passes readers on.

    The reader cannot see where the link leads, and the one who passes it on learns who reads what. Such addresses often
    stop working after some time, while the page is still there.

    Wrong:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://www.google.com/url?q=https://almanac.example/moon&sa=D

    Wrong:
        --- docs/index.md
        # The moon

        It is [round](https://bit.ly/3xYzAbC).[^own]

    Right:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon
    """
    yield from detoured(web, "address-of-a-detour", "“{}” only passes readers on to another address")
