"""Where the segments of a quotation stand in a text, in order and near enough to one another."""

import pytest

from explainer.quoting.places import places
from explainer.quoting.segments import segments_of
from explainer.quoting.text import Text

TEXT = Text("The moon is round and far.\nIt is old.\nThe moon is round.\nNobody lives there.")


def found(exact: str, *, wide_gap: bool = False) -> list[list[str]]:
    there = places(TEXT, segments_of(exact), wide_gap=wide_gap)
    return [[TEXT.normal[start:end] for start, end in place.spans] for place in there]


def test_the_same_words_in_several_places() -> None:
    assert found("The moon is round") == [["The moon is round"]] * 2
    assert [place.start for place in places(TEXT, segments_of("The moon is round"), wide_gap=False)] == [0, TEXT.starts[2]]


def test_parts_stand_in_order_in_one_paragraph_or_the_next() -> None:
    assert found("The moon … far") == [["The moon", "far"]]
    assert found("far … old") == [["far", "old"]]
    assert found("far … The moon") == []
    assert found("far … The moon", wide_gap=True) == [["far", "The moon"]]


def test_an_empty_line_is_the_end_of_a_paragraph_with_nothing_between() -> None:
    assert found("far\n\nIt is") == [["far", "It is"]]
    assert found("round\n\nIt is") == []


@pytest.mark.parametrize("exact", ["oon is", "The moon i", "square"])
def test_words_are_never_cut(exact: str) -> None:
    assert found(exact) == []


def test_nothing_has_no_place() -> None:
    assert places(TEXT, (), wide_gap=False) == ()
