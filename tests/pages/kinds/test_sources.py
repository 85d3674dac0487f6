"""Tests of the list of sources."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY


def test_sources_stand_by_date_those_without_one_last() -> None:
    words = draw(weave_text(STORY)).words("sources/")
    assert words.index("A letter on the moon") < words.index("[about the moon]") < words.index("The moon again")
    assert "2 read in full · 1 read in part" in words


def test_a_title_that_is_made_of_publisher_and_date_says_these() -> None:
    made = "cried: {title: {text: cried, from: address}, publisher: daily, medium: post, published: 2026-06-13, read: whole}\n"
    words = draw(weave_text(STORY.replace("--- data/sources.yml\n", f"--- data/sources.yml\n{made}"))).words("sources/")
    assert "[post by The Daily, 13 June 2026] · read in full" in words
