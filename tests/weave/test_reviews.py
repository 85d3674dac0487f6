"""Which reviews still hold."""

from dataclasses import replace
from datetime import date

import pytest

from explainer.model.ledger import ReviewEntry
from explainer.weave import weave
from explainer.weave.reviewing import Reviewing, entries_with
from explainer.weave.web import Web
from tests.make import load_text, weave_text

DAY = date(2026, 6, 20)
STORY = """
--- data/questions.yml
shape: {question: Which shape?, short: Round., needs: [round]}
--- data/claims.yml
round: {text: It is round., citations: [{source: almanac, locator: {page: "3"}, form: quotes, words: round}]}
--- data/sources.yml
almanac: {title: The Almanac, publisher: unknown, read: whole}
--- docs/sky.md
# Sky

The moon is round.[^claim:round]

It is grey and cold and old and far.[^own]

It is far.[^own]
"""


def _reviewed(*addresses: str, story: str = STORY, before: Web | None = None, on: date = DAY) -> dict[str, ReviewEntry]:
    web = before or weave_text(story)
    return entries_with(web, [each for address in addresses for each in Reviewing(web).at(address)], on, "Ash")


def _with(entries: dict[str, ReviewEntry], story: str) -> Web:
    library = load_text(story).library
    return weave(replace(library, ledger=replace(library.ledger, reviews=entries)))


def _since(entries: dict[str, ReviewEntry], story: str) -> dict[str, tuple[str, ...]]:
    return {f"{each.subject}#{each.paragraph}": each.since for each in _with(entries, story).reviews.values()}


def test_without_reviews() -> None:
    assert weave_text(STORY).reviews == {}


def test_everything_holds() -> None:
    web = _with(_reviewed("question:shape", "claim:round", "chapter:sky"), STORY)
    assert len(web.reviews) == 5
    assert all(each.holds for each in web.reviews.values())


@pytest.mark.parametrize(
    ("old", "new", "since"),
    [
        ("short: Round.", "short: Quite round.", "its own text changed (short)"),
        ("It is round., cit", "It is rounder., cit", "claim:round changed (text)"),
        ("words: round", "words: so round", "claim:round changed (quotations)"),
        ('page: "3"', 'page: "4"', "claim:round changed (citations)"),
        ("title: The Almanac,", "title: The Almanac, published: 2020,", "source:almanac changed (published)"),
        ("needs: [round]", "needs: [flat]", "claim:round is gone"),
    ],
)
def test_a_change_with_its_reason(old: str, new: str, since: str) -> None:
    assert old in STORY
    after = STORY.replace(old, new)
    if "flat" in new:
        after = after.replace("round: {text", "flat: {text").replace("claim:round]", "claim:flat]")
    assert since in _since(_reviewed("question:shape"), after)["question:shape#0"]


def test_a_paragraph_that_was_moved_holds() -> None:
    entries = _reviewed("chapter:sky#3")
    moved = STORY.replace("\nIt is far.[^own]\n", "").replace("# Sky\n", "# Sky\n\nNew.[^own]\n\nIt is far.[^own]\n")
    assert _since(entries, moved) == {"chapter:sky#2": ()}


def test_a_paragraph_that_changed_is_found_by_its_first_words_else_by_its_number() -> None:
    entries = _reviewed("chapter:sky#2")
    after = STORY.replace("# Sky\n", "# Sky\n\nNew.[^own]\n").replace("old and far", "young and far")
    assert _since(entries, after) == {"chapter:sky#3": ("its own text changed (words)",)}
    after = STORY.replace("It is grey and", "It is said to be grey and")
    assert _since(entries, after) == {"chapter:sky#2": ("its own text changed (words)",)}


def test_a_paragraph_that_is_gone() -> None:
    entries = _reviewed("chapter:sky#3")
    (review,) = _with(entries, STORY.replace("\nIt is far.[^own]\n", "")).reviews.values()
    assert (review.subject, review.holds) == (None, False)


def test_a_changed_paragraph_is_not_taken_for_one_that_was_reviewed_itself() -> None:
    entries = _reviewed("chapter:sky#2", "chapter:sky#3")
    after = STORY.replace("It is grey and cold and old and far.[^own]\n\n", "")
    assert set(_since(entries, after)) == {"None#0", "chapter:sky#2"}


def test_a_mark_set_anew_is_a_change_of_what_it_rests_on() -> None:
    since = _since(_reviewed("chapter:sky#3"), STORY.replace("It is far.[^own]", "It is far.[^claim:round]"))
    assert since == {"chapter:sky#3": ("it rests on claim:round too", "it rests on source:almanac too")}


def test_a_new_review_stands_in_place_of_the_old_and_sweeps_what_is_gone() -> None:
    entries = _reviewed("chapter:sky#2", "chapter:sky#3", "question:shape")
    after = STORY.replace("\nIt is far.[^own]\n", "").replace("It is grey and", "It is said to be grey and")
    later = date(2026, 6, 30)
    again = _reviewed("chapter:sky#2", before=_with(entries, after), on=later)
    assert {key.partition("#")[0]: entry.on for key, entry in again.items()} == {"chapter:sky": later, "question:shape": DAY}
    assert all(each.holds for each in _with(again, after).reviews.values())


def test_a_record_too_faulty_to_be_kept_is_not_gone() -> None:
    entries = _reviewed("question:shape")
    library = load_text(STORY.replace("short: Round.", "shrt: Round.")).library
    (review,) = weave(replace(library, ledger=replace(library.ledger, reviews=entries))).reviews.values()
    assert review.subject == "question:shape"
