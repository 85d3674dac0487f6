"""`reviews.json`: who looked what over, and on the strength of what."""

import re
from collections.abc import Mapping
from typing import Final

from explainer.load.ledger.entries import Value, write_file, written_entries
from explainer.load.ledger.fields import Fields, NotAnEntry
from explainer.load.wording import shortened
from explainer.model.canonical import DIGITS
from explainer.model.identifier import CHAPTER, KINDS, Identifier, is_name
from explainer.model.ledger import ReviewEntry
from explainer.model.site import Project

REVIEWS: Final = "reviews.json"
_FINGERPRINT: Final = re.compile(rf"[0-9a-f]{{{DIGITS}}}( [a-z_]+\.[0-9a-f]{{4}})*")
_OF_PARAGRAPH: Final = re.compile(rf"{CHAPTER}:[^#]+#[0-9a-f]{{{DIGITS}}}")


def read_review(key: str, fields: Fields) -> ReviewEntry:
    """The entry under a key. Raises NotAnEntry."""
    of_paragraph = _OF_PARAGRAPH.fullmatch(key)
    if not of_paragraph and not _is_identifier(key):
        raise NotAnEntry(f"“{shortened(key)}” is nothing that can be reviewed")
    return ReviewEntry(
        text=_fingerprint(fields.any("text")),
        rests=_rests(fields.any("rests")),
        on=fields.day("on"),
        by=fields.text("by"),
        begins=fields.text("begins") if of_paragraph else "",
        at=fields.number("at") if of_paragraph else 0,
    )


def write_reviews(project: Project, entries: Mapping[str, ReviewEntry]) -> None:
    """Writes all entries in place of what stood there. Raises OSError."""
    write_file(project, REVIEWS, written_entries({key: _value(entry) for key, entry in entries.items()}))


def _value(entry: ReviewEntry) -> Value:
    value = {"text": entry.text, "rests": dict(entry.rests), "on": entry.on.isoformat(), "by": entry.by}
    return {**value, "begins": entry.begins, "at": entry.at} if entry.at else value


def _rests(value: object) -> dict[Identifier, str]:
    if not isinstance(value, dict) or not all(_is_identifier(key) for key in value):
        raise NotAnEntry("“rests” is no mapping of identifiers")
    return {Identifier(key): _fingerprint(value[key]) for key in sorted(value)}


def _fingerprint(value: object) -> str:
    if isinstance(value, str) and _FINGERPRINT.fullmatch(value):
        return value
    raise NotAnEntry("an entry holds a digest that no tool made")


def _is_identifier(written: str) -> bool:
    kind, _, name = written.partition(":")
    return kind in KINDS and is_name(name)
