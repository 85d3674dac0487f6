"""Counting and comparing quoted words."""

import pytest

from explainer.check.quotations import count_words, has_more_words, has_words, same_words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("round", 1),
        ("round and rough", 3),
        ("round … and […] rough ... – too", 4),
        ("…", 0),
        ("", 0),
        ("it’s 42", 2),
        ("月", 1),
    ],
)
def test_count_words(text: str, count: int) -> None:
    assert count_words(text) == count
    assert has_words(text) is bool(count)
    assert has_more_words(text, 40) is False


def test_has_more_words() -> None:
    assert [has_more_words("a " * number, 5) for number in (4, 5, 6, 7)] == [False, False, True, True]
    assert has_more_words("a a a a a a", 5)
    assert has_more_words("a…b…c a...b...c", 5)
    assert not has_more_words("a…b…c a...b...c", 6)
    assert not has_more_words("a – b – c … d", 4)


@pytest.mark.parametrize(
    ("left", "right", "is_same"),
    [
        ("That’s one  step", "That's one\nstep", True),
        ("“one step”", "one step", True),
        ("one – step", "one - step", True),
        ("one step for man", "one step for men", False),
        ("One step", "one step", False),
    ],
)
def test_same_words(left: str, right: str, is_same: bool) -> None:
    assert same_words(left, right) is is_same
