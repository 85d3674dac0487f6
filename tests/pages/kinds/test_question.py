"""Tests of a question's page."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))


def test_an_answered_question_shows_what_it_rests_on() -> None:
    words = DRAWN.words("questions/is-it-round/")
    assert words.startswith("Is it round? Question · answered")
    assert "What the answer rests on The moon is round." in words
    assert DRAWN["questions/is-it-round/"].description.startswith("Yes. (answered")


def test_an_open_question_says_what_would_settle_it() -> None:
    words = DRAWN.words("questions/who-ate-it/")
    assert "Question · not known" in words
    assert "What the answer rests on No claim is recorded that would answer it." in words
    assert "Nothing is recorded that would answer it." not in words
    assert "What is not known Who had a spoon What would settle it: a list of spoons" in words


def test_a_disputed_question_leads_to_the_dispute() -> None:
    words = DRAWN.words("questions/is-it-cheese/")
    assert "Question · disputed" in words
    assert "What is disputed Is it made of cheese?" in words
