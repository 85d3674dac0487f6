"""Findings that only one state has."""

from explainer.compare.findings import changed_findings
from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position


def _finding(line: int, message: str = "it is wrong", severity: Severity = Severity.WARNING) -> Finding:
    place = Position("data/claims.yml", line)
    return Finding(
        code="C1", rule="wrong", severity=severity, message=message, position=place, subject=Identifier("claim:lamp")
    )


def test_a_finding_that_only_moved_is_the_same() -> None:
    assert changed_findings([_finding(1)], [_finding(9)]) == ((), ())


def test_places_in_the_message_do_not_count() -> None:
    before, after = _finding(1, "stands at data/a.yml:3:1 too"), _finding(1, "stands at data/a.yml:7:1 too")
    assert changed_findings([before], [after]) == ((), ())


def test_the_second_of_two_alike_is_new() -> None:
    assert changed_findings([_finding(1)], [_finding(1), _finding(2)]) == ((_finding(2),), ())


def test_the_worst_comes_first() -> None:
    note, error = _finding(1, "a", Severity.NOTE), _finding(2, "b", Severity.ERROR)
    assert changed_findings([], [note, error]) == ((error, note), ())
    assert changed_findings([note, error], []) == ((), (error, note))
