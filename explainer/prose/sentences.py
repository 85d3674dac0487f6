"""Where the sentences of plain English words begin and end."""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import Final

from explainer.prose.abbreviations import BEFORE_NAMES, ENDING, NEVER_ENDING, OPENERS

_CLOSING: Final = "\"'”’»)]}›"
_OPENING: Final = "\"'“‘«([{‹¿¡—–-•… \u00a0"
_WIDE: Final = "。！？؟۔।"
"""Full stops of other scripts, which end a sentence whatever follows."""
_STOP: Final = re.compile(rf"[.!?…{_WIDE}](?:(?<=[.!?])[.!?]+|(?<=[{_WIDE}])[{_WIDE}]+)?[{re.escape(_CLOSING)}]*")
"""Full stops, an ellipsis or wide stops, with what closes behind them. To begin with a set of signs makes it four times as
fast as to begin with a choice."""
_LAST_WORD: Final = re.compile(r"[^\s\"'“”‘’«»()\[\]{}—–/-]*\Z")
_WORD: Final = re.compile(r"[^\W_][\w.’'-]*")
_FAR: Final = 60
"""How many characters round a full stop are looked at."""
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")


def split(text: str, marks: Collection[int] = ()) -> tuple[tuple[int, int], ...]:
    """The sentences of plain text as offsets of start and end, without the space between them.

    `marks` are offsets where a mark stands: a full stop right before one ends a sentence unless a small letter follows.
    """
    found: list[tuple[int, int]] = []
    start = _skip_space(text, 0)
    for match in _STOP.finditer(text):
        if match.start() < start:
            continue
        after = _skip_space(text, match.end())
        if after == len(text) or _ends(text, match, after, is_marked=match.end() in marks):
            found.append((start, match.end()))
            start = after
    last = len(text.rstrip())
    return (*found, (start, last)) if start < last else tuple(found)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of plain text."""
    return tuple(text[start:end] for start, end in split(text))


def owner(starts: Sequence[int], at: int) -> int:
    """The number of the sentence that holds the character at `at`, by where they start; what is before is the first one's."""
    return max(bisect_right(starts, at) - 1, 0)


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _ends(text: str, stop: re.Match[str], after: int, *, is_marked: bool) -> bool:
    """Whether the stop ends a sentence, seen from what stands before and after it."""
    sign = stop[0][0]
    if sign in _WIDE:
        return True
    following = text[after : after + _FAR].lstrip(_OPENING)
    if is_marked or after == stop.end():
        return is_marked and bool(following) and not following[0].islower()
    if not following or following[0].islower():
        return False
    if sign in "!?":
        return True
    if stop[0].startswith(("…", "..")):
        return following[0].isupper()
    return not _is_abbreviation(text[max(0, stop.start() - _FAR) : stop.start()], stop[0], following)


def _is_abbreviation(before: str, stop: str, following: str) -> bool:
    """Whether the full stop behind `before` belongs to an abbreviation inside a sentence."""
    match = _LAST_WORD.search(before)
    word = match[0] if match else ""
    bare = word.lower()
    if bare in NEVER_ENDING:
        return True
    if word == "no":
        return following[0].isdigit()
    if bare in BEFORE_NAMES and bare not in ENDING:
        return len(stop) == 1 or stop[1:] == ")"
    is_initial = len(word) == 1 and word.isupper()
    if bare in ENDING or is_initial or _INITIALS.search(word):
        return not _begins_sentence(following) or (is_initial and word != "I")
    return False


def _begins_sentence(following: str) -> bool:
    match = _WORD.match(following)
    return match is not None and match[0].lower().rstrip(".") in OPENERS
