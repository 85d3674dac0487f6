"""Quotations in somebody else's copy."""

from explainer.model.citation import Words
from explainer.quoting import Text, look_up
from explainer.quoting.beside import Beside, beside

OURS = Text("Ash spoke on Monday. She said that the moon is round, as all can see.")
ROUND = Words(exact="the moon is round")


def _around(words: Words = ROUND) -> str:
    found = look_up(OURS, words)
    assert found is not None
    return found.around


def test_words_and_surroundings() -> None:
    same = Text("Menu\nAsh spoke on Monday. She said that the moon is round, as all can see.\nFooter")
    other = Text("On Monday Ash denied that the moon is round, as all can see.")
    assert beside(same, ROUND, _around()) == Beside("same")
    assert beside(other, ROUND, _around()) == Beside("surroundings", "other words stand before or behind them than in our copy")
    assert beside(other, ROUND, "") == Beside("unknown")
    assert beside(Text("Nothing of all that."), ROUND, _around()) == Beside("words", "the words do not stand in the copy", "")


def test_any_of_several_places_will_do() -> None:
    twice = Text("Is it so that the moon is round?\n" + OURS.paragraphs[0])
    assert beside(twice, ROUND, _around()) == Beside("same")


def test_a_prefix_that_does_not_fit_is_a_matter_of_surroundings() -> None:
    found = beside(OURS, Words(exact="the moon is round", prefix="denied that"), _around())
    assert found is not None
    assert (found.likeness, found.why) == ("surroundings", "the words stand in the copy, but not beside the prefix given")


def test_no_words() -> None:
    assert beside(OURS, Words(exact="…"), "") is None
