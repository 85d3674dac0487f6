"""Finds claims that name themselves as the later claim."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("R106", Severity.ERROR, never_ignored="a claim that holds would be shown as outdated")
def claim_superseded_by_itself(web: Web) -> Iterator[Fault]:
    """A claim names itself as the claim that took its place.

    The page would call the claim outdated and send the reader to the same page for what holds now.

    Wrong:
        --- data/claims.yml
        moons-of-mars: {text: Mars has two moons., superseded_by: moons-of-mars}

    Right:
        --- data/claims.yml
        moons-of-mars: {text: Mars has no known moon., superseded_by: two-moons-of-mars}
        two-moons-of-mars: {text: Mars has two moons.}
    """
    for claim in web.library.of(Claim):
        if claim.superseded_by == claim.id:
            yield Fault(
                subject=claim.id,
                path=("superseded_by",),
                message=f"{called(claim.id)} is superseded by itself",
                hint="name the later claim, or leave the key out",
            )
