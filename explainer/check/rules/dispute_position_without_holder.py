"""Finds positions of disputes that nobody is said to hold."""

from collections.abc import Iterator

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D105", Severity.WARNING)
def dispute_position_without_holder(web: Web) -> Iterator[Fault]:
    """A position of a dispute has no holder and no statement.

    A contested thing is said with its speaker. A reader has to see whose position it is.

    Wrong:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions:
            - {summary: It is round., held_by: [galileo]}
            - {summary: It is flat.}

    Right:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions:
            - {summary: It is round., held_by: [galileo]}
            - {summary: It is flat., statements: [letter-flat]}
    """
    for dispute in web.library.of(Dispute):
        for number, position in enumerate(dispute.positions):
            if not position.held_by and not position.statements:
                yield Fault(
                    subject=dispute.id,
                    path=("positions", number),
                    message=f"the position “{shortened(position.summary)}” of {called(dispute.id)} is held by nobody",
                    hint="name who holds it in `held_by`: an entity, or a source in its own voice",
                )
