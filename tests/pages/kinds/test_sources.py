"""Tests of the list of sources."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY


def test_sources_stand_by_date_those_without_one_last() -> None:
    words = draw(weave_text(STORY)).words("sources/")
    assert words.index("A letter on the moon") < words.index("[about the moon]") < words.index("The moon again")
    assert "2 read in full · 1 read in part" in words
