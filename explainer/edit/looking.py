"""Looks a change over before it is written: what it would make wrong that was right."""

from collections import Counter
from collections.abc import Mapping

from explainer import build
from explainer.edit.changes import Changes
from explainer.model.finding import Finding, Severity
from explainer.model.site import Project


def new_findings(project: Project, files: Mapping[str, bytes], changes: Changes) -> tuple[Finding, ...]:
    """The findings that the files would have after the change and have not now, wherever on their lines they stand."""
    kept = build.Kept()
    had = Counter(map(_sort, build.check_files(files, project, kept).findings))
    found = []
    for finding in build.check_files(changes.applied(files), project, kept).findings:
        if had[_sort(finding)]:
            had[_sort(finding)] -= 1
        else:
            found.append(finding)
    return tuple(found)


def errors_of(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that stop a build."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def _sort(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.message
