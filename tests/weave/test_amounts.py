"""Amounts in words, down to the last digit."""

import pytest

from explainer.model.measure import parse_amount
from explainer.weave.amounts import amount_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("80", "80 signers"),
        (">80", "more than 80 signers"),
        (">=80", "at least 80 signers"),
        ("<80", "less than 80 signers"),
        ("<=80", "at most 80 signers"),
        ("~80", "about 80 signers"),
        ("40..50", "40 to 50 signers"),
        ("-3", "-3 signers"),
        ("2026-06-12T17:21-04:00", "12 June 2026, 5:21 pm (UTC−4)"),
        ('"eighty or so"', "“eighty or so”"),
    ],
)
def test_amount_words(amount: str, words: str) -> None:
    assert amount_words(parse_amount(amount), "signers") == words


def test_without_a_unit() -> None:
    assert amount_words(parse_amount("80")) == "80"
