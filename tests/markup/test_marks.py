"""The numbers of a mark in words."""

import pytest

from explainer.markup.marks import number_words


@pytest.mark.parametrize(
    ("numbers", "words"),
    [([3], "3"), ([1, 2], "1, 2"), ([3, 4, 5], "3–5"), ([1, 3, 4, 5, 7], "1, 3–5, 7"), ([1, 2, 4, 5], "1, 2, 4, 5")],
)
def test_number_words(numbers: list[int], words: str) -> None:
    assert number_words(numbers) == words
