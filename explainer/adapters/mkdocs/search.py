"""Entries of generated pages in Material's search index, put there ready instead of being read out of the HTML."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig

from explainer.adapters.mkdocs.escape import search_fields
from explainer.adapters.mkdocs.page import GeneratedPage
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


def entries_of(pages: Sequence[GeneratedPage]) -> Iterator[dict[str, Any]]:
    """The entries of generated pages in Material's form. Each page's own comes first: search groups by it."""
    for page in pages:
        own = [entry for entry in page.made.search if not entry.anchor]
        if not own:
            own = [SearchEntry(page.made.title, page.made.description)]
        for entry in (*own[:1], *(entry for entry in page.made.search if entry.anchor)):
            yield _entry(page.url, entry)


def name_chapters(index: Sequence[dict[str, Any]], chapters: Iterable[Chapter]) -> None:
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
