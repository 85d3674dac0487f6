"""What a text that is no date of ours was probably meant to be: national forms, months in words, clock times and spans."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple
from unicodedata import normalize

LONGEST: Final = 60
HOW_WRITTEN: Final = "write 2026-06-12, 2026-06 or 2026; or 2026-06-12/2026-06-15 for a span"


class Meant(NamedTuple):
    """What was probably meant."""

    dates: tuple[str, ...] = ()
    """The dates that it may be, in EDTF; whether there are such days is for others to find out."""
    remark: str = ""
    """What else to say of it."""


_MONTHS: Final = (
    "jan gen ene янв",
    "feb fev фев",
    "mar mrz maa мар",
    "apr avr abr апр",
    "may mai mag mei maj маи мая",
    "jun juin giu июн",
    "jul juil lug июл",
    "aug aou ago авг",
    "sep set сен",
    "oct okt ott out окт",
    "nov ноя",
    "dec dez dic дек",
)
"""How months begin in the languages of most sources, without accents."""
_ZONES: Final = {"z": 0, "utc": 0, "gmt": 0, "bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "cst": -6, "cdt": -5}
_ZONES_OF_SEASON: Final = {"et": -5, "ct": -6, "mt": -7, "pt": -8}
"""Zones that say nothing of daylight saving time: their offset in winter."""
_SUMMER, _WINTER = range(4, 11), (12, 1, 2)
_NOTHING_KNOWN: Final = frozenset(
    ("unknown", "n/a", "na", "none", "null", "tbd", "tba", "?", "??", "unclear", "undated", "n.d", "no date")
)
_RELATIVE: Final = re.compile(
    r"(?:(?:on|last|this|next|late) )?(?:today|yesterday|tonight|tomorrow|now|recently|week|month|year"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night))?)"
)
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SHORT_YEAR: Final = re.compile(r"(?<=[a-z] )['’](\d{2})$")
"""A year without its century: `1 jan '26`."""
_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
_WEEKDAY: Final = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +(?=.*\d)")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|ª|\.)(?=[ ,])|^the ")
_ABOUT: Final = re.compile(r"(?:about|around|approximately|approx\.?|circa|ca?\.?|~) *(?=[^\W_])")
_PART_OF: Final = re.compile(r"(?:early|mid|middle of|late|beginning of|end of)[ -]+")
_FROM_TO: Final = re.compile(r"(?:from |between )?(.+?)(?: *(?:/|\bto\b|\buntil\b|\bthrough\b|\band\b|\bbis\b) *| +- +)(.+)")
_CLOCK: Final = re.compile(r"(.+?)(?:[ ,t]|, at | at )+(\d{1,2})[:.](\d{2})(?::\d{2})? *([ap]\.?m\b\.?)? *(\S*)")
_ONLY_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2} *(?:[ap]\.?m\.?)?(?: [a-z]+)?")
_OFFSET: Final = re.compile(r"([+-])(\d{1,2})(?::?(\d{2}))?")


def meant_date(text: str) -> Meant:
    """What was probably meant by a text that is no date."""
    plain = _DASHES.sub("-", _UNSEEN.sub("", normalize("NFKC", text[:LONGEST]))).strip(" \t\"'“”.,;()[]").lower()
    plain = _SHORT_YEAR.sub(r"20\1", plain)
    plain = re.sub(r"\d", lambda digit: str(int(digit[0])), plain)  # of any script
    if plain in _NOTHING_KNOWN or not plain:
        return Meant(remark="leave the key out where nothing is known")
    if _RELATIVE.fullmatch(plain):
        return Meant(remark="write the day itself, as in 2026-06-12; the source's own word can stand in “printed”")
    if _ONLY_CLOCK.fullmatch(plain):
        return Meant(remark="write the day before the clock time, as in 2026-06-12T17:21-04:00")
    if remark := _unlike_a_date(plain):
        return Meant(remark=remark)
    for read in (_bounded, _about, _clock_time, _days_of_one_month, _span, _one):
        if meant := read(plain):
            return meant
    return Meant(remark=HOW_WRITTEN)


def _unlike_a_date(plain: str) -> str:
    """What to say of two days side by side, of an hour without minutes, and of a day as spreadsheets count them."""
    if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})[ ,;&+]+(\d{4}-\d{2}-\d{2})", plain):
        return f"write one day, or {match[1]}/{match[2]} for a span"
    if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})[t ](\d{2})(z|[+-]\d{2}(?::?\d{2})?)", plain):
        return f"write the minutes too, as in {match[1]}T{match[2]}:00Z"
    if re.fullmatch(r"[34]\d{4}", plain):
        day = date(1899, 12, 30) + timedelta(days=int(plain))
        return f"as spreadsheets count days it would be {day}"
    return ""


def _one(plain: str) -> Meant | None:
    """One day, month or year in another form."""
    return Meant(days) if (days := tuple(dict.fromkeys(_days(plain)))) else None


def _days(plain: str) -> Iterator[str]:
    if match := re.fullmatch(r"(\d{4})(?:[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))", plain):
        month, day = (each for each in match.groups()[1:] if each)
        yield f"{match[1]}-{int(month):02}-{int(day):02}"
    elif match := re.fullmatch(r"(\d{4})[-/. ]+(\d{1,2})(?:-[?x]{1,2})?|(\d{1,2})[-/.](\d{4})", plain):
        yield f"{match[1] or match[4]}-{int(match[2] or match[3]):02}"
    elif match := re.fullmatch(r"(\d{4})(?:-[?x]{1,2}){1,2}", plain):
        yield match[1]
    elif match := re.fullmatch(r"(\d{1,2})([-./])(\d{1,2})[-./](\d{4}|(?<!-)\d{2})", plain):
        for month, day in ((int(match[1]), int(match[3])), (int(match[3]), int(match[1]))):
            if month in range(1, 13):
                yield f"{match[4] if len(match[4]) == 4 else f'20{match[4]}'}-{month:02}-{day:02}"
    elif match := re.fullmatch(r"(?:q([1-4])[- ]?(\d{4})|(\d{4})[- ]?q([1-4]))", plain):
        year, last = match[2] or match[3], int(match[1] or match[4]) * 3
        yield f"{year}-{last - 2:02}/{year}-{last:02}"
    else:
        yield from _in_words(_ORDINAL.sub("", _WEEKDAY.sub("", plain)))


def _in_words(plain: str) -> Iterator[str]:
    """`9 June 2026`, `June 9, 2026`, `9-jun-26`, `2026 June 9`, `June 2026`."""
    word, between = r"([^\W\d_]{3,10})", r"[\s.,-]+(?:(?:of|de|du|del|do|in) )?"
    for pattern, order in (
        (rf"(\d{{1,2}}){between}{word}{between}(\d{{4}})", (3, 2, 1)),
        (rf"{word}{between}(\d{{1,2}}){between}(\d{{4}})", (3, 1, 2)),
        (rf"(\d{{4}}){between}{word}{between}(\d{{1,2}})", (1, 2, 3)),
        (rf"{word}{between}(\d{{4}})", (2, 1, 0)),
    ):
        match = re.fullmatch(pattern, plain)
        if match and (month := _month(match[order[1]])):
            yield f"{match[order[0]]}-{month:02}" + (f"-{int(match[order[2]]):02}" if order[2] else "")


def _month(word: str) -> int:
    """The number of a month by its name; 0 where it is none."""
    bare = "".join(each for each in normalize("NFKD", word) if not 0x300 <= ord(each) < 0x370)
    longest = max((len(begins), number) for number, names in enumerate(_MONTHS, 1) for begins in ("", *names.split())
                  if bare.startswith(begins))  # fmt: skip
    return longest[1] if longest[0] else 0


def _only(plain: str) -> str:
    """The one date that a text means; empty where it means none or several."""
    meant = _clock_time(plain) or _one(plain)
    return meant.dates[0] if meant and len(meant.dates) == 1 else ""


def _bounded(plain: str) -> Meant | None:
    match = re.fullmatch(r"(before|until|by|after|since|from) (.+)|(.+)/", plain)
    day = _only(match[2] or match[3]) if match else ""
    if not match or not day:
        return None
    return Meant((f"../{day}" if match[1] in ("before", "until", "by") else f"{day}/..",))


def _about(plain: str) -> Meant | None:
    """A date that is hedged."""
    if match := _ABOUT.match(plain):
        inner = plain[match.end() :]
        day = inner if re.fullmatch(r"\d{4}", inner) else _only(inner)
        return Meant((f"{day}~",)) if day and "/" not in day else None
    if match := _PART_OF.match(plain):
        day = _only(plain[match.end() :])
        return Meant((day,), f"or a span, such as {day}-01/{day}-10") if re.fullmatch(r"\d{4}-\d{2}", day) else None
    if match := re.fullmatch(r"(?:spring|summer|autumn|fall|winter)(?: of)? (\d{4})", plain):
        return Meant(remark=f"write the months, as in {match[1]}-06/{match[1]}-08")
    return None


def _clock_time(plain: str) -> Meant | None:
    match = _CLOCK.fullmatch(plain)
    day = _only_day(match[1]) if match else ""
    if not match or not day:
        return None
    hour = int(match[2])
    if match[4]:
        hour = hour % 12 + (12 if match[4].startswith("p") else 0)
    at = f"{day}T{hour:02}:{match[3]}"
    offset = _offset(match[5].rstrip("."), int(day[5:7]))
    remark = f"a clock time needs its offset from UTC behind it: {at}Z, {at}-04:00 or another"
    return Meant((f"{at}{offset}",)) if offset else Meant(remark=remark)


def _only_day(plain: str) -> str:
    days = tuple(dict.fromkeys(_days(plain.strip(" ,"))))
    return days[0] if len(days) == 1 and len(days[0]) == 10 else ""


def _offset(zone: str, month: int) -> str:
    """The offset of a zone by its name or in another form; empty where it cannot be told."""
    if match := _OFFSET.fullmatch(zone.removeprefix("utc").removeprefix("gmt")):
        return f"{match[1]}{int(match[2]):02}:{match[3] or '00'}"
    hours = _ZONES.get(zone)
    if hours is None and zone in _ZONES_OF_SEASON and (month in _SUMMER or month in _WINTER):
        hours = _ZONES_OF_SEASON[zone] + (month in _SUMMER)
    return "" if hours is None else "Z" if zone == "z" else f"{'-' if hours < 0 else '+'}{abs(hours):02}:00"


def _days_of_one_month(plain: str) -> Meant | None:
    """`9-11 June 2026`, `June 9 to 11, 2026`, `2026-06-09/11`."""
    to = r" *(?:-|/|to|until|and|bis) *"
    for pattern in (rf"()(\d{{1,2}}){to}(\d{{1,2}})([ .][^\d]+\d{{4}})", rf"([^\d]+ )(\d{{1,2}}){to}(\d{{1,2}})(,? \d{{4}})",
                    rf"(\d{{4}}-\d{{2}}-)(\d{{2}}){to}(\d{{1,2}})()"):  # fmt: skip
        if match := re.fullmatch(pattern, plain):
            first, last = (_only_day(f"{match[1]}{day}{match[4]}") for day in (match[2], match[3]))
            return Meant((f"{first}/{last}",)) if first and last else None
    return None


def _span(plain: str) -> Meant | None:
    match = _FROM_TO.fullmatch(plain)
    ends = [_only(each) or (each if re.fullmatch(r"\d{4}", each) else "") for each in match.groups()] if match else []
    return Meant(("/".join(ends),)) if ends and all(ends) and not any("/" in end for end in ends) else None
