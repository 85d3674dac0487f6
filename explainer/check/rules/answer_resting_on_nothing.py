"""Finds answers of the FAQ that rest on nothing."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.question import Question
from explainer.weave.web import Web


@rule("C110", Severity.WARNING)
def answer_resting_on_nothing(web: Web) -> Iterator[Fault]:
    """A question names neither a claim that its answer needs nor what is not known.

    Its answer could not be followed to any evidence, and its state could not be worked out.

    Wrong:
        --- data/questions.yml
        is-it-round: {question: Is the moon round?, short: Yes.}

    Right:
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}
        --- data/questions.yml
        is-it-round: {question: Is the moon round?, short: Yes., needs: [moon-is-round]}
        who-asked: {question: Who asked?, short: That is not known., needs: [{unknown: who asked}]}
    """
    for question in web.library.of(Question):
        if not question.needs:
            yield Fault(
                subject=question.id,
                path=("short",),
                message=f"the answer of {called(question.id)} rests on nothing",
                hint="name in `needs` the claims it needs, or what is not known",
            )
