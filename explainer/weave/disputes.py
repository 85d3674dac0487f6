"""Which disputes a claim or a statement is part of."""

from collections.abc import Collection, Mapping, Sequence

from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.identifier import Identifier
from explainer.model.library import Library


class Disputes:
    """Disputes by what stands in their positions."""

    def __init__(self, library: Library, behind: Mapping[Identifier, tuple[Identifier, ...]]) -> None:
        named: dict[Identifier, set[Identifier]] = {}
        settled: dict[Identifier, set[Identifier]] = {}
        for dispute in library.of(Dispute):
            for position in dispute.positions:
                for each in (*position.claims, *position.statements):
                    named.setdefault(each, set()).add(dispute.id)
            for each in dispute.settled_by:
                settled.setdefault(each, set()).add(dispute.id)
        self._settled = settled
        self._by_state: dict[str, set[Identifier]] = {"open": set(), "settled": set(), "apparent": set()}
        for dispute in library.of(Dispute):
            self._by_state[dispute.state].add(dispute.id)
        self.of: dict[Identifier, tuple[Identifier, ...]] = _through_statements(library, named, behind)
        """By claim or statement: every dispute in which it stands in a position, or a claim's statement does."""

    def open(self, subjects: Sequence[Identifier]) -> tuple[Identifier, ...]:
        """The open disputes of which any of the claims or statements is part."""
        return self._in("open", [each for subject in subjects for each in self.of.get(subject, ())])

    def settled(self, subjects: Sequence[Identifier]) -> tuple[Identifier, ...]:
        """The settled disputes of which any of them is part, or which it settles."""
        return self._in("settled", [each for subject in subjects for each in self._all(subject)])

    def share_one(self, left: Identifier, right: Identifier) -> bool:
        """Whether both stand in, or settle, one dispute of any state."""
        return not self._all(left).isdisjoint(self._all(right))

    def _all(self, subject: Identifier) -> set[Identifier]:
        return {*self.of.get(subject, ()), *self._settled.get(subject, ())}

    def _in(self, state: str, disputes: Collection[Identifier]) -> tuple[Identifier, ...]:
        return tuple(sorted(self._by_state[state].intersection(disputes))) if disputes else ()


def _through_statements(
    library: Library, named: Mapping[Identifier, set[Identifier]], behind: Mapping[Identifier, tuple[Identifier, ...]]
) -> dict[Identifier, tuple[Identifier, ...]]:
    found = {subject: set(disputes) for subject, disputes in named.items()}
    for claim in library.of(Claim):
        for statement in behind.get(claim.id, ()):
            if statement in named:
                found.setdefault(claim.id, set()).update(named[statement])
    return {subject: tuple(sorted(found[subject])) for subject in sorted(found)}
