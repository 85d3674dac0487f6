"""Whether two amounts, or two dates, can both hold."""

from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from explainer.model.dates import Date
from explainer.model.measure import Amount

Span: TypeAlias = tuple[datetime, datetime]
"""The first and the last minute that a date can mean."""

_SLACK: Final = {
    "minute": timedelta(hours=1),
    "day": timedelta(days=1),
    "month": timedelta(days=31),
    "year": timedelta(days=366),
    "interval": timedelta(days=1),
}
"""How far a date that is approximate or doubted may be off: one step of what it is measured in."""


def amounts_meet(left: Amount, right: Amount) -> bool:
    """Whether both amounts can hold. Words, and a number beside a date, are not compared here: they always can."""
    if left.date is not None and right.date is not None:
        return dates_meet(left.date, right.date)
    return not (_is_below(left, right) or _is_below(right, left))


def is_lower(left: Amount, right: Amount) -> bool:
    """Whether the first amount is surely lower than the second."""
    if left.date is not None and right.date is not None:
        return not dates_meet(left.date, right.date) and left.date.sort_key < right.date.sort_key
    return _is_below(left, right)


def dates_meet(left: Date, right: Date) -> bool:
    """Whether both can mean the same time, at the coarser of their precisions.

    Two clock times are compared as moments, whatever their zones. Beside a whole day a clock time counts as its day,
    in its own zone.
    """
    first, second = _clock(left), _clock(right)
    if first is None or second is None:
        first, second = _days(left), _days(right)
    return first[0] <= second[1] and second[0] <= first[1]


def window(date: Date) -> Span:
    """From when to when a date can be, in days, a day wider on both sides than any zone can move it."""
    return _widened(_days(date), timedelta(days=1))


def begins(date: Date) -> datetime:
    """When a date begins, in UTC for clock times; for sorting."""
    return _minute(date.moment) if date.moment else datetime(date.earliest.year, date.earliest.month, date.earliest.day)


def _is_below(left: Amount, right: Amount) -> bool:
    """Whether the first is below the second; never for words and dates, which have no bounds."""
    if left.high is None or right.low is None:
        return False
    return left.high < right.low or (left.high == right.low and (left.high_is_open or right.low_is_open))


def _clock(date: Date) -> Span | None:
    """The minutes, in UTC, of a clock time or of an interval between two; None for anything less exact."""
    start, end = date.ends or (date, date)
    if start is None or end is None or start.moment is None or end.moment is None:
        return None
    return _slackened((_minute(start.moment), _minute(end.moment)), date)


def _days(date: Date) -> Span:
    """The days of a date, in its own zone."""
    first, last = date.earliest, date.latest
    return _slackened((datetime(first.year, first.month, first.day), datetime(last.year, last.month, last.day, 23, 59)), date)


def _slackened(span: Span, date: Date) -> Span:
    return _widened(span, _SLACK[date.precision]) if date.is_approximate or date.is_uncertain else span


def _minute(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(second=0, microsecond=0, tzinfo=None)


def _widened(span: Span, slack: timedelta) -> Span:
    start = span[0] - slack if span[0] - datetime.min > slack else datetime.min
    end = span[1] + slack if datetime.max - span[1] > slack else datetime.max
    return start, end
