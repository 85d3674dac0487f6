"""`coverage.json`: how many sentences and words our copy of each source has, and what named them when it was counted."""

import re
from collections.abc import Mapping
from typing import Final

from explainer.load.ledger.entries import Value, write_file, written_entries
from explainer.load.ledger.fields import Fields, NotAnEntry
from explainer.model.ledger import CoverageEntry
from explainer.model.site import Project
from explainer.prose.paragraphs import DIGITS

COVERAGE: Final = "coverage.json"
_SHORT_DIGEST: Final = re.compile(rf"[0-9a-f]{{{DIGITS}}}")


def read_coverage(key: str, fields: Fields) -> CoverageEntry:
    """The entry under a key. Raises NotAnEntry."""
    return CoverageEntry(
        copy=fields.digest("copy"),
        sentences=_sentences(fields.any("sentences")),
        words=fields.number("words"),
        uses=fields.digest("uses"),
        on=fields.day("on"),
        by=fields.text("by"),
    )


def write_coverage(project: Project, entries: Mapping[str, CoverageEntry]) -> None:
    """Writes all entries in place of what stood there. Raises OSError."""
    write_file(project, COVERAGE, written_entries({key: _value(entry) for key, entry in entries.items()}))


def _value(entry: CoverageEntry) -> Value:
    return {
        "copy": entry.copy,
        "sentences": [list(paragraph) for paragraph in entry.sentences],
        "words": entry.words,
        "uses": entry.uses,
        "on": entry.on.isoformat(),
        "by": entry.by,
    }


def _sentences(value: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list):
        raise NotAnEntry("“sentences” is no list")
    return tuple(_digests(paragraph) for paragraph in value)


def _digests(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(each, str) and _SHORT_DIGEST.fullmatch(each) for each in value):
        return tuple(value)
    raise NotAnEntry("“sentences” are no lists of digests")
