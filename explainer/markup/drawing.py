"""What hand-written pages need drawn, by whoever knows the facts."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from explainer.model.identifier import Identifier
from explainer.model.note import Note


class Drawing(Protocol):
    """Draws links, marks, notes and views for the page at an address. All HTML it gives is safe to show."""

    def link(self, target: Identifier, address: str) -> tuple[str, str] | None:
        """The target's address relative to the page, and its plain title; None where there is no such thing."""

    def mark(self, number_words: str, targets: Sequence[Identifier], address: str, note_id: str, mark_id: str) -> str:
        """The raised numeral, a link to the note of the first target."""

    def notes(self, notes: Sequence[Note], address: str) -> str:
        """The list of notes at the foot of the page, one block of HTML; each note's element has its `id`."""

    def view(self, name: str, options: Mapping[str, object], address: str) -> str:
        """A matrix, timeline, dispute or list of facts, one block of HTML."""
