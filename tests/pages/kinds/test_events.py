"""Tests of the list of events."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY


def test_events_stand_in_order_of_time() -> None:
    words = draw(weave_text(STORY)).words("events/")
    assert words.index("June 2026 · The moon is up") < words.index("12 June 2026, 5:21 pm (UTC−4) · Ann writes a letter")
    assert "2 events" in words


def test_without_events_the_list_says_so() -> None:
    assert "No event is recorded." in draw(weave_text("--- docs/index.md\n# X\n")).words("events/")
