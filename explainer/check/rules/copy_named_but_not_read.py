"""Finds sources of which we have a copy and which are marked as not read."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S105", Severity.WARNING)
def copy_named_but_not_read(web: Web) -> Iterator[Fault]:
    """A source names our working copy and is marked as not read.

    One of the two is wrong, and the page tells the reader what we really had before us.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: not-read, copy: almanac.txt}

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: part, copy: almanac.txt}
    """
    for source in web.library.of(Source):
        if source.copy and source.read == "not-read":
            yield Fault(
                subject=source.id,
                path=("copy",),
                message=f"{called(source.id)} has a copy and was not read",
                hint="read it and say so in `read`, or leave `copy` out",
            )
