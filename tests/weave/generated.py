"""A made-up library of any size, linked in every way that records can be, for tests of growth and for timing."""

from explainer.model.citation import Hop
from explainer.model.entity import EntityType
from explainer.model.identifier import identifier
from explainer.model.library import Library
from explainer.model.record import Record
from explainer.model.statement import Stance
from explainer.model.text import Prose
from tests.weave.build import (
    cite,
    claim,
    dispute,
    entity,
    event,
    ids,
    library,
    measure,
    position,
    question,
    source,
    statement,
    term,
    through,
    topic,
    value,
)

_TYPES: tuple[EntityType, ...] = ("person", "organisation", "outlet")
OFFICIAL = Hop(who="an official", named=False, group="government", by="unnamed")


def generated(size: int) -> Library:
    """`size` claims and `size` statements, with a tenth as many entities and a twentieth as many sources."""
    entities, sources, topics = max(size // 10, 10), max(size // 20, 10), max(size // 100, 5)
    records: list[Record] = [measure(), measure("signatories", grows=True), term("licence")]
    for number in range(entities):
        kind: EntityType = _TYPES[number % 3]
        group = identifier("entity", f"e{number - 1}") if number % 3 == 1 else None
        records.append(entity(f"e{number}", kind, group=group))
    for number in range(sources):
        based = f"s{number - 1}" if number % 3 else ""
        records.append(source(f"s{number}", f"e{number * 3 % entities}", based, medium=("article", "statement")[number % 2]))
    records += [topic(f"t{number}", f"e{number % entities}") for number in range(topics)]
    records += [_statement(number, entities, sources, topics) for number in range(size)]
    records += [_claim(number, size, entities, sources, topics) for number in range(size)]
    for number in range(0, size, 20):
        records.append(event(f"v{number}", claims=f"c{number} c{number + 1}", on=f"2026-06-{number % 28 + 1:02}"))
        records.append(question(f"q{number}", f"c{number}", f"c{number + 2}"))
    for number in range(0, size, 50):
        records.append(dispute(f"d{number}", position(f"c{number}"), position("", f"a{number + 1}")))
    return library(*records)


def _statement(number: int, entities: int, sources: int, topics: int) -> Record:
    speaker = number * 7 % entities
    stance = {identifier("topic", f"t{number % topics}"): Stance(stance="supports", why=Prose("It says so."))}
    citation = cite(f"s{number % sources}", "quotes", f"e{speaker}", words=f"words number {number}")
    said = f"2026-06-{number % 28 + 1:02}"
    gist = Prose(f"Said of [one](entity:e{number % entities}) that it is number {number}.")
    return statement(f"a{number}", f"e{speaker}", citation, said=said, stances=stance, gist=gist)


def _claim(number: int, size: int, entities: int, sources: int, topics: int) -> Record:
    text = (
        f"The [thing](entity:e{number % entities}) number {number} was so. It followed [another](claim:c{(number + 1) % size}) "
        f"within the [licence](term:licence)."
    )
    citations = [
        cite(f"s{number % sources}", "reports", (OFFICIAL, Hop(entity=identifier("entity", f"e{(number + 2) % entities}")))),
        cite(f"s{number * 3 % sources}", "asserts"),
        through(f"a{number % size}"),
    ]
    which = ("count", "signatories")[number % 2]
    amount = value(str(number % 7), f"2026-06-{number % 28 + 1:02}", which, f"e{number % entities}")
    return claim(
        f"c{number}",
        *citations[: number % 3 + 1],
        text=text,
        topics=f"t{number % topics}",
        value=amount if number % 4 == 0 else None,
        about=ids("entity", f"e{(number + 5) % entities}"),
    )
