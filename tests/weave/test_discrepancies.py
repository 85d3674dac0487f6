"""Which values are found to differ, and which of them a dispute covers."""

from typing import Any

import pytest

from explainer.model.claim import Value
from explainer.model.dates import parse_date
from explainer.model.identifier import Identifier
from tests.weave.build import claim, dispute, ids, measure, position, statement, through, value, woven

MEASURES = (measure(unit="people"), measure("signers", unit="signers", grows=True), measure("arrival", "time"))


def pairs(*things: Any) -> list[tuple[str, str]]:
    return [(found.left.id.name, found.right.id.name) for found in woven(*MEASURES, *things).discrepancies]


def valued(*values: Value) -> list[Any]:
    return [claim(name, value=each) for name, each in zip("abcdef", values, strict=False)]


def grown(*amounts: tuple[str, str | None]) -> list[Any]:
    return valued(*(value(amount, as_of, "signers") for amount, as_of in amounts))


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([value("80"), value("76")], [("a", "b")]),
        ([value("80", "2026-06-15"), value("76", "2026-06-15")], [("a", "b")]),
        ([value("80", "2026-06-15"), value("76", "2026-06-16")], []),
        ([value("80", "2026-06-15"), value("76", "2026-06")], [("a", "b")]),
        ([value("80", "2026-06-15"), value("76")], [("a", "b")]),
        ([value("80", of="letter"), value("76", of="post")], []),
        ([value("80"), value("76", measure="arrival")], []),
        ([value("80"), value(">76")], []),
        ([value("80"), value('"about eighty"')], []),
        ([value("80"), value("76"), value("70")], [("a", "b"), ("a", "c"), ("b", "c")]),
        ([value("80"), value("76"), value("80")], [("a", "b"), ("b", "c")]),
        ([value("80", measure="gone"), value("76", measure="gone")], []),
        (
            [value("80", "2026-06-15"), value("1", "2026-06-16"), value("2", "2026-06-16"), value("76", "2026-06-15")],
            [("a", "d"), ("b", "c")],
        ),
        ([value("80", "2026-06-15~"), value("76", "2026-06-16")], []),
        ([value("80", "2026-06-12T23:30-04:00"), value("76", "2026-06-13T03:30Z")], [("a", "b")]),
    ],
)
def test_values(values: list[Value], found: list[tuple[str, str]]) -> None:
    assert pairs(*valued(*values)) == found


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("2026-06-12T17:21-04:00", "2026-06-12T21:21Z", False),
        ("2026-06-12T17:21-04:00", "2026-06-12T17:31-04:00", True),
        ("2026-06-12T17:21-04:00", "2026-06-12", False),
        ("2026-06-12T17:21-04:00", "2026-06-13", True),
        ("2026-06-12T13:00-04:00~", "2026-06-12T13:30-04:00", False),
    ],
)
def test_times_at_the_coarser_precision(left: str, right: str, differ: bool) -> None:
    assert bool(pairs(*valued(value(left, measure="arrival"), value(right, measure="arrival")))) is differ


@pytest.mark.parametrize(
    ("amounts", "found"),
    [
        ([("42", "2026-06-14"), ("80", "2026-06-15")], []),
        ([("80", "2026-06-14"), ("76", "2026-06-15")], [("a", "b")]),
        ([("76", "2026-06-15"), ("80", "2026-06-14")], [("b", "a")]),
        ([("80", "2026-06-15"), ("76", "2026-06-15")], []),
        ([("80", "2026-06-15"), ("76", "2026-06")], []),
        ([("80", "2026-06-14"), ("76", None)], []),
        ([(">80", "2026-06-14"), ("~80", "2026-06-15")], []),
        ([(">80", "2026-06-14"), ("76", "2026-06-15")], [("a", "b")]),
        ([("~80", "2026-06-14"), ("76", "2026-06-15")], []),
        ([("80", "2026-06-14~"), ("76", "2026-06-15")], []),
        ([("<90", "2026-06-14"), ("1", "2026-06-15")], []),
        ([("90", "2026-06-13"), ("80", "2026-06-14"), ("70", "2026-06-15")], [("a", "b"), ("a", "c"), ("b", "c")]),
        ([("80", "2026-06-14T12:00Z"), ("76", "2026-06-14T12:00-04:00")], [("a", "b")]),
        ([("76", "2026-06-13T00:30+02:00"), ("80", "2026-06-12T23:30Z")], []),
        ([("80", "2026-06-13"), ("76", "2026-06-12T23:30-04:00")], []),
    ],
)
def test_what_grows_differs_only_where_a_later_value_is_lower(
    amounts: list[tuple[str, str | None]], found: list[tuple[str, str]]
) -> None:
    assert pairs(*grown(*amounts)) == found


