"""Finds claims that stand in two positions of one dispute."""

from collections import Counter
from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("D107", Severity.WARNING)
def claim_on_both_sides(web: Web) -> Iterator[Fault]:
    """A claim or statement stands in more than one position of a dispute.

    What both sides rest on is not in dispute; it belongs in `agreed`. A reader could not tell which side it speaks for.

    Wrong:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          positions:
            - {summary: It is round., claims: [moon-is-bright]}
            - {summary: It is flat., claims: [moon-is-bright]}

    Right:
        --- data/disputes.yml
        shape-of-the-moon:
          question: Which shape has the moon?
          about: meaning
          agreed: The moon is [bright](claim:moon-is-bright).
          positions:
            - {summary: It is round., claims: [moon-is-round]}
            - {summary: It is flat., claims: [moon-is-flat]}
    """
    for dispute in web.library.of(Dispute):
        sides = Counter(
            name for position in dispute.positions for name in dict.fromkeys((*position.claims, *position.statements))
        )
        for name, count in sorted(sides.items()):
            if count > 1:
                yield Fault(
                    subject=dispute.id,
                    path=("positions",),
                    message=f"{called(name)} stands in {count} positions of {called(dispute.id)}",
                    hint="leave it where it belongs, or link it in `agreed`",
                )
