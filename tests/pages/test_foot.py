"""Tests of the end of a record's page."""

from dataclasses import replace
from datetime import date

from explainer.model.library import History
from explainer.model.site import Site
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)
CLAIMS = "data/claims.yml"
KNOWN = History(is_complete=True, last_changed={CLAIMS: date(2026, 6, 20)}, commits={CLAIMS: "abcdef0123456789"})
SITE = Site(name="Moons", url="https://moons.example/", contact="https://code.example/issues/new")


def foot_of(address: str, history: History, site: Site = SITE) -> str:
    drawn = draw(replace(WEB, library=replace(WEB.library, history=history)), site)
    words = drawn.words(address)
    return words[words.index("Cite this") :]


def test_an_entry_can_be_cited_in_the_state_of_its_commit() -> None:
    words = foot_of("claims/round/", KNOWN)
    assert "“The moon is round.” Claim. In: Moons. Last changed 20 June 2026 (UTC), version abcdef0123. https://moons" in words
    assert "This entry’s file of facts last changed on 20 June 2026 (UTC)." in words


def test_facts_changed_since_their_commit_are_of_no_version() -> None:
    words = foot_of("claims/round/", replace(KNOWN, commits={}))
    assert "Last changed 20 June 2026 (UTC). https" in words
    assert "version" not in words
    drawn = draw(replace(WEB, library=replace(WEB.library, history=KNOWN)), SITE)
    assert "title=claim%3Around&amp;body=%0A%0Aclaim%3Around%0Ahttps%3A%2F%2Fmoons.example%2Fclaims%2Fround%2F%0Aabcdef0" in (
        drawn["claims/round/"].body
    )


def test_without_address_history_and_contact_the_page_says_so() -> None:
    words = foot_of("claims/made-of-cheese/", History(), Site(name="Moons"))
    assert "An official, not named, told The Daily: The moon is made of cheese." in words
    assert "The address of this site is not set" in words
    assert "Last changed" not in words
    assert "Tell us" not in words


def test_a_source_s_page_says_what_is_cited() -> None:
    assert "This cites our entry on the source, not the source itself." in foot_of("sources/report/", KNOWN)
