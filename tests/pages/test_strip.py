"""Tests of the strip above the timeline."""

from explainer.pages.days import ordered_events
from explainer.pages.strip import WIDTH, strip
from explainer.weave.web import Web


def test_strip_is_to_scale_and_cut_where_nothing_is_recorded(web: Web) -> None:
    """
    --- data/events.yml
    one: {title: One, when: 2026-02-27}
    two: {title: Two, when: 2026-06-01T12:00Z}
    three: {title: Three, when: 2026-06-02/2026-06-03}
    vague: {title: Vague, when: 2026-04}
    """
    drawn = strip(web, ordered_events(web))
    assert drawn is not None
    one, two, three = drawn.ticks
    assert [one.width, two.width] == [0, 0]
    assert three.width > 0
    assert len(drawn.breaks) == 1
    assert one.x < drawn.breaks[0] < two.x < three.x < three.x + three.width <= WIDTH
    assert two.title == "1 June 2026, 12:00 pm (UTC): Two"
    assert drawn.labels[0] == (12.0, "27 February 2026")
    assert drawn.words.startswith("3 events dated to the week or better, from 27 February 2026 to 3 June 2026")


def test_fewer_than_three_events_make_no_strip(web: Web) -> None:
    """
    --- data/events.yml
    one: {title: One, when: 2026-02-27}
    two: {title: Two, when: 2026-06-01}
    """
    assert strip(web, ordered_events(web)) is None
