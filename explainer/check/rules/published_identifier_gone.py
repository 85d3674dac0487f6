"""Finds identifiers that were published once and answer no more."""

from collections.abc import Iterator

from explainer.check.ledger_lines import ledger_line
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("R107", Severity.ERROR, never_ignored="a published address must answer for ever")
def published_identifier_gone(web: Web) -> Iterator[Fault]:
    """A record was published and is gone without a tombstone.

    Others have linked to its address. A tombstone tells their readers what became of it; without one they find nothing.

    Wrong:
        --- data/ledger/published.json
        {"version": 1, "published": ["claim:moon-is-round", "claim:moon-is-cheese"]}
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}

    Right:
        --- data/ledger/published.json
        {"version": 1, "published": ["claim:moon-is-round", "claim:moon-is-cheese"]}
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}
        moon-is-cheese: {tombstone: {why: No source says so.}}
    """
    library = web.library
    for subject in sorted(library.ledger.published):
        if not web.exists(subject) and subject not in library.broken:
            yield Fault(
                subject=subject,
                position=ledger_line(web, "published.json", subject),
                message=f"{called(subject)} was published and is gone",
                hint="take that change back and run explainer rename or explainer retire, which leave a tombstone",
            )
