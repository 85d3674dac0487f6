"""Finds statements whose speaker did not hold the role then that they are given."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import came_surely_before
from explainer.model.dates import Date
from explainer.model.entity import Entity, Role
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("T108", Severity.WARNING)
def role_not_held_then(web: Web) -> Iterator[Fault]:
    """A statement gives its speaker a role that, by the speaker's own record, was held only before or only after.

    Who spoke for whom would be wrong at the very place where a reader weighs what was said.

    Wrong:
        --- data/entities.yml
        galileo: {name: Galileo, type: person, roles: [{title: court mathematician, start: 1610}]}
        --- data/statements.yml
        galileo-moves: {speaker: galileo, role: court mathematician, words: So it is, when: 1605}

    Right:
        --- data/entities.yml
        galileo: {name: Galileo, type: person, roles: [{title: court mathematician, start: 1610}]}
        --- data/statements.yml
        galileo-moves: {speaker: galileo, role: court mathematician, words: So it is, when: 1612}
    """
    for statement in web.library.of(Statement):
        speaker = web.library.get(statement.speaker[0], Entity) if len(statement.speaker) == 1 else None
        if speaker is None or statement.role is None or statement.when is None:
            continue
        held = [role for role in speaker.roles if role.title.casefold() == statement.role.casefold()]
        if held and not any(_may_be_held(role, statement.when.edtf) for role in held):
            yield Fault(
                subject=statement.id,
                path=("role",),
                message=f"{called(statement.id)} is dated {statement.when.edtf.words}, when {called(speaker.id)} was not "
                f"“{statement.role}”, by its roles",
                hint="give the role at the time, or mend the dates of the role",
            )


def _may_be_held(role: Role, on: Date) -> bool:
    return not (role.start and came_surely_before(on, role.start)) and not (role.end and came_surely_before(role.end, on))
