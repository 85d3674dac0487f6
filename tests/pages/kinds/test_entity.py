"""Tests of an entity's page."""

from explainer.weave.web import Web
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))


def test_a_person_has_what_they_were_what_they_said_and_an_anchor_for_each_statement() -> None:
    page = DRAWN["entities/ann/"]
    assert page.title == "Ann Ash"
    assert '<li id="ann-round">' in page.body
    words = DRAWN.words("entities/ann/")
    assert words.startswith("Ann Ash Person · 1 statement Belongs to The Academy")
    assert "astronomer, The Academy, from 2020" in words
    assert page.made_from == ("entity:ann", "statement:ann-round")
    assert [(entry.title, entry.anchor) for entry in page.search] == [
        ("Ann Ash", ""),
        ("Ann Ash: “The moon is round.”", "ann-round"),
    ]
    assert page.search[1].text == "“The moon is round.” letter"


def test_an_outlet_lists_what_it_published_and_a_body_who_belongs_to_it() -> None:
    assert "Sources it published [about the moon] · The Daily · 13 June 2026 · read in part" in DRAWN.words("entities/daily/")
    assert "Who belongs to it Ann Ash" in DRAWN.words("entities/academy/")


def test_claims_stand_under_whom_they_name_and_under_whom_they_come_from() -> None:
    assert "Claims about it The moon is round." in DRAWN.words("entities/moon/")
    assert "Claims that rest on their word" in DRAWN.words("entities/ann/")


def test_a_place_is_not_said_to_have_been_silent() -> None:
    assert "said" not in DRAWN.words("entities/moon/").split("Claims about it")[0]
    assert "What it said No statement of theirs is recorded." in DRAWN.words("entities/academy/")


def test_what_is_empty_has_no_head_and_a_page_that_is_all_empty_says_so() -> None:
    assert [section.title for section in DRAWN["entities/wire/"].sections] == ["Sources it published", "Where next"]
    drawn = draw(weave_text("--- data/entities.yml\nx: {name: X, type: place}\n"))
    assert drawn.words("entities/x/").startswith("X Place Nothing else is recorded yet. Where next")


def test_statements_of_one_occasion_share_a_head_and_those_that_name_others_stand_there(web: Web) -> None:
    """
    --- data/entities.yml
    amy: {name: Amy, type: person}
    bob: {name: Bob, type: person}
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/statements.yml
    one: {speaker: amy, when: 2026-06-12, channel: post, words: One., citations: [{source: s, locator: {paragraph: 1}}]}
    two: {speaker: amy, when: 2026-06-12, channel: post, words: Two., citations: [{source: s, locator: {paragraph: 1}}]}
    three: {speaker: amy, when: 2026-06-13, gist: "On [Bob](entity:bob).", citations: [{source: s, locator: {paragraph: 1}}]}
    undated: {speaker: [bob, amy], gist: Together., citations: [{source: s, locator: {paragraph: 1}}]}
    """
    drawn = draw(web)
    words = drawn.words("entities/amy/")
    assert words.count("12 June 2026 · post") == 1
    assert "not dated · with Bob In our words: Together." in words
    assert words.index("“One.”") < words.index("“Two.”") < words.index("On Bob.")
    assert "What was said of them 13 June 2026 · Amy: On Bob." in drawn.words("entities/bob/")
    assert [entry.anchor for entry in drawn["entities/amy/"].search] == ["", "one", "two", "three"]
    assert 'id="undated"' in drawn["entities/amy/"].body
    assert 'href="#one"' in drawn["entities/amy/"].body
    assert 'href="../../entities/bob/#undated"' in drawn["entities/amy/"].body
    assert 'href="#undated"' in drawn["entities/bob/"].body
    assert [entry.anchor for entry in drawn["entities/bob/"].search] == ["", "undated"]


def test_a_citation_that_has_just_named_its_source_does_not_name_it_again(web: Web) -> None:
    """
    --- data/entities.yml
    amy: {name: Amy, type: person}
    paper: {name: The Paper, type: outlet}
    --- data/sources.yml
    letter: {title: A letter to all, publisher: amy, medium: letter, form: original, read: whole}
    report: {title: The moon is round, publisher: paper, read: whole}
    --- data/statements.yml
    one:
      speaker: amy
      words: One.
      citations:
        - {source: letter, locator: {paragraph: 1}}
        - {source: report, locator: {paragraph: 2}, form: reports, via: [amy]}
    """
    words = draw(web).words("entities/amy/")
    assert "in a letter. paragraph 1 · no address is established" in words
    assert "The moon is round, paragraph 2 · no address is established" in words
