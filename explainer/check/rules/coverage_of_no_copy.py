"""Finds entries of the ledger that count copies which no source names."""

from collections.abc import Iterator

from explainer.check.ledger_lines import ledger_line
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("H125", Severity.NOTE)
def coverage_of_no_copy(web: Web) -> Iterator[Fault]:
    """The ledger counts the sentences of a copy that no source names any more.

    The count speaks of nothing that a reader can find here.

    Wrong:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole}

    Right:
        --- data/ledger/coverage.json
        {
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole}
    """  # noqa: E501 - an entry of the ledger is one line
    for name in web.library.ledger.coverage:
        source = web.library.get(Identifier(name), Source)
        if (source is None or not source.copy) and name not in web.library.broken:
            yield Fault(
                subject=None,
                position=ledger_line(web, "coverage.json", name),
                message=f"a copy of {called(Identifier(name))} was counted, and no such source names a copy",
                hint="run again: explainer coverage --texts FOLDER",
            )
