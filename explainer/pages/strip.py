"""The strip above the timeline: when things happened, to scale where it matters, with broken time where months pass."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from explainer.model.event import Event
from explainer.pages.days import day_words
from explainer.pages.strings import Say, counted
from explainer.weave.web import Web

WIDTH: Final = 1000
_MARGIN: Final = 12
_GAP: Final = 10
"""Days without an event beyond which the axis is broken."""
_WEEK: Final = 7
_BROKEN: Final = 4
"""What a break takes, in days."""
_LABEL: Final = 170
"""The least distance between the beginnings of two labels."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One event: a stroke, or a band where the time is a longer one."""

    x: float
    width: float
    """0 for a stroke."""
    title: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A drawing of when things happened."""

    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    labels: tuple[tuple[float, str], ...]
    words: str
    """The same in a sentence."""


def strip(web: Web, events: Sequence[Event]) -> Strip | None:
    """The strip of the events whose time is known to the week at least; None where there are fewer than three."""
    dated = [event for event in events if (event.when.edtf.latest - event.when.edtf.earliest).days <= _WEEK]
    if len(dated) < 3:
        return None
    scale = _Scale({event.when.edtf.earliest for event in dated} | {event.when.edtf.latest for event in dated})
    ticks = tuple(_tick(web, event, scale) for event in dated)
    first, last = scale.days[0], scale.days[-1]
    words = Say.strip_words.format(counted(len(dated), "event"), day_words(first), day_words(last))
    return Strip(ticks, scale.breaks, _labels(scale), words)


class _Scale:
    """From a day to its place: even, but for long times without an event, which are cut short."""

    def __init__(self, days: set[date]) -> None:
        self.days = sorted(days)
        self._offset = {self.days[0]: 0.0}
        breaks = []
        at = 0.0
        for before, after in zip(self.days, self.days[1:], strict=False):
            apart = (after - before).days
            step = float(min(apart, _BROKEN)) if apart > _GAP else float(apart)
            if apart > _GAP:
                breaks.append(at + step / 2)
            at += step
            self._offset[after] = at
        self._factor = (WIDTH - 2 * _MARGIN) / (at + 1)
        self.breaks = tuple(round(_MARGIN + each * self._factor, 1) for each in breaks)

    def x(self, day: date, part: float = 0.0) -> float:
        """Where a day begins, and `part` of it later."""
        return round(_MARGIN + (self._offset[day] + part) * self._factor, 1)


def _tick(web: Web, event: Event, scale: _Scale) -> Tick:
    when = event.when.edtf
    title = f"{when.words}: {web.titles.get(event.id, event.title)}"
    if when.moment is not None:
        return Tick(scale.x(when.earliest, (when.moment.hour * 60 + when.moment.minute) / 1440), 0, title)
    if when.earliest == when.latest:
        return Tick(scale.x(when.earliest, 0.5), 0, title)
    start = scale.x(when.earliest)
    return Tick(start, round(scale.x(when.latest, 1.0) - start, 1), title)


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
