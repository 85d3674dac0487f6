"""Finds questions that need a claim whose place another took."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.question import Question
from explainer.weave.web import Web


@rule("C105", Severity.WARNING)
def claim_needed_but_superseded(web: Web) -> Iterator[Fault]:
    """The answer to a question rests on a claim that a later claim has superseded.

    A reader of the FAQ would get yesterday's answer.

    Wrong:
        --- data/claims.yml
        no-moon-of-mars: {text: Mars has no known moon., superseded_by: two-moons-of-mars}
        two-moons-of-mars: {text: Mars has two moons.}
        --- data/questions.yml
        moons-of-mars: {question: How many moons has Mars?, short: None is known., needs: [no-moon-of-mars]}

    Right:
        --- data/claims.yml
        no-moon-of-mars: {text: Mars has no known moon., superseded_by: two-moons-of-mars}
        two-moons-of-mars: {text: Mars has two moons.}
        --- data/questions.yml
        moons-of-mars: {question: How many moons has Mars?, short: Two., needs: [two-moons-of-mars]}
    """
    for question in web.library.of(Question):
        for number, need in enumerate(question.needs):
            claim = web.library.get(need, Claim) if isinstance(need, Identifier) else None
            if claim and claim.superseded_by:
                yield Fault(
                    subject=question.id,
                    path=("needs", number),
                    message=f"{called(question.id)} needs {called(claim.id)}, which is superseded",
                    hint=f"“{claim.superseded_by.name}” took its place",
                )
