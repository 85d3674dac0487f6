"""`coverage.json`: how far the sentences of each source back records of ours."""

from collections.abc import Mapping
from typing import Final

from explainer.load.ledger.entries import write_file, written_entries
from explainer.load.ledger.fields import Fields
from explainer.model.ledger import CoverageEntry
from explainer.model.site import Project

COVERAGE: Final = "coverage.json"


def read_coverage(key: str, fields: Fields) -> CoverageEntry:
    """The entry under a key. Raises NotAnEntry."""
    return CoverageEntry(copy=fields.digest("copy"), on=fields.day("on"), by=fields.text("by"), values=fields.rest())


def write_coverage(project: Project, entries: Mapping[str, CoverageEntry]) -> None:
    """Writes all entries in place of what stood there. Raises OSError."""
    values = {
        key: {**entry.values, "copy": entry.copy, "on": entry.on.isoformat(), "by": entry.by} for key, entry in entries.items()
    }
    write_file(project, COVERAGE, written_entries(values))
