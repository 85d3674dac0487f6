"""What a MkDocs build starts from: the facts drawn, or in a preview the last good ones with what is wrong now."""

from collections.abc import Sequence
from dataclasses import dataclass

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from explainer import build
from explainer.adapters.mkdocs.against import Against
from explainer.adapters.mkdocs.finishing import finish_cut_off
from explainer.build import Built, Kept
from explainer.model.finding import Finding, Severity
from explainer.model.site import Project, Site
from explainer.pages.render import TemplateFault
from explainer.weave.web import Web

log = get_plugin_logger(__name__)


@dataclass(frozen=True, slots=True)
class Start:
    """What there is to show."""

    built: Built | None
    """The facts with their pages; None in a preview that has never had a good build."""
    findings: tuple[Finding, ...] = ()
    """In a preview that does not show the facts as they are: why. Errors and warnings only."""
    fault: str = ""
    """Likewise: what is wrong with a template."""
    web: Web | None = None
    """The facts as they are, with or without errors."""

    @property
    def is_stale(self) -> bool:
        """Whether the facts could not be drawn as they are."""
        return bool(self.findings or self.fault)


def start(  # noqa: PLR0913 - all by name; each is another way to start
    project: Project, site: Site, kept: Kept, *, in_preview: bool, against: Against | None = None, files_later: bool = False
) -> Start:
    """Loads, checks and draws, and reports every finding. Raises `PluginError` for errors, but never in a preview, nor in
    a preview of a change, which then shows what it is compared with. Data files may be left for later."""
    finish_cut_off(project)
    checked = build.check(project, kept)
    report(checked.findings)
    if checked.has_errors:
        grave = tuple(one for one in checked.findings if one.severity > Severity.NOTE)
        if against is not None:
            return Start(against.before, grave)
        number = sum(finding.severity is Severity.ERROR for finding in checked.findings)
        if not in_preview:
            raise PluginError(f"{number} {'error' if number == 1 else 'errors'} in the facts; nothing was built")
        return Start(kept.last_good, grave)
    try:
        kept.last_good = built = build.draw(checked, site, kept, files_later=files_later)
    except TemplateFault as fault:
        if not in_preview:
            raise PluginError(str(fault)) from fault
        log.error(str(fault))  # noqa: TRY400 - the traceback says nothing to the template's author
        return Start(kept.last_good, fault=str(fault), web=checked.web)
    if against is not None:
        against.compare(built)
    return Start(built, web=checked.web)


def report(findings: Sequence[Finding]) -> None:
    """Writes every finding to MkDocs' log, at the level of its severity."""
    write = {Severity.ERROR: log.error, Severity.WARNING: log.warning, Severity.NOTE: log.info}
    for finding in findings:
        # not as the message itself: it may hold percent signs
        write[finding.severity]("%s", finding)
