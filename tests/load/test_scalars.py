"""Texts into dates, amounts and identifiers; their faults are in `cases/`."""

import pytest

from explainer.load.faults import Faults
from explainer.load.scalars import read_choice, read_date, read_identifier, read_whole, read_yes_no
from explainer.load.shapes import Choice, Named


@pytest.mark.parametrize(
    ("text", "kinds", "made"),
    [
        ("moon", ("claim",), "claim:moon"),
        ("claim:moon", ("claim",), "claim:moon"),
        ("moon", ("entity", "source"), "entity:moon"),
        ("source:moon", ("entity", "source"), "source:moon"),
        ("claim:moon", ("claim", "event", "chapter"), "claim:moon"),
        ("chapter:about/method", ("claim", "event", "chapter"), "chapter:about/method"),
        ("moon", ("claim", "event", "chapter"), None),
        ("source:moon", ("claim",), None),
        ("claim:about/method", ("claim",), None),
        ("chapter:/method", ("claim", "event", "chapter"), None),
        ("claim:claim:moon", ("claim",), None),
        ("Moon", ("claim",), None),
        ("moon-", ("claim",), None),
        ("mo--on", ("claim",), None),
        ("mond٣", ("claim",), None),
    ],
)
def test_identifiers(text: str, kinds: tuple[str, ...], made: str | None) -> None:
    assert read_identifier(text, Named(kinds), ("x",), Faults()) == made


def test_numbers_choices_and_truth() -> None:
    faults = Faults()
    assert [read_whole(text, (), faults) for text in ("0", "007", "-3", "٣", "1.0", "1e3", "9" * 10)] == [0, 7, -3, *[None] * 4]
    assert [read_yes_no(text, (), faults) for text in ("yes", "true", "no", "false", "YES", "on", "1")] == [
        True,
        True,
        False,
        False,
        *[None] * 3,
    ]
    assert read_choice("a", Choice(("a",)), ("x",), faults) == "a"
    assert read_choice("b", Choice(("a",)), ("x",), faults) is None
    assert faults.found[-1].message == "“x” cannot be “b”; it is one of a"


def test_sentences_as_a_range() -> None:
    faults = Faults()
    for text in ("2-4", "4-2", "1-99"):
        read_whole(text, ("sentences",), faults)
    assert [fault.hint for fault in faults.found] == ["write [2, 3, 4]", *["write it in plain digits"] * 2]


def test_a_long_text_is_no_date_and_is_not_repeated() -> None:
    faults = Faults()
    assert read_date("2026/" * 100, ("as_of",), faults) is None
    assert len(faults.found[0].message) < 100
