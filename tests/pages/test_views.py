"""Tests of what hand-written chapters need drawn."""

import pytest

from explainer.model.identifier import Identifier
from explainer.model.note import Note
from explainer.pages.views import Views
from tests.make import weave_text
from tests.pages.drawn import SITE, attribute, document, words
from tests.pages.stories import STORY

VIEWS = Views(weave_text(STORY), SITE)
ROUND, CHEESE = Identifier("claim:round"), Identifier("claim:made-of-cheese")


def test_link() -> None:
    assert VIEWS.link(Identifier("entity:ann"), "order/") == ("../entities/ann/", "Ann Ash")
    assert VIEWS.link(Identifier("term:moon-word"), "") == ("glossary/#moon-word", "moon")
    assert VIEWS.link(Identifier("entity:nobody"), "order/") is None
    assert VIEWS.link(Identifier("measure:width"), "order/") is None


def test_mark_is_an_ordinary_link_with_a_name() -> None:
    drawn = VIEWS.mark("1", [ROUND], "order/", "note-1", "mark-1")
    assert 'id="mark-1"' in drawn
    assert '<a href="#note-1" role="doc-noteref" aria-label="Evidence, note 1"' in drawn
    assert "disputed" not in drawn


def test_a_disputed_mark_says_so() -> None:
    drawn = VIEWS.mark("2–3", [ROUND, CHEESE], "order/", "note-2", "mark-2")
    assert 'aria-label="Evidence, notes 2–3, disputed"' in drawn
    assert "ex-mark--disputed" in drawn


def test_notes_hold_the_claim_its_evidence_and_the_way_back() -> None:
    drawn = VIEWS.notes((Note(1, ROUND, ("mark-1",), "note-1"), Note(2, CHEESE, ("mark-2", "mark-3"), "note-2")), "order/")
    page = document(drawn)
    assert [attribute(item, "id") for item in page.query("ol > li")] == ["note-1", "note-2"]
    backs = [(attribute(link, "href"), attribute(link, "aria-label")) for link in page.query("a.ex-back")]
    assert backs == [
        ("#mark-1", "Back to the text"),
        ("#mark-2", "Back to the text, mark 1 of 2"),
        ("#mark-3", "Back to the text, mark 2 of 2"),
    ]
    assert '<a href="../claims/round/">All evidence (2)</a>' in drawn
    assert [attribute(item, "data-ex-note") for item in page.query("ol > li")] == ["claim:round", "claim:made-of-cheese"]
    assert "An official, not named, told The Daily: The moon is made of cheese." in words(drawn)
    assert "disputed: Is it made of cheese?" in words(drawn)
    assert "[about the moon], paragraph 2 · at the source · archived copy not named All evidence (1)" in words(drawn)
    assert words(drawn).endswith("not named The source does not name the person it relies on.")


def test_a_note_for_what_is_not_there_says_so() -> None:
    drawn = VIEWS.notes((Note(1, Identifier("claim:gone"), ("mark-1",), "n"),), "")
    assert "This entry does not exist. claim:gone" in words(drawn)
    assert 'id="n"' in drawn


def test_no_notes_draw_nothing() -> None:
    assert VIEWS.notes((), "").strip() == ""


@pytest.mark.parametrize(
    ("name", "options", "held"),
    [
        ("matrix", {}, "Ann Ash"),
        ("matrix", {"topics": "shape", "speakers": ["ann"], "groups": "entity:academy"}, "“The moon is round.”"),
        ("matrix", {"topics": ["no-such-topic"]}, "No statement with a stance is recorded."),
        ("timeline", {"from": "2026-06-12", "to": "2026-06-12"}, "5:21 pm (UTC−4) Ann writes a letter"),
        ("timeline", {"to": "2020"}, "No recorded event falls within what was asked for."),
        ("timeline", {"from": "not a date"}, "The moon is up"),
        ("timeline", {}, "June 2026 only the month is known The moon is up"),
        (
            "dispute",
            {"id": "cheese"},
            "It is. As told by: The Daily It is not. As told by: Ann Ash All accounts with their evidence",
        ),
        ("dispute", {"id": "gone"}, "This entry does not exist."),
        ("facts", {"topic": "shape"}, "The moon is round."),
        ("facts", {"about": "moon"}, "The moon is round."),
        ("facts", {"about": "ann", "kind": "statement"}, "Ann Ash: “The moon is round.”"),
        ("facts", {"topic": "shape", "about": "daily"}, "No recorded fact fits."),
    ],
)
def test_views(name: str, options: dict[str, object], held: str) -> None:
    assert held in words(VIEWS.view(name, options, "order/"))


def test_views_hold_no_headings_of_their_own() -> None:
    drawn = [VIEWS.view(name, {"id": "cheese"}, "order/") for name in ("matrix", "timeline", "dispute", "facts")]
    assert [view for view in drawn if document(view).query("h1, h2, h3, h4")] == []


def test_an_unknown_view_draws_nothing() -> None:
    assert VIEWS.view("graph", {}, "order/") == ""
