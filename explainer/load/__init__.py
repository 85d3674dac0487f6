"""Text in, Library and findings out."""

from explainer.load.faults import FAULTS, FormFault
from explainer.load.files import read_files
from explainer.load.history import read_history
from explainer.load.ledger import write_coverage, write_links, write_published, write_quotations, write_reviews
from explainer.load.library import Loaded, load_files
from explainer.load.parsed import ParsedFiles
from explainer.model.site import Project

__all__ = [
    "FAULTS",
    "FormFault",
    "Loaded",
    "ParsedFiles",
    "load",
    "load_files",
    "read_files",
    "write_coverage",
    "write_links",
    "write_published",
    "write_quotations",
    "write_reviews",
]


def load(project: Project, parsed: ParsedFiles | None = None) -> Loaded:
    """What a project's folders hold, with its history. Never raises for what stands in them: faults are findings."""
    files = read_files(project)
    history = read_history(project, files.contents)
    loaded = load_files(files.contents, history=history, data=project.data, docs=project.docs, parsed=parsed)
    findings = sorted((*files.findings, *loaded.findings), key=lambda finding: finding.key)
    return Loaded(library=loaded.library, findings=tuple(findings), contents=files.contents)
