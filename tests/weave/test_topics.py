"""The topics of claims and statements."""

from explainer.model.identifier import Identifier
from explainer.model.locator import Locator
from explainer.model.statement import Stance, Statement
from explainer.weave.topics import in_order_of_time
from tests.weave.build import cite, claim, entity, ids, statement, through, topic, woven


def stances(names: str) -> dict[Identifier, Stance]:
    return {name: Stance(stance="supports") for name in ids("topic", names)}


WEB = woven(
    topic("one"),
    topic("two"),
    topic("three"),
    entity("p"),
    entity("q"),
    statement("late", "p q", cite("x"), said="2026-06-15", stances=stances("two one")),
    statement("early", "p p", said="2026-06-12T17:21-04:00", stances=stances("two gone")),
    statement("undated", "p gone", stances=stances("two")),
    claim("b", through("late"), through("early"), topics="three one"),
    claim("a", topics="one gone"),
)


def test_topics_of_claims_and_statements_that_exist() -> None:
    assert WEB.topics == {
        "claim:a": ("topic:one",),
        "claim:b": ("topic:three", "topic:one", "topic:two"),
        "statement:early": ("topic:two",),
        "statement:late": ("topic:two", "topic:one"),
        "statement:undated": ("topic:two",),
    }


def test_claims_on_every_topic() -> None:
    assert WEB.claims_on == {
        "topic:one": ("claim:a", "claim:b"),
        "topic:three": ("claim:b",),
        "topic:two": ("claim:b",),
    }


def test_statements_on_every_topic_in_order_of_time() -> None:
    assert WEB.statements_on == {
        "topic:one": ("statement:late",),
        "topic:three": (),
        "topic:two": ("statement:early", "statement:late", "statement:undated"),
    }


def test_statements_by_every_entity_in_order_of_time() -> None:
    assert WEB.statements_by == {
        "entity:p": ("statement:early", "statement:late", "statement:undated"),
        "entity:q": ("statement:late",),
        "entity:gone": ("statement:undated",),
    }


def test_order_of_time() -> None:
    said = ["2026-06-13", "2026-06", "2026-06-12T17:21-04:00", "2026-06-12T21:20Z", "2026-06-12"]
    statements = [statement(f"s{number}", "p", said=when) for number, when in enumerate(said)]
    assert [each.id.name for each in in_order_of_time([statement("a", "p"), *statements, statement("b", "p")])] == [
        "s1",
        "s3",
        "s2",
        "s4",
        "s0",
        "a",
        "b",
    ]


def test_at_one_time_statements_follow_the_document_that_is_cited_first() -> None:
    def at(name: str, source: str, paragraph: int | None) -> Statement:
        locator = Locator(paragraph=paragraph, section=None if paragraph else "Opening")
        return statement(name, "p", cite(source, locator=locator), said="2026-06-13")

    said = [at("a", "post", 9), at("b", "post", None), at("c", "post", 1), at("d", "letter", 3), at("e", "post", 1)]
    assert [each.id.name for each in in_order_of_time(said)] == ["d", "c", "e", "a", "b"]
