"""Claims, statements and the matrix as tables."""

import csv
from io import StringIO

import pytest

from explainer.model.claim import Claim
from explainer.model.statement import Statement
from explainer.pages.tables import (
    CLAIM_HEADS,
    STATEMENT_HEADS,
    Table,
    cells,
    claim_row,
    csv_bytes,
    csv_row,
    harmless,
    statement_row,
)
from tests.make import weave_text

WEB = weave_text("""
    --- data/topics.yml
    shape: {title: Shape, question: What shape is it?, proposition: It is round.}
    --- data/entities.yml
    ann: {name: Ann Ash, type: person, group: works}
    works: {name: Tarn Works, type: organisation}
    --- data/sources.yml
    daily: {title: A report, publisher: works, read: whole}
    --- data/statements.yml
    ann-said:
      speaker: [ann, works]
      role: astronomer
      when: 2026-06-12
      words: "=It is round."
      stances: {shape: {stance: supports}}
      citations: [{source: daily, form: quotes}]
    --- data/claims.yml
    round: {text: It is round., happened: 2026-06, as_of: 2026-07, citations: [{statement: ann-said}, {source: daily}]}
    flat: {text: It is flat., topics: [shape], citations: [{source: daily, form: asserts}]}
    --- data/disputes.yml
    shape: {question: What shape?, about: value, positions: [{summary: Flat., claims: [flat]}, {summary: Not.}]}
""")


def row(table: Table, name: str) -> dict[str, str]:
    return next(found for each in table[1:] if name in (found := dict(zip(table[0], each, strict=True))).values())


def test_a_row_for_each_claim_a_contested_one_with_who_says_it() -> None:
    table = [CLAIM_HEADS, *(claim_row(WEB, claim) for claim in WEB.library.of(Claim))]
    assert len(table) == 3
    assert row(table, "round") == {
        "name": "round",
        "text": "It is round.",
        "topics": "shape",
        "origins": "2 origins that speak together: Ann Ash and Tarn Works, and 1 not known",
        "reading": "read in full",
        "is_contested": "no",
        "sources": "daily",
        "happened": "2026-06",
        "as_of": "2026-07",
        "address": "claims/round/",
    }
    assert (row(table, "flat")["text"], row(table, "flat")["is_contested"]) == (
        "Tarn Works wrote in an article: It is flat.",
        "yes",
    )


def test_a_row_for_each_statement() -> None:
    table = [STATEMENT_HEADS, *(statement_row(WEB, each) for each in WEB.library.of(Statement))]
    found = row(table, "ann-said")
    assert (found["speaker"], found["when"], found["is_own_words"], found["topics"], found["citations"]) == (
        *("Ann Ash and Tarn Works", "2026-06-12", "yes", "shape", "1"),
    )


def test_a_row_for_each_speaker_topic_and_statement() -> None:
    table = cells(WEB)
    assert [(each[0], each[1], each[2], each[3], each[8], each[-2:]) for each in table[1:]] == [
        ("Ann Ash", "Tarn Works", "Shape", "supports", "A report", ("ann", "shape")),
        ("Tarn Works", "Tarn Works", "Shape", "supports", "A report", ("works", "shape")),
    ]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", "＝1", "\t=1"])
def test_no_spreadsheet_takes_a_cell_for_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell.strip()}"


def test_csv_has_one_line_a_row_and_comes_back_as_it_was() -> None:
    written = csv_bytes([("a", "b"), ('x "y"\nz', "=1")]).decode()
    assert written == 'a,b\r\n"x ""y"" z",\'=1\r\n'
    assert csv_row(("a", "b")) == b"a,b\r\n"
    assert list(csv.reader(StringIO(written))) == [["a", "b"], ['x "y" z', "'=1"]]
