"""Tests of addresses that lead to the very words."""

import pytest

from explainer.model.citation import Words
from explainer.pages.fragment import at_the_words

PAGE = "https://a.example/p"


@pytest.mark.parametrize(
    ("words", "address"),
    [
        (Words(exact="well-known, moon & stars"), f"{PAGE}#:~:text=well%2Dknown%2C%20moon%20%26%20stars"),
        (Words(exact="a b c d e f g h i j"), f"{PAGE}#:~:text=a%20b%20c%20d,g%20h%20i%20j"),
        (Words(exact="one two […] three four"), f"{PAGE}#:~:text=one%20two,three%20four"),
        (Words(exact="it", prefix="was", suffix="so"), f"{PAGE}#:~:text=was-,it,-so"),
        (Words(exact="…"), PAGE),
        (None, PAGE),
    ],
)
def test_fragment(words: Words | None, address: str) -> None:
    assert at_the_words(PAGE, words) == address


def test_an_address_with_a_fragment_or_none_at_all_stays() -> None:
    assert at_the_words(f"{PAGE}#x", Words(exact="it")) == f"{PAGE}#x"
    assert at_the_words("", Words(exact="it")) == ""
