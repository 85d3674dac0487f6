"""Whether two amounts or two dates can both hold."""

import pytest

from explainer.model.dates import parse_date
from explainer.model.measure import parse_amount
from explainer.weave.spans import amounts_meet, dates_meet, is_lower

DATES = [
    # Days, months, years: the coarser precision counts.
    ("2026-06-12", "2026-06-12", True),
    ("2026-06-12", "2026-06-13", False),
    ("2026-06-12", "2026-06", True),
    ("2026-06-12", "2026", True),
    ("2026-07-12", "2026-06", False),
    ("2026-06-12/2026-06-14", "2026-06-14", True),
    ("2026-06-12/2026-06-14", "2026-06-15", False),
    ("2026-06-12/..", "2026-08-01", True),
    ("../2026-06-12", "2026-06-13", False),
    # Clock times: as moments, whatever their zones.
    ("2026-06-12T17:21-04:00", "2026-06-12T21:21Z", True),
    ("2026-06-12T17:21-04:00", "2026-06-12T17:21Z", False),
    ("2026-06-12T23:30-04:00", "2026-06-13T03:30Z", True),
    ("2026-06-12T17:21-04:00", "2026-06-12T17:22-04:00", False),
    ("2026-06-12T17:21:40-04:00", "2026-06-12T17:21-04:00", True),
    # Beside a day, a clock time is its day, in its own zone.
    ("2026-06-12T23:30-04:00", "2026-06-12", True),
    ("2026-06-12T23:30-04:00", "2026-06-13", False),
    ("2026-06-12T23:30-04:00", "2026-06", True),
    ("2026-06-14T23:30-04:00", "2026-06-12/2026-06-14", True),
    # Intervals between clock times.
    ("2026-06-12T21:00-04:00/..", "2026-06-12T20:00-04:00", True),
    ("2026-06-12T21:00-04:00/2026-06-12T22:00-04:00", "2026-06-12T21:59-04:00", True),
    ("2026-06-12T21:00-04:00/2026-06-12T22:00-04:00", "2026-06-12T22:01-04:00", False),
    ("2026-06-12T21:00-04:00/2026-06-12T22:00-04:00", "2026-06-12", True),
    ("2026-06-12T21:00-04:00/2026-06-13", "2026-06-13T23:00-04:00", True),
    ("2026-06-12/2026-06-13T05:00Z", "2026-06-13T23:00Z", True),
    # What is approximate or doubted may be off by one step.
    ("2026-06-12T13:00-04:00~", "2026-06-12T13:45-04:00", True),
    ("2026-06-12T13:00-04:00~", "2026-06-12T14:01-04:00", False),
    ("2026-06-12~", "2026-06-13", True),
    ("2026-06-12?", "2026-06-13", True),
    ("2026-06-12?", "2026-06-14", False),
    ("2026-06~", "2026-07-15", True),
    ("2026-06~", "2026-09-15", False),
    ("2026~", "2027-03", True),
    ("9999-12-31~", "9999-12-31", True),
]


@pytest.mark.parametrize(("left", "right", "meet"), DATES)
def test_dates_meet(left: str, right: str, meet: bool) -> None:
    assert dates_meet(parse_date(left), parse_date(right)) is meet
    assert dates_meet(parse_date(right), parse_date(left)) is meet


AMOUNTS = [
    ("80", "80", True),
    ("80", "76", False),
    (">80", "80", False),
    (">=80", "80", True),
    ("<80", "80", False),
    ("<=80", "80", True),
    (">80", ">76", True),
    (">80", "<81", True),
    (">80", "<80", False),
    ("40..50", "50", True),
    ("40..50", "50.5", False),
    ("40..50", ">50", False),
    ("~80", "88", True),
    ("~80", "72", True),
    ("~80", "89", False),
    ("~80", "~97", True),
    ("1.0", "1", True),
    ("-3", "3", False),
    ('"eighty"', "76", True),
    ('"eighty"', '"ninety"', True),
    ("80", "2026-06-12", True),
    ("2026-06-12", "2026-06-13", False),
    ("2026-06-12T17:21-04:00", "2026-06-12", True),
]


@pytest.mark.parametrize(("left", "right", "meet"), AMOUNTS)
def test_amounts_meet(left: str, right: str, meet: bool) -> None:
    assert amounts_meet(parse_amount(left), parse_amount(right)) is meet
    assert amounts_meet(parse_amount(right), parse_amount(left)) is meet


@pytest.mark.parametrize(
    ("left", "right", "lower"),
    [
        ("76", "80", True),
        ("80", "76", False),
        ("80", "80", False),
        ("40..50", "51", True),
        ("40..50", "50", False),
        ("<80", "80", True),
        (">80", "90", False),
        ('"few"', "90", False),
        ("2026-06-12", "2026-06-13", True),
        ("2026-06-12", "2026-06", False),
        ("2026-06", "2026-06-12", False),
        ("2026-06-13", "2026-06-12", False),
        ("80", "2026-06-13", False),
        ("2026-06-13", "80", False),
    ],
)
def test_is_lower(left: str, right: str, lower: bool) -> None:
    assert is_lower(parse_amount(left), parse_amount(right)) is lower
