"""Finds working copies that were counted before what cites them was changed."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("H122", Severity.NOTE)
def coverage_outdated(web: Web) -> Iterator[Fault]:
    """Citations of a source were added, moved or taken away since its working copy was counted.

    Whoever holds the copy should look whether the sentences that are cited now say what they are cited for; a reader
    cannot, because the copy is private.

    Wrong:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "0000000000000000000000000000000000000000000000000000000000000000", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}

    Right:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
    """  # noqa: E501 - an entry of the ledger is one line
    for source, coverage in web.coverage.items():
        if coverage.is_outdated:
            yield Fault(
                subject=source,
                path=("copy",),
                message=f"what cites {called(source)} changed since its copy was counted on {coverage.on}",
                hint="run again: explainer coverage --texts FOLDER",
            )
