"""What stands round a place of a text."""

import pytest

from explainer.model.locator import Locator
from explainer.quoting.places import Place, places
from explainer.quoting.segments import segments_of
from explainer.quoting.surroundings import digest_around, fits, follows, in_words, precedes, stands, words_beside
from explainer.quoting.text import Text

TEXT = Text("Ash spoke. The moon is round, she said.\nIt has “craters”.")


def place(exact: str) -> Place:
    (found,) = places(TEXT, segments_of(exact), wide_gap=False)
    return found


ROUND = place("moon is round")


@pytest.mark.parametrize(
    ("prefix", "does"), [(None, True), ("", True), ("The", True), ("spoke. The", True), ("he", False), ("A", False)]
)
def test_a_prefix(prefix: str | None, does: bool) -> None:
    assert follows(TEXT, ROUND, prefix) is does


@pytest.mark.parametrize(("suffix", "does"), [(None, True), (", she said", True), (", she sai", False), (", he", False)])
def test_a_suffix(suffix: str | None, does: bool) -> None:
    assert precedes(TEXT, ROUND, suffix) is does


def test_a_prefix_may_stand_in_the_paragraph_before() -> None:
    assert follows(TEXT, place("It has"), "she said.")


@pytest.mark.parametrize(
    ("locator", "does"),
    [
        (None, True),
        (Locator(page="3"), True),
        (Locator(paragraph=1), True),
        (Locator(paragraph=2), False),
        (Locator(paragraph=1, sentences=(2,)), True),
        (Locator(paragraph=1, sentences=(1,)), False),
        (Locator(paragraph=1, sentences=(1, 2)), True),
    ],
)
def test_a_locator(locator: Locator | None, does: bool) -> None:
    assert fits(TEXT, ROUND, locator) is does


def test_places_in_words() -> None:
    assert stands(TEXT, ROUND) == "paragraph 1, sentence 2"
    assert stands(TEXT, place("spoke. The moon")) == "paragraph 1, sentences 1 and 2"
    assert in_words(Locator(paragraph=1, sentences=(1, 2, 3))) == "paragraph 1, sentences 1, 2 and 3"
    assert in_words(Locator(page="3")) == in_words(None) == ""


def test_the_digest_is_of_what_stands_round_within_the_paragraph() -> None:
    same = Text("Before.\nAsh spoke. The moon is round, she said.\nBehind.")
    (there,) = places(same, segments_of("moon is round"), wide_gap=False)
    other = Text("Ash spoke. The moon is round, he said.")
    (elsewhere,) = places(other, segments_of("moon is round"), wide_gap=False)
    assert digest_around(TEXT, ROUND) == digest_around(same, there) != digest_around(other, elsewhere)


def test_words_beside() -> None:
    assert words_beside(TEXT, ROUND) == ("Ash spoke. The", ", she said. It has")
