"""Tests of the page of changes."""

from dataclasses import replace
from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_corrections_have_anchors_and_say_what_was_and_is() -> None:
    drawn = draw(WEB)
    assert '<li id="shape-mended">' in drawn["changes/"].body
    words = drawn.words("changes/")
    assert "21 June 2026 · Correction It said square. Before: square Now: round About: The moon is round" in words


def test_the_words_that_went_and_came_are_marked() -> None:
    body = draw(WEB)["changes/"].body
    assert "Before: <del>square</del>" in body
    assert "Now: <ins>round</ins>" in body


def test_a_record_tells_of_its_corrections() -> None:
    words = draw(WEB).words("claims/round/")
    assert "Corrections 21 June 2026 · Correction: It said square." in words


def test_an_incomplete_history_shows_no_dates() -> None:
    history = History(is_complete=False, why_incomplete="a shallow copy", files={"data/x.yml": date(2026, 5, 3)})
    drawn = draw(replace(WEB, library=replace(WEB.library, history=history)))
    words = drawn.words("changes/")
    assert "The history at hand is incomplete (a shallow copy), so no dates are shown." in words
    assert [page.address for page in drawn.made.pages if "3 May 2026" in page.body] == []


def test_a_whole_history_gives_the_days_of_files_here_and_of_entries_on_their_pages() -> None:
    days = {"data/claims.yml": date(2026, 6, 1), "data/events.yml": date(2026, 6, 2)}
    changes = {Identifier("claim:round"): Change(date(2026, 6, 1), "c0ffee")}
    history = History(is_complete=True, changes=changes, files=days, commits=1234, since=date(2026, 5, 1))
    drawn = draw(replace(WEB, library=replace(WEB.library, history=history)))
    words = drawn.words("changes/")
    assert words.index("data/events.yml 2 June 2026") < words.index("data/claims.yml 1 June 2026")
    assert "By the commits since 1 May 2026 (1,234 of them). What was joined into one commit bears the day of that" in words
    assert "last changed on 1 June 2026" in drawn.words("claims/round/")
    assert "last changed" not in drawn.words("topics/shape/")


def test_without_corrections_it_says_so() -> None:
    words = draw(weave_text("--- docs/index.md\n# X\n")).words("changes/")
    assert "No correction has been made." in words
    assert "No entry was retired." in words
