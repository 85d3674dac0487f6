"""The whole line for two revisions of a project, and what differs between them."""

from dataclasses import replace
from typing import Final

from explainer import compare as comparing
from explainer import load as loading
from explainer import weave as weaving
from explainer.build import Kept, Progress, checked_of, silent
from explainer.load.commit import read_commit, resolve
from explainer.load.files import read_files
from explainer.model.change import Difference
from explainer.model.finding import Finding
from explainer.model.site import Project, Site
from explainer.pages.render import Templates
from explainer.weave.web import Web

WORKING_TREE: Final = "working tree"


def corrections_wanted(project: Project, base: str, progress: Progress = silent) -> tuple[Finding, ...]:
    """Facts that were published at a revision and read otherwise in the working tree, without a correction that says so.
    Raises `NoSuchCommit`."""
    kept = Kept()
    earlier = _side(project, base, kept, progress, ())
    later = _side(project, None, kept, progress, (), like=earlier.web)
    changes = comparing.changes(earlier.web, later.web)
    return tuple(sorted(comparing.corrections_wanted(earlier, later, changes), key=lambda finding: finding.key))


def compare(project: Project, site: Site, base: str, head: str | None = None, progress: Progress = silent) -> Difference:
    """What differs between two revisions, or between one and the working tree, with the site's settings as they are now.
    Raises `NoSuchCommit`. Nothing of the working tree is touched; what the earlier side's pages are made of is kept."""
    kept = Kept()
    key = comparing.key_of(resolve(project, base), project, site)
    drawn = comparing.read_kept(project, key)
    earlier = _side(project, base, kept, progress, drawn.findings if drawn else None)
    later = _side(project, head, kept, progress, like=earlier.web)
    templates = Templates(site.overrides)
    progress("making pages")
    if drawn is None:
        drawn = comparing.draw_base(earlier, site, templates)
        comparing.write_kept(project, key, drawn)
    return comparing.compare(*comparing.draw_head(earlier, drawn, later, site, templates))


def _side(  # noqa: PLR0913 - both sides in one
    project: Project,
    revision: str | None,
    kept: Kept,
    progress: Progress,
    findings: tuple[Finding, ...] | None = None,
    *,
    like: Web | None = None,
) -> comparing.Side:
    """One side of a comparison, with its findings unless they are known; most of it like another one. Neither side has a
    history: dates of last changes would mark every page."""
    progress(f"reading {revision or WORKING_TREE}")
    if revision is None:
        read = read_files(project)
        contents, beside = read.contents, tuple(read.findings)
    else:
        contents, beside = read_commit(project, revision).files, ()
    loaded = loading.load_files(contents, data=project.data, docs=project.docs, parsed=kept.parsed)
    if findings is not None:
        return comparing.Side(revision or WORKING_TREE, weaving.weave(loaded.library, kept.inline, like), findings)
    checked = checked_of(replace(loaded, findings=(*beside, *loaded.findings)), kept, progress, like)
    return comparing.Side(revision or WORKING_TREE, checked.web, checked.findings)
