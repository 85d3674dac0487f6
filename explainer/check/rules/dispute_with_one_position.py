"""Finds disputes with fewer than two positions."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D102", Severity.WARNING)
def dispute_with_one_position(web: Web) -> Iterator[Fault]:
    """A dispute has fewer than two positions.

    It takes two accounts to differ. With one, the page calls disputed what a reader sees nobody dispute.

    Wrong:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions: [{summary: It is round.}]

    Right:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions: [{summary: It is round.}, {summary: It is flat.}]
    """
    for dispute in web.library.of(Dispute):
        if len(dispute.positions) < 2:
            count = "one position" if dispute.positions else "no position"
            yield Fault(
                subject=dispute.id,
                path=("positions",),
                message=f"{called(dispute.id)} has {count}",
                hint="add the other, or make a claim of it",
            )
