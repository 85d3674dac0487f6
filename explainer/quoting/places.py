"""The places of a text at which a quotation's segments stand in order."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from explainer.quoting.edges import begins_whole, ends_whole
from explainer.quoting.segments import Segment
from explainer.quoting.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands: beginning and end of each segment, in characters of the normal text."""

    spans: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Where its first segment begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where its last segment ends."""
        return self.spans[-1][1]


@dataclass(frozen=True, slots=True)
class _Step:
    """One segment at one place, with the nearest place of the segment before it."""

    start: int
    end: int
    earlier: "_Step | None"

    @property
    def place(self) -> Place:
        spans: list[tuple[int, int]] = []
        step: _Step | None = self
        while step is not None:
            spans.append((step.start, step.end))
            step = step.earlier
        return Place(tuple(reversed(spans)))


def places(text: Text, segments: Sequence[Segment], *, wide_gap: bool) -> tuple[Place, ...]:
    """Every place, in order; of places that begin alike, the shortest. Words left out may span the end of one paragraph,
    and more only with `wide_gap`."""
    steps: list[_Step] = []
    for number, segment in enumerate(segments):
        whole = [at for at in text.find(segment.words) if _is_whole(text, at, at + len(segment.words))]
        if number == 0:
            steps = [_Step(at, at + len(segment.words), None) for at in whole]
        else:
            steps = _further(text, steps, segment, whole, wide_gap=wide_gap)
        if not steps:
            return ()
    shortest: dict[int, Place] = {}
    for step in steps:
        place = step.place
        if place.start not in shortest or place.end < shortest[place.start].end:
            shortest[place.start] = place
    return tuple(shortest[start] for start in sorted(shortest))


def _is_whole(text: Text, start: int, end: int) -> bool:
    return begins_whole(text, start) and ends_whole(text, end)


def _further(text: Text, steps: Sequence[_Step], segment: Segment, starts: Sequence[int], *, wide_gap: bool) -> list[_Step]:
    """The places of a segment that can follow one of the steps; the nearest earlier step is taken, because if that one is
    too far, all are."""
    ends = [step.end for step in steps]
    found = []
    for start in starts:
        number = bisect_right(ends, start) - 1
        if number >= 0 and _may_follow(text, steps[number].end, start, segment, wide_gap=wide_gap):
            found.append(_Step(start, start + len(segment.words), steps[number]))
    return found


def _may_follow(text: Text, end: int, start: int, segment: Segment, *, wide_gap: bool) -> bool:
    parted = text.paragraph_at(start) - text.paragraph_at(end - 1)
    if segment.joint == "paragraph":
        between = text.normal[end:start]
        return parted == 1 and not any(map(str.isalnum, between))
    return wide_gap or parted <= 1
