"""Finds addresses that tell how a reader came to a page."""

from collections.abc import Iterator

from explainer.check.rule import Fault, rule
from explainer.check.web_addresses import detoured
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("S111", Severity.WARNING)
def address_with_tracking(web: Web) -> Iterator[Fault]:
    """An address holds a parameter by which newsletters, social networks or advertisers count readers.

    Every reader who follows the link would be counted as having come from that newsletter or post. The page is the
    same without it.

    Wrong:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon?utm_source=newsletter&utm_medium=email

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: "The moon is [round](https://almanac.example/moon?id=3&fbclid=IwAR1)."}

    Right:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon

    Right:
        --- data/claims.yml
        moon-is-round: {text: "The moon is [round](https://almanac.example/moon?id=3)."}
    """
    yield from detoured(web, "address-with-tracking", "“{}” in the address tells how a reader came to the page")
