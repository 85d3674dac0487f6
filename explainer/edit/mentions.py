"""Every place in the editors' files that names a record, as edits that make it name another."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from explainer.edit.changes import CannotEdit, Edit, text_in
from explainer.edit.outline import Value, outline
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.weave.web import Reference, Web

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_MARKS: Final = re.compile(r"(?:\[\^[^\]\s]+\])+")
_LONGEST_LINK: Final = 2_000
"""How far from its beginning a link's address may stand."""


class Mentions:
    """Makes references to one record name another, in records and chapters."""

    def __init__(self, web: Web, files: Mapping[str, bytes], old: Identifier, new: Identifier) -> None:
        self._web, self._files, self._old, self._new = web, files, old, new
        self._link = re.compile(rf"(\]\(\s*<?|^\s*\[[^\]\n]+\]:\s*<?){re.escape(old)}(?![\w-])", re.MULTILINE)
        self._bare = re.compile(rf"(?<![\w:-])(?:{old.kind}:)?{re.escape(old.name)}(?![\w-])")

    def edits(self) -> dict[str, list[Edit]]:
        """By file, the edits for every reference."""
        found: dict[str, list[Edit]] = {}
        texts: dict[str, tuple[str, Value | None]] = {}
        for reference in self._web.references:
            if reference.target != self._old:
                continue
            path = self._file_of(reference.by)
            if path not in texts:
                text = text_in(self._files[path])
                texts[path] = text, None if reference.by in self._web.library.chapters else outline(text)
            text, top = texts[path]
            edits = self._in_chapter(text, reference) if top is None else self._in_record(text, top, reference)
            found.setdefault(path, []).extend(edits)
        return {path: sorted(set(edits)) for path, edits in found.items()}

    def _file_of(self, by: Identifier) -> str:
        library = self._web.library
        found = library.records.get(by) or library.tombstones.get(by) or library.chapters[by]
        return found.position.file

    def _in_record(self, text: str, top: Value, reference: Reference) -> Iterator[Edit]:
        node = record_in(top, reference.by)
        if reference.by in self._web.library.tombstones:
            node = node.inner("tombstone") or node
        value = node.walk(reference.path)
        if reference.manner == "prose":
            yield from self._links(text, value.start, value.end)
        elif reference.path[-1:] == (str(self._old),):  # the key of a mapping
            if value.key and value.key.text in (self._old, self._old.name):
                yield self._renamed(text, value.key.start, value.key.end)
        elif value.text is not None:
            parent = node.walk(reference.path[:-1])
            if self._stands_in(parent) and value in parent.items:
                yield without_item(text, parent, parent.items.index(value))
            else:
                yield self._renamed(text, value.start, value.end)

    def _stands_in(self, parent: Value) -> bool:
        """Whether a list names the new record already, so that the old one is taken out instead of named twice."""
        return not parent.is_map and any(item.text in (self._new, self._new.name) for item in parent.items)

    def _touches(self, text: str, at: int) -> bool:
        """Whether a mark of the new record stands among the marks that touch this one, which then need not be doubled."""
        first = text.rfind("\n", 0, at) + 1
        run = next((each for each in _MARKS.finditer(text, first) if each.end() > at), None)
        return run is not None and f"[^{self._new}]" in run[0]

    def _renamed(self, text: str, start: int, end: int) -> Edit:
        def name(match: re.Match[str]) -> str:
            return str(self._new) if ":" in match[0] else self._new.name

        return Edit(start, end, self._bare.sub(name, text[start:end], count=1))

    def _links(self, text: str, start: int, end: int) -> Iterator[Edit]:
        for match in self._link.finditer(text, start, end):
            yield Edit(match.end(1), match.end(), str(self._new))

    def _in_chapter(self, text: str, reference: Reference) -> Iterator[Edit]:
        if reference.position is None:
            raise CannotEdit(f"it is not known where {reference.by} names {self._old}")
        start = offset(text, reference.position)
        if reference.manner == "mark":
            mark = f"[^{self._old}]"
            at = text.find(mark, start, start + len(mark) + 1)
            if at >= 0:
                yield Edit(at, at + len(mark), "" if self._touches(text, at) else f"[^{self._new}]")
        elif reference.manner == "view":
            region = re.match(r"[^\n]*(?:\n {4,}[^\s:][^:\n]*(?:\n|$))*", text[start:])
            if region and (match := self._bare.search(region[0])):
                yield self._renamed(text, start + match.start(), start + match.end())
        else:
            match = self._link.search(text, start, start + _LONGEST_LINK) or self._link.search(text)
            if match:
                yield Edit(match.end(1), match.end(), str(self._new))


def record_in(top: Value, subject: Identifier) -> Value:
    """The record's value in its file: the whole, or what stands under its name. Raises CannotEdit."""
    node = top if top.find("id") else top.inner(subject.name)
    if node is None:
        raise CannotEdit(f"{subject} is not found in its file; mend the file first")
    return node


def without_item(text: str, parent: Value, number: int) -> Edit:
    """A list without one of its several entries."""
    items = parent.items
    if parent.is_flow:
        if number + 1 < len(items):
            return Edit(items[number].start, items[number + 1].start, "")
        return Edit(items[number - 1].end, items[number].end, "")
    start = text.rfind("\n", 0, items[number].start) + 1
    end = text.find("\n", items[number].end)
    return Edit(start, len(text) if end < 0 else end + 1, "")


def offset(text: str, position: Position) -> int:
    """The offset of a position in the text of its file."""
    starts = [0, *(match.end() for match in _BREAK.finditer(text))]
    return starts[min(position.line, len(starts)) - 1] + position.column - 1
