"""Finds addresses that lead to some words of a page instead of to the page."""

from collections.abc import Iterator

from explainer.check.rule import Fault, rule
from explainer.check.web_addresses import detoured
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("S113", Severity.WARNING)
def address_with_highlight(web: Web) -> Iterator[Fault]:
    """An address was copied with the words that a browser marked on the page.

    A reader who opens the source lands in the midst of it, at words that somebody happened to choose. Where a record
    quotes words, the link to them is made from the quotation.

    Wrong:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon#:~:text=is%20round

    Right:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon
    """
    yield from detoured(web, "address-with-highlight", "the address leads to words that a browser marked, not to the page")
