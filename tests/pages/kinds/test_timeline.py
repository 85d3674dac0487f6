"""Tests of the timeline's page."""

from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw
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


def test_each_event_has_an_anchor_and_leads_to_its_claims() -> None:
    page = document(draw(weave_text(STORY))["timeline/"].body)
    assert [attribute(item, "id") for item in page.query("ol.ex-timeline li[id]")] == ["night", "letter-written"]
    links = [attribute(link, "href") for link in page.query("ol.ex-timeline details a")]
    assert links == ["../claims/made-of-cheese/", "../claims/round/"]
    assert len(page.query("form[hidden]")) == 1


def test_the_strip_leads_to_the_events() -> None:
    story = STORY.replace("--- data/events.yml\n", "--- data/events.yml\nthird: {title: Third, when: 2026-06-20}\n")
    page = document(draw(weave_text(story))["timeline/"].body)
    links = sorted(attribute(link, "href") for link in page.query("svg a"))
    assert links == ["../timeline/#letter-written", "../timeline/#night", "../timeline/#third"]
    assert {attribute(link, "tabindex") for link in page.query("svg a")} == {"-1"}


def test_a_relative_word_stands_with_what_fixes_it() -> None:
    story = STORY.replace(
        "night: {title: The moon is up, when: 2026-06,",
        "night: {title: The moon is up, when: {edtf: 2026-06-13, printed: Saturday, by: source:letter},",
    )
    assert "13 June 2026 The moon is up disputed Printed as “Saturday”, dated by A letter on the moon" in draw(
        weave_text(story)
    ).words("timeline/")


def test_without_events_it_says_so() -> None:
    assert "No event is recorded." in draw(weave_text("--- docs/index.md\n# X\n")).words("timeline/")
