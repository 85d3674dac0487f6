"""The ways back to origins as a drawing: a row for each source, relay and origin, and lanes from one down to the next.

Rows of text keep their size at any width, so that a phone shows what a desk shows; nothing is scaled."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from explainer.pages.lettering import LINE, wrapped
from explainer.pages.strings import Say
from explainer.pages.ways import Beginning
from explainer.pages.ways_nodes import Key, Node, Shape, lanes_of, nodes_of
from explainer.weave.web import Web

_WIDTH: Final = 284
"""What a phone of 320 pixels leaves for the drawing."""
_MARGIN: Final = 8
_LANE: Final = 18
_LANES: Final = 108
"""What all lanes together may take, so that text always has room."""
_GAP: Final = 12
"""Between rows."""
_HEAD: Final = 26
_CURVE: Final = 22


@dataclass(frozen=True, slots=True)
class Row:
    """A dot with its words."""

    shape: Shape
    x: float
    y: float
    text_x: float
    lines: tuple[str, ...]
    how: tuple[str, ...]
    """What is added in a quieter voice, on lines of its own."""

    @property
    def bottom(self) -> float:
        """Where its last line stands."""
        return self.y + LINE * (len(self.lines) + len(self.how) - 1)


@dataclass(frozen=True, slots=True)
class Line:
    """From one dot down to another."""

    path: str
    is_dashed: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rows below it are."""

    x: float
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class DrawnWays:
    """Everything with its place, in pixels."""

    height: float
    headings: tuple[Heading, ...]
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]
    has_dashes: bool


def draw_ways(web: Web, beginnings: Sequence[Beginning]) -> DrawnWays | None:
    """The drawing; None where nothing is cited."""
    groups = nodes_of(web, beginnings)
    if not groups[0]:
        return None
    lanes = lanes_of(groups)
    step = min(_LANE, _LANES / (max(lanes.values()) + 1))
    text_x = round(_MARGIN + max(lanes.values()) * step + 16, 1)
    headings, rows, places = [], [], {}
    y = 0.0
    for words, nodes in zip((Say.ways_cited, Say.ways_through, Say.ways_from), groups, strict=True):
        if not nodes:
            continue
        headings.append(Heading(text_x, y + 12, words))
        y += _HEAD
        for node in nodes:
            row = _row(node, round(_MARGIN + lanes[node.key] * step, 1), y, text_x)
            rows.append(row)
            places[node.key] = row
            y = row.bottom + LINE / 2 + _GAP
    lines = tuple(_lines([node for nodes in groups for node in nodes], places))
    return DrawnWays(round(y, 1), tuple(headings), tuple(rows), lines, any(line.is_dashed for line in lines))


def _row(node: Node, x: float, y: float, text_x: float) -> Row:
    room = _WIDTH - text_x
    how = wrapped(node.how, room) if node.how else ()
    return Row(node.shape, x, round(y + LINE / 2, 1), text_x, wrapped(node.words, room), how)


def _lines(nodes: Sequence[Node], places: Mapping[Key, Row]) -> Iterator[Line]:
    """What leads down to each node: one straight line on its lane, and a curve from every other lane that joins it."""
    sources: dict[Key, list[Row]] = {}
    for node in nodes:
        for key in node.next:
            sources.setdefault(key, []).append(places[node.key])
    for key, rows in sources.items():
        end = places[key]
        is_dashed = end.shape in ("unnamed", "unknown")
        joins = [row.y if row.x == end.x else min(row.y + _CURVE, end.y) for row in rows]
        yield Line(f"M{end.x} {round(min(joins), 1)}V{end.y}", is_dashed)
        for row, join in zip(rows, joins, strict=True):
            if row.x != end.x:
                yield Line(f"M{row.x} {row.y}C{row.x} {round(join, 1)} {end.x} {row.y} {end.x} {round(join, 1)}", is_dashed)
