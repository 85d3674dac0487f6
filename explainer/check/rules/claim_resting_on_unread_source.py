"""Finds citations of sources that nobody here has read."""

from collections.abc import Iterator

from explainer.check.citations import cited_source
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("C102", Severity.ERROR, never_ignored="a reader would take for checked what nobody has read")
def claim_resting_on_unread_source(web: Web) -> Iterator[Fault]:
    """A claim, statement, event, term or dispute cites a source that is marked as not read.

    A citation tells the reader that we looked. A source that nobody has read may be named as the base or the original of
    another, but nothing may rest on it.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: not-read}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts}]

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: part}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts}]
    """
    for subject, path, citation in web.citations:
        source = cited_source(web, citation)
        if source and source.read == "not-read":
            yield Fault(
                subject=subject,
                path=(*path, "source"),
                message=f"{called(subject)} rests on {called(source.id)}, which was not read",
                hint="read it and say so in `read`, or cite the source through which it is known",
            )
