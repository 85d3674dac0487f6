"""Dates that know how exact they are."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from time import struct_time
from typing import Any

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.dates import FIRST_DAY, LAST_DAY, Date, NotADate, parse_date

SAMPLES = [
    *(
        "2026",
        "0999",
        "2026-06",
        "2024-02",
        "2023-02",
        "2026-12",
        "2026-06-12",
        "2024-02-29",
        "2026-XX",
        "2026-06-XX",
        "2026-XX-XX",
    ),
    *(
        "2026~",
        "2026-06~",
        "2026-06-12?",
        "2026%",
        "2026-06-12/2026-06-15",
        "2026-06/2026-07",
        "2025/2026",
        "2026/..",
        "../2026-06",
    ),
    *("2026-06-12~/2026-06-15?", "2026-06-12/2026-07", "2026-06-12T17:21:00-04:00", "2026-06-12T23:59:59Z"),
]


@pytest.mark.parametrize("text", SAMPLES)
def test_bounds_are_those_of_the_edtf_package(text: str) -> None:
    theirs: Any = edtf.parse_edtf(text)
    ours = parse_date(text)
    assert (ours.earliest, ours.latest) == (_day(theirs.lower_strict()), _day(theirs.upper_strict()))
    if isinstance(theirs, edtf.UncertainOrApproximate):
        assert ours.is_approximate == (theirs.is_approximate or theirs.is_uncertain_and_approximate)
        assert ours.is_uncertain == (theirs.is_uncertain or theirs.is_uncertain_and_approximate)


def _day(theirs: struct_time | float) -> date:
    if isinstance(theirs, float):
        return FIRST_DAY if theirs < 0 else LAST_DAY
    return date(*theirs[:3])


@pytest.mark.parametrize(
    ("text", "precision", "words"),
    [
        ("2026", "year", "2026"),
        ("2026-XX-XX", "year", "2026"),
        ("2026-06", "month", "June 2026"),
        ("2026-06-XX", "month", "June 2026"),
        ("2026-06-12", "day", "12 June 2026"),
        ("2026-06~", "month", "about June 2026"),
        ("2026-06-12?", "day", "12 June 2026 (uncertain)"),
        ("2026%", "year", "about 2026 (uncertain)"),
        ("2026-06-12T17:21-04:00", "minute", "12 June 2026, 5:21 pm (UTC−4)"),
        ("2026-06-12T00:05Z", "minute", "12 June 2026, 12:05 am (UTC)"),
        ("2026-06-12T12:00+05:30", "minute", "12 June 2026, 12:00 pm (UTC+5:30)"),
        ("2026-06-12T09:00:30-04:00~", "minute", "12 June 2026, about 9:00 am (UTC−4)"),
        ("2026-06-15/2026-06-17", "interval", "15 to 17 June 2026"),
        ("2026-06-29/2026-07-02", "interval", "29 June to 2 July 2026"),
        ("2025-12-31/2026-01-01", "interval", "31 December 2025 to 1 January 2026"),
        ("2026-06-15/2026-07", "interval", "15 June 2026 to July 2026"),
        ("2026-06-15~/2026-06-17", "interval", "about 15 June 2026 to 17 June 2026"),
        ("2026-06-15/..", "interval", "from 15 June 2026"),
        ("../2026-06-15", "interval", "until 15 June 2026"),
    ],
)
def test_words(text: str, precision: str, words: str) -> None:
    assert (parse_date(text).precision, parse_date(text).words, str(parse_date(text))) == (precision, words, text)


@pytest.mark.parametrize(
    ("text", "message", "meant"),
    [
        ("6/12/26", "“6/12/26” is not a date", "2026-06-12 or 2026-12-06"),
        ("soon", "“soon” is not a date", ""),
        ("٢٠٢٦-٠٦-٠٢", "“٢٠٢٦-٠٦-٠٢” is not a date", "2026-06-02"),
        ("31 June 2026", "“31 June 2026” is not a date: June 2026 has 30 days", ""),
        ("2026-06-31/2026-07-02", "“2026-06-31” is not a date: June 2026 has 30 days", ""),
        ("0000", "“0000” is not a date: there is no year 0000", ""),
        ("2026-13", "“2026-13” is not a date: there is no month 13", ""),
        ("2026-02-29", "“2026-02-29” is not a date: February 2026 has 28 days", ""),
        ("2026-XX-12", "“2026-XX-12” is not a date: a day without a month", ""),
        ("2026-06-XXT10:00Z", "“2026-06-XXT10:00Z” is not a date: a clock time needs the whole day", ""),
        ("2026-06-17/2026-06-15", "“2026-06-17/2026-06-15” ends before it begins", "2026-06-15/2026-06-17"),
        ("../..", "“../..” is not a date: one end of an interval must be known", ""),
        ("2026/soon", "“2026/soon” is not a date", ""),
    ],
)
def test_no_dates(text: str, message: str, meant: str) -> None:
    with pytest.raises(NotADate) as caught:
        parse_date(text)
    assert (str(caught.value), caught.value.meant) == (message, meant)


@pytest.mark.parametrize(
    "text", ["2026-06-12T24:00Z", "2026-06-12T10:60Z", "2026-06-31T10:00Z", "2026-06-12T10:00+24:00", "0001-01-01T00:00+01:00"]
)
def test_no_clock_times(text: str) -> None:
    with pytest.raises(NotADate) as caught:
        parse_date(text)
    assert str(caught.value) == f"“{text}” is not a date: there is no such day, clock time or offset from UTC"


def test_order() -> None:
    texts = [
        "2026-06-13",
        "2026-06-12",
        "2026-06",
        "2026",
        "2026-06-12T21:59-04:00",
        "2026-06-12T10:00Z",
        "2026-06-12T05:00-04:00",
        "2026-06-12/2026-06-13",
    ]
    assert sorted(texts, key=lambda text: parse_date(text).sort_key) == [
        *(
            "2026",
            "2026-06",
            "2026-06-12T05:00-04:00",
            "2026-06-12T10:00Z",
            "2026-06-12T21:59-04:00",
            "2026-06-12",
            "2026-06-12/2026-06-13",
            "2026-06-13",
        ),
    ]


@pytest.mark.parametrize(
    ("left", "right", "is_surely_before", "may_meet"),
    [
        ("2026-06-12", "2026-06-13", True, False),
        ("2026-06", "2026-06-13", False, True),
        ("2026-06-12T10:00Z", "2026-06-12T10:00Z", False, True),
        ("2026-06-12T10:00Z", "2026-06-12T12:00+02:00", False, True),
        ("2026-06-12T10:00Z", "2026-06-12T10:01Z", True, False),
        ("2026-06-12T10:00Z", "2026-06-12", False, True),
        ("2026-06-10/2026-06-12", "2026-06-12/..", False, True),
        ("../2026-06-12", "2026-06-13/..", True, False),
    ],
)
def test_before_and_meeting(left: str, right: str, *, is_surely_before: bool, may_meet: bool) -> None:
    assert parse_date(left).is_surely_before(parse_date(right)) is is_surely_before
    assert parse_date(left).may_meet(parse_date(right)) is parse_date(right).may_meet(parse_date(left)) is may_meet


def _clock(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 12, 31))
OFFSETS = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
MOMENTS = st.datetimes(min_value=datetime(1000, 1, 2), max_value=datetime(9998, 12, 30), timezones=OFFSETS).map(_clock)
SINGLE = st.one_of(
    st.builds(lambda day, mark: f"{day}{mark}", DAYS, st.sampled_from(["", "~", "?", "%"])),
    st.builds(lambda day, rest: f"{day:%Y}{rest}", DAYS, st.sampled_from(["", "-XX", "-XX-XX", "~"])),
    st.builds(lambda day, rest: f"{day:%Y-%m}{rest}", DAYS, st.sampled_from(["", "-XX", "?"])),
    MOMENTS,
)


@given(SINGLE)
def test_what_is_written_is_kept(text: str) -> None:
    made = parse_date(text)
    assert str(made) == text
    assert FIRST_DAY <= made.earliest <= made.latest <= LAST_DAY
    assert made.words
    assert made.sort_key[0] == made.earliest
    assert made.may_meet(made)
    assert not made.is_surely_before(made)


@given(SINGLE, SINGLE)
def test_two_dates_meet_or_one_comes_first(left: str, right: str) -> None:
    one, other = parse_date(left), parse_date(right)
    assert one.may_meet(other) + one.is_surely_before(other) + other.is_surely_before(one) == 1
    if one.is_surely_before(other):
        made = parse_date(f"{left}/{right}")
        assert (made.earliest, made.latest) == (one.earliest, other.latest)
        with pytest.raises(NotADate):
            parse_date(f"{right}/{left}")


@given(st.one_of(st.text(max_size=30), st.from_regex(r"[0-9X/.T:Z~?%+-]{0,40}", fullmatch=True)))
def test_any_text_is_a_date_or_raises(text: str) -> None:
    assert _date_or_none(text, parse_date) is None or parse_date(text).words


def _date_or_none(text: str, read: Callable[[str], Date]) -> Date | None:
    try:
        return read(text)
    except NotADate:
        return None
