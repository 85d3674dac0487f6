"""Findings that only one of two states has."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from explainer.model.finding import Finding

_PLACE: Final = re.compile(r"(?<=\w):\d+(?::\d+)?")


def changed_findings(base: Sequence[Finding], head: Sequence[Finding]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Findings of the later state only, then of the earlier only, each worst first. A finding is the same wherever its
    record has moved to."""
    return _without(head, base), _without(base, head)


def _without(findings: Sequence[Finding], others: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those left when each of the others has taken away one like it."""
    left = Counter(_key(finding) for finding in others)
    found = []
    for finding in findings:
        key = _key(finding)
        if left[key]:
            left[key] -= 1
        else:
            found.append(finding)
    return tuple(sorted(found, key=lambda finding: (-finding.severity, finding.key)))


def _key(finding: Finding) -> tuple[str, str, str]:
    """What a finding is, without where it stands."""
    return finding.code, finding.subject or finding.position.file, _PLACE.sub("", finding.message)
