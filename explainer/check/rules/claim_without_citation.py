"""Finds claims that cite nothing."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("C101", Severity.ERROR, never_ignored="the site promises evidence for every claim")
def claim_without_citation(web: Web) -> Iterator[Fault]:
    """A claim cites neither a source nor a statement.

    A reader who opens the evidence finds none, and cannot tell the claim from an invention.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts}]
    """
    for claim in web.library.of(Claim):
        if not claim.citations:
            yield Fault(
                subject=claim.id,
                message=f"{called(claim.id)} has no citation",
                hint="cite a source or a statement; what no source says is no claim",
            )
