"""Earlier states of the story: what the site knew on a day, drawn by today's engine, or why that can no longer be shown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from explainer import build
from explainer.build import Built
from explainer.load import FAULTS
from explainer.load.commit import NoSuchCommit, commit_on, read_commit
from explainer.model.finding import Finding, Severity
from explainer.model.library import History
from explainer.model.site import Project, Site
from explainer.pages.earlier import UNKNOWN, UNREADABLE


@dataclass(frozen=True, slots=True)
class Earlier:
    """The story as the site knew it at the end of a day (UTC)."""

    day: date
    built: Built | None = None
    """Its pages; None where they cannot be shown."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Everything that lay in the chapters' folder then, by its path there."""
    findings: tuple[Finding, ...] = ()
    """All findings, where its form can no longer be read."""
    why_not: str = ""
    """Why it cannot be shown, in words."""

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of its pages, from its own root."""
        if self.built is None:
            return frozenset()
        chapters = self.built.web.library.chapters.values()
        return frozenset((*(page.address for page in self.built.pages.pages), *(chapter.address for chapter in chapters)))


def earlier(project: Project, site: Site, day: date) -> Earlier:
    """The facts and chapters of the last commit of that day or before, drawn. Rules have become stricter since, so only
    faults of form stand against it. Raises `NoSuchCommit` where there is no such commit."""
    commit = read_commit(project, commit_on(project, day), whole=True)
    history = History(why_incomplete=f"this is the story as of {day.isoformat()}")
    prefix = f"{project.docs}/"
    found = {path: content for path, content in {**commit.files, **commit.beside}.items() if path.startswith(prefix)}
    files = {path.removeprefix(prefix): content for path, content in sorted(found.items())}
    built = build.build_at(project, site, commit.files, history)
    forms = {fault.code for fault in FAULTS}
    if any(finding.severity is Severity.ERROR and finding.code in forms for finding in built.findings):
        return Earlier(day, None, files, built.findings, UNREADABLE)
    return Earlier(day, built, files)


def earlier_states(project: Project, site: Site, days: Sequence[date]) -> Iterator[Earlier]:
    """The states of several days, in order; also those that cannot be shown, with the reason."""
    for day in sorted(set(days)):
        try:
            yield earlier(project, site, day)
        except NoSuchCommit as none:
            yield Earlier(day, why_not=f"{UNKNOWN}: {none}")
