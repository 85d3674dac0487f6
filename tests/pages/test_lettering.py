"""Tests of how words are set in lines for a drawing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.pages.lettering import width, wrapped


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Reuters", 200, ("Reuters",)),
        ("", 200, ("",)),
        ("The Washington Post", 100, ("The Washington", "Post")),
        ("a report, publisher not established", 140, ("a report, publisher not", "established")),
        ("completeaitraining.com", 80, ("completeaitr", "aining.com")),
        ("an abcdefghijklmnopqrstuv end", 80, ("an", "abcdefghijkl", "mnopqrstuv", "end")),
    ],
)
def test_lines_break_between_words_and_within_those_too_long_for_one(text: str, room: float, lines: tuple[str, ...]) -> None:
    assert wrapped(text, room) == lines


@given(text=st.text(max_size=60), room=st.floats(20, 300))
def test_no_line_is_too_wide_and_nothing_is_lost(text: str, room: float) -> None:
    lines = wrapped(text, room)
    assert all(width(line) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
