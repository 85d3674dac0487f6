"""Pieces of messages."""

import pytest

from explainer.load.wording import LONGEST, field_name, quoted_field, shortened, what_is
from explainer.model.position import FieldPath


def test_a_text_is_cut_to_one_short_line() -> None:
    assert shortened(" one\n two ") == "one two"
    assert shortened("x" * LONGEST) == "x" * LONGEST
    assert shortened("x" * (LONGEST + 1)) == "x" * (LONGEST - 1) + "…"
    assert len(shortened("word " * 1_000)) <= LONGEST


@pytest.mark.parametrize(("value", "words"), [(None, "nothing"), ("x", "a text"), ([], "a list"), ({}, "a mapping")])
def test_what_a_value_is(value: object, words: str) -> None:
    assert what_is(value) == words


@pytest.mark.parametrize(
    ("path", "name", "words"),
    [
        ((), "", "the record"),
        (("locator",), "locator", "“locator”"),
        (("citations", 0, "form"), "form", "“form”"),
        (("topics", 2), "topics", "an entry of “topics”"),
    ],
)
def test_what_a_path_leads_to(path: FieldPath, name: str, words: str) -> None:
    assert (field_name(path), quoted_field(path)) == (name, words)
