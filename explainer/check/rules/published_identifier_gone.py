"""Finds identifiers that were published once and answer no more."""

from collections.abc import Iterator, Sequence
from typing import Final

from explainer.check.ledger_lines import ledger_line
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.nearest import nearest
from explainer.weave.web import Web

_MOST_RENAMED: Final = 20
"""Of more that are gone, somebody took a whole file away."""
_TAKE_BACK: Final = "take that change back and run explainer rename or explainer retire, which leave a tombstone"


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
    gone = [
        subject for subject in sorted(library.ledger.published) if not web.exists(subject) and subject not in library.broken
    ]
    unpublished = [subject for subject in library.records if subject not in library.ledger.published]
    for subject in gone:
        renamed = _renamed(subject, unpublished) if len(gone) <= _MOST_RENAMED else None
        hint = f"call it “{subject.name}” again, then run: explainer rename {subject} {renamed.name}" if renamed else _TAKE_BACK
        yield Fault(
            subject=subject,
            position=library.records[renamed].position if renamed else ledger_line(web, "published.json", subject),
            message=f"{called(subject)} was published and is gone",
            hint=hint,
        )


def _renamed(subject: Identifier, unpublished: Sequence[Identifier]) -> Identifier | None:
    """The record that somebody probably called otherwise by hand."""
    names = {each.name: each for each in unpublished if each.kind == subject.kind}
    return names.get(nearest(subject.name, names) or "")
