"""Where citations stand in records, and who else they are indexed for."""

from explainer.model.identifier import Identifier
from explainer.weave.citations import citations, citations_of, statements_behind
from tests.weave.build import cite, claim, dispute, event, library, position, source, statement, term, through, topic, woven


def test_citations_of_every_kind_that_has_some() -> None:
    held = dispute("d", position(), position("", "", "", cite("x"), cite("y")))
    assert [path for path, _ in citations_of(held)] == [("positions", 1, "citations", 0), ("positions", 1, "citations", 1)]
    for record in (claim("a", cite("x")), statement("a", "p", cite("x")), event("a", cite("x")), term("a", cite("x"))):
        assert list(citations_of(record)) == [(("citations", 0), cite("x"))]
    assert list(citations_of(topic("t"))) == []


def test_only_records_with_citations_in_order() -> None:
    assert list(citations(library(claim("b", cite("x")), claim("a", cite("x")), claim("c")))) == ["claim:a", "claim:b"]


def test_cited_by_names_own_citations_once() -> None:
    web = woven(
        source("x"),
        source("y", based_on="x"),
        claim("b", cite("x"), cite("x"), cite("gone")),
        claim("a", through("s")),
        statement("s", "p", cite("x")),
        dispute("d", position("", "", "", cite("x"))),
    )
    assert web.cited_by == {"source:x": ("claim:b", "dispute:d", "statement:s"), "source:y": (), "source:gone": ("claim:b",)}


def test_retold_lists_citations_that_print_the_words_differently() -> None:
    differs = cite("x", faithful="differs", original=Identifier("statement:s"))
    same = cite("y", faithful="yes", original=Identifier("statement:s"))
    web = woven(statement("s", "p", same, differs), claim("a", differs), claim("b", cite("x", faithful="differs")))
    assert web.retold == {"statement:s": (("claim:a", ("citations", 0)), ("statement:s", ("citations", 1)))}


def test_statements_behind_go_on_to_what_statements_cite() -> None:
    placed = citations(
        library(
            claim("a", through("one"), cite("x"), through("two"), through("one")),
            statement("one", "p", through("three")),
            statement("three", "p", through("one")),
            claim("b", cite("x")),
        )
    )
    assert statements_behind(placed) == {
        "claim:a": ("statement:one", "statement:three", "statement:two"),
        "statement:one": ("statement:three",),
        "statement:three": ("statement:one",),
    }
