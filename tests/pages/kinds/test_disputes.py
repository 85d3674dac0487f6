"""Tests of the page of where accounts differ."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

SETTLED = "--- data/disputes.yml\na-done: {question: Is it up?, about: meaning, state: settled, settled_by: [round]}\n"


def test_open_disputes_stand_before_settled_ones() -> None:
    story = STORY.replace("--- data/disputes.yml\n", SETTLED)
    drawn = draw(weave_text(story))
    assert [section.title for section in drawn["disputes/"].sections] == ["Open", "Settled, or only seeming"]
    words = drawn.words("disputes/")
    assert words.index("Is it made of cheese?") < words.index("Is it up?")
    assert "open · about what is meant · as of 20 June 2026 It is. Held by: The Daily It is not. Held by: Ann Ash" in words


def test_without_disputes_it_says_so() -> None:
    drawn = draw(weave_text("--- docs/index.md\n# X\n"))
    assert "No question is recorded on which accounts differ." in drawn.words("disputes/")
