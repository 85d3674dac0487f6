"""Finds positions of open disputes that rest on outdated claims only."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D110", Severity.WARNING)
def dispute_resting_on_superseded_claims(web: Web) -> Iterator[Fault]:
    """A position of an open dispute rests only on claims whose place later claims took.

    A reader is shown a difference that may be settled, or an account that nobody holds any more.

    Wrong:
        --- data/claims.yml
        nine-craters: {text: Nine., superseded_by: ten-craters}
        ten-craters: {text: Ten.}
        --- data/disputes.yml
        how-many: {question: How many?, about: value, positions: [{summary: Nine., claims: [nine-craters]}]}

    Right:
        --- data/claims.yml
        nine-craters: {text: Nine., superseded_by: ten-craters}
        ten-craters: {text: Ten.}
        --- data/disputes.yml
        how-many: {question: How many?, about: value, positions: [{summary: Ten., claims: [ten-craters]}]}
    """
    for dispute in web.library.of(Dispute):
        if dispute.state != "open":
            continue
        for number, position in enumerate(dispute.positions):
            claims = [web.library.get(each, Claim) for each in position.claims]
            rests_on_others = position.statements or position.citations or not claims
            if not rests_on_others and all(claim and claim.superseded_by for claim in claims):
                yield Fault(
                    subject=dispute.id,
                    path=("positions", number, "claims"),
                    message=f"position {number + 1} of {called(dispute.id)} rests only on superseded claims",
                    hint="name the later claims, or say what settled the dispute",
                )
