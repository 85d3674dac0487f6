"""Every stance of every statement."""

from collections.abc import Iterator
from typing import NamedTuple

from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.statement import Stance, Statement
from explainer.weave.web import Web


class Held(NamedTuple):
    """A stance where it was typed."""

    statement: Statement
    path: FieldPath
    topic: Identifier
    stance: Stance


def stances(web: Web) -> Iterator[Held]:
    """Every stance, by statement and topic. Topics are named in YAML without their kind, and so are the paths."""
    for statement in web.library.of(Statement):
        for topic, stance in statement.stances.items():
            yield Held(statement, ("stances", topic.name), topic, stance)


def is_search_only(statement: Statement) -> bool:
    """Whether the statement records only searches that found nothing, so that it has neither words nor a source."""
    return bool(statement.stances) and all(stance.stance == "none-found" for stance in statement.stances.values())
