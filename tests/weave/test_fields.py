"""Where prose and identifiers stand in records of every class."""

from explainer.model.citation import Hop
from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import CLASSES
from explainer.model.locator import Locator
from explainer.model.record import Tombstone
from explainer.model.source import Fault
from explainer.model.statement import Stance
from explainer.model.text import Prose
from explainer.weave.fields import Fields, Uses
from tests.weave.build import cite, claim, dispute, position, question, source, statement, through, tombstone, value, when

FIELDS = Fields((*CLASSES.values(), Tombstone))


def paths(record: object) -> list[tuple[str, str]]:
    return [(".".join(map(str, path)), value) for path, value in FIELDS.uses(record)]


def test_a_claim() -> None:
    record = claim("a", cite("s", via="x y"), through("t"), topics="p q", superseded_by="b", value=value("8"), text="So.")
    assert paths(record) == [
        ("text", "So."),
        ("topics.0", "topic:p"),
        ("topics.1", "topic:q"),
        ("citations.0.source", "source:s"),
        ("citations.0.via.0.entity", "entity:x"),
        ("citations.0.via.1.entity", "entity:y"),
        ("citations.1.statement", "statement:t"),
        ("value.measure", "measure:count"),
        ("value.of", "entity:letter"),
        ("superseded_by", "claim:b"),
    ]


def test_keys_of_mappings_stand_where_their_values_do() -> None:
    record = statement("a", "x", stances={Identifier("topic:p"): Stance(stance="supports", why=Prose("For that."))})
    assert paths(record) == [("speaker.0", "entity:x"), ("stances.topic:p", "topic:p"), ("stances.topic:p.why", "For that.")]


def test_unions_are_read_by_what_stands_there() -> None:
    record = source("a", relayed_by=(Identifier("source:b"), Hop(entity=Identifier("entity:c"))))
    assert paths(record) == [("relayed_by.0", "source:b"), ("relayed_by.1.entity", "entity:c")]
    assert paths(question("a", "b"))[1:] == [("needs.0", "claim:b")]


def test_nested_prose() -> None:
    fault = Fault(locator=Locator(paragraph=1), says=Prose("It says so."), instead=(Identifier("claim:b"),))
    assert paths(source("a", faults=(fault,))) == [("faults.0.says", "It says so."), ("faults.0.instead.0", "claim:b")]
    assert paths(dispute("d", position("a", "b", "x")))[1:] == [
        ("positions.0.summary", "One answer."),
        ("positions.0.claims.0", "claim:a"),
        ("positions.0.statements.0", "statement:b"),
        ("positions.0.held_by.0", "entity:x"),
    ]


def test_dates_name_what_fixes_them() -> None:
    record = claim("a", happened=when("2026-06-12"), text="")
    object.__setattr__(record.happened, "by", Identifier("source:b"))
    assert paths(record)[-1] == ("happened.by", "source:b")


def test_empty_prose_is_still_a_field_of_prose() -> None:
    record = claim("a")
    object.__setattr__(record, "text", Prose(""))
    assert paths(record) == [("text", "")]


def test_a_tombstone() -> None:
    assert paths(tombstone("claim:a", "claim:b")) == [("why", "Retired."), ("now", "claim:b")]


def test_unknown_is_no_reference() -> None:
    assert paths(source("a")) == []


def test_a_record_that_is_the_same_object_is_read_once() -> None:
    uses = Uses((Claim,))
    one, other = claim("a", text="One."), claim("b", text="Two.")
    before = uses.of({one.id: one, other.id: other})
    changed = claim("b", text="Three.")
    after = uses.of({other.id: changed, one.id: one})
    assert list(after) == [other.id, one.id]
    assert after[one.id] is before[one.id]
    assert after[other.id] != before[other.id]
    assert after == Uses((Claim,)).of({other.id: changed, one.id: one})
    assert uses.of({}) == {}
    assert uses.of({one.id: one})[one.id] is not before[one.id]
