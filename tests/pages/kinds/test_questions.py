"""Tests of the page of questions."""

from tests.make import weave_text
from tests.pages.drawn import document, draw
from tests.pages.stories import STORY


def test_open_questions_are_as_prominent_as_answered_ones() -> None:
    drawn = draw(weave_text(STORY))
    page = drawn["questions/"]
    assert [section.id for section in page.sections] == ["part-open", "part-answered"]
    open_, answered = document(page.body).query("div.ex-two > div")
    assert "Is it cheese?" in open_.to_text()
    assert "Who ate it?" in open_.to_text()
    assert "Is it round?" in answered.to_text()
    assert "not known What is not known: who had a spoon" in drawn.words("questions/")


def test_a_state_that_the_head_says_is_not_said_again() -> None:
    story = STORY.replace(
        "--- data/claims.yml\n",
        "--- data/claims.yml\nup: {text: The moon is up., citations: [{source: report, form: asserts}]}\n",
    ).replace("--- data/questions.yml\n", "--- data/questions.yml\nup: {question: Is it up?, short: It is., needs: [up]}\n")
    drawn = draw(weave_text(story))
    assert "answered" in drawn.words("questions/up/").split()
    words = drawn.words("questions/")
    assert "Is it round? Yes. answered by Ann Ash only" in words
    assert "Is it up? It is." in words
    assert "Is it up? It is. answered" not in words


def test_without_questions_it_says_so() -> None:
    assert "No question is recorded." in draw(weave_text("--- docs/index.md\n# X\n")).words("questions/")
