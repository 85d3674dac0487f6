"""The same facts as files: `facts.json` with its schema, tables as CSV, and the matrix as it is shown."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from explainer.model.claim import Claim
from explainer.model.identifier import PLURALS, Identifier
from explainer.model.library import CLASSES
from explainer.model.record import Record
from explainer.model.statement import Statement
from explainer.pages import files, tables
from explainer.pages.drawing import Drawing
from explainer.pages.page import DataFile
from explainer.pages.plain_values import PlainValues, Value
from explainer.pages.record_lines import RecordLines, encoded, fact_line
from explainer.pages.schema import schema
from explainer.pages.text import one_line
from explainer.weave.web import Web

Pairs = Iterator[tuple[str, Value | bytes]]
"""A mapping, made as it is read; bytes are JSON already."""


def data_files(drawing: Drawing, known: Mapping[Identifier, RecordLines] = MappingProxyType({})) -> Iterator[DataFile]:
    """Every file that the page of data lists. The lines of records may be known."""
    yield _json(files.FACTS, facts(drawing, known))
    yield _json(files.SCHEMA, schema())
    web = drawing.web
    claims = (_row(known, claim) or tables.csv_row(tables.claim_row(web, claim)) for claim in web.library.of(Claim))
    yield DataFile(files.CLAIMS_CSV, b"".join((tables.csv_row(tables.CLAIM_HEADS), *claims)))
    said = (_row(known, each) or tables.csv_row(tables.statement_row(web, each)) for each in web.library.of(Statement))
    yield DataFile(files.STATEMENTS_CSV, b"".join((tables.csv_row(tables.STATEMENT_HEADS), *said)))
    cells = tables.cells(drawing.web)
    yield DataFile(files.MATRIX_CSV, tables.csv_bytes(cells))
    heads, *rows = cells
    yield _json(files.MATRIX_JSON, [dict(zip(heads, row, strict=True)) for row in rows])


def _row(known: Mapping[Identifier, RecordLines], record: Record) -> bytes:
    lines = known.get(record.id)
    return lines.row if lines else b""


def facts(drawing: Drawing, known: Mapping[Identifier, RecordLines] = MappingProxyType({})) -> dict[str, object]:
    """All records by kind with what follows from them, and the retired ones. Records are made when they are asked for: all
    together would take twice the memory of the whole site."""
    web, site = drawing.web, drawing.site
    plain = PlainValues()
    kinds = {plural: _records(web, web.library.of(CLASSES[kind]), known) for kind, plural in PLURALS.items()}
    about: dict[str, Value] = {"name": one_line(site.name)}
    about.update({name: one_line(text) for name, text in (("url", site.url), ("licence", site.licence)) if text})
    return {"schema_version": files.SCHEMA_VERSION, "site": about, "kinds": kinds, "tombstones": _retired(web, plain)}


def _records(web: Web, records: Iterable[Record], known: Mapping[Identifier, RecordLines]) -> Pairs:
    plain = PlainValues()
    for record in records:
        lines = known.get(record.id)
        yield record.id.name, lines.fact if lines else fact_line(web, record, plain)


def _retired(web: Web, plain: PlainValues) -> Pairs:
    for tombstone in web.library.tombstones.values():
        fields = plain.of(tombstone)
        if isinstance(fields, dict):
            address = web.permalinks.get(tombstone.id)
            yield str(tombstone.id), {**fields, "derived": {"address": str(address)} if address else {}}


def _json(address: str, value: object) -> DataFile:
    return DataFile(address, b"".join(chain(_pieces(value, 3), (b"\n",))))


def _pieces(value: object, depth: int) -> Iterator[bytes]:
    """JSON with one record a line: readable, and many times faster to write than with an indent all through. Mappings may
    be given as pairs, and values as bytes that are JSON already."""
    if depth and isinstance(value, dict):
        yield from _pieces(iter(value.items()), depth)
    elif depth and isinstance(value, Iterator):
        before = b"{\n"
        for key, item in value:
            yield b"%b%b: " % (before, json.dumps(str(key)).encode())
            yield from _pieces(item, depth - 1)
            before = b",\n"
        yield b"{}" if before == b"{\n" else b"\n}"
    elif depth and isinstance(value, list) and value:
        yield b"[\n%b\n]" % b",\n".join(map(encoded, value))
    else:
        yield value if isinstance(value, bytes) else encoded(value)
