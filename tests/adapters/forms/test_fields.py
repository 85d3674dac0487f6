"""What a form asks for each field of a record."""

import re
from collections.abc import Iterator

import pytest

from explainer.adapters.forms.fields import Field, record_fields
from explainer.load.shapes import shape_of
from explainer.model.identifier import KINDS
from explainer.model.library import CLASSES


def fields_of(kind: str) -> dict[str, Field]:
    return {each["name"]: each for each in record_fields(kind, shape_of(CLASSES[kind]))}


def walk(fields: list[Field]) -> Iterator[Field]:
    for each in fields:
        yield each
        yield from walk([each["field"]] if "field" in each else each.get("fields", []))


def all_fields(kind: str) -> list[Field]:
    return list(walk(list(fields_of(kind).values())))


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_has_every_field_of_the_model_with_a_hint(kind: str) -> None:
    fields = fields_of(kind)
    assert list(fields) == ["id", *shape_of(CLASSES[kind]).keys]
    assert [name for name, each in fields.items() if not each["hint"]] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_asked_for_in_a_way_the_cms_has(kind: str) -> None:
    known = {"string", "text", "select", "object", "list", "record"}
    for each in all_fields(kind):
        assert each["widget"] in known, each["name"]
        assert {"name", "label", "required"} <= set(each), each["name"]
        assert (each["widget"] == "select") == ("options" in each)
        assert (each["widget"] == "record") == ("kinds" in each)
        assert (each["widget"] in ("object", "list")) == ("fields" in each or "field" in each)
        names = [inner["name"] for inner in each.get("fields", [])]
        assert len(names) == len(set(names)), each["name"]


@pytest.mark.parametrize("kind", KINDS)
def test_patterns_can_be_read_and_come_with_words(kind: str) -> None:
    for pattern, message in (each["pattern"] for each in all_fields(kind) if "pattern" in each):
        re.compile(pattern)
        assert message.startswith("must be ")


def test_only_what_a_record_needs_is_asked_for() -> None:
    assert [name for name, each in fields_of("claim").items() if each["required"]] == ["id", "text"]
    value = fields_of("claim")["value"]
    assert [each["name"] for each in value["fields"] if each["required"]] == []
    assert value["fields"][0]["hint"] == "What is measured. Needed, once anything stands in this group."
    title = fields_of("source")["title"]
    assert [each["name"] for each in title["fields"] if each["required"]] == ["text"]


def test_references_are_chosen_among_records_of_their_kinds() -> None:
    source = fields_of("claim")["citations"]["fields"][0]
    assert (source["widget"], source["kinds"], source["bare"]) == ("record", ["source"], "source")
    assert re.search(source["pattern"][0], "moon-letter")
    assert not re.search(source["pattern"][0], "claim:moon")
    assert source["pattern"][1] == "must be the name of a source"


def test_a_word_may_stand_in_the_place_of_a_record_or_a_list() -> None:
    publisher = fields_of("source")["publisher"]
    assert publisher["also"] == ["unknown"]
    assert publisher["pattern"][1] == "must be the name of an entity, or unknown"
    via = next(each for each in all_fields("claim") if each["name"] == "via")
    assert (via["widget"], via["short"], via["also"]) == ("list", "entity", ["unknown"])


def test_a_list_of_records_or_groups_asks_for_both() -> None:
    needs = fields_of("question")["needs"]
    assert [each["name"] for each in needs["fields"]] == ["claim", "unknown", "would_settle"]
    assert (needs["short"], [each["required"] for each in needs["fields"]]) == ("claim", [False, False, False])


def test_free_keys_become_a_list_whose_items_begin_with_their_key() -> None:
    stances = fields_of("statement")["stances"]
    assert (stances["keyed"], [each["name"] for each in stances["fields"]]) == (
        "topic",
        ["topic", "stance", "basis", "why", "searched"],
    )
    ignore = fields_of("statement")["ignore"]
    assert (ignore["keyed"], ignore["short"], [each["name"] for each in ignore["fields"]]) == ("rule", "text", ["rule", "text"])


def test_words_of_a_list_come_with_their_meaning() -> None:
    form = next(each for each in all_fields("claim") if each["name"] == "form")
    assert form["options"][0] == {"label": "quotes: the source prints the words as a quotation", "value": "quotes"}
