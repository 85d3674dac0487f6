"""Every citation that records hold, with its place, and the indexes made of them."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from explainer.model.citation import Citation
from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.position import FieldPath
from explainer.model.record import Record
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.term import Term

Placed: TypeAlias = tuple[FieldPath, Citation]
"""A citation with its path from the record down."""


def citations_of(record: Record) -> Iterator[Placed]:
    """A record's own citations, in order; for a dispute those of its positions."""
    if isinstance(record, Claim | Statement | Event | Term):
        for number, citation in enumerate(record.citations):
            yield ("citations", number), citation
    elif isinstance(record, Dispute):
        for place, position in enumerate(record.positions):
            for number, citation in enumerate(position.citations):
                yield ("positions", place, "citations", number), citation


def citations(library: Library) -> dict[Identifier, tuple[Placed, ...]]:
    """By record, in order of identifier: its own citations; only records that have some."""
    found = {}
    for subject in sorted(library.records):
        if own := tuple(citations_of(library.records[subject])):
            found[subject] = own
    return found


def cited_by(library: Library, placed: Mapping[Identifier, tuple[Placed, ...]]) -> dict[Identifier, tuple[Identifier, ...]]:
    """By source, and for every source there is: the records whose own citations name it, each once."""
    found: dict[Identifier, dict[Identifier, None]] = {source.id: {} for source in library.of(Source)}
    for subject, own in placed.items():
        for _, citation in own:
            if citation.source is not None:
                found.setdefault(citation.source, {})[subject] = None
    return {source: tuple(records) for source, records in found.items()}


def retold(placed: Mapping[Identifier, tuple[Placed, ...]]) -> dict[Identifier, tuple[tuple[Identifier, FieldPath], ...]]:
    """By statement: the citations whose source prints its words differently."""
    found: dict[Identifier, list[tuple[Identifier, FieldPath]]] = {}
    for subject, own in placed.items():
        for path, citation in own:
            if citation.original is not None and citation.faithful == "differs":
                found.setdefault(citation.original, []).append((subject, path))
    return {statement: tuple(places) for statement, places in sorted(found.items())}


def statements_behind(placed: Mapping[Identifier, tuple[Placed, ...]]) -> dict[Identifier, tuple[Identifier, ...]]:
    """By record: the statements it cites, and those that these cite in turn, each once; only records that have some."""
    found = {}
    for subject, own in placed.items():
        reached: dict[Identifier, None] = {}
        waiting = [citation.statement for _, citation in reversed(own) if citation.statement is not None]
        while waiting:
            statement = waiting.pop()
            if statement not in reached and statement != subject:
                reached[statement] = None
                further = placed.get(statement, ())
                waiting.extend(citation.statement for _, citation in reversed(further) if citation.statement is not None)
        if reached:
            found[subject] = tuple(reached)
    return found
