"""Why a quotation is not found in a text: what of it stands there, and what would mend it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from explainer.quoting.edges import begins_whole, ends_whole
from explainer.quoting.places import Place, places
from explainer.quoting.repair import repaired
from explainer.quoting.segments import Segment
from explainer.quoting.text import Text

WIDE: Final = "declare it with wide_gap: yes, or make two quotations of it"
OVER_THE_END: Final = "put … or an empty line where the paragraph ends, or quote less"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the words are not found as they are written."""

    why: str
    hint: str = ""
    place: Place | None = None
    """Where they stand all the same, in other surroundings."""


def why_not_found(text: Text, segments: Sequence[Segment]) -> Reason:
    """Why the segments do not stand in the text in their order."""
    for number, segment in enumerate(segments):
        if not places(text, [Segment(segment.words, "first")], wide_gap=False):
            return _missing(text, segment, is_only=len(segments) == 1, number=number + 1)
    if wide := places(text, segments, wide_gap=True):
        far = next(
            (left[1], right[0])
            for left, right in pairwise(wide[0].spans)
            if text.paragraph_at(right[0]) - text.paragraph_at(left[1] - 1) > 1
        )
        first, last = text.paragraph_at(far[0] - 1), text.paragraph_at(far[1])
        return Reason(f"what is left out reaches from paragraph {first} to paragraph {last}", WIDE, wide[0])
    if any(segment.joint == "paragraph" for segment in segments):
        return Reason("no paragraph ends where the quotation has an empty line", "write it as the copy has it")
    return Reason("its parts stand in the copy in another order", "put them in order, or make two quotations of them")


def _missing(text: Text, segment: Segment, *, is_only: bool, number: int) -> Reason:
    """Why one segment is not there."""
    what = "the words" if is_only else f"the words of part {number}"
    at = next(text.find(segment.words), -1)
    if at >= 0:
        whole = _whole_words(text, at, at + len(segment.words))
        return Reason(f"{what} begin or end inside a word or a number", f"the copy has “{whole}”")
    at = text.on_one_line.find(segment.words)
    if at >= 0:
        place = Place(((at, at + len(segment.words)),))
        why = f"{what} run over the end of paragraph {text.paragraph_at(at)}"
        return Reason(why, OVER_THE_END, place if is_only else None)
    return Reason(f"{what} do not stand in the copy", repaired(text, segment.words))


def _whole_words(text: Text, start: int, end: int) -> str:
    """The words at a place together with what they cut on either side."""
    while not begins_whole(text, start):
        start = max(text.normal.rfind(sign, 0, start - 1) for sign in " \n") + 1
    while not ends_whole(text, end):
        ends = [at for sign in " \n" if (at := text.normal.find(sign, end + 1)) >= 0]
        end = min(ends, default=len(text.normal))
    return text.normal[start:end]
