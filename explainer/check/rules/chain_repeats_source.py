"""Finds chains that name the cited source once more."""

from collections.abc import Iterator

from explainer.check.citations import cited_source
from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("A110", Severity.WARNING)
def chain_repeats_source(web: Web) -> Iterator[Fault]:
    """A chain ends with the cited source or its publisher, which stands there anyway.

    The attribution would read “told Reuters, as carried by Reuters”, and one hand would look like two.

    Wrong:
        --- data/sources.yml
        daily: {title: Round moon, publisher: the-daily, read: whole}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, form: reports, via: [galileo, the-daily]}]

    Right:
        --- data/sources.yml
        daily: {title: Round moon, publisher: the-daily, read: whole}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, form: reports, via: [galileo]}]
    """
    for subject, path, citation in web.citations:
        source = cited_source(web, citation)
        if source is None or not isinstance(citation.via, tuple) or not citation.via:
            continue
        last = citation.via[-1].entity
        is_publisher = last == source.publisher and len(citation.via) > 1
        if last == source.id or is_publisher:
            yield Fault(
                subject=subject,
                path=(*path, "via", len(citation.via) - 1),
                message=f"the chain in {called(subject)} ends with “{last}”, where the cited source stands anyway",
                hint="leave the last hop out",
            )
