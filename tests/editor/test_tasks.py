"""Visual Studio Code's task that checks the facts: what it reads off the lines that `explainer check` prints."""

import json
import re
from pathlib import Path

import click
import pytest

from explainer.cli.formats import text
from explainer.model.finding import Finding, Severity
from explainer.model.position import Position
from tests.files import ROOT

OURS = ROOT / ".vscode" / "tasks.json"
STARTED = ROOT / "explainer" / "assets" / "start" / "dot-vscode" / "tasks.json"


def finding(severity: Severity) -> Finding:
    place = Position("data/claims/the order.yml", 4, 15)
    line = "  data/claims/other.yml:1:1 error A1 b: c"
    return Finding(
        code="R101",
        rule="reference-to-nothing",
        severity=severity,
        message="nothing is “a: b”",
        position=place,
        hint="did you mean “data/claims/other.yml:1:1”?",
        line=line,
    )


def read_off(file: Path, severity: Severity) -> list[dict[str, str]]:
    """What the task's patterns find in the lines printed for one finding."""
    tasks = {task["label"]: task for task in json.loads(file.read_text(encoding="utf-8"))["tasks"]}
    found = []
    for matcher in tasks["Check the facts"]["problemMatcher"]:
        named = {name: number for name, number in matcher["pattern"].items() if name != "regexp"}
        for line in map(click.unstyle, text([finding(severity)])):
            if match := re.search(matcher["pattern"]["regexp"], line):
                found.append(
                    {"severity": matcher.get("severity", ""), **{name: match[number] for name, number in named.items()}}
                )
    return found


@pytest.mark.parametrize("file", [OURS, STARTED], ids=["ours", "of a new explainer"])
@pytest.mark.parametrize(("severity", "shown"), [("ERROR", "error"), ("WARNING", "warning"), ("NOTE", "info")])
def test_a_finding_is_one_problem_at_its_place(file: Path, severity: str, shown: str) -> None:
    assert read_off(file, Severity[severity]) == [
        {
            "severity": shown,
            "file": "data/claims/the order.yml",
            "line": "4",
            "column": "15",
            "code": "R101 reference-to-nothing",
            "message": "nothing is “a: b”",
        }
    ]
