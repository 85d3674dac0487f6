"""Whether some words begin and end where words and numbers of the text do, so that no part of one is taken for the whole."""

import re
from typing import Final
from unicodedata import category

from explainer.quoting.normal import DASHES, HYPHENS, LONG_DASHES, with_dashes
from explainer.quoting.text import END, Text

_WITHOUT_SPACES: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Letters of scripts that put no spaces between words, where any letter may begin a quotation."""
_SIGNS_BEFORE: Final = "#№±~≈<>≤≥+§"
_SIGNS_BEHIND: Final = "%‰°+"
_BOUNDS: Final = "±~≈<>≤≥"
"""Signs that say of a number how exact it is, with a space or without."""
_IN_NUMBERS: Final = ".,:/'^×⁄∕"
_NO_INTEGER: Final = re.compile(r"[^\w.]|$")
"""What stands before a point with which a number begins: `.5`."""
_PREFIXES: Final = frozenset(
    [
        "anti",
        "co",
        "counter",
        "ex",
        "extra",
        "half",
        "mid",
        "multi",
        "non",
        "post",
        "pre",
        "pro",
        "quasi",
        "self",
        "semi",
        "sub",
    ]
) | {"super", "un", "vice", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
"""First parts of words that some print with a short dash: `non–resident`, `thirty–five`."""
_WORD_BEFORE: Final = re.compile(r"\w+$")
_GROUPED: Final = re.compile(r"(?<!\d)\d{1,3}( \d{3})+(?!\d)")
"""A number written in groups of three digits."""
_NEAR: Final = 24


def begins_whole(text: Text, start: int) -> bool:
    """Whether no word and no number is cut at the beginning of the words at `start`."""
    whole = text.normal
    first, before, further = whole[start], _at(whole, start - 1), _at(whole, start - 2)
    if before in ("", END):
        return True
    if category(first).startswith("M") or (_is_word(first) and _is_word(before)):
        return False
    if before == "-" and (first.isalnum() or _begins_number(whole, start)):
        return _parts(text, start - 1)
    if before == "." and _is_initial(whole, start - 2) and _is_initial(whole, start):
        return False
    cuts_word = before == "'" and first.isalpha() and _is_word(further)
    return not cuts_word and not _begins_inside_number(whole, start, before, further)


def ends_whole(text: Text, end: int) -> bool:
    """Whether no word and no number is cut at the end of the words that end before `end`."""
    whole = text.normal
    last, after, further = whole[end - 1], _at(whole, end), _at(whole, end + 1)
    if after in ("", END):
        return True
    if category(after).startswith("M") or (_is_word(last) and _is_word(after)):
        return False
    if after == "-" and last.isalnum():
        return not further.isalnum() or _parts(text, end)
    if after == "." and _is_initial(whole, end - 1) and _is_initial(whole, end + 1):
        return False
    cuts_word = last.isalnum() and after == "'" and further.isalpha()
    return not cuts_word and not _ends_inside_number(whole, end, after, further)


def _begins_inside_number(whole: str, start: int, before: str, further: str) -> bool:
    first = whole[start]
    if not first.isalnum():
        return _begins_inside(first, before, _at(whole, start + 1))
    if not first.isnumeric():
        return False
    has_no_integer = before == "." and _NO_INTEGER.match(further) is not None
    return has_no_integer or _goes_on(whole, start, before, further, _SIGNS_BEFORE)


def _ends_inside_number(whole: str, end: int, after: str, further: str) -> bool:
    last = whole[end - 1]
    if not last.isalnum():
        return last in _IN_NUMBERS + "-" and after.isnumeric() and _at(whole, end - 2).isnumeric()
    return last.isnumeric() and _goes_on(whole, end, after, further, _SIGNS_BEHIND)


def _begins_inside(first: str, before: str, second: str) -> bool:
    """Whether words that begin with a sign cut the number or currency that the sign belongs to: `$5` of `US$5`."""
    if category(first) == "Sc":
        return before.isalpha() or category(before) == "Sc"
    return first in _IN_NUMBERS + "-" and second.isnumeric() and before.isalnum()


def _goes_on(whole: str, at: int, beyond: str, further: str, signs: str) -> bool:
    """Whether the number that begins or ends at `at` has more to it beyond."""
    if beyond in signs or category(beyond) == "Sc":
        return True
    if beyond in _IN_NUMBERS:
        return further.isnumeric()
    if beyond != " " or not further:
        return False
    is_sign = category(further) in ("Sc", "No") or further in (signs if signs is _SIGNS_BEHIND else _BOUNDS)
    return is_sign or any(
        match.start() < at < match.end() for match in _GROUPED.finditer(whole, max(0, at - _NEAR), at + _NEAR)
    )


def _parts(text: Text, at: int) -> bool:
    """Whether the dash at an offset parts words, and does not join them to one word or make a number negative."""
    before, after = _at(text.normal, at - 1), _at(text.normal, at + 1)
    paragraph = text.paragraph_at(at)
    earlier = text.normal.count("-", text.span(paragraph)[0], at)
    written = with_dashes(text.paragraphs[paragraph - 1])
    dash = [place for place, sign in enumerate(written) if sign in HYPHENS + DASHES][earlier]
    if _begins_number(text.normal, at + 1) and not before.isalnum() and _at(written, dash + 1) != " ":
        return False  # a minus
    if written[dash] in LONG_DASHES or " " in (_at(written, dash - 1), _at(written, dash + 1)):
        return True
    words = _WORD_BEFORE.search(written, 0, dash)
    is_prefix = words is not None and words[0].casefold() in _PREFIXES
    return written[dash] not in HYPHENS and not is_prefix and not (before.isnumeric() and after.isnumeric())


def _begins_number(whole: str, at: int) -> bool:
    """Whether a number begins there, with its currency or its point before it."""
    first, second = _at(whole, at), _at(whole, at + 1)
    return first.isnumeric() or ((category(first or " ") == "Sc" or first == ".") and second.isnumeric())


def _is_initial(whole: str, at: int) -> bool:
    """Whether a single letter with a full stop stands there, as in `U.S.`"""
    return _at(whole, at).isalpha() and not _is_word(_at(whole, at - 1)) and _at(whole, at + 1) == "."


def _is_word(sign: str) -> bool:
    return (sign.isalnum() or sign == "_") and not _WITHOUT_SPACES.match(sign)


def _at(text: str, at: int) -> str:
    return text[at] if 0 <= at < len(text) else ""
