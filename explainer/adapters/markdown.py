"""The Markdown extension for hosts that know no plugin of ours: it reads the facts itself, once for each state of the files."""

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Final

from markdown import Markdown
from markdown.extensions import Extension

from explainer.build import Kept, check
from explainer.load.files import read_files
from explainer.markup import MarkupExtension
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.note import Note
from explainer.model.site import Project, Site
from explainer.pages.views import Views

log: Final = logging.getLogger("explainer")
_LEVELS: Final = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING, Severity.NOTE: logging.INFO}


@dataclass(slots=True)
class _Facts:
    """The facts of one project, read again when a file of theirs changes."""

    project: Project
    kept: Kept = field(default_factory=Kept)
    digest: str = ""
    views: Views | None = None

    def drawn(self) -> Views:
        """What draws the facts as they stand in the files now. Findings are logged when they are read."""
        digest = _digest(read_files(self.project).contents)
        if self.views is None or digest != self.digest:
            checked = check(self.project, self.kept)
            for finding in checked.findings:
                log.log(_LEVELS[finding.severity], "%s", finding)
            overrides = self.project.root / self.project.docs / "overrides"
            self.views = Views(checked.web, Site(overrides=overrides if overrides.is_dir() else None))
            self.digest = digest
        return self.views


def _digest(contents: Mapping[str, bytes]) -> str:
    found = hashlib.sha256()
    for path in sorted(contents):
        found.update(f"{path}\0{len(contents[path])}\0".encode())
        found.update(contents[path])
    return found.hexdigest()


class _OnDemand:
    """Draws for one page; the facts are looked at when the page first asks for something of ours."""

    def __init__(self, facts: _Facts) -> None:
        self._facts = facts
        self._views: Views | None = None

    def forget(self) -> None:
        """Begins another page."""
        self._views = None

    def link(self, target: Identifier, address: str) -> tuple[str, str] | None:
        return self._drawn().link(target, address)

    def mark(self, number_words: str, targets: Sequence[Identifier], address: str, note_id: str, mark_id: str) -> str:
        return self._drawn().mark(number_words, targets, address, note_id, mark_id)

    def notes(self, notes: Sequence[Note], address: str) -> str:
        return self._drawn().notes(notes, address)

    def view(self, name: str, options: Mapping[str, object], address: str) -> str:
        return self._drawn().view(name, options, address)

    def _drawn(self) -> Views:
        if self._views is None:
            self._views = self._facts.drawn()
        return self._views


class ExplainerExtension(Extension):
    """Reads links by identifier, claim marks and views, outside MkDocs. Options: `data`, `docs`, `address`."""

    _facts: ClassVar[dict[Project, _Facts]] = {}
    """Some hosts make a new extension for every page, so what was read has to outlive it: one entry for each project,
    keyed inside by the digest of its files."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - Python-Markdown's signature
        self.config = {
            "data": ["data", "The folder of the facts, relative to where the host runs"],
            "docs": ["docs", "The folder of the chapters, likewise"],
            "address": ["", "The address of the page, where the host does not tell it"],
        }
        super().__init__(**options)
        project = Project(root=Path.cwd(), data=self.getConfig("data"), docs=self.getConfig("docs"))
        self._drawing = _OnDemand(self._facts.setdefault(project, _Facts(project)))

    def extendMarkdown(self, md: Markdown) -> None:
        """Adds our processors."""
        md.registerExtension(self)
        MarkupExtension(self._drawing, lambda: _address(md) or str(self.getConfig("address"))).extendMarkdown(md)

    def reset(self) -> None:
        """Begins another page."""
        self._drawing.forget()


def _address(md: Markdown) -> str:
    """The address of the page at hand as the host tells it: MkDocs and ProperDocs by the file, Zensical by the path."""
    if "relpath" in md.treeprocessors:
        url = getattr(getattr(md.treeprocessors["relpath"], "file", None), "url", "")
        return "" if url in (".", "./") else str(url)
    for processor in md.preprocessors:
        path = getattr(getattr(processor, "page", None), "path", "")
        if path:
            # Zensical itself adds `../` to the relative addresses of pages that become folders of their own
            folder = str(path).replace("\\", "/").rpartition("/")[0]
            return f"{folder}/" if folder else ""
    return ""


def makeExtension(**options: Any) -> ExplainerExtension:  # noqa: ANN401 - Python-Markdown's signature
    """The extension, for hosts that list it by its module."""
    return ExplainerExtension(**options)
