"""Tables: whether lines are one, and their cells."""

import pytest

from explainer.prose.lines import Line
from explainer.prose.tables import table_rows


def _rows(text: str) -> list[list[str]] | None:
    rows = table_rows([Line(number, line) for number, line in enumerate(text.split("\n"), 1)])
    return None if rows is None else [[cell.text for cell in row] for row in rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a | b\n--|--\nc | d", [["a", "b"], ["c", "d"]]),
        ("| a | b |\n|:-:|---|\n| c | `d|e` \\| f |\n| g |", [["a", "b"], ["c", "`d|e` \\| f"], ["g"]]),
        ("| a |\n|---|\n| b |", [["a"], ["b"]]),
        ("| a |\n|---|\nb", None),
        ("a | b\n---", None),
        ("a | b\nc | d", None),
        ("a\n---", None),
        ("a | b", None),
    ],
)
def test_table_rows(text: str, rows: list[list[str]] | None) -> None:
    assert _rows(text) == rows


def test_cells_know_where_they_stand() -> None:
    rows = table_rows([Line(4, "| a | b |"), Line(5, "|---|---|"), Line(6, "|  c |d|", 3)])
    assert rows is not None
    assert rows[1] == (Line(6, "c", 6), Line(6, "d", 9))
