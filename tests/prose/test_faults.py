"""The findings of one chapter, with their places."""

from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position
from explainer.prose.faults import Report


def report(*lines: str) -> Report:
    return Report("docs/a.md", lines, Identifier("chapter:a"))


def test_a_finding_has_the_code_the_weight_and_the_line() -> None:
    found = report("one", "two")
    found.add("unsafe-link", found.position(2, 3), "no", "write another")
    (finding,) = found.findings()
    assert (finding.code, finding.severity, finding.line, finding.subject) == ("P021", Severity.ERROR, "two", "chapter:a")
    assert str(finding) == "docs/a.md:2:3 error P021 unsafe-link: no (write another)"


def test_findings_come_in_order_of_place() -> None:
    found = report("one", "two")
    for place in ((2, 1), (1, 3), (1, 2)):
        found.add("unsafe-link", found.position(*place), "no")
    assert [(finding.position.line, finding.position.column) for finding in found.findings()] == [(1, 2), (1, 3), (2, 1)]


def test_columns_behind_tabs_are_those_of_the_file() -> None:
    found = report("one", "\tone\ttwo")
    assert [found.position(2, column).column for column in (1, 4, 5, 8, 9, 11)] == [1, 1, 2, 5, 6, 8]
    assert found.position(1, 3) == Position("docs/a.md", 1, 3)


def test_a_place_behind_the_last_line_is_no_fault() -> None:
    found = report("one")
    found.add("unsafe-link", found.position(9, 0), "no")
    assert found.findings()[0].position == Position("docs/a.md", 9, 1)
