"""Short builders of records, for tests of weave that want values rather than files."""

from collections.abc import Callable
from typing import Any, Literal

from explainer.model.chapter import Chapter
from explainer.model.citation import Citation, Form, Hop, Words
from explainer.model.claim import Claim, Value
from explainer.model.dates import parse_date
from explainer.model.dispute import Dispute, DisputePosition
from explainer.model.entity import Entity, EntityType
from explainer.model.event import Event
from explainer.model.identifier import Identifier, identifier
from explainer.model.inline import Inline
from explainer.model.library import Library
from explainer.model.measure import Measure, MeasureType, parse_amount
from explainer.model.position import Position
from explainer.model.question import Question, Unknown
from explainer.model.record import Record, Tombstone
from explainer.model.source import Source, Title
from explainer.model.statement import Statement
from explainer.model.term import Term
from explainer.model.text import Address, Prose
from explainer.model.topic import Topic
from explainer.model.when import When
from explainer.prose import read_inline
from explainer.weave import weave
from explainer.weave.web import Web

HERE = Position("data/facts.yml")


def ids(kind: str, names: str) -> tuple[Identifier, ...]:
    """Identifiers of one kind from names parted by spaces; names with a kind of their own keep it."""
    return tuple(Identifier(name) if ":" in name else identifier(kind, name) for name in names.split())


def when(edtf: str) -> When:
    return When(edtf=parse_date(edtf))


def source(name: str, publisher: str = "unknown", based_on: str = "", **more: Any) -> Source:
    more.setdefault("form", "republication" if based_on else "original")
    more.setdefault("read", "whole")
    more.setdefault("title", Title(text=name.title()))
    return Source(
        id=identifier("source", name),
        position=HERE,
        publisher="unknown" if publisher == "unknown" else identifier("entity", publisher),
        based_on=ids("source", based_on),
        **more,
    )


def cite(
    name: str, form: Form | None = None, via: "tuple[Hop, ...] | str | None" = None, words: str | None = None, **more: Any
) -> Citation:
    """A citation of a source; hops in `via` are names of entities parted by spaces, or `unknown`, or hops."""
    chain: tuple[Hop, ...] | Literal["unknown"] | None
    if via == "unknown":
        chain = "unknown"
    elif isinstance(via, str):
        chain = tuple(Hop(entity=each) for each in ids("entity", via))
    else:
        chain = via
    quoted = Words(exact=words) if words else None
    return Citation(source=identifier("source", name), form=form, via=chain, words=quoted, **more)


def through(name: str) -> Citation:
    """A citation of a statement."""
    return Citation(statement=identifier("statement", name))


def claim(name: str, *citations: Citation, text: str = "", topics: str = "", superseded_by: str = "", **more: Any) -> Claim:
    return Claim(
        id=identifier("claim", name),
        position=HERE,
        text=Prose(text or f"{name.capitalize()} is so."),
        citations=citations,
        topics=ids("topic", topics),
        superseded_by=identifier("claim", superseded_by) if superseded_by else None,
        **more,
    )


def value(amount: str, as_of: str | None = None, measure: str = "count", of: str = "letter") -> Value:
    return Value(
        measure=identifier("measure", measure),
        of=identifier("entity", of),
        amount=parse_amount(amount),
        as_of=parse_date(as_of) if as_of else None,
    )


def measure(name: str = "count", type: MeasureType = "count", **more: Any) -> Measure:
    return Measure(id=identifier("measure", name), position=HERE, title=name, type=type, **more)


def statement(
    name: str, speaker: str, *citations: Citation, words: str | None = None, said: str = "", **more: Any
) -> Statement:
    return Statement(
        id=identifier("statement", name),
        position=HERE,
        speaker=ids("entity", speaker),
        words=Words(exact=words) if words else None,
        when=when(said) if said else None,
        citations=citations,
        **more,
    )


def entity(name: str, type: EntityType = "person", title: str | None = None, **more: Any) -> Entity:
    shown = title or " ".join(word.capitalize() for word in name.split("-"))
    return Entity(id=identifier("entity", name), position=HERE, name=shown, type=type, **more)


def topic(name: str, parties: str = "", **more: Any) -> Topic:
    return Topic(
        id=identifier("topic", name),
        position=HERE,
        title=name.capitalize(),
        question=Prose(f"What of {name}?"),
        parties=ids("entity", parties),
        **more,
    )


def position(claims: str = "", statements: str = "", held_by: str = "", *citations: Citation) -> DisputePosition:
    return DisputePosition(
        summary=Prose("One answer."),
        claims=ids("claim", claims),
        statements=ids("statement", statements),
        held_by=ids("entity", held_by),
        citations=citations,
    )


def dispute(
    name: str, *positions: DisputePosition, state: Literal["open", "settled", "apparent"] = "open", **more: Any
) -> Dispute:
    return Dispute(
        id=identifier("dispute", name),
        position=HERE,
        question=Prose(f"Which {name}?"),
        about="value",
        positions=positions,
        state=state,
        **more,
    )


def event(name: str, *citations: Citation, on: str = "2026-06-12", claims: str = "", **more: Any) -> Event:
    return Event(
        id=identifier("event", name),
        position=HERE,
        title=name.capitalize(),
        when=when(on),
        claims=ids("claim", claims),
        citations=citations,
        **more,
    )


def question(name: str, *needs: str | Unknown, **more: Any) -> Question:
    return Question(
        id=identifier("question", name),
        position=HERE,
        question=f"What of {name}?",
        short=Prose("So it is."),
        needs=tuple(identifier("claim", need) if isinstance(need, str) else need for need in needs),
        **more,
    )


def term(name: str, *citations: Citation, **more: Any) -> Term:
    return Term(id=identifier("term", name), position=HERE, title=name, text=Prose("A word."), citations=citations, **more)


def tombstone(whose: str, now: str | None = None, title: str | None = None) -> Tombstone:
    return Tombstone(
        id=Identifier(whose), position=HERE, why=Prose("Retired."), now=Identifier(now) if now else None, title=title
    )


def library(*things: Record | Tombstone | Chapter) -> Library:
    """A library of these, in the order of their identifiers."""
    ordered = sorted(things, key=lambda thing: thing.id)
    return Library(
        records={thing.id: thing for thing in ordered if isinstance(thing, Record)},
        tombstones={thing.id: thing for thing in ordered if isinstance(thing, Tombstone)},
        chapters={thing.id: thing for thing in ordered if isinstance(thing, Chapter)},
    )


def woven(*things: Record | Tombstone | Chapter, read: Callable[[str], Inline] = read_inline) -> Web:
    """The Web of these."""
    return weave(library(*things), read)


def address(text: str) -> Address:
    return Address(text)
