"""Amounts that know how exact they are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.dates import parse_date
from explainer.model.measure import Amount, NotAnAmount, parse_amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("80", Amount("80", Decimal(80), Decimal(80))),
        ("-2.50", Amount("-2.50", Decimal("-2.50"), Decimal("-2.50"))),
        (">80", Amount(">80", Decimal(80), low_is_open=True)),
        (">=80", Amount(">=80", Decimal(80))),
        ("<80", Amount("<80", high=Decimal(80), high_is_open=True)),
        ("<=80", Amount("<=80", high=Decimal(80))),
        ("~80", Amount("~80", Decimal(72), Decimal(88), is_approximate=True)),
        ("~-80", Amount("~-80", Decimal(-88), Decimal(-72), is_approximate=True)),
        ("40..50", Amount("40..50", Decimal(40), Decimal(50))),
        ("-1..1", Amount("-1..1", Decimal(-1), Decimal(1))),
        ("2026-06-12", Amount("2026-06-12", date=parse_date("2026-06-12"))),
        ("2026-06-12T17:21-04:00", Amount("2026-06-12T17:21-04:00", date=parse_date("2026-06-12T17:21-04:00"))),
        ('"dozens"', Amount("dozens", is_words=True)),
        ("“dozens”", Amount("dozens", is_words=True)),
    ],
)
def test_amounts(text: str, amount: Amount) -> None:
    assert parse_amount(text) == amount


def test_a_year_is_a_number() -> None:
    assert parse_amount("2026").low == 2026
    assert parse_amount("2026").date is None


@pytest.mark.parametrize("text", ["", "dozens", ">~80", "1e3", ".5", "5.", "..50", '""', '"', "٣", "+3"])
def test_no_amounts(text: str) -> None:
    with pytest.raises(NotAnAmount) as caught:
        parse_amount(text)
    hint = "write 80, >80, >=80, ~80, 40..50, a date, or words in quotation marks"
    assert str(caught.value) == f"“{text}” is not an amount; {hint}"


def test_an_amount_that_ends_below_its_beginning() -> None:
    with pytest.raises(NotAnAmount) as caught:
        parse_amount("50..40")
    assert str(caught.value) == "“50..40” ends below its beginning; perhaps 40..50"


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=2)


@given(NUMBERS, st.sampled_from(["", ">", ">=", "<", "<=", "~"]))
def test_what_is_written_is_kept(number: Decimal, sign: str) -> None:
    amount = parse_amount(f"{sign}{number:f}")
    assert str(amount) == f"{sign}{number:f}"
    assert amount.low is None or amount.low <= number
    assert amount.high is None or amount.high >= number
    assert (amount.low is None, amount.high is None) == ("<" in sign, ">" in sign)


@given(NUMBERS, NUMBERS)
def test_ranges(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    amount = parse_amount(f"{low:f}..{high:f}")
    assert (amount.low, amount.high) == (low, high)


@given(st.one_of(st.text(max_size=30), st.from_regex(r"[0-9<>=~.\"“”-]{0,40}", fullmatch=True)))
def test_any_text_is_an_amount_or_raises(text: str) -> None:
    try:
        amount = parse_amount(text)
    except NotAnAmount:
        return
    assert [amount.is_words, amount.date is not None, (amount.low, amount.high) != (None, None)].count(True) == 1
