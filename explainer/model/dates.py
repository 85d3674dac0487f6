"""Dates that know how exact they are: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that a news story needs."""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal

from explainer.model.meant_dates import meant_date

Precision = Literal["year", "month", "day", "minute", "interval"]

_PART: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX)(?:T(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?"
    r"(?P<zone>Z|[+-]\d{2}:\d{2}))?)?)?(?P<mark>[~?%])?",
    re.ASCII,
)
MONTHS: Final = tuple(calendar.month_name[number] for number in range(13))
FIRST_DAY: Final = date(1, 1, 1)
LAST_DAY: Final = date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class Date:
    """A date, a clock time with its zone, or an interval, as exact as it is known and no more."""

    text: str
    """As written, in EDTF."""
    earliest: date
    """The first day it can be, in its own zone."""
    latest: date
    """The last day it can be, in its own zone."""
    precision: Precision
    moment: datetime | None = None
    """The exact moment with its zone, for clock times."""
    is_approximate: bool = False
    """`~` or `%`: about then."""
    is_uncertain: bool = False
    """`?` or `%`: the date itself is doubted."""
    ends: tuple["Date | None", "Date | None"] | None = None
    """Both ends of an interval; None is open."""

    def __str__(self) -> str:
        return self.text

    @property
    def sort_key(self) -> tuple[date, bool, datetime, date, str]:
        """Orders dates by the day they begin on, in its own zone; of one day the clock times first, then what is vaguer."""
        moment = self.moment
        # Moments are compared in one zone, but only among themselves: 9 pm in New York is already the next day in UTC.
        start = moment.astimezone(UTC).replace(tzinfo=None) if moment else datetime.min
        return (self.earliest, moment is None, start, self.latest, self.text)

    def is_surely_before(self, other: "Date") -> bool:
        """Whether this cannot be as late as `other`, whatever is not known of both."""
        if self.moment and other.moment:
            return self.moment < other.moment
        return self.latest < other.earliest

    def may_meet(self, other: "Date") -> bool:
        """Whether both may name the same time, at the coarser of their precisions."""
        if self.moment and other.moment:
            return self.moment == other.moment
        return self.earliest <= other.latest and other.earliest <= self.latest

    @property
    def words(self) -> str:
        """The date in words: `12 June 2026, 5:21 pm (UTC−4)`, `15 to 17 June 2026`, `about June 2026`."""
        if self.ends:
            return _interval_words(*self.ends)
        plain = _plain_words(self)
        if self.is_approximate and self.moment is None:
            plain = f"about {plain}"
        return f"{plain} (uncertain)" if self.is_uncertain else plain


class NotADate(ValueError):
    """A text that is no date of ours; the message says what is wrong."""

    def __init__(self, message: str, meant: str = "", remark: str = "") -> None:
        super().__init__(message)
        self.meant = meant
        """The date that it may have been, or two; empty where nothing can be said."""
        self.remark = remark
        """What else an editor needs to know."""

    @property
    def hint(self) -> str:
        """What to do, in a clause."""
        return "; ".join(filter(None, (self.meant and f"perhaps {self.meant}", self.remark)))


def parse_date(text: str) -> Date:
    """The date that `text` writes in EDTF. Raises `NotADate`."""
    if "/" in text and re.fullmatch(r"[^/]+/[^/]+", text) and not re.fullmatch(r"\d{1,2}/\d{1,2}", text):
        return _interval(text)
    match = _PART.fullmatch(text)
    if not match:
        raise _not_a_date(text)
    if match["hour"]:
        return _clock_time(text, match)
    return _day_or_more(text, match)


def _day_or_more(text: str, match: re.Match[str]) -> Date:
    year, mark = int(match["year"]), match["mark"] or ""
    is_approximate, is_uncertain = mark in ("~", "%"), mark in ("?", "%")
    if year == 0:
        raise NotADate(f"“{text}” is not a date: there is no year 0000")
    month, day = match["month"], match["day"]
    if only := _whole_day(year, month, day):
        return Date(text, only, only, "day", None, is_approximate, is_uncertain)
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise NotADate(f"“{text}” is not a date: a day without a month")
        return Date(text, date(year, 1, 1), date(year, 12, 31), "year", None, is_approximate, is_uncertain)
    if not 1 <= int(month) <= 12:
        raise NotADate(f"“{text}” is not a date: there is no month {month}")
    last = calendar.monthrange(year, int(month))[1]
    if day is None or day == "XX":
        return Date(text, date(year, int(month), 1), date(year, int(month), last), "month", None, is_approximate, is_uncertain)
    raise NotADate(f"“{text}” is not a date: {MONTHS[int(month)]} {year} has {last} days")


def _whole_day(year: int, month: str | None, day: str | None) -> date | None:
    """The day, as most dates are written; None where a part is left open or there is no such day."""
    if month is None or day is None or "XX" in (month, day):
        return None
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None


def _clock_time(text: str, match: re.Match[str]) -> Date:
    if "XX" in (match["month"], match["day"]):
        raise NotADate(f"“{text}” is not a date: a clock time needs the whole day")
    try:
        moment = datetime.fromisoformat(text.rstrip("~?%"))
        moment.astimezone(UTC)  # so that whatever is a date can be put in order
    except (ValueError, OverflowError) as error:
        raise NotADate(f"“{text}” is not a date: there is no such day, clock time or offset from UTC") from error
    mark = match["mark"] or ""
    day = moment.date()
    return Date(text, day, day, "minute", moment, is_approximate=mark in ("~", "%"), is_uncertain=mark in ("?", "%"))


def _interval(text: str) -> Date:
    left, right = text.split("/")
    try:
        start = None if left == ".." else parse_date(left)
        end = None if right == ".." else parse_date(right)
    except NotADate as error:
        raise (_not_a_date(text) if error.hint else error) from error
    if start is None and end is None:
        raise NotADate(f"“{text}” is not a date: one end of an interval must be known")
    if start and end and end.is_surely_before(start):
        raise NotADate(f"“{text}” ends before it begins", f"{right}/{left}")
    return Date(
        text,
        start.earliest if start else FIRST_DAY,
        end.latest if end else LAST_DAY,
        "interval",
        is_approximate=any(part.is_approximate for part in (start, end) if part),
        is_uncertain=any(part.is_uncertain for part in (start, end) if part),
        ends=(start, end),
    )


def _not_a_date(text: str) -> NotADate:
    """The fault of a text that has not the form of a date, with what it may have been."""
    meant = meant_date(text)
    real, why_not = [], ""
    for each in meant.dates:
        try:
            real.append(parse_date(each).text)
        except NotADate as error:
            why_not = why_not or str(error).partition(" is not a date")[2]
    if real or not meant.dates:
        return NotADate(f"“{text}” is not a date", " or ".join(real), meant.remark)
    return NotADate(f"“{text}” is not a date{why_not}")


def _plain_words(value: Date) -> str:
    if value.precision == "year":
        return str(value.earliest.year)
    if value.precision == "month":
        return f"{MONTHS[value.earliest.month]} {value.earliest.year}"
    day = f"{value.earliest.day} {MONTHS[value.earliest.month]} {value.earliest.year}"
    if value.moment is None:
        return day
    return f"{day}, {clock_words(value.moment, is_approximate=value.is_approximate)}"


def clock_words(moment: datetime, *, is_approximate: bool = False) -> str:
    """A clock time with its zone in words: `5:21 pm (UTC−4)`, `about 1:00 pm (UTC−4)`."""
    clock = f"{moment.hour % 12 or 12}:{moment.minute:02} {'am' if moment.hour < 12 else 'pm'}"
    return f"{'about ' if is_approximate else ''}{clock} ({zone_words(moment.utcoffset() or timedelta())})"


def zone_words(offset: timedelta) -> str:
    """An offset from UTC in words: `UTC−4`, `UTC+5:30`, `UTC`."""
    minutes = int(offset.total_seconds()) // 60
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"


def _interval_words(start: Date | None, end: Date | None) -> str:
    if start is None:
        return f"until {end.words if end else ''}"
    if end is None:
        return f"from {start.words}"
    simple = not (start.is_approximate or start.is_uncertain or end.is_approximate or end.is_uncertain)
    if simple and start.precision == end.precision == "day":
        if (start.earliest.year, start.earliest.month) == (end.earliest.year, end.earliest.month):
            return f"{start.earliest.day} to {end.words}"
        if start.earliest.year == end.earliest.year:
            return f"{start.earliest.day} {MONTHS[start.earliest.month]} to {end.words}"
    return f"{start.words} to {end.words}"
