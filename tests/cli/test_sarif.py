"""Findings as SARIF: the shape that the standard asks for, in as far as we use it."""

import json

from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from explainer.cli.sarif import sarif
from explainer.model.finding import Finding, Severity
from explainer.model.position import Position

TEXT = {"type": "object", "properties": {"text": {"type": "string", "minLength": 1}}, "required": ["text"]}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
REGION = {
    "type": "object",
    "properties": {
        "startLine": {"type": "integer", "minimum": 1},
        "startColumn": {"type": "integer", "minimum": 1},
        "snippet": TEXT,
    },
    "additionalProperties": False,
}
ARTIFACT = {"type": "object", "properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}}, "required": ["uri"]}
PLACE = {"type": "object", "properties": {"artifactLocation": ARTIFACT, "region": REGION}, "additionalProperties": False}
LOCATION = {"type": "object", "properties": {"physicalLocation": PLACE}, "additionalProperties": False}
RESULT = {
    "type": "object",
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": TEXT,
        "locations": {"type": "array", "items": LOCATION},
    },
    "required": ["message"],
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": TEXT,
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}, "additionalProperties": False},
    },
    "required": ["id"],
    "additionalProperties": False,
}
DRIVER = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "semanticVersion": {"type": "string"},
        "rules": {"type": "array", "items": RULE, "uniqueItems": True},
    },
    "required": ["name"],
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "properties": {
        "tool": {"type": "object", "properties": {"driver": DRIVER}, "required": ["driver"]},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": RESULT},
    },
    "required": ["tool"],
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "properties": {"$schema": {"type": "string"}, "version": {"const": "2.1.0"}, "runs": {"type": "array", "items": RUN}},
    "required": ["version", "runs"],
    "additionalProperties": False,
}
"""The part of the standard's schema that a log of ours uses."""


def finding(code: str, rule: str, severity: Severity, file: str = "data/claims.yml", line: str = "") -> Finding:
    place = Position(file, 4, 15)
    return Finding(code=code, rule=rule, severity=severity, message="m", position=place, hint="h", line=line)


FOUND = (
    finding("R101", "reference-to-nothing", Severity.ERROR, line="    - source: nasa-1696"),
    finding("P9", "no-rule-of-ours", Severity.NOTE, "docs/à b.md"),
    finding("R101", "reference-to-nothing", Severity.ERROR),
)


def test_a_log_has_the_shape_of_the_standard() -> None:
    for findings in ((), FOUND):
        log = json.loads("\n".join(sarif(findings)))
        assert [error.message for error in Draft7Validator(LOG).iter_errors(log)] == []


def test_each_result_names_its_rule_and_place() -> None:
    (run,) = json.loads("\n".join(sarif(FOUND)))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["P9", "R101"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["R101", "P9", "R101"]
    assert rules[1]["shortDescription"]["text"].startswith("A reader who follows the link finds nothing")
    place = run["results"][1]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "docs/%C3%A0%20b.md"}, "region": {"startLine": 4, "startColumn": 15}}
    assert run["results"][0]["level"] == "error"
    assert run["results"][0]["message"] == {"text": "m (h)"}
