"""What the values of the Web say of themselves."""

from dataclasses import replace
from datetime import date

import pytest

from explainer.model.identifier import Identifier
from explainer.model.ledger import ReviewEntry
from explainer.weave.web import Attribution, AttributionPart, Origins, Review, Standing
from tests.make import weave_text

CLAIM = Identifier("claim:moon")
ENTRY = ReviewEntry(text="x", rests={}, on=date(2026, 6, 20), by="Ash", begins="", at=0)
REVIEW = Review(CLAIM, ENTRY, CLAIM)
ANN = AttributionPart("Ann", Identifier("entity:ann"))


def test_an_attribution_in_full_and_in_few_words() -> None:
    found = Attribution((ANN, AttributionPart(" told "), AttributionPart("Wire")), ((ANN,), (AttributionPart("Wire"),)))
    assert (found.words, found.short) == ("Ann told Wire", "Ann → Wire")


def test_what_an_open_dispute_is_about_is_contested() -> None:
    standing = Standing(Origins(), ())
    assert not replace(standing, settled_by=(CLAIM,)).is_contested
    assert replace(standing, disputed_by=(CLAIM,)).is_contested


@pytest.mark.parametrize(
    ("review", "holds"),
    [(REVIEW, True), (replace(REVIEW, since=("it changed",)), False), (replace(REVIEW, subject=None), False)],
)
def test_a_review_holds_while_everything_is_as_it_was(review: Review, holds: bool) -> None:
    assert review.holds is holds


STORY = """
--- data/claims.yml
moon: {text: The moon is round., citations: [{statement: ann-said}]}
gone: {tombstone: {why: It was none.}}
--- data/statements.yml
ann-said: {speaker: ann, gist: Round., citations: [{source: letter}]}
--- data/sources.yml
letter: {title: A letter, publisher: ann, read: whole}
--- data/entities.yml
ann: {name: Ann, type: person}
--- docs/index.md
# Home
"""


def test_living_records_tombstones_and_chapters_exist() -> None:
    web = weave_text(STORY)
    names = ("claim:moon", "claim:gone", "chapter:index", "claim:never")
    assert [web.exists(Identifier(name)) for name in names] == [True, True, True, False]


def test_a_field_of_prose_by_its_way() -> None:
    web = weave_text(STORY)
    assert web.inline(CLAIM, "text").plain == "The moon is round."
    with pytest.raises(KeyError):
        web.inline(CLAIM, "gist")


def test_evidence_stands_in_the_record_whose_citation_it_is() -> None:
    web = weave_text(STORY)
    assert [each.holder for each in web.evidence[CLAIM]] == ["statement:ann-said"]
    assert [each.holder for each in web.evidence[Identifier("statement:ann-said")]] == ["statement:ann-said"]
