"""Finds identifiers that were published once and answer no more."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.weave.web import Web

_FILE: Final = "ledger/published.json"


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
    file = f"{_folder(web)}/{_FILE}"
    for subject in sorted(library.ledger.published):
        if not web.exists(subject) and subject not in library.broken:
            yield Fault(
                subject=subject,
                position=_place(web, file, subject),
                message=f"{called(subject)} was published and is gone",
                hint=f"leave a tombstone: {subject.name}: {{tombstone: {{why: …}}}}",
            )


def _folder(web: Web) -> str:
    """The folder of the facts, as the records' own positions name it."""
    first = min((record.position.file for record in web.library.records.values()), default="data/")
    return first.partition("/")[0]


def _place(web: Web, file: str, subject: Identifier) -> Position:
    """The line of the ledger that names the identifier; the first line where none does."""
    number = 1
    while line := web.library.line(Position(file, number)):
        if (at := line.find(f'"{subject}"')) >= 0:
            return Position(file, number, at + 1)
        number += 1
    return Position(file)
