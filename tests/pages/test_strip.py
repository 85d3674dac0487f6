"""Tests of the strip above the timeline."""

import pytest

from explainer.pages.days import ordered_events
from explainer.pages.strip import LANE, WIDTH, strip
from explainer.weave.web import Web


def test_strip_is_to_scale_and_cut_where_nothing_is_recorded(web: Web) -> None:
    """
    --- data/events.yml
    one: {title: One, when: 2026-02-27}
    two: {title: Two, when: 2026-06-01T12:00Z}
    three: {title: Three, when: 2026-06-02/2026-06-03}
    four: {title: Four, when: 2026-06-05~}
    month: {title: Month, when: 2026-04}
    year: {title: Year, when: 2026}
    """
    drawn = strip(web, ordered_events(web))
    assert drawn is not None
    (band,) = drawn.bands
    assert band.words == ""
    marks = {mark.title.rpartition(" ")[2]: mark for mark in band.marks}
    assert {name: mark.form for name, mark in marks.items()} == {
        "One": "day",
        "Two": "moment",
        "Three": "vague",
        "Four": "vague",
        "Month": "vague",
    }
    one, two, three, four = (marks[name] for name in ("One", "Two", "Three", "Four"))
    day = one.width
    assert two.width == 0
    assert three.width == pytest.approx(2 * day, abs=0.2)
    assert three.x - two.x == pytest.approx(day / 2, abs=0.2)
    assert four.x - three.x == pytest.approx(3 * day, abs=0.2)
    assert marks["Month"].width == pytest.approx(3 * day, abs=0.2)  # cut short like any other time
    assert len(drawn.breaks) == 3
    assert one.x < drawn.breaks[0] < marks["Month"].x
    assert four.x + four.width <= WIDTH
    assert two.title == "1 June 2026, 12:00 pm (UTC): Two"
    assert two.address == "timeline/#two"
    assert drawn.labels[0] == (12.0, "27 February 2026")
    assert drawn.words.startswith("5 events dated to the month or better, from 27 February 2026 to 5 June 2026.")


def test_marks_that_would_lie_on_each_other_lie_in_lanes(web: Web) -> None:
    """
    --- data/events.yml
    morning: {title: Morning, when: 2026-06-01T09:00Z}
    noon: {title: Noon, when: 2026-06-01T09:30Z}
    later: {title: Later, when: 2026-07-01}
    latest: {title: Latest, when: 2026-07-09}
    """
    drawn = strip(web, ordered_events(web))
    assert drawn is not None
    (band,) = drawn.bands
    assert {mark.title.rpartition(" ")[2]: mark.y for mark in band.marks} == {
        "Morning": LANE,
        "Noon": 0,
        "Later": LANE,
        "Latest": LANE,
    }
    assert band.height == 2 * LANE


def test_institutions_that_are_first_in_several_events_have_bands_of_their_own(web: Web) -> None:
    """
    --- data/entities.yml
    moon: {name: The moon, type: organisation, order: 2}
    sun: {name: The sun, type: organisation, order: 1}
    ann: {name: Ann Ash, type: person, group: sun}
    star: {name: A star, type: organisation, order: 0}
    --- data/events.yml
    one: {title: One, when: 2026-06-01, who: [moon, ann]}
    two: {title: Two, when: 2026-06-02, who: [ann]}
    three: {title: Three, when: 2026-06-03, who: [sun, moon]}
    four: {title: Four, when: 2026-06-04, who: [moon]}
    five: {title: Five, when: 2026-06-05, who: [star]}
    six: {title: Six, when: 2026-06-06}
    """
    drawn = strip(web, ordered_events(web))
    assert drawn is not None
    assert [(band.words, [mark.title.rpartition(" ")[2] for mark in band.marks]) for band in drawn.bands] == [
        ("The sun", ["Two", "Three"]),
        ("The moon", ["One", "Four"]),
        ("Others", ["Five", "Six"]),
    ]
    assert drawn.words.endswith("Each stands in the row of whoever its entry names first.")


def test_at_most_five_institutions_have_bands(web: Web) -> None:
    """
    --- data/entities.yml
    a: {name: A, type: organisation}
    b: {name: B, type: organisation}
    c: {name: C, type: organisation}
    d: {name: D, type: organisation}
    e: {name: E, type: organisation}
    f: {name: F, type: organisation}
    --- data/events.yml
    a1: {title: a, when: 2026-06-01, who: [a]}
    a2: {title: a, when: 2026-06-02, who: [a]}
    b1: {title: b, when: 2026-06-01, who: [b]}
    b2: {title: b, when: 2026-06-02, who: [b]}
    c1: {title: c, when: 2026-06-01, who: [c]}
    c2: {title: c, when: 2026-06-02, who: [c]}
    d1: {title: d, when: 2026-06-01, who: [d]}
    d2: {title: d, when: 2026-06-02, who: [d]}
    e1: {title: e, when: 2026-06-01, who: [e]}
    e2: {title: e, when: 2026-06-02, who: [e]}
    f1: {title: f, when: 2026-06-01, who: [f]}
    f2: {title: f, when: 2026-06-02, who: [f]}
    f3: {title: f, when: 2026-06-03, who: [f]}
    """
    drawn = strip(web, ordered_events(web))
    assert drawn is not None
    assert [band.words for band in drawn.bands] == ["A", "B", "C", "D", "F", "Others"]


def test_fewer_than_three_events_make_no_strip(web: Web) -> None:
    """
    --- data/events.yml
    one: {title: One, when: 2026-02-27}
    two: {title: Two, when: 2026-06-01}
    """
    assert strip(web, ordered_events(web)) is None
