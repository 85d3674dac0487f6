"""Tables in a chapter: whether a run of lines is one, and its cells."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from explainer.prose.lines import Line

_PIECE: Final = re.compile(r"\\\\|\\`+|\\\||(?P<ticks>`+)|(?P<bar>\|)")
_LEFT: Final = re.compile(r"\s*\|")
_RIGHT: Final = re.compile(r"(?<!\\)(?:\\\\)*\|\s*\Z")


def table_rows(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...] | None:
    """The cells of each row, the heading row first; None where the lines are no table."""
    if len(lines) < 2 or "|" not in lines[0].text:
        return None
    has_left, has_right = bool(_LEFT.match(lines[0].text)), bool(_RIGHT.search(lines[0].text))
    head = _cells(lines[0], has_left=has_left, has_right=has_right)
    rule = _cells(lines[1], has_left=has_left, has_right=has_right)
    if len(head) != len(rule) or not set("".join(cell.text for cell in rule)) <= set("|:- "):
        return None
    if len(head) == 1 and not all(_LEFT.match(line.text) or _RIGHT.search(line.text) for line in lines[1:]):
        return None
    body = (_cells(line, has_left=has_left, has_right=has_right)[: len(head)] for line in lines[2:])
    return (head, *body)


def _cells(line: Line, *, has_left: bool, has_right: bool) -> tuple[Line, ...]:
    text = line.text
    start = match.end() if has_left and (match := _LEFT.match(text)) else 0
    end = text.rindex("|") if has_right and _RIGHT.search(text) and text.rindex("|") >= start else len(text)
    edges = [start, *(at for at in _bars(text) if start <= at < end), end]
    cells: list[Line] = []
    for number, (left, right) in enumerate(pairwise(edges)):
        begin = left + 1 if number else left
        cell = text[begin:right]
        cells.append(Line(line.number, cell.strip(), line.column + begin + len(cell) - len(cell.lstrip())))
    return tuple(cells)


def _bars(text: str) -> Iterator[int]:
    """Offsets of the bars that part cells: neither escaped nor inside code."""
    pieces = list(_PIECE.finditer(text))
    number = 0
    while number < len(pieces):
        piece = pieces[number]
        if piece["bar"]:
            yield piece.start()
        elif piece["ticks"]:
            closing = (at for at in range(number + 1, len(pieces)) if pieces[at]["ticks"] == piece["ticks"])
            number = next(closing, number)
        number += 1
