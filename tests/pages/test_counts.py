"""Tests of what is counted and published."""

from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.pages.counts import (
    CopySentences,
    StorySentences,
    copy_sentences,
    read_counts,
    record_counts,
    rule_counts,
    story_sentences,
)
from tests.make import weave_text
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_records_by_kind_in_the_order_of_the_table() -> None:
    assert record_counts(WEB)[:4] == ["1 chapter", "3 questions", "1 dispute", "2 events"]


def test_sources_by_how_they_were_read() -> None:
    assert read_counts(WEB) == [("read in full", 2), ("read in part", 1)]


def test_sentences_of_the_story_only() -> None:
    assert story_sentences(WEB) == StorySentences(2, 1, 1, ((Identifier("chapter:index"), 1),))
    more = STORY + "--- docs/x.md\n# X\n\nOne. Two.[^claim:round][^own]\n--- docs/about/x.md\n# X\n\nOne.[^own]\n"
    found = story_sentences(weave_text(more))
    assert (found.number, found.with_evidence, found.own, found.unmarked) == (4, 1, 2, 1)
    assert record_counts(weave_text(more))[0] == "2 chapters"


def test_sentences_of_copies() -> None:
    ledger = (
        '"source:copy": {"by": "x", "copy": "C", "on": "2026-06-30", "sentences": [["S"], ["S"], ["S"], ["S", "S", "S"]], '
        '"uses": "C", "words": 1, "seal": "…"},'
    )
    facts = STORY.replace("  based_on: [report]\n", "  copy: copy.txt\n").replace(
        "{paragraph: 2}, says", "{paragraph: 2, sentences: [1]}, says"
    )
    text = f'{facts}--- data/ledger/coverage.json\n{{\n{ledger}\n"": 0}}\n'
    web = weave_text(text.replace('"C"', f'"{"0" * 64}"').replace('"S"', f'"{"0" * 16}"'))
    assert copy_sentences(web) == CopySentences(copies=1, number=6, backed=1, aside=1, left=4)
    assert copy_sentences(WEB) == CopySentences(0, 0, 0, 0, 0)


def test_findings_by_rule() -> None:
    def found(code: str, rule: str) -> Finding:
        return Finding(code=code, rule=rule, severity=Severity.NOTE, message="m", position=Position("x"))

    counts = rule_counts([found("B1", "b"), found("A1", "a"), found("B1", "b")])
    assert [(each.code, each.rule, str(each.severity), each.number) for each in counts] == [
        *(("A1", "a", "note", 1), ("B1", "b", "note", 2)),
    ]
