"""Titles that the site's navigation gives to generated pages, and the dates on which pages changed."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as HostPage

from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.build import Built
from explainer.model.identifier import CHAPTER, Identifier, identifier


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


def paths(nav: Any) -> Iterator[str]:  # noqa: ANN401 - as YAML gives it
    """Every path or address that `nav` lists."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, list | dict):
        for item in nav.values() if isinstance(nav, dict) else nav:
            yield from paths(item)


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


def changed_on(page: HostPage, built: Built) -> str:
    """The day on which anything that the page shows last changed, by the version history; as the page itself says it."""
    changed = built.web.changed
    if page.file.url in ("", "./"):  # the front page has something of everything
        library = built.web.library
        subjects: Iterable[Identifier] = (*library.records, *library.tombstones, *library.chapters)
    elif isinstance(page, GeneratedPage):
        subjects = page.made.made_from
        own = next(iter(subjects), None)
        permalink = built.web.permalinks.get(own) if own else None
        if own and permalink and permalink.page == page.made.address:
            subjects = (own,)  # its page says this very day
    else:
        subjects = (identifier(CHAPTER, page.file.src_uri.removesuffix(".md")),)
    days = [changed.get(subject) for subject in subjects]
    known = [day for day in days if day is not None]
    return max(known).isoformat() if known and len(known) == len(days) else UNKNOWN_DATE
