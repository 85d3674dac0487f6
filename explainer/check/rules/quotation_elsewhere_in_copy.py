"""Finds quotations whose words stand elsewhere in our copy than they are said to."""

from collections.abc import Iterator

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("H111", Severity.WARNING)
def quotation_elsewhere_in_copy(web: Web) -> Iterator[Fault]:
    """The words stand in our copy of the source, but not in the place or beside the words that are given.

    A reader who follows the reference looks in the wrong place, and may take words about one thing for words about another.

    Wrong:
        --- data/ledger/quotations.json
        {
        "claim:moon-is-round source:almanac ce08c020": {"around": "0000000000000000000000000000000000000000000000000000000000000000", "by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "offsets": [[0, 5]], "on": "2026-06-30", "quotation": "3d89d20a724cc5932062c447655a63fe7b79c9aacc36ce13276e96aa611e6a0d", "rule": 2, "state": "elsewhere", "seal": "…"},
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
    for each in web.printed.values():
        if each.state == "elsewhere" and each.entry is not None:
            copy = f"our copy of {called(each.source.id)}"
            yield Fault(
                subject=each.record,
                path=each.path,
                message=f"“{shortened(each.words.exact)}” stands elsewhere in {copy}, as recorded on {each.entry.on}",
                hint="mend what is given of the place, or quote what stands there",
            )
