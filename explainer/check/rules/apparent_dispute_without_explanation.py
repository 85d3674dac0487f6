"""Finds disputes that are said to be none and do not say why."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D108", Severity.WARNING)
def apparent_dispute_without_explanation(web: Web) -> Iterator[Fault]:
    """A dispute is said to be only apparent, and it is not said why.

    A reader sees two accounts that differ and our word that they do not.

    Wrong:
        --- data/disputes.yml
        hour-of-the-landing:
          question: When did they land?
          about: time
          state: apparent
          positions: [{summary: On 20 July.}, {summary: On 21 July.}]

    Right:
        --- data/disputes.yml
        hour-of-the-landing:
          question: When did they land?
          about: time
          state: apparent
          explanation: Both hold; the one counts by American time and the other by European.
          positions: [{summary: On 20 July.}, {summary: On 21 July.}]
    """
    for dispute in web.library.of(Dispute):
        if dispute.state == "apparent" and not dispute.explanation:
            yield Fault(
                subject=dispute.id,
                path=("state",),
                message=f"{called(dispute.id)} is said to be only apparent, and it is not said why",
                hint="add `explanation`",
            )
