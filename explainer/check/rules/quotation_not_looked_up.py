"""Finds quotations that nobody looked up in our copy of their source."""

from collections.abc import Iterator

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("H113", Severity.NOTE)
def quotation_not_looked_up(web: Web) -> Iterator[Fault]:
    """We have a copy of the source, and the ledger does not say whether the quoted words stand in it.

    Until somebody who has the copy looks them up, the page says so, and the reader has only the editor’s word.

    Wrong:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, form: asserts, words: round as a coin, locator: {paragraph: 2}}]

    Right:
        --- data/ledger/quotations.json
        {
        "claim:moon-is-round source:almanac ce08c020": {"around": "0000000000000000000000000000000000000000000000000000000000000000", "by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "offsets": [[0, 5]], "on": "2026-06-30", "quotation": "3d89d20a724cc5932062c447655a63fe7b79c9aacc36ce13276e96aa611e6a0d", "rule": 2, "state": "exact", "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, form: asserts, words: round as a coin, locator: {paragraph: 2}}]
    """  # noqa: E501 - an entry of the ledger is one line
    for each in web.printed.values():
        if each.entry is None and each.source.copy and any(map(str.isalnum, each.words.exact)):
            yield Fault(
                subject=each.record,
                path=each.path,
                message=f"“{shortened(each.words.exact)}” was not looked up in our copy of {called(each.source.id)}",
                hint="whoever has the copy runs: explainer verify --texts FOLDER",
            )
