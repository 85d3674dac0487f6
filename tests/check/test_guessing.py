"""Guesses of what was meant, and their end."""

from explainer.check.guessing import MOST_COMPARISONS, Guesses


def test_a_close_name() -> None:
    assert Guesses(["moon", "mars"]).hint("mooon") == "did you mean “moon”?"
    assert Guesses(["moon", "mars"]).hint("xyzzy") == ""


def test_a_part_of_one_name_only() -> None:
    guesses = Guesses(["bo-ash", "di-elm", "di-oak"])
    assert guesses.hint("ash") == "did you mean “bo-ash”?"
    assert guesses.hint("di") == ""


def test_after_so_many_comparisons_there_are_no_hints_but_known_ones() -> None:
    guesses = Guesses(["moon", *(f"star-{number}" for number in range(MOST_COMPARISONS // 2))])
    assert [guesses.hint(name) for name in ("mooon", "moonn", "mooon")] == [
        "did you mean “moon”?",
        "did you mean “moon”?",
        "did you mean “moon”?",
    ]
    assert [guesses.hint(name) for name in ("moom", "mooon")] == ["", "did you mean “moon”?"]
