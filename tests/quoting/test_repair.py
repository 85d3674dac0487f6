"""What an editor probably meant to quote."""

import pytest

from explainer.quoting.repair import repaired
from explainer.quoting.text import Text

TEXT = Text("He said that the moon – “our moon” – is abruptly round, and far. The well-known sun is not.")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("the sun is hot, very hot indeed", ""),
        (
            "the moon our moon is suddenly round",
            "perhaps “the moon – “our moon” – is abruptly round”: “'our moon'” for “our moon”, “abruptly” for “suddenly”",
        ),
        ("is round and far", "perhaps “is abruptly round, and far”: “abruptly round,” for “round”"),
        ("mooon", "perhaps “moon”"),
        ("zebra", ""),
    ],
)
def test_the_nearest_words(words: str, hint: str) -> None:
    assert repaired(TEXT, words) == hint


def test_every_word_that_differs_is_named_up_to_a_bound() -> None:
    text = Text("one two three four five six seven eight nine ten eleven twelve")
    assert repaired(text, "one two three five six seven") == "perhaps “one two three four five six seven”: with “four”"
    assert repaired(text, "one two three four and five six") == "perhaps “one two three four five six”: without “and”"
    assert repaired(text, "one x two x three x four x five x six x seven") == (
        "perhaps “one two three four five six seven”: without “x”, without “x”, without “x”, without “x”, and 2 more"
    )
