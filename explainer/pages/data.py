"""The same facts as files: `facts.json` with its schema, tables as CSV, and the matrix as it is shown."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from explainer.model.identifier import PLURALS
from explainer.model.library import CLASSES
from explainer.model.record import Record
from explainer.pages import files, tables
from explainer.pages.derived import derived
from explainer.pages.drawing import Drawing
from explainer.pages.page import DataFile
from explainer.pages.plain_values import PlainValues, Value
from explainer.pages.schema import schema
from explainer.pages.text import one_line
from explainer.weave.web import Web

Pairs = Iterator[tuple[str, Value]]
"""A mapping, made as it is read."""

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, check_circular=False)
"""Made once: `json.dumps` with an option makes another for every record."""


def data_files(drawing: Drawing) -> Iterator[DataFile]:
    """Every file that the page of data lists."""
    yield _json(files.FACTS, facts(drawing))
    yield _json(files.SCHEMA, schema())
    yield DataFile(files.CLAIMS_CSV, tables.csv_bytes(tables.claims(drawing.web)))
    yield DataFile(files.STATEMENTS_CSV, tables.csv_bytes(tables.statements(drawing.web)))
    cells = tables.cells(drawing.web)
    yield DataFile(files.MATRIX_CSV, tables.csv_bytes(cells))
    heads, *rows = cells
    yield _json(files.MATRIX_JSON, [dict(zip(heads, row, strict=True)) for row in rows])


def facts(drawing: Drawing) -> dict[str, object]:
    """All records by kind with what follows from them, and the retired ones. Records are made when they are asked for: all
    together would take twice the memory of the whole site."""
    web, site = drawing.web, drawing.site
    plain = PlainValues()
    kinds = {plural: _records(web, web.library.of(CLASSES[kind]), plain) for kind, plural in PLURALS.items()}
    about: dict[str, Value] = {"name": one_line(site.name)}
    about.update({name: one_line(text) for name, text in (("url", site.url), ("licence", site.licence)) if text})
    return {"schema_version": files.SCHEMA_VERSION, "site": about, "kinds": kinds, "tombstones": _retired(web, plain)}


def _records(web: Web, records: Iterable[Record], plain: PlainValues) -> Pairs:
    for record in records:
        fields = plain.of(record)
        if isinstance(fields, dict):
            yield record.id.name, {**fields, "derived": derived(web, record)}


def _retired(web: Web, plain: PlainValues) -> Pairs:
    for tombstone in web.library.tombstones.values():
        fields = plain.of(tombstone)
        if isinstance(fields, dict):
            address = web.permalinks.get(tombstone.id)
            yield str(tombstone.id), {**fields, "derived": {"address": str(address)} if address else {}}


def _json(address: str, value: object) -> DataFile:
    return DataFile(address, b"".join(piece.encode() for piece in chain(_pieces(value, 3), "\n")))


def _pieces(value: object, depth: int) -> Iterator[str]:
    """JSON with one record a line: readable, and many times faster to write than with an indent all through. Mappings may
    be given as pairs."""
    if depth and isinstance(value, dict):
        yield from _pieces(iter(value.items()), depth)
    elif depth and isinstance(value, Iterator):
        before = "{\n"
        for key, item in value:
            yield f"{before}{json.dumps(str(key))}: "
            yield from _pieces(item, depth - 1)
            before = ",\n"
        yield "{}" if before == "{\n" else "\n}"
    elif depth and isinstance(value, list) and value:
        lines = ",\n".join(map(_ENCODER.encode, value))
        yield f"[\n{lines}\n]"
    else:
        yield _ENCODER.encode(value)
