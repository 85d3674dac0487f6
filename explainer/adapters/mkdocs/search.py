"""Entries of generated pages in Material's search index, put there ready instead of being read out of the HTML."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page as HostPage

from explainer.adapters.mkdocs.escape import search_fields
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.shell import flat
from explainer.build import Built
from explainer.model.chapter import Chapter
from explainer.pages.page import SearchEntry
from explainer.pages.strings import kind_title

_PLUGIN: Final = "material/search"
LEFT_OUT: Final = {"search": {"exclude": True}}
"""Front matter that keeps the search plugin from reading a page."""


def ready_index(config: MkDocsConfig) -> list[dict[str, Any]] | None:
    """The list that Material's search plugin collects its entries in; None where it is not used."""
    plugin: Any = config.plugins.get(_PLUGIN)
    index = getattr(plugin, "search_index", None) if plugin and plugin.config.enabled else None
    entries = getattr(index, "entries", None)
    return entries if isinstance(entries, list) else None


def add_entries(index: list[dict[str, Any]], built: Built | None, pages: Sequence[GeneratedPage]) -> None:
    """Adds the entries of generated pages to those of all others, once these are complete."""
    _name_chapters(index, built.web.library.chapters.values() if built else ())
    index.extend(entries_of(pages))


def entries_of(pages: Sequence[GeneratedPage]) -> Iterator[dict[str, Any]]:
    """The entries of generated pages in Material's form. Each page's own comes first: search groups by it."""
    for page in pages:
        own = [entry for entry in page.made.search if not entry.anchor]
        if not own:
            own = [SearchEntry(page.made.title, page.made.description)]
        for entry in (*own[:1], *(entry for entry in page.made.search if entry.anchor)):
            yield _entry(page.url, entry)


class Searched:
    """One build's reading of hand-written pages for the search: what was read of a page before, and of which nothing has
    changed, is put into the index as it was. Reading took a quarter of the time of a preview's build."""

    def __init__(self, kept: dict[str, tuple[object, list[dict[str, Any]]]]) -> None:
        self._kept = kept
        self._before = dict(kept)
        kept.clear()
        self._meta: Any = None
        self._begins = 0

    def before_reading(self, page: HostPage, config: MkDocsConfig) -> None:
        """Adds the page's entries if they are known, and keeps the page from the search plugin; for before its turn."""
        index = ready_index(config)
        if index is None:
            return
        read_from = _read_from(page, config)
        known = self._before.get(page.url)
        self._meta, self._begins = page.meta, len(index)
        if known and known[0] == read_from:
            index.extend(dict(entry) for entry in known[1])  # copies: titles are changed in the index
            page.meta = {**page.meta, **LEFT_OUT}
        self._kept[page.url] = (read_from, [])

    def not_reading(self, page: HostPage, config: MkDocsConfig) -> None:
        """Adds the entries of a page that is not built again, and so is as it was."""
        index = ready_index(config)
        if index is not None and page.url in self._before:
            self._kept[page.url] = self._before[page.url]
            index.extend(dict(entry) for entry in self._before[page.url][1])

    def after_reading(self, page: HostPage, config: MkDocsConfig) -> None:
        """Takes note of the page's entries; for after the search plugin's turn."""
        index = ready_index(config)
        if index is None:
            return
        page.meta = self._meta
        self._kept[page.url][1].extend(dict(entry) for entry in index[self._begins :])


def _read_from(page: HostPage, config: MkDocsConfig) -> tuple[object, ...]:
    """All that the search plugin's entries of a page are made of."""
    contents = [(link.id, link.url) for link in flat(page.toc)]
    options = repr(sorted(config.plugins[_PLUGIN].config.items()))
    return (page.content, str(page.title), repr(page.meta), contents, options)


def _name_chapters(index: Sequence[dict[str, Any]], chapters: Iterable[Chapter]) -> None:
    """Puts what they are before the titles of the story's chapters, as generated pages have it; the front page is itself."""
    addresses = {chapter.address for chapter in chapters if chapter.is_story and chapter.address}
    for entry in index:
        if entry["location"] in addresses:
            entry["title"] = f"{kind_title('chapter')} · {entry['title']}"


def _entry(address: str, entry: SearchEntry) -> dict[str, Any]:
    title, text = search_fields(entry)
    location = f"{address}#{entry.anchor}" if entry.anchor else address
    made: dict[str, Any] = {"location": location, "title": title, "text": text}
    if entry.boost != 1.0:
        made["boost"] = entry.boost
    return made
