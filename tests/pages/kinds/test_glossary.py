"""Tests of the glossary."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY


def test_terms_have_anchors_and_are_found_by_search() -> None:
    drawn = draw(weave_text(STORY))
    page = drawn["glossary/"]
    assert '<dt id="moon-word">moon <a class="ex-permalink" href="#moon-word"' in page.body
    assert [(entry.title, entry.text, entry.anchor) for entry in page.search][1:] == [
        ("moon", "What is up there. moons", "moon-word"),
    ]
    assert "Also:" not in drawn.words("glossary/")


def test_only_forms_that_tell_something_are_shown() -> None:
    story = "--- data/terms.yml\nx: {title: stay, text: A stay., forms: [Stays, stay, stayed, re-stay, restay, stays of it]}\n"
    assert "A stay. Also: stayed, re-stay, stays of it" in draw(weave_text(story)).words("glossary/")


def test_without_terms_it_says_so() -> None:
    assert "No word is explained yet." in draw(weave_text("--- docs/index.md\n# X\n")).words("glossary/")
