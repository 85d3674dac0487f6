"""What an editor probably meant to quote: the nearest words of a text, with each word that differs. Only ever a suggestion."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from explainer.model.nearest import nearest
from explainer.quoting.normal import DASHES, HYPHENS, normal
from explainer.quoting.text import Text

_WORD: Final = re.compile(rf"[^\s{re.escape(HYPHENS + DASHES)}]+")
_SLACK: Final = 4
"""How many words more than the quotation has are looked at on either side."""
_LEAST: Final = 0.5
"""How many of the quotation's words must be alike."""
_MOST_LISTED: Final = 4
_MOST_PLACES: Final = 500
"""Words that stand in more places than this say nothing of where the quotation stands."""
_SIGNS: Final = "'.,;:!?()[]“”‘’\""


class _Word(NamedTuple):
    """A word of a text as printed, in normal form, and bare of signs and capitals."""

    printed: str
    plain: str
    bare: str
    before: str
    """What stands between it and the word before: spaces or dashes."""


def repaired(text: Text, words: str) -> str:
    """`perhaps “…”`, with what differs word for word; empty where nothing in the text is near."""
    wanted = _words(words)
    have = [word for paragraph in text.paragraphs for word in _words(paragraph)]
    if len(wanted) == 1:
        return _one_word(wanted[0], have)
    start = _best_start(wanted, have)
    if start is None:
        return ""
    low, high = max(0, start - _SLACK), min(len(have), start + len(wanted) + _SLACK)
    bare = ([word.bare for word in wanted], [word.bare for word in have[low:high]])
    blocks = SequenceMatcher(None, *bare, autojunk=False).get_matching_blocks()[:-1]
    if sum(block.size for block in blocks) < _LEAST * len(wanted):
        return ""
    first, last = blocks[0], blocks[-1]
    near = have[max(low, low + first.b - first.a) : min(high, low + last.b + len(wanted) - last.a)]
    return f"perhaps “{_printed(near)}”{_differences(wanted, near)}"


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    at = 0
    for match in _WORD.finditer(text):
        plain = normal(match[0])
        found.append(_Word(match[0], plain, plain.strip(_SIGNS).casefold(), text[at : match.start()] if found else ""))
        at = match.end()
    return found


def _one_word(wanted: _Word, have: Sequence[_Word]) -> str:
    bare = [word.bare for word in have]
    close = nearest(wanted.bare[:80], {each for each in bare if each})
    return f"perhaps “{have[bare.index(close)].printed.strip(_SIGNS)}”" if close else ""


def _best_start(wanted: Sequence[_Word], have: Sequence[_Word]) -> int | None:
    """Where the words would begin if most of them stood as far apart as in the quotation; rare words weigh most."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(have):
        places[word.bare].append(at)
    votes: Counter[int] = Counter()
    for number, word in enumerate(wanted):
        found = places.get(word.bare, ())
        for at in found if len(found) <= _MOST_PLACES else ():
            for shift in (-1, 0, 1):
                votes[at - number + shift] += (2 - abs(shift)) * 1_000 // len(found)
    return min(votes, key=lambda start: (-votes[start], start)) if votes else None


def _printed(words: Sequence[_Word]) -> str:
    """The words as printed, without the signs at either end."""
    return "".join(f"{word.before or ' ' if number else ''}{word.printed}" for number, word in enumerate(words)).strip(_SIGNS)


def _differences(wanted: Sequence[_Word], near: Sequence[_Word]) -> str:
    """`: “abruptly” for “suddenly”, without “not”`."""
    last = len(wanted) - 1
    ours = [word.plain.strip(_SIGNS) if number in (0, last) else word.plain for number, word in enumerate(wanted)]
    theirs = [word.plain.strip(_SIGNS) if number in (0, len(near) - 1) else word.plain for number, word in enumerate(near)]
    parts = []
    for kind, i, j, k, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        our, their = " ".join(ours[i:j]), " ".join(theirs[k:m])
        if kind == "replace":
            parts.append(f"“{their}” for “{our}”")
        elif kind == "delete":
            parts.append(f"without “{our}”")
        elif kind == "insert":
            parts.append(f"with “{their}”")
    more = f", and {len(parts) - _MOST_LISTED} more" if len(parts) > _MOST_LISTED else ""
    return f": {', '.join(parts[:_MOST_LISTED])}{more}" if parts else ""
