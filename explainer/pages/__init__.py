"""Web and findings in, pages and files of data out."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from explainer.model.finding import Finding
from explainer.model.identifier import Identifier
from explainer.model.site import Site
from explainer.pages import kinds
from explainer.pages.again import Again
from explainer.pages.data import data_files
from explainer.pages.drawing import Drawing
from explainer.pages.feed import feed
from explainer.pages.latest_lines import LatestLines, lines_after
from explainer.pages.page import DataFile, Page
from explainer.pages.previews import previews
from explainer.pages.reads import changed_reads
from explainer.pages.record_lines import RecordLines
from explainer.pages.render import Templates
from explainer.pages.script import script
from explainer.pages.stylesheet import stylesheet
from explainer.weave.web import Web

__all__ = [
    "Again",
    "DataFile",
    "LatestLines",
    "Page",
    "PageKind",
    "Pages",
    "changed_reads",
    "files",
    "lines_after",
    "page_kinds",
    "pages",
    "pages_again",
]

PageKind = Callable[[Drawing], Iterator[Page]]


@dataclass(frozen=True, slots=True)
class Pages:
    """Everything that is made from the facts."""

    pages: tuple[Page, ...]
    """By address."""
    files: tuple[DataFile, ...]
    """By address."""


def page_kinds() -> tuple[PageKind, ...]:
    """Every page kind: the function of the same name in each module of the folder `kinds`, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(kinds.__path__))
    return tuple(getattr(importlib.import_module(f"{kinds.__name__}.{name}"), name) for name in names)


def pages(web: Web, findings: Sequence[Finding], site: Site, templates: Templates | None = None) -> Pages:
    """All pages and data files. `templates` may be kept from an earlier build with the same overrides.
    Raises `TemplateFault` where a site's own template cannot be drawn."""
    drawing = Drawing(web, site, findings, templates)
    return Pages(_draw(drawing), _files(drawing))


def files(web: Web, site: Site, known: Mapping[Identifier, RecordLines] = MappingProxyType({})) -> tuple[DataFile, ...]:
    """All data files, by address. The lines of records may be known."""
    return _files(Drawing(web, site), known)


def _files(drawing: Drawing, known: Mapping[Identifier, RecordLines] = MappingProxyType({})) -> tuple[DataFile, ...]:
    shown = {subject: lines.preview for subject, lines in known.items()}
    made = (*data_files(drawing, known), *feed(drawing), stylesheet(), script(), *previews(drawing.web, shown))
    return tuple(sorted(made, key=lambda file: file.address))


def pages_again(web: Web, findings: Sequence[Finding], site: Site, templates: Templates, again: Again) -> tuple[Page, ...]:
    """All pages, by address, without the data files. Those of which nothing changed are taken from the earlier drawing
    that `again` knows, which must have had the same site and templates. Raises `TemplateFault`."""
    again.look(web, findings)
    _draw(Drawing(web, site, findings, templates, again), again)
    return again.pages


def _draw(drawing: Drawing, again: Again | None = None) -> tuple[Page, ...]:
    made: list[Page] = []
    unnoticed = drawing.unnoticed() if again is not None and again.always else drawing
    for kind in page_kinds():
        if again is not None and kind.__name__ in again.always:
            again.took(kind.__name__, kind(unnoticed))
            continue
        if again is not None:
            again.begin(kind.__name__)
        made += kind(drawing)
    return tuple(sorted(made, key=lambda page: page.address))
