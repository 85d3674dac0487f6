"""Titles that the site's navigation gives to generated pages, and the dates on which pages changed."""

from collections.abc import Iterator
from typing import Any, Final

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as HostPage

from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.build import Built
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.site import Project


class UnknownDate(str):
    """A date that MkDocs can compute with, and that its sitemap leaves out since it counts as nothing."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False


UNKNOWN_DATE: Final = UnknownDate("1970-01-01")
"""Stands for a day that the history does not tell; MkDocs would put the day of the build."""


def title_pages(nav: Any, files: Files) -> None:  # noqa: ANN401 - as YAML gives it
    """Gives generated pages the titles that `nav` has for them: MkDocs does so only for pages that it makes itself."""
    for title, path in reversed(list(_titles(nav))):  # the first of several stands, as it does in MkDocs
        file = files.get_file_from_path(path)
        if file and isinstance(file.page, GeneratedPage):
            file.page.title = title


def _titles(nav: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - as YAML gives it
    if isinstance(nav, list):
        for item in nav:
            yield from _titles(item)
    elif isinstance(nav, dict):
        for title, inner in nav.items():
            if isinstance(inner, str):
                yield str(title), inner
            else:
                yield from _titles(inner)


def changed_on(page: HostPage, built: Built, project: Project) -> str:
    """The day on which what the page shows last changed, by the history of the files of facts and of chapters."""
    library = built.web.library
    if isinstance(page, GeneratedPage):
        files = {file for subject in page.made.made_from if (file := _file_of(subject, library))}
    else:
        files = {f"{project.docs}/{page.file.src_uri}"}
    days = [library.history.last_changed[file] for file in files if file in library.history.last_changed]
    return max(days).isoformat() if days and len(days) == len(files) else UNKNOWN_DATE


def _file_of(subject: Identifier, library: Library) -> str | None:
    record = library.records.get(subject) or library.tombstones.get(subject) or library.chapters.get(subject)
    return record.position.file if record else None
