"""Finds claims that rest on republications although an original was read."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("C103", Severity.NOTE)
def claim_resting_on_republications(web: Web) -> Iterator[Fault]:
    """All the evidence of a claim is copies or rewrites, although an original of one of them was read.

    Words change on the way from hand to hand. Where the original is at hand, a reader is better served by it. Where it is
    not, the page shows that only republications stand behind the claim, and nothing is found.

    Wrong:
        --- data/sources.yml
        wire: {title: Moon is round, publisher: unknown, read: whole}
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [wire]}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, locator: {paragraph: 1}, form: asserts}]

    Right:
        --- data/sources.yml
        wire: {title: Moon is round, publisher: unknown, read: whole}
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [wire]}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations:
            - {source: daily, locator: {paragraph: 1}, form: asserts}
            - {source: wire, locator: {paragraph: 3}, form: asserts}
    """
    for claim in web.library.of(Claim):
        sources = [one.source for one in web.evidence.get(claim.id, ())]
        republications = [source for source in sources if source and source.form == "republication"]
        if len(republications) < len(sources):
            continue
        at_hand = sorted({name for source in republications for name in _originals_read(web, source)})
        if at_hand:
            yield Fault(
                subject=claim.id,
                path=("citations",),
                message=f"{called(claim.id)} rests on republications only, and {called(at_hand[0])} was read",
                hint="cite the original, if it holds the claim",
            )


def _originals_read(web: Web, source: Source) -> Iterator[Identifier]:
    """The originals of a republication that somebody here has read."""
    for name in (*source.based_on, *source.original_at):
        original = web.library.get(name, Source)
        if original and original.form == "original" and original.read != "not-read":
            yield name
