"""Stances where they were typed."""

from explainer.check.stances import is_search_only, stances
from explainer.model.statement import Statement
from tests.make import weave_text

WEB = weave_text("""
    --- data/statements.yml
    ann: {speaker: ann, gist: So it is., stances: {shape: {stance: supports}, "topic:size": {stance: declined}}}
    bo: {speaker: bo, stances: {shape: {stance: none-found, searched: [{where: here, query: bo, on: 2026-06-14, by: desk}]}}}
    cy: {speaker: cy, gist: Well.}
""")


def test_stances_by_statement_and_topic() -> None:
    assert [(held.statement.id.name, held.path, held.topic, held.stance.stance) for held in stances(WEB)] == [
        ("ann", ("stances", "shape"), "topic:shape", "supports"),
        ("ann", ("stances", "size"), "topic:size", "declined"),
        ("bo", ("stances", "shape"), "topic:shape", "none-found"),
    ]


def test_statements_that_record_searches_only() -> None:
    assert [one.id.name for one in WEB.library.of(Statement) if is_search_only(one)] == ["bo"]
