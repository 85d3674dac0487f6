"""Worked examples of origins, and what holds of any citations."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.citation import Citation
from explainer.model.identifier import Identifier
from explainer.weave.web import Origins
from tests.weave.build import cite, claim, source, woven
from tests.weave.cast import CAST, least
from tests.weave.examples import EXAMPLES, STATEMENTS, Example


def origins_of(*citations: Citation) -> Origins:
    return woven(*CAST, *STATEMENTS, claim("c", *citations)).standing[Identifier("claim:c")].origins


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.what)
def test_worked_examples(example: Example) -> None:
    found = origins_of(*example.citations)
    named = tuple(origin.words for origin in found.known), tuple(origin.words for origin in found.unnamed), found.unknown
    assert (found.words, *named) == (example.words, example.known, example.unnamed, example.unknown)


def test_documents_are_listed_under_their_origin() -> None:
    (origin,) = origins_of(
        cite("wire", "reports", "tarn-works"),
        cite("wired-piece", "quotes", "source:tarn-statement"),
        cite("tarn-statement", "asserts"),
    ).known
    assert (origin.entity, origin.evidence, origin.documents) == ("entity:tarn-works", (0, 1, 2), ("source:tarn-statement",))


def test_an_outlets_report_is_no_document_of_its_own() -> None:
    (origin,) = origins_of(cite("wire", "asserts")).known
    assert origin.documents == ()


def test_a_statement_comes_from_its_speakers() -> None:
    web = woven(*CAST, *STATEMENTS)
    found = web.standing[Identifier("statement:vale-wrote")].origins
    assert (found.words, found.known[0].documents) == ("1 origin: Jon Vale", ("source:vale-post",))


CITATION: st.SearchStrategy[Citation] = st.sampled_from(
    [citation for example in EXAMPLES for citation in example.citations if citation.source is not None]
)


@settings(max_examples=100, deadline=None)
@given(citations=st.lists(CITATION, max_size=5), again=st.data())
def test_a_republication_of_what_is_cited_adds_no_origin(citations: list[Citation], again: Any) -> None:
    cited = sorted({citation.source.name for citation in citations if citation.source})
    if not cited:
        return
    copy = source("late-copy", "inkl", again.draw(st.sampled_from(cited)))
    further = (*citations, cite("late-copy", again.draw(st.sampled_from(["asserts", "reports", "quotes", None]))))
    web = woven(*CAST, copy, claim("before", *citations), claim("after", *further))
    before, after = (web.standing[Identifier(name)].origins for name in ("claim:before", "claim:after"))
    assert least(after) <= least(before)


@settings(max_examples=100, deadline=None)
@given(citations=st.lists(CITATION, max_size=6), turned=st.randoms(use_true_random=False))
def test_order_never_matters_for_counts(citations: list[Citation], turned: Any) -> None:
    other = list(citations)
    turned.shuffle(other)
    left, right = origins_of(*citations), origins_of(*other)
    counts = [(len(each.known), len(each.unnamed), len(each.unknown), each.sources, each.words) for each in (left, right)]
    assert counts[0][:4] == counts[1][:4]
    assert {origin.words for origin in left.known} == {origin.words for origin in right.known}


@settings(max_examples=100, deadline=None)
@given(citations=st.lists(CITATION, min_size=1, max_size=6), which=st.data())
def test_taking_an_origin_away_never_adds_one(citations: list[Citation], which: Any) -> None:
    before = origins_of(*citations)
    groups = [origin.evidence for origin in (*before.known, *before.unnamed)]
    if groups:
        gone = which.draw(st.sampled_from(groups))
        after = origins_of(*(citation for number, citation in enumerate(citations) if number not in gone))
        assert least(after) <= least(before) - (gone in [origin.evidence for origin in before.known])
