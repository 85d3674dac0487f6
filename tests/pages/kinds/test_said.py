"""Tests of the pages with everything said on a topic."""

from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))

LATER = """
--- data/statements/later.yml
ann-flat:
  speaker: [ann, daily]
  when: 2026-06-11
  gist: Both said otherwise before.
  stances: {shape: {stance: opposes, basis: inferred, why: They drew it flat.}}
  citations: [{source: letter, locator: {paragraph: 4}}]
"""


def test_it_is_a_table_of_statements_with_their_evidence() -> None:
    page = DRAWN["who-said-what/shape/"]
    words = DRAWN.words("who-said-what/shape/")
    assert words.startswith("Who said what: Shape Who said what · Shape What shape is the moon?")
    assert "1 statement by 1 speaker, each with its evidence." in words
    parsed = document(page.body)
    assert [attribute(head, "scope") for head in parsed.query("table th")] == ["col"] * 4 + ["rowgroup", "row"]
    assert "“The moon is round.” Where it is recorded (2)" in words
    assert "12 June 2026, 5:21 pm (UTC−4)letter" in words
    assert page.is_wide


def test_a_speakers_statements_stand_in_order_of_time_under_one_anchor() -> None:
    drawn = draw(weave_text(STORY + LATER))
    rows = document(drawn["who-said-what/shape/"].body).query("tr[data-speaker]")
    shown = [tuple(attribute(row, f"data-{name}") for name in ("speaker", "statement", "stance", "from", "to")) for row in rows]
    assert shown == [
        ("ann", "ann-flat", "opposes", "2026-06-11", "2026-06-11"),
        ("ann", "ann-round", "supports", "2026-06-12", "2026-06-12"),
        ("daily", "ann-flat", "opposes", "2026-06-11", "2026-06-11"),
    ]
    assert [attribute(row, "id") for row in rows] == ["ann", "", "daily"]
    assert "Why we read it so: They drew it flat." in drawn.words("who-said-what/shape/")


def test_a_topic_on_which_nothing_was_said_says_so() -> None:
    drawn = draw(weave_text("--- data/topics.yml\nx: {title: X, question: X?}\n"))
    assert "No statement on this is recorded. That does not mean that nobody spoke." in drawn.words("who-said-what/x/")
