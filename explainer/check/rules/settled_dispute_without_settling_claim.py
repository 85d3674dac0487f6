"""Finds settled disputes of which it is not said what settled them."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D103", Severity.ERROR, never_ignored="a dispute would be shown as settled without evidence")
def settled_dispute_without_settling_claim(web: Web) -> Iterator[Fault]:
    """A dispute is marked as settled, and no claim is named that settled it.

    A reader is told that one side was right and cannot see why.

    Wrong:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          state: settled
          positions: [{summary: It is round.}, {summary: It is flat.}]

    Right:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          state: settled
          settled_by: [seen-from-space]
          positions: [{summary: It is round.}, {summary: It is flat.}]
        --- data/claims.yml
        seen-from-space: {text: Pictures from space show a round moon.}
    """
    for dispute in web.library.of(Dispute):
        if dispute.state == "settled" and not dispute.settled_by:
            yield Fault(
                subject=dispute.id,
                path=("state",),
                message=f"{called(dispute.id)} is settled, and it is not said by what",
                hint="name the claims in `settled_by`, or write `state: open`",
            )
