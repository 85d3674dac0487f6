"""Finds sources whose working copy was never counted."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("H121", Severity.WARNING)
def coverage_not_recorded(web: Web) -> Iterator[Fault]:
    """A source names our working copy, and its sentences were never counted.

    Whether anything that the source says was passed over is then not known, and its page has to say so.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole}
    """
    for source in web.library.of(Source):
        if source.copy and source.id not in web.coverage:
            yield Fault(
                subject=source.id,
                path=("copy",),
                message=f"the sentences of our copy of {called(source.id)} were never counted",
                hint="run: explainer coverage --texts FOLDER",
            )
