"""Finds unnamed people in a chain of whom it is not said why they are not named."""

from collections.abc import Iterator

from explainer.check.citations import hops_of_citations
from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("A108", Severity.NOTE)
def unnamed_hop_without_reason(web: Web) -> Iterator[Fault]:
    """Somebody in a chain is not named, and neither a reason nor the side is given.

    Outlets often say why they withhold a name, and from which side the person is; both help a reader to weigh what is
    said. Where the source says neither, `group: unknown` says so. Reports that a source does not name need neither.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, form: reports, via: [{who: a person at the observatory, named: no}]}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations:
            - source: daily
              form: reports
              via: [{who: a person at the observatory, named: no, reason: was not allowed to speak}]
    """
    for subject, path, hop in hops_of_citations(web):
        if not hop.named and not hop.reason and not hop.group and hop.by != "outlet":
            who = shortened(hop.who or "somebody")
            yield Fault(
                subject=subject,
                path=path,
                message=f"“{who}” in {called(subject)} is not named, and neither reason nor side is given",
                hint="add `reason` as the source gives it, or `group`; `group: unknown` where it gives neither",
            )
