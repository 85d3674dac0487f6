"""The same facts as files: `facts.json` with its schema, tables as CSV, and the matrix as it is shown."""

import json
from collections.abc import Iterator
from typing import Final

from explainer.model.identifier import PLURALS
from explainer.model.record import Record
from explainer.pages import files, tables
from explainer.pages.derived import derived
from explainer.pages.drawing import Drawing
from explainer.pages.page import DataFile
from explainer.pages.plain_values import PlainValues, Value
from explainer.pages.schema import schema
from explainer.pages.text import one_line

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


def facts(drawing: Drawing) -> Value:
    """All records by kind with what follows from them, and the retired ones."""
    web, site = drawing.web, drawing.site
    plain = PlainValues()
    kinds: dict[str, Value] = {}
    by_kind: dict[str, list[Record]] = {}
    for record in web.library.records.values():
        by_kind.setdefault(record.id.kind, []).append(record)
    for kind, plural in PLURALS.items():
        held: dict[str, Value] = {}
        for record in by_kind.get(kind, ()):
            fields = plain.of(record)
            if isinstance(fields, dict):
                held[record.id.name] = {**fields, "derived": derived(web, record)}
        kinds[plural] = held
    retired: dict[str, Value] = {}
    for tombstone in web.library.tombstones.values():
        fields = plain.of(tombstone)
        if isinstance(fields, dict):
            address = web.permalinks.get(tombstone.id)
            retired[str(tombstone.id)] = {**fields, "derived": {"address": str(address)} if address else {}}
    about: dict[str, Value] = {"name": one_line(site.name)}
    about.update({name: one_line(text) for name, text in (("url", site.url), ("licence", site.licence)) if text})
    return {"schema_version": files.SCHEMA_VERSION, "site": about, "kinds": kinds, "tombstones": retired}


def _json(address: str, value: object) -> DataFile:
    return DataFile(address, f"{_lines(value, 3)}\n".encode())


def _lines(value: object, depth: int) -> str:
    """JSON with one record a line: readable, and many times faster to write than with an indent all through."""
    if depth and isinstance(value, dict) and value:
        inner = ",\n".join(f"{json.dumps(str(key))}: {_lines(item, depth - 1)}" for key, item in value.items())
        return f"{{\n{inner}\n}}"
    if depth and isinstance(value, list) and value:
        inner = ",\n".join(_lines(item, 0) for item in value)
        return f"[\n{inner}\n]"
    return _ENCODER.encode(value)
