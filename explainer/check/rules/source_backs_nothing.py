"""Finds sources that back nothing."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Reference, Web


@rule("S101", Severity.NOTE)
def source_backs_nothing(web: Web) -> Iterator[Fault]:
    """A source was read and backs nothing, or was not read and is named by nothing.

    Its page would tell a reader about a document and not why it matters here. A source that was not read is there for
    others' sake: as their base, their original, or as further reading.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole}

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts}]
    """
    for source in web.library.of(Source):
        uses = [use for use in web.backlinks.get(source.id, ()) if use.by != source.id]
        if source.read != "not-read":
            uses = [use for use in uses if _does_work(use)]
        if not uses:
            was = "was not read and nothing names it" if source.read == "not-read" else "backs nothing"
            yield Fault(
                subject=source.id,
                message=f"{called(source.id)} {was}",
                hint="cite it, or leave it out",
            )


def _does_work(use: Reference) -> bool:
    """Whether something rests on the source; links in words and further reading do not."""
    return use.manner == "field" and use.path[0] != "see_also"
