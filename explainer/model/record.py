"""What every record has in common."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.model.identifier import AnyId, Identifier
from explainer.model.position import Position
from explainer.model.text import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record in `data/`."""

    id: Identifier
    """Its identifier; made from the place and the name, never typed with its kind."""
    position: Position = field(compare=False)
    """Where the record begins."""
    note: str | None = None
    """A remark for editors only; shown nowhere."""
    ignore: Mapping[str, str] = field(default_factory=dict)
    """Findings to leave out of the report: rule name to reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What a retired or renamed record leaves behind, so that its address answers for ever."""

    id: Identifier
    position: Position = field(compare=False)
    why: Prose
    """Why the record was retired."""
    now: AnyId | None = None
    """The record that took its place."""
    title: str | None = None
    """What the record was called, shown on its page."""
