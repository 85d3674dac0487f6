"""Finds people in a chain who are named, with a reason for not naming them."""

from collections.abc import Iterator

from explainer.check.citations import hops_of_citations
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("A112", Severity.WARNING)
def reason_for_somebody_named(web: Web) -> Iterator[Fault]:
    """A reason is given why somebody in a chain is not named, and they are marked as named.

    One of the two is wrong. The reason would not be shown, and somebody without a name would count as a known origin.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, via: [{who: an official, reason: feared for the job}]}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, via: [{who: an official, named: false, reason: feared for the job}]}]
    """
    for subject, path, hop in hops_of_citations(web):
        if hop.reason and hop.named and hop.by != "unnamed":
            yield Fault(
                subject=subject,
                path=(*path, "reason"),
                message=f"{called(subject)} gives a reason for not naming somebody who is marked as named",
                hint="add `named: false`, or take the reason away",
            )
