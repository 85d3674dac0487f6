"""Findings as lines: for a person, as JSON, as annotations of a pull request, and as SARIF."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

import click

from explainer.check.explain import reasons
from explainer.cli.sarif import sarif
from explainer.model.finding import Finding, Severity

COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
GITHUB_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
GITHUB_LIMIT: Final = 10
"""Annotations of one level that GitHub keeps of a step; it drops the rest without a word (actions/toolkit, PR 734)."""


def text(findings: Sequence[Finding]) -> Iterator[str]:
    """For a person: grouped by file, each with its line and a caret, why it matters and what to do; then a summary. Files with
    the worst findings come last, where a terminal still shows them."""
    file = None
    known = reasons() if findings else {}
    worst: dict[str, Severity] = {}
    for finding in findings:
        worst[finding.position.file] = max(finding.severity, worst.get(finding.position.file, finding.severity))
    for finding in sorted(findings, key=lambda each: (worst[each.position.file], each.position.file)):
        if finding.position.file != file:
            file = finding.position.file
            yield click.style(file, bold=True)
        yield from _paragraph(finding, known.get(finding.rule, ""))
    yield summary(findings)


def since(before: Sequence[Finding], now: Sequence[Finding]) -> Iterator[str]:
    """For a person who saw the findings before: those that came, how many went, and a summary of all there are now."""
    had, have = Counter(map(_sort, before)), Counter(map(_sort, now))
    come = []
    for finding in now:
        if had[_sort(finding)] > 0:
            had[_sort(finding)] -= 1
        else:
            come.append(finding)
    *new, _ = text(come)
    gone = sum((Counter(map(_sort, before)) - have).values())
    yield ""
    yield from new
    if gone:
        yield click.style(f"{gone} mended", fg="green")
    yield f"now: {summary(now)}"


def _sort(finding: Finding) -> tuple[str, str, str]:
    """What a finding is, wherever on the lines of its file it stands by now."""
    return finding.code, finding.position.file, finding.message


def _paragraph(finding: Finding, why: str) -> Iterator[str]:
    severity = click.style(f"{finding.severity} {finding.code}", fg=COLOURS[finding.severity])
    place = f"{finding.position.file}:{finding.position.line}:{finding.position.column}"
    yield f"  {place} {severity} {finding.rule}: {finding.message}"
    line, caret = finding.pointed
    if line:
        yield f"      {line}"
        yield f"      {caret}"
    if why:
        yield click.style(f"      {why}", dim=True)
    if finding.hint:
        yield f"      → {finding.hint}"


def summary(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity: `2 errors, 1 warning, 4 notes in 3 files`."""
    if not findings:
        return "nothing found"
    counts = Counter(finding.severity for finding in findings)
    parts = [
        f"{counts[severity]} {severity}{'s' if counts[severity] != 1 else ''}" for severity in sorted(counts, reverse=True)
    ]
    files = len({finding.position.file for finding in findings})
    return f"{', '.join(parts)} in {files} file{'s' if files != 1 else ''}"


def as_json(findings: Sequence[Finding]) -> Iterator[str]:
    """For programs: a list of objects."""
    yield json.dumps([_plain(finding) for finding in findings], ensure_ascii=False, indent=2)


def _plain(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "file": finding.position.file,
        "line": finding.position.line,
        "column": finding.position.column,
        "message": finding.message,
        "hint": finding.hint,
        "source": finding.line,
        "subject": finding.subject,
    }


def github(findings: Sequence[Finding]) -> Iterator[str]:
    """For GitHub Actions: annotations by file and line, at most ten of a level, then one line with the counts."""
    shown: Counter[Severity] = Counter()
    for finding in sorted(findings, key=lambda one: (-one.severity, one.key)):
        shown[finding.severity] += 1
        if shown[finding.severity] > GITHUB_LIMIT:
            continue
        hint = f" ({finding.hint})" if finding.hint else ""
        place = f"file={_property(finding.position.file)},line={finding.position.line},col={finding.position.column}"
        title = _property(f"{finding.code} {finding.rule}")
        yield f"::{GITHUB_LEVELS[finding.severity]} {place},title={title}::{_data(finding.message + hint)}"
    left = sum(max(0, number - GITHUB_LIMIT) for number in shown.values())
    yield summary(findings) + (f"; {left} not shown as annotations" if left else "")


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


FORMATS: Final[Mapping[str, Callable[[Sequence[Finding]], Iterator[str]]]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}
