"""Tests of the facts as files."""

import csv
import json
from io import StringIO

import pytest

from explainer.pages.tables import csv_bytes, harmless
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

RETIRED = "--- data/events.yml\nold: {retired: {why: It was none., now: night, title: Old}}\n"
DRAWN = draw(weave_text(STORY))
FACTS = json.loads(DRAWN.file("facts.json"))


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
