"""Items of two lists find their fellows."""

from dataclasses import dataclass

from explainer.compare.pairing import pairs


@dataclass(frozen=True)
class Place:
    key: str
    words: str


def _key(item: object) -> object:
    return item.key if isinstance(item, Place) else None


def test_equal_items_are_fellows_wherever_they_stand() -> None:
    assert pairs(("a", "b"), ("b", "a")) == [("a", "a"), ("b", "b")]


def test_what_has_no_fellow_stands_alone() -> None:
    assert pairs(("a", "b"), ("b", "c")) == [("a", None), ("b", "b"), (None, "c")]


def test_equal_keys_are_fellows_before_anything_else_is() -> None:
    old, new, other = Place("x", "old"), Place("x", "new"), Place("y", "other")
    assert pairs((old,), (other, new), [_key]) == [(old, new), (None, other)]


def test_of_several_with_one_key_the_first_goes_with_the_first() -> None:
    one, two, three = Place("x", "1"), Place("x", "2"), Place("x", "3")
    assert pairs((one, two), (three,), [_key]) == [(one, three), (two, None)]


def test_records_without_a_key_go_together_in_order() -> None:
    old, new = Place("x", "1"), Place("y", "2")
    assert pairs((old,), (new,)) == [(old, new)]
