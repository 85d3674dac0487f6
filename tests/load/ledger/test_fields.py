"""The fields of one entry of the ledger: each of its own type, taken once, and none left."""

from collections.abc import Callable
from datetime import date

import pytest

from explainer.load.ledger.fields import LONGEST, Fields, NotAnEntry

DIGEST = "0123456789abcdef" * 4


def test_each_is_of_its_own_type() -> None:
    fields = Fields({"who": "Ash", "words": 0, "on": "2026-06-12", "of": DIGEST, "state": "exact", "b": None, "a": ["x"]})
    assert (fields.text("who"), fields.number("words"), fields.day("on")) == ("Ash", 0, date(2026, 6, 12))
    assert (fields.digest("of"), fields.choice("state", ("exact", "differs"))) == (DIGEST, "exact")
    assert list(fields.rest().items()) == [("a", ["x"]), ("b", None)]
    fields.end()


@pytest.mark.parametrize(
    ("value", "take", "message"),
    [
        (" ", lambda fields: fields.text("x"), "“x” is no text: “”"),
        (["a"], lambda fields: fields.text("x"), "“x” is no text: “['a']”"),
        ("a" * (LONGEST + 1), lambda fields: fields.text("x"), f"“x” is no text: “{'a' * 59}…”"),
        (True, lambda fields: fields.number("x"), "“x” is no whole number: “True”"),
        (-1, lambda fields: fields.number("x"), "“x” is no whole number: “-1”"),
        (1.0, lambda fields: fields.number("x"), "“x” is no whole number: “1.0”"),
        ("20260612", lambda fields: fields.day("x"), "“x” is no day: “20260612”"),
        ("2026-02-30", lambda fields: fields.day("x"), "“x” is no day: “2026-02-30”"),
        (DIGEST.upper(), lambda fields: fields.digest("x"), f"“x” is no SHA-256: “{DIGEST.upper()[:59]}…”"),
        ("", lambda fields: fields.digest("x"), "“x” is no SHA-256: “”"),
        ("c", lambda fields: fields.choice("x", ("a", "b")), "“x” is none of a, b: “c”"),
    ],
)
def test_what_no_tool_can_have_written(value: object, take: Callable[[Fields], object], message: str) -> None:
    with pytest.raises(NotAnEntry) as raised:
        take(Fields({"x": value}))
    assert str(raised.value) == message


def test_a_digest_may_be_none_where_that_is_said() -> None:
    assert Fields({"x": ""}).digest("x", may_be_empty=True) == ""


def test_a_word_is_taken_only_if_it_is_the_one() -> None:
    fields = Fields({"state": "exact"})
    assert [fields.holds("state", word) for word in ("differs", "exact", "exact")] == [False, True, False]


def test_what_is_missing_and_what_is_left_is_named() -> None:
    with pytest.raises(NotAnEntry, match="the entry has no “who”"):
        Fields({}).text("who")
    with pytest.raises(NotAnEntry, match="the entry has an unknown “a”"):
        Fields({"b": 1, "a": 2}).end()