def test_what_stands_in_one_dispute_is_covered() -> None:
    differing = valued(value("80"), value("76"))
    assert pairs(*differing, dispute("d", position("a"), position("b"))) == []
    assert pairs(*differing, dispute("d", position("a"), position("b"), state="settled")) == []
    assert pairs(*differing, dispute("d", position("a"), state="settled", settled_by=ids("claim", "b"))) == []
    assert pairs(*differing, dispute("d", position("a")), dispute("e", position("b"))) == [("a", "b")]


def test_a_dispute_covers_claims_by_their_statements() -> None:
    right = claim("b", through("s"), value=value("76"))
    dispute_of_both = dispute("d", position("a"), position("", "s"))
    assert pairs(claim("a", value=value("80")), right, statement("s", "p"), dispute_of_both) == []


def test_a_superseded_claim_differs_from_nothing() -> None:
    assert pairs(claim("a", value=value("80"), superseded_by="b"), claim("b", value=value("76"))) == []


def test_one_of_two_claims_alike_may_be_covered() -> None:
    three = valued(value("80"), value("80"), value("76"))
    assert pairs(*three, dispute("d", position("a"), position("c"))) == [("b", "c")]


def test_a_claims_own_date_is_not_its_values() -> None:
    left = claim("a", value=value("80"), as_of=parse_date("2026-06-12"))
    right = claim("b", value=value("76"), as_of=parse_date("2026-06-13"))
    assert pairs(left, right) == [("a", "b")]


def test_why() -> None:
    (found,) = woven(*MEASURES, *valued(value(">80", "2026-06-15"), value("76"))).discrepancies
    assert found.why == "more than 80 people (as of 15 June 2026) and 76 people cannot both hold"
    assert (found.measure.id, found.left.id, found.right.id) == ("measure:count", "claim:a", "claim:b")
    (found,) = woven(*MEASURES, *grown(("80", "2026-06-14"), ("76", "2026-06-15"))).discrepancies
    assert found.why == (
        "76 signers (as of 15 June 2026) comes after 80 signers (as of 14 June 2026), though the number only grows"
    )


def test_by_measure_what_is_measured_then_claims() -> None:
    things = [
        claim("d", value=value("1", of="post")),
        claim("c", value=value("2", of="post")),
        claim("b", value=value("1", of="letter")),
        claim("a", value=value("2", of="letter")),
        claim("f", value=value("2026-06-12", measure="arrival")),
        claim("e", value=value("2026-06-13", measure="arrival")),
    ]
    assert pairs(*things) == [("e", "f"), ("a", "b"), ("c", "d")]


def test_many_at_odds_are_not_all_paired() -> None:
    many = [claim(f"c{number:03}", value=value(str(number))) for number in range(100)]
    found = pairs(*many)
    assert len(found) == 80 * 20 + sum(range(20))
    assert {name for pair in found for name in pair} == {each.id.name for each in many}


def test_many_that_fall_are_not_all_paired() -> None:
    days = [f"2026-{number // 28 + 1:02}-{number % 28 + 1:02}" for number in range(100)]
    falling = [claim(f"c{number:03}", value=value(str(1000 - number), day, "signers")) for number, day in enumerate(days)]
    assert len(pairs(*falling)) == 80 * 20 + sum(range(20))


def test_values_for_any_measure_are_compared_though_words_are_not() -> None:
    assert woven(*MEASURES, *valued(value("80"), value("76"))).discrepancies[0].measure.id == Identifier("measure:count")
