"""What is measured, and amounts that know how exact they are."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from explainer.model.dates import Date, NotADate, parse_date
from explainer.model.meant_amounts import meant_amount
from explainer.model.record import Record
from explainer.model.text import Prose

MeasureType = Literal["count", "date", "time", "amount", "name", "title", "place"]

_NUMBER: Final = r"-?\d+(?:\.\d+)?"
_BOUND: Final = re.compile(rf"(>=|<=|>|<|~)?({_NUMBER})", re.ASCII)
_RANGE: Final = re.compile(rf"({_NUMBER})\.\.({_NUMBER})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Record):
    """What values are values of. Its type says how they are compared: `count` exactly, `amount` at the coarser of two
    roundings, `date` and `time` at the coarser of two precisions, `name`, `title` and `place` as words."""

    title: str
    """What is measured, in words."""
    type: MeasureType
    """How its values are compared."""
    unit: str | None = None
    """The unit, as it stands after a number."""
    grows: bool = False
    """Whether it only ever grows, so that a later value must not be lower."""
    summary: Prose | None = None
    """More about it."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as written: a number with its bounds, a date, or words."""

    text: str
    low: Decimal | None = None
    """The least it can be; None where there is no lower bound, or for words and dates."""
    high: Decimal | None = None
    low_is_open: bool = False
    """Whether `low` itself is left out: `>80`."""
    high_is_open: bool = False
    is_approximate: bool = False
    """`~80`: never in conflict with a value within a tenth of it."""
    date: Date | None = None
    """The date or clock time, for amounts written in EDTF."""
    is_words: bool = False
    """Quoted words: compared where the measure is of names, titles or places, and else only shown."""

    def __str__(self) -> str:
        return self.text


class NotAnAmount(ValueError):
    """A text that is no amount of ours."""


def parse_amount(text: str) -> Amount:
    """The amount that `text` writes: `80`, `>80`, `>=80`, `<80`, `<=80`, `~80`, `40..50`, a date, or `"words"` with
    their quotation marks. Raises `NotAnAmount`."""
    if len(text) > 2 and text[0] in '"“' and text[-1] in '"”':
        return Amount(text[1:-1], is_words=True)
    if match := _BOUND.fullmatch(text):
        return _bound(text, match[1] or "", Decimal(match[2]))
    if match := _RANGE.fullmatch(text):
        low, high = Decimal(match[1]), Decimal(match[2])
        if low > high:
            raise NotAnAmount(f"“{text}” ends below its beginning; perhaps {match[2]}..{match[1]}")
        return Amount(text, low, high)
    try:
        return Amount(text, date=parse_date(text))
    except NotADate:
        raise NotAnAmount(f"“{text}” is not an amount; {meant_amount(text)}") from None


def _bound(text: str, sign: str, number: Decimal) -> Amount:
    if sign == ">":
        return Amount(text, low=number, low_is_open=True)
    if sign == ">=":
        return Amount(text, low=number)
    if sign == "<":
        return Amount(text, high=number, high_is_open=True)
    if sign == "<=":
        return Amount(text, high=number)
    if sign == "~":
        tenth = abs(number) / 10
        return Amount(text, number - tenth, number + tenth, is_approximate=True)
    return Amount(text, number, number)
