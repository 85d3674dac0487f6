"""Texts compared word by word."""

from hypothesis import given
from hypothesis import strategies as some

from explainer.prose.aligned import Piece, runs, words

TEXTS = some.text(alphabet="ab 12.é", max_size=30)


def test_words_that_differ_stand_out() -> None:
    assert words("It came at 5 pm.", "It came at 5:21 pm.") == (
        Piece("kept", "It came at 5"),
        Piece("come", ":21"),
        Piece("kept", " pm."),
    )


def test_a_phrase_that_was_replaced_is_one_change() -> None:
    assert words("the big red lamp went out", "the small green lamp went out") == (
        Piece("kept", "the "),
        Piece("gone", "big red"),
        Piece("come", "small green"),
        Piece("kept", " lamp went out"),
    )


def test_nothing_before_and_nothing_after() -> None:
    assert words("", "new words") == (Piece("come", "new words"),)
    assert words("old words", "") == (Piece("gone", "old words"),)
    assert words("", "") == ()


def test_an_apostrophe_does_not_part_a_word() -> None:
    assert words("Wilhelm's lamp", "Wilhelm’s lamp")[0] == Piece("gone", "Wilhelm's")


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_off(before: str, after: str) -> None:
    pieces = words(before, after)
    assert "".join(piece.text for piece in pieces if piece.manner != "come") == before
    assert "".join(piece.text for piece in pieces if piece.manner != "gone") == after


@given(TEXTS, TEXTS)
def test_the_other_way_round_is_its_mirror(before: str, after: str) -> None:
    turned = {"kept": "kept", "gone": "come", "come": "gone"}
    ours = sorted((piece.manner, piece.text) for piece in words(before, after))
    assert ours == sorted((turned[piece.manner], piece.text) for piece in words(after, before))


@given(some.lists(some.sampled_from("abcd"), max_size=8), some.lists(some.sampled_from("abcd"), max_size=8))
def test_runs_mirror_too(before: list[str], after: list[str]) -> None:
    assert [(b, a) for a, b in runs(before, after)] == list(runs(after, before))


def test_runs_name_what_stands_in_whose_place() -> None:
    assert list(runs(["a", "b", "c"], ["a", "x", "c", "d"])) == [(["b"], ["x"]), ([], ["d"])]
