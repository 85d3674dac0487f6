"""Finds entries of the ledger that speak of quotations which are not there."""

from collections.abc import Iterator

from explainer.check.ledger_lines import ledger_line
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.weave.web import Web


@rule("H115", Severity.NOTE)
def look_up_of_nothing(web: Web) -> Iterator[Fault]:
    """The ledger says what was found for a quotation that no record has.

    The quotation was taken out or worded anew; what was found for the old words says nothing of the new ones.

    Wrong:
        --- data/ledger/quotations.json
        {
        "claim:moon-is-round source:almanac 00000000": {"around": "0000000000000000000000000000000000000000000000000000000000000000", "by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "offsets": [[0, 5]], "on": "2026-06-30", "quotation": "3d89d20a724cc5932062c447655a63fe7b79c9aacc36ce13276e96aa611e6a0d", "rule": 2, "state": "exact", "seal": "…"},
        "": 0}
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
    known = {each.key for each in web.printed.values()}
    for key in web.library.ledger.quotations:
        if key not in known and Identifier(key.partition(" ")[0]) not in web.library.broken:
            yield Fault(
                subject=None,
                position=ledger_line(web, "quotations.json", key),
                message=f"the ledger holds a look-up of “{key}”, and no quotation is called so",
                hint="run again: explainer verify --texts FOLDER",
            )
