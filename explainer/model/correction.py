"""A dated public note on a changed record."""

from dataclasses import dataclass
from typing import Literal

from explainer.model.dates import Date
from explainer.model.identifier import AnyId
from explainer.model.record import Record
from explainer.model.text import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Record):
    """A dated public note on a changed record."""

    on: Date
    """The day of the correction."""
    about: tuple[AnyId, ...]
    """The records that were corrected."""
    kind: Literal["typo", "clarification", "new-information", "correction", "retraction"]
    """What sort of change it was."""
    text: Prose
    """What was changed, and why."""
    was: str | None = None
    """The words before."""
    now: str | None = None
    """The words after."""
