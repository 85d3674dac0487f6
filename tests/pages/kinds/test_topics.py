"""Tests of the list of topics."""

from tests.make import weave_text
from tests.pages.drawn import draw


def test_topics_stand_in_their_order_then_by_title() -> None:
    rows = ("a: {title: Zeta, question: Z?}", "b: {title: Alpha, question: A?}", "c: {title: Last, question: L?, order: 1}")
    text = "\n".join(("--- data/topics.yml", *rows, ""))
    words = draw(weave_text(text)).words("topics/")
    assert words.index("Last") < words.index("Alpha") < words.index("Zeta")
    assert "Zeta 0 statements · 0 claims" in words
