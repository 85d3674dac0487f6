"""Tests of what is counted and published."""

from explainer.model.finding import Finding, Severity
from explainer.model.position import Position
from explainer.pages.counts import own_sentences, read_counts, record_counts, rule_counts
from tests.make import weave_text
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_records_by_kind_in_the_order_of_the_table() -> None:
    assert record_counts(WEB)[:4] == ["1 chapter", "3 questions", "1 dispute", "2 events"]


def test_sources_by_how_they_were_read() -> None:
    assert read_counts(WEB) == [("read in full", 2), ("read in part", 1)]


def test_own_sentences_of_the_story_only() -> None:
    assert own_sentences(WEB) == ([("chapter:index", 1)], 1, 2)
    about = weave_text(STORY + "--- docs/about/x.md\n# X\n\nOne.[^own] Two.[^own]\n")
    assert own_sentences(about) == ([("chapter:index", 1)], 1, 2)


def test_findings_by_rule() -> None:
    def found(code: str, rule: str) -> Finding:
        return Finding(code=code, rule=rule, severity=Severity.NOTE, message="m", position=Position("x"))

    counts = rule_counts([found("B1", "b"), found("A1", "a"), found("B1", "b")])
    assert [(each.code, each.rule, str(each.severity), each.number) for each in counts] == [
        *(("A1", "a", "note", 1), ("B1", "b", "note", 2)),
    ]
