"""Finds claims that are recorded under two identifiers."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("C109", Severity.WARNING)
def claim_recorded_twice(web: Web) -> Iterator[Fault]:
    """Two claims say the same in the same words.

    Each would show only part of the evidence, and a dispute or a correction of one would not reach the other.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}
        round-moon: {text: "The [moon](entity:moon) is round"}

    Right:
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}
        mars-is-round: {text: Mars is round.}
    """
    first: dict[str, Claim] = {}
    for claim in web.library.of(Claim):
        words = " ".join(web.inline(claim.id, "text").plain.casefold().split()).rstrip(".")
        other = first.setdefault(words, claim)
        if words and other.id != claim.id:
            yield Fault(
                subject=claim.id,
                path=("text",),
                message=f"{called(claim.id)} says what {called(other.id)} says",
                hint="keep one with the citations of both, and retire the other",
            )
