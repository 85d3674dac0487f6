"""Tests of the timeline's page."""

from tests.make import weave_text
from tests.pages.drawn import document, draw
from tests.pages.stories import STORY


def test_the_timeline_is_an_ordered_list_with_zone_and_precision() -> None:
    drawn = draw(weave_text(STORY))
    page = drawn["timeline/"]
    assert [section.id for section in page.sections] == ["part-month-2026-06"]
    words = drawn.words("timeline/")
    assert "only the month is known The moon is up disputed" in words
    assert "12 June 2026 5:21 pm (UTC−4) Ann writes a letter" in words
    assert len(document(page.body).query("ol.ex-timeline > li > ol > li")) == 2
    assert page.is_wide
    assert "ex-strip" not in page.body


def test_a_relative_word_stands_with_what_fixes_it() -> None:
    story = STORY.replace(
        "night: {title: The moon is up, when: 2026-06,",
        "night: {title: The moon is up, when: {edtf: 2026-06-13, printed: Saturday, by: source:letter},",
    )
    assert "13 June 2026 (printed as “Saturday”, fixed by A letter on the moon)" in draw(weave_text(story)).words("timeline/")


def test_without_events_it_says_so() -> None:
    assert "No event is recorded." in draw(weave_text("--- docs/index.md\n# X\n")).words("timeline/")
