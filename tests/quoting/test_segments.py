"""The segments of a quotation."""

import pytest

from explainer.quoting.segments import Segment, segments_of


def parted(exact: str) -> list[tuple[str, str]]:
    return [(segment.words, segment.joint) for segment in segments_of(exact)]


@pytest.mark.parametrize("mark", ["…", "...", "....", ". . .", "[…]", "[...]", "( … )", "(...)"])
def test_every_mark_of_words_left_out_parts_it(mark: str) -> None:
    assert parted(f"one two {mark} three") == [("one two", "first"), ("three", "left-out")]


def test_marks_at_either_end_part_nothing() -> None:
    assert parted("… one two …") == [("one two", "first")]


def test_the_end_of_a_paragraph_parts_it() -> None:
    assert parted("one\n \ntwo") == [("one", "first"), ("two", "paragraph")]
    assert parted("one\ntwo") == [("one two", "first")]


def test_words_left_out_at_the_end_of_a_paragraph_are_left_out() -> None:
    assert parted("one …\n\ntwo") == parted("one\n\n… two") == [("one", "first"), ("two", "left-out")]


def test_nothing_but_marks_has_no_segment() -> None:
    assert segments_of("… […]") == ()
    assert segments_of("") == ()


def test_words_are_in_normal_form() -> None:
    assert segments_of("“a”  b")[0] == Segment(segments_of('"a" b')[0].words, "first")
