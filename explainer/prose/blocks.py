"""The blocks of a chapter: paragraphs, list items, rows, headings and views, as Python-Markdown parts them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from explainer.model.chapter import View
from explainer.prose.faults import Report
from explainer.prose.lines import Block, BlockKind, Line, chunks
from explainer.prose.links import label_key
from explainer.prose.openings import Openings
from explainer.prose.tables import table_rows

_DEEPEST: Final = 40
"""How deep things may stand in one another; what is deeper is read as text."""
_HEADING: Final = re.compile(r"(#{1,6})(?P<words>(?:\\.|[^\\#]|#+(?=[^#\n]))*?)#*\Z")
_UNDERLINE: Final = re.compile(r"(?:=+|-+)[ ]*\Z")
_RULE: Final = re.compile(r"[ ]{0,3}(?:(?:-[ ]{0,2}){3,}|(?:_[ ]{0,2}){3,}|(?:\*[ ]{0,2}){3,})[ ]*\Z")
_ITEM: Final = re.compile(r"[ ]{0,3}(?:\d+\.|[*+-])[ ]+")
_NESTED: Final = re.compile(r"[ ]*(?:\d+\.|[*+-])[ ]+")
_QUOTE: Final = re.compile(r"[ ]{0,3}>")
_MEANING: Final = re.compile(r"[ ]{0,3}:[ ]{1,3}")
_NOTE: Final = re.compile(r"[ ]{0,3}\[\^([^\]]*)\]:[ ]*")
_ADMONITION: Final = re.compile(
    r"""(?:(?:!!!|\?\?\?\+?)[ ]?\w[\w -]*(?:[ ]+"(?P<title>.*)")?|===[!+]{0,2}[ ]+"(?P<tab>.*)")[ ]*\Z"""
)
_DEFINITION: Final = re.compile(
    r"""^[ ]{0,3}\[([^\[\]]*)\]:[ ]*(?:\n[ ]*)?(\S+)[ ]*(?:\n[ ]*)?(?:(["']).*\3[ ]*|\(.*\)[ ]*)?$""", re.MULTILINE
)


@dataclass(slots=True)
class Blocks:
    """What the lines of a chapter hold."""

    blocks: list[Block] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    references: dict[str, str] = field(default_factory=dict)
    """Addresses defined by `[label]: address`, by label in small letters."""
    notes: list[tuple[str, Line]] = field(default_factory=list)
    """Where each ordinary footnote is defined, with its label."""


def read_blocks(lines: Sequence[Line], report: Report) -> Blocks:
    """The blocks of a chapter's lines. Faulty views go to the report."""
    reader = _Reader(report)
    reader.read(lines)
    reader.openings.finish()
    return reader.found


class _Reader:
    """Reads chunk by chunk; `depth` is how many levels of indentation still continue something: list, note, admonition."""

    def __init__(self, report: Report) -> None:
        self.found = Blocks()
        self.openings = Openings(report, self.found.views, self.found.blocks)
        self.depth = 0
        self.quotes = 0
        """How many block quotes are open."""

    def read(self, lines: Sequence[Line]) -> None:
        for chunk in chunks(lines):
            level = min(chunk[0].indent // 4, self.depth)
            inner = [line.dedent(4 * level) for line in chunk]
            if level:
                self._part_inside(inner, level)
            else:
                self._part(inner, 0)

    def _part_inside(self, lines: Sequence[Line], depth: int) -> None:
        """As `_part`, for lines inside something, which Python-Markdown reads by themselves."""
        floor = self.openings.enter()
        self._part(lines, depth)
        self.openings.leave(floor)

    def _part(self, lines: Sequence[Line], depth: int) -> None:
        """Takes out the first and last lines of views; what is between is read as it stands."""
        pending: list[Line] = []
        at = 0
        while at < len(lines):
            size = self.openings.size_at(lines, at)
            if size:
                self._sort(pending, depth)
                pending = []
                self.openings.take(lines[at : at + size])
                self.depth = depth
            else:
                pending.append(lines[at])
            at += size or 1
        self._sort(pending, depth)

    def _sort(self, lines: Sequence[Line], depth: int) -> None:
        """Reads lines without blank lines and views among them, at a depth."""
        while lines:
            first = next((at for at, line in enumerate(lines) if line.indent < 4), len(lines))
            for line in lines[:first]:
                self.openings.look_at_code(line)
            lines = lines[first:]  # what stands further in is code
            self.depth = depth
            if lines:
                lines = self._first_of(lines, depth)

    def _first_of(self, lines: Sequence[Line], depth: int) -> Sequence[Line]:
        """Reads the first thing in the lines, trying kinds in Python-Markdown's order; gives the lines after it."""
        for kind in (
            self._titled,
            self._row,
            self._headed,
            self._listed,
            self._explained,
            self._quoted,
            self._noted,
            self._defined,
        ):
            rest = kind(lines, depth)
            if rest is not None:
                return rest
        if [line.text.strip() for line in lines] != ["[TOC]"]:
            self._add("text", *(line.dedent(line.indent) for line in lines))
        return ()

    def _add(self, kind: BlockKind, *lines: Line, level: int = 0) -> None:
        for line in lines:
            self.openings.look_at(line)
        self.found.blocks.append(Block(kind, lines, level, self.openings.in_dispute))

    def _titled(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """An admonition, a fold or a tab: a line with a title, and indented lines."""
        at = _first(_ADMONITION, lines)
        if at is None:
            return None
        self._sort(lines[:at], depth)
        match = _ADMONITION.match(lines[at].text)
        title = "title" if match and match["title"] else "tab"
        if match and match[title]:
            self._add("label", Line(lines[at].number, match[title], lines[at].column + match.start(title)))
        end = next((place for place in range(at + 1, len(lines)) if lines[place].indent < 4), len(lines))
        self.depth = depth + 1
        self._part_inside([line.dedent(4) for line in lines[at + 1 : end]], depth + 1)
        return lines[end:]

    def _row(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """A table."""
        rows = table_rows(lines)
        if rows is None:
            return None
        self._add("label", *rows[0])
        for row in rows[1:]:
            self._add("row", *row)
        return ()

    def _headed(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """A heading, or a rule across the page."""
        at = _first(_HEADING, lines)
        if at is not None:
            self._sort(lines[:at], depth)
            match = _HEADING.match(lines[at].text)
            words = match["words"] if match else ""
            start = len(lines[at].text) - len(lines[at].text.lstrip("#")) + len(words) - len(words.lstrip())
            line = Line(lines[at].number, words.strip(), lines[at].column + start)
            self._add("heading", line, level=match.end(1) if match else 1)
            return lines[at + 1 :]
        if len(lines) > 1 and _UNDERLINE.match(lines[1].text):
            level = 1 if lines[1].text.startswith("=") else 2
            self._add("heading", lines[0].dedent(lines[0].indent), level=level)
            return lines[2:]
        at = _first(_RULE, lines)
        if at is None:
            return None
        self._sort(lines[:at], depth)
        return lines[at + 1 :]

    def _listed(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """List items, those further in among them."""
        if not _ITEM.match(lines[0].text) or depth >= _DEEPEST:
            return None
        nested, item = 0, [lines[0]]
        for line in (*lines[1:], None):
            deeper = line.indent // 4 if line and _NESTED.match(line.text) and line.indent // 4 <= nested + 1 else None
            if line and deeper is None:
                item.append(line)
                continue
            match = _NESTED.match(item[0].text)
            inner = [item[0].cut(match.end() if match else 0), *(one.dedent(one.indent) for one in item[1:])]
            self._sort(inner, depth + 1 + nested)
            self.depth = depth + 1 + nested
            if line:
                nested, item = deeper or 0, [line]
        return ()

    def _explained(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """Terms, and the meaning of the last of them."""
        at = _first(_MEANING, lines)
        if at is None or depth >= _DEEPEST:
            return None
        for term in lines[:at]:
            self._add("text", term.dedent(term.indent))
        size = len(lines[at].text) - len(lines[at].text.lstrip(" :"))
        end = next((place for place in range(at + 1, len(lines)) if _MEANING.match(lines[place].text)), len(lines))
        self._sort([lines[at].cut(size), *(line.dedent(4) for line in lines[at + 1 : end])], depth + 1)
        self.depth = max(self.depth, depth + 1)
        return lines[end:]

    def _quoted(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """A block quote, which takes all lines behind its first sign."""
        at = _first(_QUOTE, lines)
        if at is None or self.quotes >= _DEEPEST:
            return None
        self._sort(lines[:at], depth)
        floor, self.depth = self.openings.enter(), 0
        self.quotes += 1
        self.read([line.unquote() for line in lines[at:]])
        self.quotes -= 1
        self.openings.leave(floor)
        self.depth = depth
        return ()

    def _noted(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """A footnote's text."""
        at = _first(_NOTE, lines)
        if at is None:
            return None
        self._sort(lines[:at], depth)
        match = _NOTE.match(lines[at].text)
        self.found.notes.append((match[1] if match else "", lines[at]))
        end = next((place for place in range(at + 1, len(lines)) if _NOTE.match(lines[place].text)), len(lines))
        rest = lines[at].cut(match.end() if match else 0)
        self._sort([line for line in (rest, *(line.dedent(4) for line in lines[at + 1 : end])) if not line.is_blank], depth)
        self.depth = max(self.depth, depth + 1)
        return lines[end:]

    def _defined(self, lines: Sequence[Line], depth: int) -> Sequence[Line] | None:
        """Addresses by label, line after line."""
        text = "\n".join(line.text for line in lines)
        found = definition = _DEFINITION.search(text)
        if definition is None:
            return None
        first = end = text.count("\n", 0, definition.start())
        while found:
            self.found.references[label_key(found[1])] = found[2].strip("<>")
            end += found[0].count("\n") + 1
            found = _DEFINITION.match(text, found.end() + 1)
        self._sort(lines[:first], depth)
        return lines[end:]


def _first(pattern: re.Pattern[str], lines: Sequence[Line]) -> int | None:
    return next((at for at, line in enumerate(lines) if pattern.match(line.text)), None)
