"""Findings in one line, in order, and with the line at fault."""

from dataclasses import replace

import pytest

from explainer.model.finding import Finding, Severity
from explainer.model.position import Position

FINDING = Finding(
    code="Q102",
    rule="quotation-without-locator",
    severity=Severity.WARNING,
    message="it has no locator",
    position=Position("data/claims.yml", 12, 7),
)


def test_in_one_line() -> None:
    words = "data/claims.yml:12:7 warning Q102 quotation-without-locator: it has no locator"
    assert str(FINDING) == words
    assert str(replace(FINDING, hint="say where")) == f"{words} (say where)"


def test_they_are_sorted_by_place_then_rule() -> None:
    others = [
        replace(FINDING, position=Position("data/claims.yml", 9, 30)),
        FINDING,
        replace(FINDING, code="Q103"),
        replace(FINDING, code="A101", position=Position("data/claims.yml", 12, 30)),
        replace(FINDING, position=Position("data/sources.yml", 1, 1)),
    ]
    mixed = [others[place] for place in (3, 1, 4, 0, 2)]
    assert sorted(mixed, key=lambda finding: finding.key) == others


def test_severities_are_weighed() -> None:
    assert sorted(Severity, reverse=True) == [Severity.ERROR, Severity.WARNING, Severity.NOTE]


@pytest.mark.parametrize(
    ("line", "column", "pointed"),
    [
        ("moon: x", 7, ("moon: x", "      ^")),
        ("moon:\tx", 7, ("moon: x", "      ^")),
        ("   ", 2, ("", "")),
        ("a" * 60 + "b" + "c" * 200, 61, ("…" + "a" * 59 + "b" + "c" * 50, " " * 60 + "^")),
        ("a" * 59 + "b" + "c" * 200, 60, ("a" * 59 + "b" + "c" * 50, " " * 59 + "^")),
    ],
)
def test_the_line_is_shortened_round_the_place(line: str, column: int, pointed: tuple[str, str]) -> None:
    assert replace(FINDING, line=line, position=Position("x", 1, column)).pointed == pointed
