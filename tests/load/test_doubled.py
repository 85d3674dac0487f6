"""Keys that stand twice, told once."""

from explainer.load.doubled import told_once, without_first_halves
from explainer.load.faults import DUPLICATE_KEY, EMPTY_VALUE, TAG, Slip


def _twice(name: str, line: int, kept: int, column: int = 3) -> Slip:
    return Slip(
        DUPLICATE_KEY, line, column, f"“{name}” stands twice; the one on line {kept} is kept", "delete one, or make both one"
    )


def test_keys_below_a_name_that_is_missing_are_told_once() -> None:
    slips = [_twice("text", 8, 2), _twice("topics", 9, 3), _twice("citations", 11, 5)]
    (told,) = told_once(slips)
    assert (told.line, told.message) == (8, "“text” and 2 keys below it stand from line 2 on already, so these are not read")
    (told,) = told_once(slips[:2])
    assert told.message == "“text” and the key below it stand from line 2 on already, so these are not read"


def test_single_ones_and_others_stay() -> None:
    slips = [_twice("text", 3, 2), Slip(TAG, 4, 1, "a tag"), _twice("note", 9, 8), _twice("note", 12, 11, column=5)]
    assert list(told_once(slips)) == slips


def test_an_empty_key_above_the_same_key_is_told_as_standing_twice() -> None:
    empty = [Slip(EMPTY_VALUE, 2, 9, "no value"), Slip(EMPTY_VALUE, 7, 9, "no value")]
    assert list(without_first_halves(empty, [_twice("text", 3, 2)])) == empty[1:]
