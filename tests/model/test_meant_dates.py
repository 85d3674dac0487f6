"""What a text that is no date was probably meant to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.dates import NotADate, parse_date
from explainer.model.meant_dates import HOW_WRITTEN, meant_date

FORMS = {
    "2026-06-09": (
        *(
            "2026-6-9",
            "2026/06/09",
            "2026.06.09",
            "20260609",
            "2026年6月9日",
            "２０２６-06-09",
            "2026-06-09\u200e",
            "2026-06-09.",
        ),
        *("9 June 2026", "9. Juni 2026", "9 juin 2026", "9 de junio de 2026", "9 июня 2026", "9-Jun-2026", "2026 June 9"),
        *("June 9, 2026", "June 9th, 2026", "the 9th of June 2026", "Jun. 9, 2026", "Tuesday, June 9, 2026", "“9 June 2026”"),
    ),
    "2026-08-09": ("9 août 2026", "9 agosto 2026", "9. August 2026"),
    "2026-03-13": ("13/3/2026", "13.03.26", "13 März 2026", "3/13/2026"),
    "2026-12-06 2026-06-12": ("12/6/26", "12.6.2026", "12/06/2026"),
    "2026-06": ("June 2026", "06/2026", "2026-06-??", "2026/6", "mid-June 2026", "early June 2026"),
    "2026": ("2026-??-??", "2026-xx-??"),
    "2026-06-09T17:21-04:00": (
        *("2026-06-09 17:21 ET", "2026-06-09T17:21 EDT", "June 9, 2026 at 5:21 p.m. ET", "2026-06-09T5:21pm-04:00"),
        *("2026-06-09T17:21-0400", "2026-06-09T17:21-4", "2026-06-09T17:21−04:00", "2026-06-09, 17:21 UTC-4"),
    ),
    "2026-01-09T09:05-05:00": ("2026-01-09 9:05 ET", "9 January 2026, 9:05 am EST"),
    "2026-06-09T12:05+02:00": ("9 June 2026 12:05 CEST",),
    "2026-06-09T00:05Z": ("2026-06-09 12:05 am Z",),
    "2026-06-09/2026-06-11": (
        *("2026-06-09 to 2026-06-11", "2026-06-09 - 2026-06-11", "2026-06-09 – 2026-06-11", "9-11 June 2026"),
        *("June 9 to 11, 2026", "2026-06-09/11", "between 9 June 2026 and 11 June 2026", "9 June 2026/11 June 2026"),
    ),
    "2026-04/2026-06": ("2026-Q2", "Q2 2026", "April 2026 to June 2026"),
    "2026~": ("c. 2026", "circa 2026", "~2026"),
    "2026-06-09~": ("about 9 June 2026", "~2026-06-09"),
    "../2026-06-09": ("before 9 June 2026", "until 2026-06-09"),
    "2026-06/..": ("after June 2026", "since 2026-06", "2026-06/"),
}


@pytest.mark.parametrize(("written", "meant"), [(text, meant) for meant, texts in FORMS.items() for text in texts])
def test_meant(written: str, meant: str) -> None:
    assert sorted(meant_date(written).dates) == sorted(meant.split())
    assert [parse_date(each).text for each in meant.split()] == meant.split()
    with pytest.raises(NotADate):
        parse_date(written)


@pytest.mark.parametrize(
    ("written", "remark"),
    [
        ("unknown", "leave the key out where nothing is known"),
        ("2026-06-12, 2026-06-15", "write one day, or 2026-06-12/2026-06-15 for a span"),
        ("2026-06-12 17Z", "write the minutes too, as in 2026-06-12T17:00Z"),
        ("46185", "as spreadsheets count days it would be 2026-06-12"),
        ("n/a", "leave the key out where nothing is known"),
        ("", "leave the key out where nothing is known"),
        ("yesterday", "write the day itself, as in 2026-06-12; the source's own word can stand in “printed”"),
        ("Friday evening", "write the day itself, as in 2026-06-12; the source's own word can stand in “printed”"),
        ("5:21 pm", "write the day before the clock time, as in 2026-06-12T17:21-04:00"),
        (
            "2026-06-12 17:21",
            "a clock time needs its offset from UTC behind it: 2026-06-12T17:21Z, 2026-06-12T17:21-04:00 or another",
        ),
        (
            "2026-11-05 20:50 ET",  # in November Eastern time is either
            "a clock time needs its offset from UTC behind it: 2026-11-05T20:50Z, 2026-11-05T20:50-04:00 or another",
        ),
        ("summer 2026", "write the months, as in 2026-06/2026-08"),
        ("mid-June 2026", "or a span, such as 2026-06-01/2026-06-10"),
        ("1781000000", HOW_WRITTEN),
        ("26-06-09", HOW_WRITTEN),
        ("12 Smarch 2026", HOW_WRITTEN),
        ("3 days ago", HOW_WRITTEN),
    ],
)
def test_remarks(written: str, remark: str) -> None:
    assert meant_date(written).remark == remark


PIECES = (
    "9",
    "31",
    "٢",
    "2026",
    "-",
    "/",
    ".",
    " ",
    "T",
    ":",
    "june",
    "мая",
    "~",
    "??",
    "before ",
    " to ",
    "et",
    "Z",
    "q2",
    "mid-",
)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_whatever_is_meant_is_a_date_or_is_left_out(text: str) -> None:
    try:
        parse_date(text)
    except NotADate as error:
        for meant in filter(None, error.meant.split(" or ")):
            assert parse_date(meant).text == meant
