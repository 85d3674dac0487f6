"""Tests of the end of a record's page."""

from dataclasses import replace
from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.model.site import Site
from explainer.weave import weave
from explainer.weave.reviewing import Reviewing, entries_with
from explainer.weave.web import Web
from tests.make import load_text, weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)
CHANGE = Change(date(2026, 6, 20), "abcdef0123456789")
KNOWN = History(is_complete=True, changes={Identifier("claim:round"): CHANGE, Identifier("source:report"): CHANGE})
SITE = Site(name="Moons", url="https://moons.example/", contact="https://code.example/issues/new")


def foot_of(address: str, history: History, site: Site = SITE) -> str:
    drawn = draw(replace(WEB, library=replace(WEB.library, history=history)), site)
    words = drawn.words(address)
    return words[words.index("Cite this") :]


def test_an_entry_can_be_cited_in_the_state_of_its_commit() -> None:
    words = foot_of("claims/round/", KNOWN)
    assert "“The moon is round.” Claim. In: Moons. Last changed 20 June 2026 (UTC), version abcdef0123. https://moons" in words
    assert "This entry last changed on 20 June 2026 (UTC). data/claims.yml" in words


def test_facts_changed_since_the_last_commit_are_of_no_day_and_no_version() -> None:
    words = foot_of("claims/round/", replace(KNOWN, changes={}))
    assert "20 June 2026" not in words
    assert "version" not in words
    drawn = draw(replace(WEB, library=replace(WEB.library, history=KNOWN)), SITE)
    assert "title=claim%3Around&amp;body=%0A%0Aclaim%3Around%0Ahttps%3A%2F%2Fmoons.example%2Fclaims%2Fround%2F%0Aabcdef0" in (
        drawn["claims/round/"].body
    )


def test_the_day_on_which_what_the_page_shows_changed_stands_beside_the_entry_s_own() -> None:
    later = Change(date(2026, 7, 1), "1234567")
    every = dict.fromkeys((*WEB.library.records, *WEB.library.chapters), CHANGE)
    source, claim = next((source, each) for source, by in WEB.cited_by.items() for each in by if each.kind == "claim")
    changes = {**every, source: later}
    drawn = draw(weave(replace(WEB.library, history=History(is_complete=True, changes=changes))), SITE)
    wanted = "This entry last changed on 20 June 2026 (UTC); what it rests on or lists, on 1 July 2026."
    assert wanted in drawn.words(f"claims/{claim.name}/")
    assert "This entry last changed on 1 July 2026 (UTC). data" in drawn.words(f"sources/{source.name}/")


def test_without_address_history_and_contact_the_page_says_so() -> None:
    words = foot_of("claims/made-of-cheese/", History(), Site(name="Moons"))
    assert "An official, not named, told The Daily: The moon is made of cheese." in words
    assert "The address of this site is not set" in words
    assert "Last changed" not in words
    assert "Tell us" not in words


def test_a_source_s_page_says_what_is_cited() -> None:
    assert "This cites our entry on the source, not the source itself." in foot_of("sources/report/", KNOWN)


QUESTIONS = """
--- data/questions.yml
shape: {question: Which shape?, short: Round., needs: [round]}
place: {question: Where?, short: Far.}
--- data/claims.yml
round: {text: It is round.}
"""


def _reviewed(story: str) -> Web:
    web = weave_text(QUESTIONS)
    entries = entries_with(web, Reviewing(web).at("question:shape"), date(2026, 6, 20), "Ash <b> & Bee")
    library = load_text(story).library
    return weave(replace(library, ledger=replace(library.ledger, reviews=entries)))


def test_a_review_that_holds_is_shown_with_what_it_means() -> None:
    drawn = draw(_reviewed(QUESTIONS))
    assert "reviewed on 20 June 2026 by Ash <b> & Bee · data/questions.yml" in drawn.words("questions/shape/")
    assert "method/#label-reviewed" in drawn["questions/shape/"].body
    assert "reviewed on" not in drawn.words("questions/place/")
    assert "reviewed on" not in drawn.words("claims/round/")


def test_a_review_that_does_not_hold_any_more_is_not() -> None:
    drawn = draw(_reviewed(QUESTIONS.replace("It is round.", "It is flat.")))
    assert [page.address for page in drawn.made.pages if "20 June 2026" in page.body] == []
