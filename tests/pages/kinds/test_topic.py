"""Tests of a topic's page."""

from tests.make import weave_text
from tests.pages.drawn import document, draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))


def test_a_topic_has_its_question_and_a_table_of_who_said_what() -> None:
    page = DRAWN["topics/shape/"]
    words = DRAWN.words("topics/shape/")
    assert words.startswith("Shape Topic What shape is the moon?")
    assert "What is supported or opposed It is round. Parties Ann Ash" in words
    rows = [row.to_text(separator=" ").split() for row in document(page.body).query("table tbody tr")]
    assert [" ".join(row) for row in rows] == ["Ann Ash astronomer ▲ supports “The moon is round.” 12 June 2026 · Ann Ash"]
    heads = document(page.body).query("table th[scope]")
    assert len(heads) == 3
    assert "Everything said on this, with its evidence (1 statement)" in words
    assert not page.is_wide


def test_it_lists_claims_questions_and_events_of_the_topic() -> None:
    words = DRAWN.words("topics/shape/")
    assert "Claims The moon is round." in words
    assert "Is it round? Yes. answered by Ann Ash only" in words
    assert "12 June 2026, 5:21 pm (UTC−4) · Ann writes a letter" in words
    assert "The moon is up" not in words


def test_an_empty_topic_says_why() -> None:
    drawn = draw(weave_text("--- data/topics.yml\nx: {title: X, question: X?}\n"))
    words = drawn.words("topics/x/")
    assert "No proposition is set, so no stance is recorded." in words
    assert "No statement on this is recorded. That does not mean that nobody spoke." in words
    assert "No claim on this is recorded." in words
