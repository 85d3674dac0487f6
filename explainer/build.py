"""The whole line as one function: load, weave, check, pages. Only here is the order of the stages known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from explainer import check as checking
from explainer import load as loading
from explainer import weave as weaving
from explainer.check.echoes import without_echoes
from explainer.model.finding import Finding, Severity
from explainer.model.inline import Inline
from explainer.model.library import History, Library
from explainer.model.site import Project, Site
from explainer.prose.inline import InlineReader
from explainer.weave.fields import Uses
from explainer.weave.web import Web

if TYPE_CHECKING:  # imported by what draws and compares: `check` on a story of today would take a quarter longer
    from explainer import pages as drawing
    from explainer.pages.again import Before
    from explainer.pages.latest_lines import LatestLines
    from explainer.pages.render import Templates
    from explainer.pages.views import Views

Progress = Callable[[str], None]
"""Is told the name of each stage as it begins."""


def silent(stage: str) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The facts, linked and looked over."""

    library: Library
    web: Web
    findings: tuple[Finding, ...]
    """Findings of loading and of the rules, in order of place."""
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The files that were read, by their path from the project's root."""

    @property
    def has_errors(self) -> bool:
        """Whether any finding stops a build."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """The facts with all pages made from them."""

    checked: Checked
    pages: "drawing.Pages"
    views: "Views"

    @property
    def web(self) -> Web:
        """The facts, linked both ways."""
        return self.checked.web

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in order of place."""
        return self.checked.findings


class InlineMemo:
    """Fields of prose already read, by their text; forgets everything when it grows too large."""

    LIMIT = 200_000

    def __init__(self) -> None:
        self._reader = InlineReader()
        self._read: dict[str, Inline] = {}

    def __call__(self, text: str) -> Inline:
        """The field of prose, read at most once for equal texts."""
        inline = self._read.get(text)
        if inline is None:
            if len(self._read) >= self.LIMIT:
                self._read.clear()
            inline = self._read[text] = self._reader.read(text)
        return inline


@dataclass(slots=True)
class Kept:
    """The one object that outlives a build: what was parsed, by content, and the last good build."""

    parsed: loading.ParsedFiles = field(default_factory=loading.ParsedFiles)
    inline: InlineMemo = field(default_factory=InlineMemo)
    uses: Uses = field(default_factory=weaving.new_uses)
    """What each record holds, as long as it is the very same."""
    templates: "Templates | None" = None
    """Our page templates, compiled as they are first used; they hold no facts."""
    last_good: Built | None = None
    compiled: dict[str, bytes] = field(default_factory=dict)
    """Templates of the host's theme, compiled, by name and content."""
    searched: dict[str, tuple[object, list[dict[str, object]]]] = field(default_factory=dict)
    """Search entries that the host read out of a page written by hand, by its address, with all that they were read from."""
    converted: dict[str, object] = field(default_factory=dict)
    """Pages written by hand as the host converted them, by their path, with all that they were made of."""
    draws_again: bool = False
    """Whether there will be more drawings of the same site, as in a preview: then only pages that changed are drawn."""
    woven: Web | None = None
    """Where there will be more drawings, the last Web: the next one takes over what holds there too."""
    before: "tuple[Site, Before] | None" = None
    """The last drawing, for the next one to know, with the site it was made for."""
    lines: "LatestLines | None" = None
    """Likewise what the files of data hold of each record."""


def check(project: Project, kept: Kept | None = None, progress: Progress = silent) -> Checked:
    """The facts of a project, loaded, woven and checked. Never raises for bad data: faults are findings."""
    kept = kept or Kept()
    progress("reading")
    return checked_of(loading.load(project, kept.parsed), kept, progress)


def check_files(
    files: Mapping[str, bytes], project: Project, kept: Kept | None = None, history: History | None = None
) -> Checked:
    """The facts in some files, by their path from the project's root: what `check` would find if these lay there. No file
    is looked at; without a history, nothing is known of changes."""
    kept = kept or Kept()
    loaded = loading.load_files(files, history=history, data=project.data, docs=project.docs, parsed=kept.parsed)
    return checked_of(loaded, kept, silent)


