"""Tests of the facts as files, and of their schema."""

import csv
import json
from copy import deepcopy
from io import StringIO
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from explainer.pages.schema import schema
from explainer.pages.tables import csv_bytes, harmless
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

RETIRED = "--- data/events.yml\nold: {retired: {why: It was none., now: night, title: Old}}\n"
DRAWN = draw(weave_text(STORY))
FACTS = json.loads(DRAWN.file("facts.json"))
VALIDATOR = Draft202012Validator(schema())


def test_the_schema_is_a_schema_and_is_served() -> None:
    Draft202012Validator.check_schema(schema())
    assert json.loads(DRAWN.file("facts.schema.json")) == schema()


def test_the_facts_are_as_the_schema_says() -> None:
    assert [error.message for error in VALIDATOR.iter_errors(FACTS)] == []


BROKEN: list[tuple[tuple[str, ...], Any]] = [
    (("schema_version",), 2),
    (("kinds", "claims", "round", "text"), None),
    (("kinds", "claims", "round", "topics"), "shape"),
    (("kinds", "claims", "round", "colour"), "white"),
    (("kinds", "claims", "round", "derived", "standing", "is_contested"), "no"),
    (("kinds", "claims", "Not A Name"), {}),
    (("kinds", "questions", "is-it-round", "derived", "answer", "state"), "perhaps"),
    (("kinds", "sources", "letter", "read"), "twice"),
    (("kinds", "entities", "ann", "group"), "academy"),
    (("tombstones", "no-kind"), {}),
]


@pytest.mark.parametrize(("path", "value"), BROKEN)
def test_a_broken_document_is_refused(path: tuple[str, ...], value: Any) -> None:
    broken = deepcopy(FACTS)
    inner = broken
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not VALIDATOR.is_valid(broken)


@pytest.mark.parametrize(
    "path", [("kinds", "claims", "round", "text"), ("kinds", "claims", "round", "derived"), ("kinds", "terms")]
)
def test_a_document_with_something_missing_is_refused(path: tuple[str, ...]) -> None:
    broken = deepcopy(FACTS)
    inner = broken
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    assert not VALIDATOR.is_valid(broken)


def test_every_record_is_there_with_what_follows_from_it() -> None:
    counts = {kind: len(records) for kind, records in FACTS["kinds"].items()}
    assert counts == {
        **{"sources": 3, "claims": 3, "statements": 1, "disputes": 1, "events": 2, "questions": 3, "entities": 5},
        **{"topics": 1, "terms": 1, "measures": 1, "loaded-words": 0, "corrections": 1},
    }
    cheese = FACTS["kinds"]["claims"]["made-of-cheese"]["derived"]
    assert cheese["standing"]["is_contested"] is True
    assert cheese["standing"]["disputed_by"] == ["dispute:cheese"]
    assert cheese["address"] == "claims/made-of-cheese/"
    assert "The Daily" in cheese["attribution"][0]["attribution"]
    assert FACTS["kinds"]["claims"]["round"]["derived"]["topics"] == ["topic:shape"]
    assert FACTS["kinds"]["sources"]["letter"]["published"] == {"edtf": "2026-06-12"}


def test_what_is_the_editors_own_is_not_published() -> None:
    private = STORY.replace("  read: part", "  read: part\n  copy: secret.txt\n  note: secret\n  ignore: {x: secret}")
    made = draw(weave_text(private)).made
    assert "copy: secret.txt" in private
    assert [file.address for file in made.files if b"secret" in file.content] == []
    assert [page.address for page in made.pages if "secret" in page.body] == []


def test_the_facts_stand_one_record_a_line() -> None:
    lines = DRAWN.file("facts.json").decode().splitlines()
    assert [line for line in lines if line.startswith('"round": ')] != []


def test_tables() -> None:
    claims = list(csv.DictReader(StringIO(DRAWN.file("claims.csv").decode())))
    assert [(row["name"], row["is_contested"]) for row in claims] == [
        *(("made-of-cheese", "yes"), ("not-of-cheese", "yes"), ("round", "no")),
    ]
    assert claims[0]["text"].endswith(": The moon is made of cheese.")
    statements = list(csv.DictReader(StringIO(DRAWN.file("statements.csv").decode())))
    assert [(row["speaker"], row["words_or_gist"], row["citations"]) for row in statements] == [
        ("Ann Ash", "“The moon is round.”", "2")
    ]
    cells = json.loads(DRAWN.file("who-said-what/matrix.json"))
    assert [(cell["speaker"], cell["institution"], cell["topic"], cell["stance"]) for cell in cells] == [
        ("Ann Ash", "The Academy", "Shape", "supports")
    ]
    assert list(csv.DictReader(StringIO(DRAWN.file("who-said-what/matrix.csv").decode()))) == cells


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", " =1", "\n=1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell)[0] in "'\ufffd"
    row = next(csv.reader(StringIO(csv_bytes([(cell, "plain")]).decode())))
    assert row == [harmless(cell), "plain"]


def test_a_cell_is_otherwise_as_it_is() -> None:
    assert harmless("a = b, “c” – d") == "a = b, “c” – d"
