"""Tests of the page on how this is made."""

from explainer.model.finding import Finding, Severity
from explainer.model.position import Position
from explainer.model.site import Site
from explainer.pages import pages
from explainer.pages.badges import BY_NAME
from explainer.pages.strings import BALANCE, STANCE_MEANINGS
from tests.make import weave_text
from tests.pages.drawn import Drawn, draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_counts_and_every_label_are_there() -> None:
    words = draw(WEB).words("method/")
    assert "1 chapter · 3 questions · 1 dispute · 2 events · 3 claims · 1 statement · 5 entries" in words
    assert "Sources: 2 read in full · 1 read in part" in words
    meanings = [badge.meaning for badge in BY_NAME.values()]
    assert [meaning for meaning in (*meanings, *STANCE_MEANINGS.values()) if meaning not in words] == []
    assert "1 of 2 in the story carry no claim and are marked as the editors’ own. The moon: 1" in words
    assert "The Academy 1 1 1 4 0 1 1 0 0 of 0" in words
    assert "No target is set for balance: nothing is added, dropped or reworded" in words
    assert [meaning for _, meaning in BALANCE.values() if meaning not in words] == []


def test_what_the_owner_did_not_set_is_said_to_be_unset() -> None:
    words = draw(WEB).words("method/")
    assert "No statement of scope is set." in words
    assert "How to complain No contact is set." in words
    assert "Licence of the facts None is set." in words


def test_what_the_owner_set_is_shown() -> None:
    story = STORY + "--- docs/about/method.md\n# Scope\n\nOnly moons.\n"
    site = Site(contact="ann@a.example", licence="CC BY 4.0")
    drawn = draw(weave_text(story), site)
    words = drawn.words("method/")
    assert "What this site covers and leaves out is said in Scope." in words
    assert "Write to ann@a.example." in words
    assert "Licence of the facts CC BY 4.0" in words
    assert 'href="mailto:ann@a.example"' in drawn["claims/round/"].body


def test_findings_are_counted_by_rule() -> None:
    here = Position("data/x.yml")
    found = [Finding(code="Q102", rule="quotation-without-locator", severity=Severity.WARNING, message="m", position=here)] * 2
    words = Drawn(pages(WEB, found, Site())).words("method/")
    assert "Q102 quotation-without-locator warning 2" in words
    assert "Nothing was found amiss" not in words


def test_loaded_words_stand_with_their_reasons_and_answer_when_they_are_retired() -> None:
    assert "No word of this story is listed." in draw(WEB).words("method/")
    story = (
        STORY
        + """
--- data/loaded-words.yml
cheese: {forms: [cheesy, "<b>"], why: "it takes sides.", instead: "rock, or stone"}
part-of-it: {why: it hides the rest, instead: all of it}
gone: {tombstone: {why: It is plain by now.}}
"""
    )
    drawn = draw(weave_text(story))
    assert "“cheese”, “cheesy”, “<b>” It takes sides. We write: rock, or stone. “part of it”" in drawn.words("method/")
    body = drawn["method/"].body
    assert [anchor for anchor in ("cheese", "_part-of-it", "gone") if f'id="{anchor}"' not in body] == []
    assert "Retired gone: It is plain by now." in drawn.words("method/")
