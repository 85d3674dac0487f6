"""Finds sources that readers cannot open."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S102", Severity.NOTE)
def source_without_address(web: Web) -> Iterator[Fault]:
    """A source has neither an address nor an archived copy.

    A reader cannot go and look. The page says so; perhaps an address can still be found.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole}

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, url: "https://example.org/almanac"}
    """
    for source in web.library.of(Source):
        if not source.url and not source.archive:
            yield Fault(
                subject=source.id,
                message=f"{called(source.id)} has no address",
                hint="give `url` or `archive` where one is established; never a guess",
            )
