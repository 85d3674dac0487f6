"""The strip above the timeline: when things happened, to scale where it matters, with broken time where nothing did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

from explainer.model.dates import Date
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.pages.cells import institution_key, institution_of
from explainer.pages.days import day_words
from explainer.pages.strings import Say, counted
from explainer.weave.permalinks import TIMELINE, anchor
from explainer.weave.web import Web

WIDTH: Final = 1000
LANE: Final = 14
"""The height of a lane."""
_MARGIN: Final = 12
_GAP: Final = 4
"""Days without an event beyond which the axis is broken."""
_BROKEN: Final = 2
"""What a break takes, in days."""
_SCALE: Final = 7
"""The longest time in days that is drawn to scale in full; what is vaguer has its ends there and is cut like any other time."""
_VAGUEST: Final = 31
"""The longest time in days that is drawn at all."""
_LABEL: Final = 170
"""The least distance between the beginnings of two labels."""
_SEVERAL: Final = 2
"""How many events give an institution a band of its own."""
_BANDS: Final = 5
"""The most institutions with a band of their own."""
_APART: Final = 24
"""The least room of a mark in its lane: 8 pixels on a phone."""

MarkForm = Literal["moment", "day", "vague"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One event: a stroke for a clock time, a bar for a day, a band with open ends for what is not known better."""

    form: MarkForm
    x: float
    width: float
    """0 for a stroke."""
    y: int
    """The top of its lane, in its band."""
    title: str
    address: str
    """Its place in the list of the timeline, from the site's root."""


@dataclass(frozen=True, slots=True)
class Band:
    """The events in which the same institution, or somebody of it, is named first."""

    words: str
    """The institution's name; empty where all events lie in one band."""
    marks: tuple[Mark, ...]
    height: int
    """Of all its lanes; the axis lies below them."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A drawing of when things happened."""

    bands: tuple[Band, ...]
    breaks: tuple[float, ...]
    labels: tuple[tuple[float, str], ...]
    words: str
    """The same in a sentence."""


def strip(web: Web, events: Sequence[Event]) -> Strip | None:
    """The strip of the events whose time is known to the month at least; None where there are fewer than three."""
    dated = [event for event in events if _days(event.when.edtf) <= _VAGUEST]
    if len(dated) < 3:
        return None
    scale = _Scale({day for event in dated for day in _known_days(event.when.edtf)})
    words = Say.strip_words.format(counted(len(dated), "event"), day_words(scale.days[0]), day_words(scale.days[-1]))
    bands = tuple(_band(web, scale, name, found) for name, found in _by_institution(web, dated))
    return Strip(bands, scale.breaks, _labels(scale), f"{words} {Say.strip_bands}" if len(bands) > 1 else words)


def _by_institution(web: Web, events: Sequence[Event]) -> list[tuple[str, list[Event]]]:
    """The events of each institution that is first in several, in the order of the matrix's rows, and then all others."""
    found: dict[Identifier | None, list[Event]] = {}
    for event in events:
        found.setdefault(institution_of(web, event.who[0]) if event.who else None, []).append(event)
    often = [name for name in found if name and len(found[name]) >= _SEVERAL]
    kept = sorted(often, key=lambda name: (-len(found[name]), institution_key(web, name)))[:_BANDS]
    bands = [(web.titles[name], found[name]) for name in sorted(kept, key=lambda name: institution_key(web, name))]
    rest = [event for name, group in found.items() if name not in kept for event in group]
    return [*bands, *([(Say.strip_others if bands else "", rest)] if rest else ())]


def _band(web: Web, scale: "_Scale", words: str, events: Sequence[Event]) -> Band:
    lanes: list[float] = []
    placed = [(event, *_extent(scale, event.when.edtf)) for event in events]
    placed.sort(key=lambda each: (each[2], each[0].id))
    found = [(event, form, x, width, _lane(lanes, x, width)) for event, form, x, width in placed]
    height = len(lanes) * LANE
    marks = (
        Mark(form, x, width, height - (lane + 1) * LANE, _title(web, event), f"{TIMELINE}#{anchor(event.id.name)}")
        for event, form, x, width, lane in found
    )
    return Band(words, tuple(marks), height)


def _days(when: Date) -> int:
    return (when.latest - when.earliest).days + 1


def _known_days(when: Date) -> Iterable[date]:
    """The days that the axis must have a place for."""
    if _days(when) > _SCALE + 1:
        return (when.earliest, when.latest)
    return (when.earliest + timedelta(number) for number in range(_days(when)))


class _Scale:
    """From a day to its place: even, but for long times without an event, which are cut short."""

    def __init__(self, days: set[date]) -> None:
        self.days = sorted(days)
        self._offset = {self.days[0]: 0.0}
        breaks = []
        at = 0.0
        for before, after in pairwise(self.days):
            apart = (after - before).days
            step = float(_BROKEN) if apart > _GAP else float(apart)
            if apart > _GAP:
                breaks.append(at + (step + 1) / 2)
            at += step
            self._offset[after] = at
        self._factor = (WIDTH - 2 * _MARGIN) / (at + 1)
        self.breaks = tuple(round(_MARGIN + each * self._factor, 1) for each in breaks)

    def x(self, day: date, part: float = 0.0) -> float:
        """Where a day begins, and `part` of it later."""
        return round(_MARGIN + (self._offset[day] + part) * self._factor, 1)


def _extent(scale: _Scale, when: Date) -> tuple[MarkForm, float, float]:
    """How an event is drawn, where it begins, and how wide it is."""
    is_vague = when.is_approximate or when.is_uncertain
    if when.moment is not None and not is_vague:
        return "moment", scale.x(when.earliest, (when.moment.hour * 60 + when.moment.minute) / 1440), 0
    start = scale.x(when.earliest)
    form: MarkForm = "vague" if is_vague or _days(when) > 1 else "day"
    return form, start, round(scale.x(when.latest, 1.0) - start, 1)


def _lane(lanes: list[float], x: float, width: float) -> int:
    """The lowest lane with room from `x` on; `lanes` are their ends so far."""
    end = x + max(width, _APART)
    for number, taken in enumerate(lanes):
        if taken <= x + 0.5:
            lanes[number] = end
            return number
    lanes.append(end)
    return len(lanes) - 1


def _title(web: Web, event: Event) -> str:
    return f"{event.when.edtf.words}: {web.titles.get(event.id, event.title)}"


def _labels(scale: _Scale) -> tuple[tuple[float, str], ...]:
    """The day where there is room for its label; the year where it is another than before."""
    labels: list[tuple[float, str]] = []
    year = 0
    for day in scale.days:
        x = scale.x(day)
        if (not labels or x - labels[-1][0] >= _LABEL) and x <= WIDTH - _LABEL / 2:
            labels.append((x, day_words(day) if day.year != year else " ".join(day_words(day).split()[:2])))
            year = day.year
    return tuple(labels)
