"""Which topics claims and statements are on, and the indexes by topic and by speaker."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TypeAlias

from explainer.model.claim import Claim
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.statement import Statement
from explainer.model.topic import Topic

_Key: TypeAlias = tuple[bool, tuple[date, bool, datetime, date, str] | None, tuple[str, bool, int], Identifier]


def topics(library: Library, behind: Mapping[Identifier, tuple[Identifier, ...]]) -> dict[Identifier, tuple[Identifier, ...]]:
    """By claim and statement: the topics that exist among its own and, for a claim, those of its statements; its own first."""
    exist = {topic.id for topic in library.of(Topic)}
    found = {statement.id: tuple(each for each in statement.stances if each in exist) for statement in library.of(Statement)}
    for claim in library.of(Claim):
        further = (each for statement in behind.get(claim.id, ()) for each in found.get(statement, ()))
        found[claim.id] = tuple(dict.fromkeys((*(each for each in claim.topics if each in exist), *further)))
    return found


def claims_on(
    library: Library, by_subject: Mapping[Identifier, tuple[Identifier, ...]]
) -> dict[Identifier, tuple[Identifier, ...]]:
    """By topic, for every topic there is: its claims, in order of identifier."""
    found: dict[Identifier, list[Identifier]] = {topic.id: [] for topic in library.of(Topic)}
    for claim in sorted(claim.id for claim in library.of(Claim)):
        for topic in by_subject[claim]:
            found[topic].append(claim)
    return {topic: tuple(claims) for topic, claims in found.items()}


def statements_on(library: Library) -> dict[Identifier, tuple[Identifier, ...]]:
    """By topic, for every topic there is: the statements with a stance on it, in order of time."""
    found: dict[Identifier, list[Identifier]] = {topic.id: [] for topic in library.of(Topic)}
    for statement in in_order_of_time(library.of(Statement)):
        for topic in statement.stances:
            if topic in found:
                found[topic].append(statement.id)
    return {topic: tuple(statements) for topic, statements in found.items()}


def statements_by(library: Library) -> dict[Identifier, tuple[Identifier, ...]]:
    """By speaker, and for every entity there is: its statements, in order of time."""
    found: dict[Identifier, list[Identifier]] = {entity.id: [] for entity in library.of(Entity)}
    for statement in in_order_of_time(library.of(Statement)):
        for speaker in dict.fromkeys(statement.speaker):
            found.setdefault(speaker, []).append(statement.id)
    return {speaker: tuple(statements) for speaker, statements in found.items()}


def in_order_of_time(statements: Iterable[Statement]) -> list[Statement]:
    """Statements by when they were said, those without a date last; at one time, as they follow in what is cited first."""
    return sorted(statements, key=_key)


def _key(statement: Statement) -> _Key:
    # One post is cut into several statements: out of its own order, a reservation may come after what it bears on.
    first = next((each for each in statement.citations if each.source), None)
    paragraph = first.locator.paragraph if first and first.locator else None
    document = (str(first.source) if first else "", paragraph is None, paragraph or 0)
    return (statement.when is None, statement.when.edtf.sort_key if statement.when else None, document, statement.id)
