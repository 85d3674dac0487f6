"""Finds disputes that name what settled them and are not marked as settled."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D104", Severity.WARNING)
def open_dispute_with_settling_claim(web: Web) -> Iterator[Fault]:
    """A dispute names a claim that settled it and is not marked as settled.

    The page tells a reader two things at once.

    Wrong:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          settled_by: [seen-from-space]
          positions: [{summary: It is round.}, {summary: It is flat.}]

    Right:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          state: settled
          settled_by: [seen-from-space]
          positions: [{summary: It is round.}, {summary: It is flat.}]
    """
    for dispute in web.library.of(Dispute):
        if dispute.settled_by and dispute.state != "settled":
            yield Fault(
                subject=dispute.id,
                path=("settled_by",),
                message=f"{called(dispute.id)} names what settled it, and its state is “{dispute.state}”",
                hint="write `state: settled`, or leave `settled_by` out",
            )
