"""Findings as SARIF 2.1.0, which editors and code hosts show beside the lines."""

import json
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote

from explainer import __version__
from explainer.check.explain import reasons
from explainer.model.finding import Finding, Severity

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def sarif(findings: Sequence[Finding]) -> Iterator[str]:
    """One log with one run: each rule that found something, and each finding with its line."""
    rules = {finding.code: finding for finding in sorted(findings, key=lambda one: one.code)}
    places = {code: number for number, code in enumerate(rules)}
    known = reasons()
    run = {
        "tool": {
            "driver": {
                "name": "explainer",
                "semanticVersion": __version__,
                "rules": [_rule(one, known.get(one.rule, "")) for one in rules.values()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, places[finding.code]) for finding in findings],
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(finding: Finding, why: str) -> dict[str, object]:
    words = why or finding.rule.replace("-", " ")
    return {
        "id": finding.code,
        "name": finding.rule,
        "shortDescription": {"text": words},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }


def _result(finding: Finding, rule: int) -> dict[str, object]:
    position = finding.position
    region: dict[str, object] = {"startLine": position.line, "startColumn": position.column}
    if finding.line:
        region["snippet"] = {"text": finding.line}
    place = {"artifactLocation": {"uri": quote(position.file)}, "region": region}
    hint = f" ({finding.hint})" if finding.hint else ""
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message + hint},
        "locations": [{"physicalLocation": place}],
    }
