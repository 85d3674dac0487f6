"""Tests of an event's page."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))


def test_an_event_says_when_how_exactly_and_what_came_before_and_after() -> None:
    words = DRAWN.words("events/night/")
    assert "When June 2026 · only the month is known" in words
    assert "After it: Ann writes a letter" in words
    assert "Before it" not in words
    assert "When 12 June 2026, 5:21 pm (UTC−4)" in DRAWN.words("events/letter-written/")
    assert "Before it: The moon is up" in DRAWN.words("events/letter-written/")


def test_what_is_said_of_it_names_who_says_it() -> None:
    assert "told The Daily: The moon is made of cheese. disputed" in DRAWN.words("events/night/")


def test_an_event_with_citations_of_its_own_shows_them() -> None:
    text = (
        "--- data/sources.yml\ns: {title: S, publisher: unknown, read: whole}\n"
        "--- data/events.yml\ne: {title: E, when: 2026, citations: [{source: s, locator: {paragraph: 1}, form: asserts}]}\n"
    )
    words = draw(weave_text(text)).words("events/e/")
    assert "paragraph 1" in words
    assert "No claim about it is recorded." not in words
