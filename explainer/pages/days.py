"""Events in order of time, by month and day, with how exactly each is dated."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from explainer.model.dates import MONTHS, Date, clock_words
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.pages.strings import PRECISION, Say
from explainer.pages.wording import is_contested
from explainer.weave.permalinks import anchor
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class Happening:
    """An event on the timeline."""

    event: Event
    time: str
    """The clock time with its zone, where it is known."""
    precision: str
    """What is not known of the time; empty for days and clock times."""
    contested: str
    """`disputed` where all that is said of it is, `disputed in part` where some is; empty else."""
    anchor: str
    """Its id on the timeline's page."""


@dataclass(frozen=True, slots=True)
class Day:
    """What happened on a day, or within a longer time that is all that is known."""

    words: str
    """The day or the longer time; empty for the month itself, which heads them all."""
    machine: str
    """The day for machines; empty for longer times."""
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """The days of a month, or of the beginning of a longer time."""

    words: str
    name: str
    """For an anchor: `2026-06`."""
    days: tuple[Day, ...]


def ordered_events(web: Web) -> tuple[Event, ...]:
    """All events in order of time, then identifier."""
    return tuple(sorted(web.library.of(Event), key=lambda event: (event.when.edtf.sort_key, event.id)))


def chosen_events(
    web: Web, start: Date | None = None, end: Date | None = None, topics: Collection[Identifier] = ()
) -> tuple[Event, ...]:
    """The events that can have happened between two dates and belong to one of the topics, where any are given."""
    return tuple(
        event
        for event in ordered_events(web)
        if (start is None or event.when.edtf.latest >= start.earliest)
        and (end is None or event.when.edtf.earliest <= end.latest)
        and (not topics or topics_of(web, event) & set(topics))
    )


def topics_of(web: Web, event: Event) -> set[Identifier]:
    """An event's own topics and those of its claims."""
    return {*event.topics, *(topic for claim in event.claims for topic in web.topics.get(claim, ()))}


def months(web: Web, events: Iterable[Event]) -> tuple[Month, ...]:
    """The events by month and day."""
    found: dict[str, dict[str, list[Happening]]] = {}
    heads: dict[str, str] = {}
    for event in events:
        when = event.when.edtf
        month = f"{when.earliest:%Y-%m}" if when.earliest.year > 1 else "before"
        words, machine = _day(when)
        heads[words] = machine
        found.setdefault(month, {}).setdefault(words, []).append(_happening(web, event))
    return tuple(
        Month(
            _month_words(month),
            month,
            tuple(
                Day("" if words == _month_words(month) else words, heads[words], tuple(each)) for words, each in days.items()
            ),
        )
        for month, days in found.items()
    )


def _day(when: Date) -> tuple[str, str]:
    is_one_day = when.moment is not None or (when.precision == "day" and not when.is_approximate)
    if is_one_day and not when.is_uncertain:
        return day_words(when.earliest), when.earliest.isoformat()
    return when.words, ""


def day_words(day: date) -> str:
    """A day in words: `12 June 2026`."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def _month_words(month: str) -> str:
    year, _, number = month.partition("-")
    return f"{MONTHS[int(number)]} {int(year)}" if number else Say.before_all_months


def _happening(web: Web, event: Event) -> Happening:
    when = event.when.edtf
    return Happening(
        event=event,
        time=_clock(when),
        precision=PRECISION[when.precision],
        contested=_contested(web, event),
        anchor=anchor(event.id.name),
    )


def _clock(when: Date) -> str:
    if when.moment is None or when.is_uncertain:
        return ""
    return clock_words(when.moment, is_approximate=when.is_approximate)


def _contested(web: Web, event: Event) -> str:
    disputed = [is_contested(web, claim) for claim in event.claims]
    if not any(disputed):
        return ""
    return Say.disputed if all(disputed) else Say.disputed_in_part
