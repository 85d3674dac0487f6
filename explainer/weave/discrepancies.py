"""Values of one measure that cannot both hold, and that no dispute covers."""

from bisect import insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice, product
from typing import Final

from explainer.model.claim import Claim, Value
from explainer.model.dates import Date
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.measure import Amount, Measure
from explainer.weave.amounts import amount_words
from explainer.weave.disputes import Disputes
from explainer.weave.meeting import Meet, Meeting
from explainer.weave.spans import Span, begins, dates_meet, is_lower, window
from explainer.weave.web import Discrepancy

_MOST: Final = 20
"""With how many others a value is shown to be at odds, so that a thousand values at odds do not make half a million."""

_ALWAYS: Final[Span] = (datetime.min, datetime.max)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Claims that give the same amount for the same date."""

    amount: Amount
    as_of: Date | None
    window: Span
    claims: list[Claim]

    @property
    def falling(self) -> Decimal:
        """Orders amounts from the highest to the lowest, by the least they can be; dates by their day."""
        if self.amount.date is not None:
            return Decimal(-self.amount.date.earliest.toordinal())
        return Decimal("Infinity") if self.amount.low is None else -self.amount.low


def discrepancies(library: Library, disputes: Disputes) -> tuple[Discrepancy, ...]:
    """Pairs of claims whose values cannot both hold, in order of measure, of what is measured, and of the claims.

    The left value is the earlier one where the measure grows, else that of the first claim by identifier. Left out:
    claims that were superseded, and pairs that stand in one dispute.
    """
    found = []
    meeting = Meeting(library)
    for (measure_id, _), claims in sorted(_groups(library).items()):
        measure = library.get(measure_id, Measure)
        if measure is not None and len(claims) > 1:
            cells, meet = _cells(claims), meeting.of(measure.type)
            pairs = _falls(cells, disputes) if measure.grows else _clashes(cells, meet, disputes)
            ordered = sorted(pairs, key=lambda pair: (pair[0].id, pair[1].id))
            found += [_discrepancy(measure, left, right) for left, right in ordered]
    return tuple(found)


def _groups(library: Library) -> dict[tuple[Identifier, Identifier], list[Claim]]:
    """Claims by measure and by what is measured, each group in order of identifier."""
    found: dict[tuple[Identifier, Identifier], list[Claim]] = {}
    for claim in sorted(library.of(Claim), key=lambda claim: claim.id):
        if claim.value is not None and claim.superseded_by is None:
            found.setdefault((claim.value.measure, claim.value.of), []).append(claim)
    return found


def _cells(claims: Iterable[Claim]) -> list[_Cell]:
    found: dict[tuple[str, str], _Cell] = {}
    for claim in claims:
        value = claim.value
        if value is not None:
            key = (value.amount.text, value.as_of.text if value.as_of else "")
            if key not in found:
                found[key] = _Cell(value.amount, value.as_of, window(value.as_of) if value.as_of else _ALWAYS, [])
            found[key].claims.append(claim)
    return list(found.values())


def _clashes(cells: Iterable[_Cell], meet: Meet, disputes: Disputes) -> Iterator[tuple[Claim, Claim]]:
    """Pairs at odds of a measure that does not grow. A value without a date is one for any date."""
    ordered = sorted(cells, key=lambda cell: (cell.window[0], cell.claims[0].id))
    for number, left in enumerate(ordered):
        shown = 0
        for right in islice(ordered, number + 1, None):
            if right.window[0] > left.window[1] or shown >= _MOST:
                break
            if _same_time(left, right) and not meet(left.amount, right.amount):
                for pair in _uncovered(left, right, disputes):
                    shown += 1
                    yield pair if pair[0].id < pair[1].id else (pair[1], pair[0])


def _falls(cells: Iterable[_Cell], disputes: Disputes) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a measure that grows, of which the later is lower. Values without a date come neither earlier nor later."""
    dated = sorted((begins(cell.as_of), cell.claims[0].id, cell) for cell in cells if cell.as_of)
    before: list[_Cell] = []
    for _, _, right in dated:
        shown = 0
        for left in before:
            if shown >= _MOST or not is_lower(right.amount, left.amount):
                break  # those that follow are lower still
            if _is_earlier(left, right):
                for pair in _uncovered(left, right, disputes):
                    shown += 1
                    yield pair
        insort(before, right, key=lambda cell: cell.falling)


def _same_time(left: _Cell, right: _Cell) -> bool:
    """Whether both hold for one time, at the coarser of their dates; what is only nearly the same time does not."""
    return left.as_of is None or right.as_of is None or left.as_of.may_meet(right.as_of)


def _is_earlier(left: _Cell, right: _Cell) -> bool:
    if left.as_of is None or right.as_of is None:
        return False
    return left.as_of.is_surely_before(right.as_of) and not dates_meet(left.as_of, right.as_of)


def _uncovered(left: _Cell, right: _Cell, disputes: Disputes) -> Iterator[tuple[Claim, Claim]]:
    pairs = product(left.claims, right.claims)
    return islice((pair for pair in pairs if not disputes.share_one(pair[0].id, pair[1].id)), _MOST)


def _discrepancy(measure: Measure, left: Claim, right: Claim) -> Discrepancy:
    first, second = _said(measure, left.value), _said(measure, right.value)
    if measure.grows:
        return Discrepancy(measure, left, right, f"{second} comes after {first}, though the number only grows")
    return Discrepancy(measure, left, right, f"{first} and {second} cannot both hold")


def _said(measure: Measure, value: Value | None) -> str:
    """A value in words, with its date: `more than 80 signatories on 15 June 2026`."""
    if value is None:
        return ""
    on = f" (as of {value.as_of.words})" if value.as_of else ""
    return f"{amount_words(value.amount, measure.unit)}{on}"
