"""Which asterisks and underscores of a run of text open and close emphasis."""

import re
from dataclasses import dataclass
from typing import Final

_RUN: Final = re.compile(r"\*+|_+")
_WORD: Final = re.compile(r"\w")


@dataclass(slots=True)
class _Run:
    """Delimiters of one kind side by side; `start` and `end` shrink as they are used."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


def pairs(text: str) -> tuple[tuple[int, int, int, int], ...]:
    """Stretches of emphasis in order: start and end of the opening sign, start and end of the closing one."""
    found: list[tuple[int, int, int, int]] = []
    waiting: list[_Run] = []
    for run in (_run(text, match) for match in _RUN.finditer(text)):
        while run.closes and run.start < run.end:
            opener = next((one for one in reversed(waiting) if _fit(one, run)), None)
            if opener is None:
                break
            left = min(opener.end - opener.start, run.end - run.start)
            size = 1 if left == 3 else min(left, 2)
            found.append((opener.end - size, opener.end, run.start, run.start + size))
            opener.end -= size
            run.start += size
            del waiting[waiting.index(opener) + (opener.start < opener.end) :]
        if run.opens and run.start < run.end:
            waiting.append(run)
    return tuple(sorted(found))


def _run(text: str, match: re.Match[str]) -> _Run:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    opens = bool(after) and not after.isspace()
    closes = bool(before) and not before.isspace()
    if match[0][0] == "_":
        opens = opens and not _WORD.match(before)
        closes = closes and not _WORD.match(after)
    return _Run(match[0][0], match.start(), match.end(), opens, closes, len(match[0]))


def _fit(opener: _Run, closer: _Run) -> bool:
    """Whether the two can close each other: the rule of three for a closing run that could open as well."""
    if opener.sign != closer.sign:
        return False
    if not closer.opens:
        return True
    return (opener.length + closer.length) % 3 != 0 or (opener.length % 3 == 0 and closer.length % 3 == 0)
