"""The segments of a quotation: what stands between its marks of words left out and its ends of paragraphs."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from explainer.quoting.normal import normal

LEFT_OUT: Final = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.{3,4}|\.[^\S\n]\.[^\S\n]\.(?:[^\S\n]\.)?")
"""A mark of words left out."""
_JOINT: Final = re.compile(rf"(?P<left>{LEFT_OUT.pattern})|(?P<paragraph>\n[ \t]*\n)")

Joint = Literal["first", "left-out", "paragraph"]


@dataclass(frozen=True, slots=True)
class Segment:
    """Some words that stand together in the source."""

    words: str
    """In normal form."""
    joint: Joint
    """What stands before it in the quotation: nothing, a mark of words left out, or the end of a paragraph."""


def segments_of(exact: str) -> tuple[Segment, ...]:
    """The segments of a quotation's words, in order. Marks at either end make none, for nothing is left out there."""
    found: list[Segment] = []
    joint: Joint = "first"
    at = 0
    for match in _JOINT.finditer(exact):
        joint = _with_words(found, exact[at : match.start()], joint)
        joint = "left-out" if match["left"] or joint == "left-out" else "paragraph"
        at = match.end()
    _with_words(found, exact[at:], joint)
    return tuple(found)


def _with_words(found: list[Segment], exact: str, joint: Joint) -> Joint:
    """Adds a segment if there are words in it; what is then known of the joint before the next one."""
    words = normal(exact)
    if not any(map(str.isalnum, words)):
        return joint
    found.append(Segment(words, joint if found else "first"))
    return "first"
