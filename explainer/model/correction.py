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
    about: tuple[AnyId, ...]
    kind: Literal["typo", "clarification", "new-information", "correction", "retraction"]
    text: Prose
    was: str | None = None
    """The words before."""
    now: str | None = None
    """The words after."""
