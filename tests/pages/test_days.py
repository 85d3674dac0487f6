"""Tests of events in order of time."""

from explainer.model.dates import parse_date
from explainer.model.identifier import Identifier
from explainer.pages.days import chosen_events, months, ordered_events
from explainer.weave.web import Web

EVENTS = """
--- data/topics.yml
a: {title: A, question: A?}
--- data/sources.yml
s: {title: S, publisher: unknown, read: whole}
--- data/claims.yml
c: {text: It is so., topics: [a], citations: [{source: s, locator: {paragraph: 1}}]}
--- data/events.yml
noon: {title: Noon, when: 2026-06-12T12:00-04:00, claims: [c]}
one: {title: One o'clock, when: 2026-06-12T13:00-04:00~}
two: {title: Two o'clock, when: 2026-06-12T14:00-04:00?}
day: {title: Day, when: 2026-06-12}
month: {title: Month, when: 2026-06}
about: {title: About, when: 2026-06-12~}
range: {title: Range, when: 2026-06-11/2026-06-13, topics: [a]}
later: {title: Later, when: 2026-08-01}
open: {title: Open, when: ../2026-01-01}
"""


def test_events_stand_by_month_and_day_with_what_is_not_known_of_the_time(web: Web) -> None:
    found = [
        (month.words, day.words, day.machine, [(one.event.id.name, one.time, one.precision) for one in day.happenings])
        for month in months(web, ordered_events(web))
        for day in month.days
    ]
    assert found == [
        ("Earlier", "until 1 January 2026", "", [("open", "", "exact date not known")]),
        ("June 2026", "", "", [("month", "", "only the month is known")]),
        ("June 2026", "11 to 13 June 2026", "", [("range", "", "exact date not known")]),
        (
            "June 2026",
            "12 June 2026",
            "2026-06-12",
            [("noon", "12:00 pm (UTC−4)", ""), ("one", "about 1:00 pm (UTC−4)", ""), ("day", "", "")],
        ),
        ("June 2026", "12 June 2026, 2:00 pm (UTC−4) (uncertain)", "", [("two", "", "")]),
        ("June 2026", "about 12 June 2026", "", [("about", "", "")]),
        ("August 2026", "1 August 2026", "2026-08-01", [("later", "", "")]),
    ]


def test_events_are_chosen_by_when_they_can_have_happened_and_by_topic(web: Web) -> None:
    chosen = chosen_events(web, parse_date("2026-06-12"), parse_date("2026-06-12"))
    assert [event.id.name for event in chosen] == ["month", "range", "noon", "one", "two", "day", "about"]
    on_topic = chosen_events(web, topics=(Identifier("topic:a"),))
    assert [event.id.name for event in on_topic] == ["range", "noon"]


test_events_stand_by_month_and_day_with_what_is_not_known_of_the_time.__doc__ = EVENTS
test_events_are_chosen_by_when_they_can_have_happened_and_by_topic.__doc__ = EVENTS
