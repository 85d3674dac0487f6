"""The accounts of a dispute side by side: each with who holds it and its evidence."""

from dataclasses import dataclass

from explainer.model.dispute import Dispute, DisputePosition
from explainer.model.identifier import Identifier
from explainer.weave.web import Evidence, Web


@dataclass(frozen=True, slots=True)
class Account:
    """One position of a dispute."""

    number: int
    """Its place in the dispute, counted from 0."""
    position: DisputePosition
    evidence: tuple[Evidence, ...]
    """Of its own citations; that of its claims and statements stands with them."""


def accounts(web: Web, dispute: Dispute) -> tuple[Account, ...]:
    """The positions of a dispute, in the order given."""
    own: dict[object, list[Evidence]] = {}
    for evidence in web.evidence.get(dispute.id, ()):
        if evidence.record == dispute.id and evidence.path[:1] == ("positions",):
            own.setdefault(evidence.path[1], []).append(evidence)
    return tuple(Account(number, position, tuple(own.get(number, ()))) for number, position in enumerate(dispute.positions))


def dispute_key(web: Web, dispute: Dispute) -> tuple[bool, str, Identifier]:
    """Sorts disputes: open ones first, then by title."""
    return (dispute.state != "open", web.titles.get(dispute.id, dispute.id), dispute.id)
