"""Finds citations of paragraphs and sentences that our working copy does not have."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("H124", Severity.WARNING)
def place_not_in_copy(web: Web) -> Iterator[Fault]:
    """A paragraph or a sentence of a source is named that our working copy does not have.

    A reader who looks for the place finds nothing there. Paragraphs are the lines of the copy that are not blank,
    headings included; both are counted from 1.

    Wrong:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {paragraph: 1, sentences: [1, 2]}, form: asserts}]

    Right:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {paragraph: 1, sentences: [1]}, form: asserts}]
    """  # noqa: E501 - an entry of the ledger is one line
    for source, coverage in web.coverage.items():
        for use in coverage.beyond:
            paragraph = use.locator.paragraph or 0
            count = coverage.counts[paragraph - 1] if paragraph <= len(coverage.counts) else 0
            has = f"paragraph {paragraph} has {count}" if count else f"it has {len(coverage.counts)} paragraphs"
            missing = next((each for each in use.locator.sentences if each > count), None) if count else None
            place = f"sentence {missing} of paragraph {paragraph}" if missing else f"paragraph {paragraph}"
            yield Fault(
                subject=use.record,
                path=(*use.path, "locator"),
                message=f"our copy of {called(source)} has no {place}: {has}",
                hint="headings count as paragraphs, blank lines do not; or the copy was counted before it changed",
            )
