"""The citations of sources that stand behind each record, directly, through statements or through its claims."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from explainer.model.citation import Citation, Form, Hop
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
from explainer.weave.attribution import attribution
from explainer.weave.chains import chain_of
from explainer.weave.citations import Placed
from explainer.weave.naming import Naming
from explainer.weave.web import Attribution, Evidence

_Key: TypeAlias = tuple[tuple[Identifier, ...], Identifier | None, Form | None, tuple[Hop, ...] | str | None]


class Witness:
    """Gathers evidence. Attributions that are alike are put in words once."""

    def __init__(self, library: Library, placed: Mapping[Identifier, tuple[Placed, ...]], naming: Naming) -> None:
        self._library = library
        self._placed = placed
        self._naming = naming
        self._attributions: dict[_Key, Attribution] = {}

    def gather(self, record: Record, own: Iterable[Placed]) -> tuple[Evidence, ...]:
        """The evidence of these citations of a record, in their order; those of a statement in its place.

        A statement that is reached twice counts once, which also ends every circle of statements.
        """
        found: list[Evidence] = []
        leads = (record,) if isinstance(record, Statement) else ()
        seen = {record.id}
        waiting = [(path, citation, leads) for path, citation in reversed(tuple(own))]
        while waiting:
            path, citation, through = waiting.pop()
            if citation.statement is None:
                if citation.source is not None:
                    found.append(self._evidence(record.id, path, citation, through))
            elif citation.statement not in seen:
                seen.add(citation.statement)
                inner = self._library.get(citation.statement, Statement)
                if inner is not None:
                    further = self._placed.get(inner.id, ())
                    waiting.extend((path, citation, (*through, inner)) for path, citation in reversed(further))
        return tuple(found)

    def _evidence(self, subject: Identifier, path: FieldPath, citation: Citation, leads: tuple[Statement, ...]) -> Evidence:
        through = leads[1:] if leads and leads[0].id == subject else leads
        return Evidence(
            record=subject,
            path=path,
            citation=citation,
            source=self._library.get(citation.source, Source) if citation.source else None,
            statement=through[-1] if through else None,
            attribution=self._attribution(citation, leads),
            through=tuple(statement.id for statement in through),
        )

    def _attribution(self, citation: Citation, leads: tuple[Statement, ...]) -> Attribution:
        key = (tuple(lead.id for lead in leads), citation.source, citation.form, citation.via)
        known = self._attributions.get(key)
        if known is None:
            chain = chain_of(citation, leads, self._library, self._naming)
            known = self._attributions[key] = attribution(chain, self._library, self._naming)
        return known


def evidence(
    library: Library,
    placed: Mapping[Identifier, tuple[Placed, ...]],
    naming: Naming,
    taken: Mapping[Identifier, tuple[Evidence, ...]] = MappingProxyType({}),
) -> dict[Identifier, tuple[Evidence, ...]]:
    """The evidence of claims, statements, terms, events (their own, then that of their claims) and disputes (position by
    position: its claims, its statements, its own). What comes from another record keeps that record as `record`. What is
    `taken` is known."""
    witness = Witness(library, placed, naming)
    found: dict[Identifier, tuple[Evidence, ...]] = {}
    for record in library.records.values():
        if isinstance(record, Claim | Statement | Term | Event):
            known = taken.get(record.id)
            found[record.id] = witness.gather(record, placed.get(record.id, ())) if known is None else known
    for event in library.of(Event):
        if event.id not in taken:
            found[event.id] = (*found[event.id], *_of(event.claims, found))
    for dispute in library.of(Dispute):
        known = taken.get(dispute.id)
        own = placed.get(dispute.id, ())
        found[dispute.id] = tuple(_of_positions(dispute, own, witness, found)) if known is None else known
    return found


def _of(subjects: Iterable[Identifier], found: Mapping[Identifier, tuple[Evidence, ...]]) -> Iterator[Evidence]:
    for subject in dict.fromkeys(subjects):
        yield from found.get(subject, ())


def _of_positions(
    dispute: Dispute, own: Iterable[Placed], witness: Witness, found: Mapping[Identifier, tuple[Evidence, ...]]
) -> Iterator[Evidence]:
    by_position: dict[int | str, list[Placed]] = {}
    for path, citation in own:
        by_position.setdefault(path[1], []).append((path, citation))
    for number, position in enumerate(dispute.positions):
        yield from _of(position.claims, found)
        yield from _of(position.statements, found)
        yield from witness.gather(dispute, by_position.get(number, ()))
