"""The end of the line for facts that were drawn before: only pages of which something changed are drawn again."""

import hashlib
from collections.abc import Container, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from explainer import load as loading
from explainer import pages as drawing
from explainer import weave as weaving
from explainer.build import Checked, Kept, Progress, templates_of
from explainer.model.library import History
from explainer.model.site import Project, Site
from explainer.pages.remembered import Remembered
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """The facts as they were when pages were drawn of them."""

    contents: Mapping[str, bytes]
    """The files that were read, by their path from the project's root."""
    history: History
    findings: str
    """A digest of what was found in them."""
    remembered: Remembered
    web: Web | None = None
    """The same facts, linked, where they are at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A drawing of which most pages are as they were the time before."""

    pages: tuple[drawing.Page, ...]
    """By address; those that are as they were have no words."""
    anew: frozenset[str]
    """Addresses of the pages that were drawn."""
    files: tuple[drawing.DataFile, ...]
    then: Then
    """These facts, for the next time."""


def draw_changed(  # noqa: PLR0913 - what was, and what is
    project: Project,
    checked: Checked,
    site: Site,
    *,
    then: Then | None,
    usable: Container[str],
    held: Mapping[str, bytes] = MappingProxyType({}),
    kept: Kept | None = None,
    progress: Progress = lambda stage: None,
) -> Changed:
    """All pages and data files of facts that were checked, drawn no further than need be: pages whose address is usable and
    of which nothing changed since then come out without their words. `held` are the files of data that hold lines of records,
    by address; none where not all of them are at hand. Settings, templates and engine must be as they were. Raises
    `TemplateFault`."""
    kept = kept or Kept()
    findings = hashlib.sha256(repr(checked.findings).encode(errors="surrogatepass")).hexdigest()
    changed = None
    if then is not None:
        progress("looking what changed")
        earlier = then.web or _web_of(then, project, kept, checked.web)
        changed = drawing.changed_reads(earlier, checked.web, ((then.findings,), (findings,)))
    remembered = Remembered() if then is None or changed is None else then.remembered
    changed = changed or frozenset()
    again = remembered.again(checked.web, checked.findings, changed, usable)
    progress("making pages")
    made = drawing.pages_again(checked.web, checked.findings, site, templates_of(site, kept), again)
    lines = remembered.lines_again(checked.web, changed, held)
    return Changed(
        pages=made,
        anew=frozenset(again.drawn_anew),
        files=drawing.files(checked.web, site, lines.lines),
        then=Then(
            contents=checked.contents,
            history=checked.library.history,
            findings=findings,
            remembered=remembered.after(again, lines),
            web=checked.web,
        ),
    )


def _web_of(then: Then, project: Project, kept: Kept, like: Web) -> Web:
    loaded = loading.load_files(then.contents, history=then.history, data=project.data, docs=project.docs, parsed=kept.parsed)
    return weaving.weave(loaded.library, kept.inline, like, kept.uses)
