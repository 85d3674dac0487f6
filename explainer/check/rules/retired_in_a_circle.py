"""Finds tombstones that point on to one another and never to a living record."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.record import Tombstone
from explainer.weave.web import Web


@rule("R103", Severity.ERROR, never_ignored="a published address would answer with a circle")
def retired_in_a_circle(web: Web) -> Iterator[Fault]:
    """A tombstone points to a successor whose own tombstone leads back.

    A reader with an old address is sent from one note to the next and never arrives.

    Wrong:
        --- data/entities.yml
        luna: {tombstone: {why: renamed, now: entity:selene}}
        selene: {tombstone: {why: renamed, now: entity:luna}}

    Right:
        --- data/entities.yml
        luna: {tombstone: {why: renamed, now: entity:selene}}
        selene: {tombstone: {why: renamed, now: entity:moon}}
        moon: {name: The Moon, type: place}
    """
    tombstones = web.library.tombstones
    for tombstone in tombstones.values():
        if tombstone.now and _leads_back(tombstone, web):
            yield Fault(
                subject=tombstone.id,
                path=("now",),
                message=f"from {called(tombstone.id)} the tombstones lead back to it",
                hint="let one of them name a living record, or none",
            )


def _leads_back(tombstone: Tombstone, web: Web) -> bool:
    seen: set[Identifier] = set()
    now = tombstone.now
    while now is not None and now not in seen:
        if now == tombstone.id:
            return True
        seen.add(now)
        following = web.library.tombstones.get(now)
        now = following.now if following else None
    return False
