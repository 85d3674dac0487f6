"""Finds sources that reached us through others who are not named."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S103", Severity.ERROR, never_ignored="the page says through whom a source was read")
def relayed_without_relay(web: Web) -> Iterator[Fault]:
    """A source was read only as relayed by others, and it is not said by whom.

    What others pass on they may shorten or change. A reader has to know through whose hands the words came.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: relayed}

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: relayed, relayed_by: [daily]}
        daily: {title: Round moon, publisher: unknown, read: whole}
    """
    for source in web.library.of(Source):
        if source.read == "relayed" and not source.relayed_by:
            yield Fault(
                subject=source.id,
                path=("read",),
                message=f"{called(source.id)} was read as relayed, and it is not said by whom",
                hint="name the source or person in `relayed_by`",
            )
