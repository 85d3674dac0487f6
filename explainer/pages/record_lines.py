"""What each record puts into the files of data: taken from the files as they were while nothing of it changed."""

import json
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from explainer.model.claim import Claim
from explainer.model.identifier import PLURALS, Identifier, identifier
from explainer.model.record import Record
from explainer.model.statement import Statement
from explainer.pages.derived import derived
from explainer.pages.files import CLAIMS_CSV, FACTS, STATEMENTS_CSV
from explainer.pages.plain_values import PlainValues
from explainer.pages.previews import FOLDER, Preview, preview
from explainer.pages.reads import Read, Reads, recorded
from explainer.pages.tables import claim_row, csv_row, statement_row
from explainer.weave.web import Web

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, check_circular=False)
"""Made once: `json.dumps` with an option makes another for every record."""
_LINE_END: Final = b"\n"
_SECTIONS: Final = {f'"{plural}": {{'.encode(): kind for kind, plural in PLURALS.items()}
"""How the part of `facts.json` begins that holds records of a kind."""


class RecordLines(NamedTuple):
    """What one record puts into the files of data."""

    fact: bytes
    """Its fields and what is derived, as JSON on one line."""
    row: bytes = b""
    """Its row among the claims or statements, with the end of its line; nothing for other kinds."""
    preview: tuple[str, Preview] | None = None
    """What previews show of it, with its address."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of all records, and what the new ones were made of beside entries of the record itself."""

    lines: Mapping[Identifier, RecordLines]
    made_of: Mapping[Identifier, frozenset[Read]]


def encoded(value: object) -> bytes:
    """The value as JSON on one line."""
    return _ENCODER.encode(value).encode()


def fact_line(web: Web, record: Record, plain: PlainValues) -> bytes:
    """A record's fields with what follows from it, as JSON on one line."""
    fields = plain.of(record)
    if not isinstance(fields, dict):
        raise TypeError(f"{record.id} has no fields")
    return encoded({**fields, "derived": derived(web, record)})


def record_lines(web: Web, record: Record, plain: PlainValues) -> RecordLines:
    """What a record puts into the files of data."""
    row = b""
    if isinstance(record, Claim):
        row = csv_row(claim_row(web, record))
    elif isinstance(record, Statement):
        row = csv_row(statement_row(web, record))
    return RecordLines(fact_line(web, record, plain), row, preview(web, record))


def lines_again(web: Web, files: Mapping[str, bytes], usable: Container[Identifier]) -> Lines:
    """The lines of all records: those of usable ones as they stand in the files of data, which must be all that hold some; the
    others are made, and it is noticed what of."""
    in_files = _Known(files)
    return lines_beside(web, lambda subject: in_files.of(subject, web) if subject in usable else None)


def lines_beside(web: Web, known: Callable[[Identifier], RecordLines | None]) -> Lines:
    """The lines of all records: those that are known; the others are made, and it is noticed what of."""
    reads, plain = Reads(), PlainValues()
    noting = recorded(web, reads)
    lines: dict[Identifier, RecordLines] = {}
    made_of: dict[Identifier, frozenset[Read]] = {}
    for subject, record in web.library.records.items():
        found = known(subject)
        if found is None:
            reads.begin()
            found = record_lines(noting, record, plain)
            made_of[subject] = frozenset(read for read in reads.end() if subject_of(read) != subject)
        lines[subject] = found
    return Lines(lines, made_of)


def subject_of(read: Read) -> object:
    """Whose entry was read: for entries by record and path, the record."""
    entry = read[1]
    return entry[0] if isinstance(entry, tuple) and entry else entry


def holds_lines(address: str) -> bool:
    """Whether the file of data at that address holds lines of records."""
    return address in (FACTS, CLAIMS_CSV, STATEMENTS_CSV) or address.startswith(FOLDER)


class _Known:
    """Lines of records, as they stand in files of data."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._facts = dict(_facts(files.get(FACTS, b"")))
        self._rows = {**_rows("claim", files.get(CLAIMS_CSV, b"")), **_rows("statement", files.get(STATEMENTS_CSV, b""))}
        self._previews: dict[str, Preview] = {}
        for address, content in files.items():
            if address.startswith(FOLDER):
                self._previews.update(json.loads(content))

    def of(self, subject: Identifier, web: Web) -> RecordLines | None:
        """The lines of a record; None where there are none."""
        fact = self._facts.get(subject)
        if fact is None:
            return None
        address = str(web.permalinks.get(subject, ""))
        shown = self._previews.get(address)
        return RecordLines(fact, self._rows.get(subject, b""), (address, shown) if shown else None)


def _facts(content: bytes) -> Iterator[tuple[Identifier, bytes]]:
    kind: str | None = None
    for line in content.split(_LINE_END):
        if line in _SECTIONS:
            kind = _SECTIONS[line]
        elif line.startswith(b"}"):
            kind = None
        elif kind is not None:
            name, _, fact = line.partition(b": ")
            yield identifier(kind, name[1:-1].decode()), fact.removesuffix(b",")


def _rows(kind: str, content: bytes) -> dict[Identifier, bytes]:
    rows = content.splitlines(keepends=True)[1:]
    return {identifier(kind, row.partition(b",")[0].decode()): row for row in rows}
