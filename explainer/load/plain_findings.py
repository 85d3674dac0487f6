"""Findings as plain values, and back."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.position import Position


def plain_finding(finding: Finding) -> dict[str, Any]:
    """The finding as JSON can hold it."""
    return {each.name: getattr(finding, each.name) for each in fields(finding)}


def finding_of(plain: Mapping[str, Any]) -> Finding:
    """The finding of such values. Raises KeyError, TypeError or ValueError for any other."""
    subject = plain["subject"]
    known = {
        "severity": Severity(plain["severity"]),
        "position": Position(*plain["position"]),
        "subject": None if subject is None else Identifier(subject),
    }
    return Finding(**{**plain, **known})