def link(project: Project, progress: Progress = silent) -> Checked:
    """The facts of a project, loaded and woven, with findings of form alone: for commands that ask no rule."""
    kept = Kept()
    progress("reading")
    loaded = loading.load(project, kept.parsed)
    progress("linking")
    return Checked(library=loaded.library, web=weaving.weave(loaded.library, kept.inline), findings=loaded.findings)


def checked_of(loaded: loading.Loaded, kept: Kept, progress: Progress, like: Web | None = None) -> Checked:
    """What was loaded, linked and looked over; most of it may be like an earlier Web."""
    progress("linking")
    web = weaving.weave(loaded.library, kept.inline, like or kept.woven, kept.uses)
    kept.woven = web if kept.draws_again else None
    progress("checking")
    found = without_echoes(checking.check(web), loaded.findings, loaded.library)
    findings = sorted((*loaded.findings, *found), key=lambda finding: finding.key)
    return Checked(library=loaded.library, web=web, findings=tuple(findings), contents=loaded.contents)


def draw(
    checked: Checked, site: Site, kept: Kept | None = None, progress: Progress = silent, *, files_later: bool = False
) -> Built:
    """All pages and data files of facts that were checked; the latter may be left to `with_files`."""
    from explainer import pages as drawing  # noqa: PLC0415
    from explainer.pages.views import Views  # noqa: PLC0415

    kept = kept or Kept()
    progress("making pages")
    templates = templates_of(site, kept)
    if kept.draws_again and not site.overrides:
        made = drawing.Pages(_draw_again(checked, site, kept, templates), ())
    else:
        made = drawing.pages(checked.web, checked.findings, site, templates)
    built = Built(checked=checked, pages=made, views=Views(checked.web, site, templates))
    return built if made.files or files_later else with_files(built, site, kept)


def templates_of(site: Site, kept: Kept) -> "Templates":
    """A site's own templates are read anew each time, because they may have been edited; ours are compiled once."""
    from explainer.pages.render import Templates  # noqa: PLC0415

    kept.templates = kept.templates or Templates()
    return Templates(site.overrides) if site.overrides else kept.templates


def with_files(built: Built, site: Site, kept: Kept) -> Built:
    """The same with the data files of these facts."""
    from explainer import pages as drawing  # noqa: PLC0415

    if not kept.draws_again:
        return replace(built, pages=drawing.Pages(built.pages.pages, drawing.files(built.web, site)))
    kept.lines = drawing.lines_after(built.web, kept.lines)
    return replace(built, pages=drawing.Pages(built.pages.pages, drawing.files(built.web, site, kept.lines.lines)))


def _draw_again(checked: Checked, site: Site, kept: Kept, templates: "Templates") -> "tuple[drawing.Page, ...]":
    """All pages; those of which nothing changed since the last time are taken as they were."""
    from explainer import pages as drawing  # noqa: PLC0415

    same_site = kept.before is not None and kept.before[0] == site
    again = drawing.Again(kept.before[1] if kept.before and same_site else None)
    made = drawing.pages_again(checked.web, checked.findings, site, templates, again)
    kept.before = (site, again.after(checked.web, checked.findings))
    return made


def build(project: Project, site: Site, kept: Kept | None = None, progress: Progress = silent) -> Built:
    """Everything: facts, findings and pages. A build without errors is kept as the last good one."""
    kept = kept or Kept()
    built = draw(check(project, kept, progress), site, kept, progress)
    if not built.checked.has_errors:
        kept.last_good = built
    return built


def build_at(project: Project, site: Site, files: Mapping[str, bytes], history: History | None = None) -> Built:
    """The pages of files that were read elsewhere, as of a commit, whatever is wrong with them; with a history if one is
    given, else with none."""
    kept = Kept()
    loaded = loading.load_files(files, history=history, data=project.data, docs=project.docs, parsed=kept.parsed)
    return draw(checked_of(loaded, kept, silent), site, kept)
