"""Finds values that cannot both hold and that no dispute covers."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D101", Severity.WARNING)
def values_differ(web: Web) -> Iterator[Fault]:
    """Two claims give values of one thing that cannot both hold, and no dispute says so.

    A reader who meets both would not know that they differ, and one who meets one of them would take it for settled.

    Wrong:
        --- data/measures.yml
        craters: {title: craters, type: count}
        --- data/entities.yml
        moon: {name: The Moon, type: place}
        --- data/claims.yml
        nine-craters: {text: The moon has nine craters., value: {measure: craters, of: moon, amount: 9, as_of: 1610}}
        ten-craters: {text: The moon has ten craters., value: {measure: craters, of: moon, amount: 10, as_of: 1610}}

    Right:
        --- data/measures.yml
        craters: {title: craters, type: count}
        --- data/entities.yml
        moon: {name: The Moon, type: place}
        --- data/claims.yml
        nine-craters: {text: The moon has nine craters., value: {measure: craters, of: moon, amount: 9, as_of: 1610}}
        ten-craters: {text: The moon has ten craters., value: {measure: craters, of: moon, amount: 10, as_of: 1610}}
        --- data/disputes.yml
        how-many-craters:
          question: How many craters has the moon?
          about: value
          positions:
            - {summary: Nine., claims: [nine-craters]}
            - {summary: Ten., claims: [ten-craters]}
    """
    for discrepancy in web.discrepancies:
        left, right = discrepancy.left, discrepancy.right
        amounts = [f"“{claim.value.amount}”" for claim in (right, left) if claim.value]
        yield Fault(
            subject=right.id,
            path=("value",),
            message=f"{called(right.id)} has {' and '.join(amounts[:1])} as {discrepancy.measure.title}, "
            f"and {called(left.id)} has {' and '.join(amounts[1:])}",
            hint="make a dispute of it, or mend the value that is wrong",
        )
