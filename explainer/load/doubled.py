"""Keys that stand twice, told once: most often a line is missing above them, or one line is there twice."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from explainer.load.faults import DUPLICATE_KEY, EMPTY_VALUE, RECORD_NOT_MAPPING, Slip

_KEPT: Final = re.compile(r"“(.*)” stands twice; the one on line (\d+) is kept")
_HINT: Final = (
    "write the name of the record that begins here above it; in a list, “- ” before its first key; or delete what is doubled"
)


def told_once(slips: Sequence[Slip]) -> Iterator[Slip]:
    """The slips, with one in place of several keys that stand twice, one below the other: the name above them is missing."""
    run: list[Slip] = []
    for slip in (*slips, None):
        if slip is not None and slip.fault is DUPLICATE_KEY and (not run or _goes_on(run, slip)):
            run.append(slip)
            continue
        yield from _as_one(run)
        run = []
        if slip is not None and slip.fault is DUPLICATE_KEY:
            run = [slip]
        elif slip is not None:
            yield slip


def without_first_halves(placed: Sequence[Slip], slips: Sequence[Slip]) -> Iterator[Slip]:
    """Faults without those of an empty key above the same key, which is told as standing twice."""
    doubled = {(slip.line - 1, slip.column) for slip in slips if slip.fault is DUPLICATE_KEY}
    lines = {line for line, _ in doubled}
    for slip in placed:
        if not (slip.fault in (RECORD_NOT_MAPPING, EMPTY_VALUE) and slip.line in lines):
            yield slip


def _goes_on(run: Sequence[Slip], slip: Slip) -> bool:
    """Whether a key that stands twice belongs to the same run: in the same column, and both of its places further down."""
    return slip.column == run[-1].column and _kept(run[-1]) < _kept(slip) < run[0].line < slip.line


def _as_one(run: Sequence[Slip]) -> Iterator[Slip]:
    if len(run) < 2:
        yield from run
        return
    match = _KEPT.fullmatch(run[0].message)
    name = match[1] if match else ""
    others = "the key" if len(run) == 2 else f"{len(run) - 1} keys"
    message = f"“{name}” and {others} below it stand from line {_kept(run[0])} on already, so these are not read"
    yield run[0]._replace(message=message, hint=_HINT)


def _kept(slip: Slip) -> int:
    match = _KEPT.fullmatch(slip.message)
    return int(match[2]) if match else 0
