"""Findings come out of plain values as they went in."""

import json

from explainer.load.plain_findings import finding_of, plain_finding
from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position


def test_a_finding_comes_out_as_it_went_in() -> None:
    known = {
        "code": "L001",
        "rule": "a-rule",
        "message": "wrong",
        "position": Position("data/claims.yml", 2, 3),
        "hint": "right",
    }
    for subject in (None, Identifier("claim:lamp")):
        finding = Finding(severity=Severity.WARNING, subject=subject, line="text", **known)  # type: ignore[arg-type]  # of a dict
        found = finding_of(json.loads(json.dumps(plain_finding(finding))))
        assert found == finding
        assert (type(found.subject), type(found.severity)) == (type(subject), Severity)
        assert found.position.file == "data/claims.yml"
