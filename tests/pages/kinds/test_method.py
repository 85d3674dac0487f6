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
    assert "Of 2 sentences in the story, 1 carry a mark that leads to evidence, 1 are marked as the editors’ own" in words
    assert "The Academy 1 1 1 4 0 of 0 Everybody else 0 0 0 0 1 of 1 Who comes first" in words
    assert "The Academy 0 1 1 0 Everybody" in words
    assert "No target is set for balance: nothing is added, dropped or reworded" in words
    assert [meaning for _, meaning in BALANCE.values() if meaning not in words] == []


def test_what_the_owner_did_not_set_is_said_to_be_unset() -> None:
    words = draw(WEB).words("method/")
    assert "No statement of scope is set." in words
    assert "How to complain No contact is set." in words
    assert "Licence of the facts None is set." in words


def test_what_the_owner_set_is_shown() -> None:
    site = Site(contact="ann@a.example", licence="CC BY 4.0")
    drawn = draw(WEB, site)
    words = drawn.words("method/")
    assert "Write to ann@a.example." in words
    assert "Licence of the facts CC BY 4.0" in words
    assert 'href="mailto:ann@a.example?subject=claim%3Around' in drawn["claims/round/"].body


def test_findings_are_counted_by_rule() -> None:
    here = Position("data/x.yml")
    found = [Finding(code="Q102", rule="quotation-without-locator", severity=Severity.WARNING, message="m", position=here)] * 2
    words = Drawn(pages(WEB, found, Site())).words("method/")
    assert "Q102 quotation-without-locator warning 2" in words
    assert "Nothing was found amiss" not in words


def test_loaded_words_are_counted() -> None:
    assert "No words of this story’s own are listed." in draw(WEB).words("method/")
    story = (
        STORY
        + """
--- data/loaded-words.yml
cheese: {forms: [cheesy], why: it takes sides, instead: rock}
part-of-it: {why: it hides the rest, instead: all of it}
"""
    )
    drawn = draw(weave_text(story))
    assert "For this story 2 entries add words of its own" in drawn.words("method/")
    assert 'href="../facts.json"' in drawn["method/"].body
    assert "cheesy" not in drawn["method/"].body


def test_what_follows_a_page_written_by_hand_has_no_heading_of_its_own() -> None:
    assert draw(WEB)["method/"].body.startswith("<h1>How this is made</h1>")
    begun = STORY + "--- docs/method.md\n---\nexplainer: {story: no}\n---\n# Method\n\nOnly moons.\n"
    page = draw(weave_text(begun))["method/"]
    assert page.body.lstrip().startswith('<h2 id="part-counts">')
    assert "No statement of scope is set." not in page.body


def test_a_site_without_chapters_has_no_sentences() -> None:
    words = draw(weave_text("--- data/terms.yml\nmoon: {title: moon, text: It is up there.}\n")).words("method/")
    assert "Sentences of the story No chapter of the story is written yet." in words
