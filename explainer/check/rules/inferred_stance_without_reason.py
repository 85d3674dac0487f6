"""Finds stances that we infer without saying from what."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.stances import stances
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("A105", Severity.WARNING)
def inferred_stance_without_reason(web: Web) -> Iterator[Fault]:
    """A stance is our inference, and we do not say from what.

    An inference can be weighed only with its reason; without one a reader has to trust us.

    Wrong:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He drew the moon with mountains.
          stances: {shape: {stance: opposes, basis: inferred}}

    Right:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He drew the moon with mountains.
          stances: {shape: {stance: opposes, basis: inferred, why: A ball with mountains is not smooth.}}
    """
    for statement, path, topic, stance in stances(web):
        if stance.basis == "inferred" and not stance.why:
            yield Fault(
                subject=statement.id,
                path=path,
                message=f"the stance of {called(statement.id)} on “{topic.name}” is inferred, and it is not said from what",
                hint="add `why`",
            )
