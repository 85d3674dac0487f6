"""Looks up where values stand in the files of facts, when somebody asks."""

from collections.abc import Mapping

from explainer.load.decode import lines_of
from explainer.load.facts import place_of
from explainer.load.places import Place
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath, Position
from explainer.model.record import Record, Tombstone


class Finder:
    """Looks up where values of records stand; reads a file again only when somebody asks for a place in it."""

    def __init__(self, files: Mapping[str, bytes], records: Mapping[Identifier, Record | Tombstone]) -> None:
        self._files = files
        self._records = records
        self._places: dict[str, Place | None] = {}
        self._lines: dict[str, list[str]] = {}

    def find(self, subject: Identifier, path: FieldPath) -> Position:
        """The position of the value, or of the nearest one above it. Raises LookupError for an unknown record."""
        record = self._records.get(subject)
        if record is None:
            raise LookupError(f"there is no record {subject}")
        position = record.position
        if not path:
            return position
        file = position.file
        if file not in self._places:
            self._places[file] = place_of(self._files[file])
        root = self._places[file]
        if root is None:
            return position
        place = root if isinstance(root.items, dict) and "id" in root.items else root.inner(subject.name)
        if place is None:
            return position
        inner = place.inner("tombstone") if isinstance(record, Tombstone) else None
        found, steps = (inner or place).walk(path)
        return Position(file, *found.spot) if steps or inner else position

    def line(self, position: Position) -> str:
        """The line at a position, as it stands in the file; empty where there is none."""
        if position.file not in self._lines:
            content = self._files.get(position.file)
            self._lines[position.file] = [] if content is None else lines_of(content)
        lines = self._lines[position.file]
        return lines[position.line - 1] if 0 < position.line <= len(lines) else ""
