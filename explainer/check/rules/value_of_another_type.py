"""Finds values that are not of the type of their measure."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.model.measure import Amount, Measure, MeasureType
from explainer.weave.web import Web

_WANTED: Final[dict[MeasureType, str]] = {
    "count": "a whole number",
    "amount": "a number",
    "date": "a date",
    "time": "a date, with its clock time where that is known",
    "name": "words in quotation marks",
    "title": "words in quotation marks",
    "place": "words in quotation marks",
}


@rule("D109", Severity.WARNING)
def value_of_another_type(web: Web) -> Iterator[Fault]:
    """A value is not of the type that its measure has: a date among counts, a number among names.

    It can be compared with no other value of the measure, so a conflict with one of them would never be found.

    Wrong:
        --- data/measures.yml
        craters: {title: craters, type: count}
        --- data/claims.yml
        found-in-1610: {text: Craters were found in 1610., value: {measure: craters, of: moon, amount: 1610-01-07}}

    Right:
        --- data/measures.yml
        craters: {title: craters, type: count}
        --- data/claims.yml
        nine-craters: {text: The moon has nine craters., value: {measure: craters, of: moon, amount: 9}}
    """
    for claim in web.library.of(Claim):
        measure = web.library.get(claim.value.measure, Measure) if claim.value else None
        if claim.value and measure and not _fits(claim.value.amount, measure.type):
            amount = f"“{claim.value.amount}”"
            yield Fault(
                subject=claim.id,
                path=("value", "amount"),
                message=f"{called(claim.id)} has {amount} as {measure.title}, which is measured as {measure.type}",
                hint=f"give {_WANTED[measure.type]}, or another measure",
            )


def _fits(amount: Amount, type: MeasureType) -> bool:
    """Whether values of the measure can be like this one. Any number and any date may be given in words instead."""
    if type in ("name", "title", "place"):
        return amount.is_words
    if amount.is_words:
        return True
    if type in ("date", "time"):
        return amount.date is not None
    bounds = [bound for bound in (amount.low, amount.high) if bound is not None]
    is_whole = amount.is_approximate or all(bound == bound.to_integral_value() for bound in bounds)
    return amount.date is None and (type == "amount" or is_whole)
