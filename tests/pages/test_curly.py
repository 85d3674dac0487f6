"""Tests of curly quotation marks."""

import pytest

from explainer.pages.curly import curly, quoted


@pytest.mark.parametrize(
    ("straight", "set_"),
    [
        ("Nothing to set.", "Nothing to set."),
        ("Ash's ship", "Ash’s ship"),
        ("the ships' crews' \"round\" moon", "the ships’ crews’ “round” moon"),
        ('He "refused".', "He “refused”."),
        ('("so")', "(“so”)"),
        ('"Is it?", she asked', "“Is it?”, she asked"),
        ("she said 'so'", "she said ‘so’"),
        ("“it's so”", "“it’s so”"),
        ('" letter', "” letter"),
        ('<b class="x">', "<b class=”x”>"),
    ],
)
def test_marks(straight: str, set_: str) -> None:
    assert curly(straight) == set_


def test_marks_within_marks_are_single() -> None:
    assert quoted('He "refused".') == "“He ‘refused’.”"
