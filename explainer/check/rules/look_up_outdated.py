"""Finds quotations that changed since they were looked up in our copy."""

from collections.abc import Iterator

from explainer.check.naming import shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.quoting import RULE
from explainer.weave.web import Web


@rule("H114", Severity.NOTE)
def look_up_outdated(web: Web) -> Iterator[Fault]:
    """A quotation, its place or the rule of comparing changed since the words were looked up in our copy.

    What is recorded speaks of other words or of another place, so the page does not show it any more.

    Wrong:
        --- data/ledger/quotations.json
        {
        "claim:moon-is-round source:almanac ce08c020": {"around": "0000000000000000000000000000000000000000000000000000000000000000", "by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "offsets": [[0, 5]], "on": "2026-06-30", "quotation": "0000000000000000000000000000000000000000000000000000000000000000", "rule": 2, "state": "exact", "seal": "…"},
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
        if each.entry is not None and each.is_outdated:
            by_rule = f"was looked up by version {each.entry.rule} of the rule, which is now version {RULE}"
            changed = f"changed, or its place did, since it was looked up on {each.entry.on}"
            yield Fault(
                subject=each.record,
                path=each.path,
                message=f"“{shortened(each.words.exact)}” {changed if each.entry.quotation != each.digest else by_rule}",
                hint="whoever has the copy runs again: explainer verify --texts FOLDER",
            )
