"""Tests of the list of entities."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY


def test_entities_stand_by_type_then_name() -> None:
    drawn = draw(weave_text(STORY))
    assert [section.title for section in drawn["entities/"].sections] == ["People", "Organisations", "Outlets", "Places"]
    words = drawn.words("entities/")
    assert words.index("The Daily") < words.index("Wire")
    assert "Ann Ash 1 statement" in words


def test_without_entities_the_list_says_so() -> None:
    assert "Nothing is recorded yet." in draw(weave_text("--- docs/index.md\n# X\n")).words("entities/")
