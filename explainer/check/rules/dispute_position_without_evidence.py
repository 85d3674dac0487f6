"""Finds positions of disputes that rest on nothing."""

from collections.abc import Iterator

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D106", Severity.WARNING)
def dispute_position_without_evidence(web: Web) -> Iterator[Fault]:
    """A position of a dispute names neither claims nor statements nor citations.

    Its side of the page stays empty, and the other side looks better than it is.

    Wrong:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions:
            - {summary: It is round., statements: [galileo-round]}
            - {summary: It is flat., held_by: [source:letter]}

    Right:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions:
            - {summary: It is round., statements: [galileo-round]}
            - {summary: It is flat., held_by: [source:letter], citations: [{source: letter, locator: {paragraph: 1}}]}
    """
    for dispute in web.library.of(Dispute):
        for number, position in enumerate(dispute.positions):
            if not (position.claims or position.statements or position.citations):
                yield Fault(
                    subject=dispute.id,
                    path=("positions", number),
                    message=f"the position “{shortened(position.summary)}” of {called(dispute.id)} rests on nothing",
                    hint="name the claims or statements that hold it, or cite where it stands",
                )
