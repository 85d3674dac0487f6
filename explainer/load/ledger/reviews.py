"""`reviews.json`: who looked what over, and on the strength of what."""

from collections.abc import Mapping
from typing import Final

from explainer.load.ledger.entries import write_file, written_entries
from explainer.load.ledger.fields import Fields
from explainer.model.ledger import ReviewEntry
from explainer.model.site import Project

REVIEWS: Final = "reviews.json"


def read_review(key: str, fields: Fields) -> ReviewEntry:
    """The entry under a key. Raises NotAnEntry."""
    return ReviewEntry(on=fields.day("on"), by=fields.text("by"), values=fields.rest())


def write_reviews(project: Project, entries: Mapping[str, ReviewEntry]) -> None:
    """Writes all entries in place of what stood there. Raises OSError."""
    values = {key: {**entry.values, "on": entry.on.isoformat(), "by": entry.by} for key, entry in entries.items()}
    write_file(project, REVIEWS, written_entries(values))
