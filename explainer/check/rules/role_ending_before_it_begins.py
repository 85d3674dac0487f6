"""Finds roles that end before they begin."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.entity import Entity
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("T105", Severity.WARNING)
def role_ending_before_it_begins(web: Web) -> Iterator[Fault]:
    """A role of an entity ends before it begins.

    One of the two dates is wrong, and a reader would place what was said in the wrong office.

    Wrong:
        --- data/entities.yml
        armstrong: {name: Neil Armstrong, type: person, roles: [{title: commander, start: 1969-07, end: 1968-07}]}

    Right:
        --- data/entities.yml
        armstrong: {name: Neil Armstrong, type: person, roles: [{title: commander, start: 1969-07, end: 1969-08}]}
    """
    for entity in web.library.of(Entity):
        for number, role in enumerate(entity.roles):
            if role.start and role.end and role.end.is_surely_before(role.start):
                yield Fault(
                    subject=entity.id,
                    path=("roles", number, "end"),
                    message=f"the role “{role.title}” of {called(entity.id)} ends before it begins",
                    hint="mend the date that is wrong",
                )
