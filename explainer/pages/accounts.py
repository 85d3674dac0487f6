"""The accounts of a dispute side by side: each with who holds it and its evidence."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from explainer.model.dispute import Dispute, DisputePosition
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.web import Evidence, Web
from explainer.weave.words import MEDIUM_NOUN, UNSEEN_PUBLISHER


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


def holder_names(web: Web, holders: Sequence[Identifier]) -> list[tuple[Identifier, str]]:
    """Those who hold a position, each with its name: for a source its publisher, and its date where several are of one."""
    names = [(holder, _name(web, holder)) for holder in holders]
    often = {name for name, number in Counter(name for _, name in names).items() if number > 1}
    return [(holder, _dated(web, holder, name) if name in often else name) for holder, name in names]


def _name(web: Web, holder: Identifier) -> str:
    source = web.library.get(holder, Source)
    if source is None:
        return web.titles.get(holder, holder.name)
    if source.publisher == "unknown":
        return f"{MEDIUM_NOUN[source.medium]} {UNSEEN_PUBLISHER}"
    return web.titles.get(source.publisher, source.publisher.name)


def _dated(web: Web, holder: Identifier, name: str) -> str:
    source = web.library.get(holder, Source)
    if source is None:
        return name
    return f"{name} ({source.published.edtf.words if source.published else web.titles[holder]})"


def dispute_key(web: Web, dispute: Dispute) -> tuple[bool, bool, int, str, Identifier]:
    """Sorts disputes: open ones first, of these those with a place by it, then by title."""
    place = dispute.order
    return (dispute.state != "open", place is None, place or 0, web.titles.get(dispute.id, dispute.id), dispute.id)
