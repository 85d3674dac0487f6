"""Tests of a dispute's page."""

from tests.make import weave_text
from tests.pages.drawn import document, draw
from tests.pages.stories import STORY


def test_accounts_stand_in_equal_columns_with_their_evidence() -> None:
    drawn = draw(weave_text(STORY))
    page = drawn["disputes/cheese/"]
    assert len(document(page.body).query("ol.ex-columns--2 > li")) == 2
    words = drawn.words("disputes/cheese/")
    assert words.startswith("Is it made of cheese? Where accounts differ · open · about what is meant · as of 20 June 2026")
    assert "It is. As told by: The Daily An official, not named, told The Daily: The moon is made of cheese." in words
    assert "What nobody disputes It is there. What would settle it A spoon." in words
    assert page.is_wide


def test_a_settled_dispute_says_what_settled_it() -> None:
    story = STORY.replace(
        "  about: meaning\n", "  about: meaning\n  state: settled\n  settled_by: [round]\n  explanation: It was weighed.\n"
    )
    words = draw(weave_text(story)).words("disputes/cheese/")
    assert "settled · about what is meant" in words
    assert "What settled it It was weighed. Settled by The moon is round." in words
    assert "What would settle it" not in words


def test_a_position_with_citations_of_its_own_shows_them() -> None:
    story = STORY.replace(
        "    - {summary: It is., claims: [made-of-cheese], held_by: [daily]}",
        "    - {summary: It is., citations: [{source: copy, locator: {paragraph: 9}, form: asserts}]}",
    )
    words = draw(weave_text(story)).words("disputes/cheese/")
    assert "It is. As told by: not recorded" in words
    assert "paragraph 9" in words


def test_a_dispute_without_anything_says_so() -> None:
    words = draw(weave_text("--- data/disputes.yml\nx: {question: X?, about: value}\n")).words("disputes/x/")
    assert "No account is recorded yet." in words
    assert "Nothing is recorded that all accounts share." in words
    assert "Nothing is recorded that would settle it." in words
