"""Finds where in the editors' files some words of a field stand, so that a finding points at them."""

from collections.abc import Iterator
from typing import Final

from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath, Position
from explainer.weave.web import Reference, Web

_MOST_LINES: Final = 60
_FENCE: Final = "---"


def spotted(web: Web, subject: Identifier, path: FieldPath, words: str) -> Position:
    """The position of the words within that field of a record, or within the front matter of a chapter; that of the field
    or chapter where they are written otherwise there."""
    chapter = web.library.chapters.get(subject)
    start = chapter.position if chapter else web.library.find(subject, path)
    first = words.rstrip("…").partition("\n")[0]
    lines = _front_matter(web, start) if chapter else _field(web, start)
    for place, line in lines:
        if first and (at := line.find(first, place.column - 1)) >= 0:
            return Position(place.file, place.line, at + 1)
    return start


def position_of(web: Web, reference: Reference) -> Position | None:
    """Where a reference stands: in prose the link within its field; None for fields, which are looked up by their path."""
    if reference.manner != "prose" or reference.position:
        return reference.position
    return spotted(web, reference.by, reference.path, reference.target)


def _front_matter(web: Web, start: Position) -> Iterator[tuple[Position, str]]:
    if web.library.line(start).rstrip() == _FENCE:
        for number in range(2, _MOST_LINES):
            place = Position(start.file, number)
            line = web.library.line(place)
            if line.rstrip() == _FENCE:
                return
            yield place, line


def _field(web: Web, start: Position) -> Iterator[tuple[Position, str]]:
    """The lines of a field: the first from its column on, and those below that are indented further."""
    first = web.library.line(start)
    yield start, first
    for number in range(start.line + 1, start.line + _MOST_LINES):
        place = Position(start.file, number)
        line = web.library.line(place)
        if line.strip() and _indent(line) <= _indent(first):
            return
        yield place, line


def _indent(line: str) -> int:
    """How far a line is indented; the dash of a list counts, since what follows it is indented as far."""
    return len(line) - len(line.lstrip(" -"))
