"""Every hop of a chain of a citation, with the record it belongs to and its place there."""

from collections.abc import Iterator
from typing import TypeAlias

from explainer.model.citation import Citation, Hop
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.weave.web import Web

Linked: TypeAlias = tuple[Identifier, FieldPath, Hop]
"""A hop where it was typed."""


def hops_of_citations(web: Web) -> Iterator[Linked]:
    """Every hop of every chain of a citation."""
    for subject, path, citation in web.citations:
        if isinstance(citation.via, tuple):
            for number, hop in enumerate(citation.via):
                yield subject, (*path, "via", number), hop


def cited_source(web: Web, citation: Citation) -> Source | None:
    """The source that the citation itself names, if it is there."""
    return web.library.get(citation.source, Source) if citation.source else None
