"""Finds people in a chain who pass for named and are only described."""

import re
from collections.abc import Iterator
from typing import Final

from explainer.check.citations import hops_of_citations
from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web

_DESCRIBED: Final = re.compile(
    r"(?:an?|one|two|three|several|some|unnamed|anonymous|unidentified|people|persons|officials?|sources?|insiders?)\b",
    re.IGNORECASE,
)


@rule("A109", Severity.WARNING)
def hop_wrongly_named(web: Web) -> Iterator[Fault]:
    """Somebody in a chain is only described, as “an official” is, and is not marked as unnamed.

    A reader would count a person without a name as one who can be asked.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, form: reports, via: [{who: an official, group: government}]}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, form: reports, via: [{who: an official, group: government, named: no}]}]
    """
    for subject, path, hop in hops_of_citations(web):
        if hop.named and not hop.entity and hop.who and _DESCRIBED.match(hop.who.strip()):
            yield Fault(
                subject=subject,
                path=path,
                message=f"“{shortened(hop.who)}” in {called(subject)} is no name",
                hint="add `named: no`",
            )
