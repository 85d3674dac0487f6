"""Finds sources whose archived copy is the page itself."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S115", Severity.WARNING)
def archive_at_the_address(web: Web) -> Iterator[Fault]:
    """The archived copy of a source is said to be at the source's own address.

    When that page goes or changes, the copy goes or changes with it, and a reader has nothing left to compare with.

    Wrong:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon
          archive: https://almanac.example/moon

    Right:
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          url: https://almanac.example/moon
          archive: https://archive.example/20260601/https://almanac.example/moon
    """
    for source in web.library.of(Source):
        if source.archive and source.url and source.archive.rstrip("/") == source.url.rstrip("/"):
            message = f"the archived copy of {called(source.id)} is at its own address"
            hint = "write the address of a copy that somebody else keeps, or leave `archive` out"
            yield Fault(subject=source.id, path=("archive",), message=message, hint=hint)
