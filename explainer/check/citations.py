"""Every citation and every hop of a chain, with the record it belongs to and its place there."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from explainer.model.citation import Citation, Hop
from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.term import Term
from explainer.weave.web import Web

_CITING: Final = (Claim, Statement, Event, Term)
"""Records with citations of their own; a tuple, because a union would be made anew for each record."""


Cited: TypeAlias = tuple[Identifier, FieldPath, Citation]
"""A citation where it was typed: its record, its path there, and itself. A plain tuple, because nearly twenty rules go
through all of them."""
Linked: TypeAlias = tuple[Identifier, FieldPath, Hop]
"""A hop where it was typed."""


def own_citations(web: Web) -> Iterator[Cited]:
    """Every citation once, at the record that holds it; not those that come through statements."""
    for record in web.library.records.values():
        if isinstance(record, _CITING):
            for number, citation in enumerate(record.citations):
                yield record.id, ("citations", number), citation
        elif isinstance(record, Dispute):
            for place, position in enumerate(record.positions):
                for number, citation in enumerate(position.citations):
                    yield record.id, ("positions", place, "citations", number), citation


def hops_of_citations(web: Web) -> Iterator[Linked]:
    """Every hop of every chain of a citation."""
    for subject, path, citation in own_citations(web):
        if isinstance(citation.via, tuple):
            for number, hop in enumerate(citation.via):
                yield subject, (*path, "via", number), hop


def cited_source(web: Web, citation: Citation) -> Source | None:
    """The source that the citation itself names, if it is there."""
    return web.library.get(citation.source, Source) if citation.source else None
