"""Finds entities that nothing mentions."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.entity import Entity
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("E101", Severity.NOTE)
def entity_nobody_mentions(web: Web) -> Iterator[Fault]:
    """No record and no chapter refers to an entity.

    Its page tells a reader nothing of its part in the story.

    Wrong:
        --- data/entities.yml
        kepler: {name: Johannes Kepler, type: person}

    Right:
        --- data/entities.yml
        kepler: {name: Johannes Kepler, type: person}
        --- data/claims.yml
        kepler-wrote: {text: "[Kepler](entity:kepler) wrote of a journey to the moon."}
    """
    for entity in web.library.of(Entity):
        if all(use.by == entity.id for use in web.backlinks.get(entity.id, ())):
            yield Fault(
                subject=entity.id,
                message=f"nothing mentions {called(entity.id)}",
                hint="link it where it plays a part, or leave it out",
            )
