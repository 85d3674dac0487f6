"""Web and findings in, pages and files of data out."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from explainer.model.finding import Finding
from explainer.model.site import Site
from explainer.pages import kinds
from explainer.pages.data import data_files
from explainer.pages.drawing import Drawing
from explainer.pages.feed import feed
from explainer.pages.page import DataFile, Page
from explainer.pages.previews import previews
from explainer.pages.render import Templates
from explainer.pages.script import script
from explainer.pages.stylesheet import stylesheet
from explainer.weave.web import Web

__all__ = ["DataFile", "Page", "PageKind", "Pages", "page_kinds", "pages"]

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
    made = sorted((page for kind in page_kinds() for page in kind(drawing)), key=lambda page: page.address)
    files = sorted(
        (*data_files(drawing), *feed(drawing), stylesheet(), script(), *previews(web)), key=lambda file: file.address
    )
    return Pages(tuple(made), tuple(sorted(files, key=lambda file: file.address)))
