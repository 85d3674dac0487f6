"""Finds sources whose address leads nowhere any more, and of which no archived copy is named."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web

_WHAT: Final = {"gone": "was gone", "taken-over": "led to somebody else's page"}


@rule("S121", Severity.WARNING)
def address_gone_without_archive(web: Web) -> Iterator[Fault]:
    """A source's address was found gone or taken over, and no archived copy is named.

    A reader who follows the link finds nothing, or somebody else's page, and cannot see the words for themselves.

    Wrong:
        --- data/ledger/links.json
        {
        "https://almanac.example/3": {"on": "2026-06-30", "state": "gone", "worked": "2026-06-01", "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, url: "https://almanac.example/3"}

    Right:
        --- data/ledger/links.json
        {
        "https://almanac.example/3": {"on": "2026-06-30", "state": "gone", "worked": "2026-06-01", "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/3
          archive: https://archive.example/almanac/3
    """
    links = web.library.ledger.links
    for source in web.library.of(Source) if links else ():
        link = links.get(source.url) if source.url else None
        if link and link.state in _WHAT and not source.archive:
            yield Fault(
                subject=source.id,
                path=("url",),
                message=f"the address of {called(source.id)} {_WHAT[link.state]} on {link.on}, and no archived copy is named",
                hint="name one in archive:, or mend the address",
            )
