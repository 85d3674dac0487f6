"""Texts as YAML has them on one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.edit.written import says, written

PRINTABLE = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" ")).filter(str.strip)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The moon is round.", "The moon is round."),
        ("The moon: round", '"The moon: round"'),
        ('Ash said "round": so', "'Ash said \"round\": so'"),
        ("@ash", '"@ash"'),
        ("“The moon”", '"“The moon”"'),
        ("one, two", "one, two"),
        ("the #1 of all", '"the #1 of all"'),
        ("null", '"null"'),
    ],
)
def test_written(text: str, value: str) -> None:
    assert written(text) == value


def test_between_brackets_more_needs_quotation_marks() -> None:
    assert written("one, two", in_flow=True) == '"one, two"'


@given(PRINTABLE.map(str.strip))
def test_what_is_written_is_read_as_the_same(text: str) -> None:
    assert says(written(text)) == text
