"""Builds those pages of a site again of which the facts changed: what comes out is what MkDocs would write for all."""

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import get_context
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page as HostPage

from explainer.adapters.mkdocs import navigation, search
from explainer.adapters.mkdocs.chapters import parts
from explainer.adapters.mkdocs.conversions import Conversions
from explainer.adapters.mkdocs.files import Additions, source_path
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.sitemap import sitemap
from explainer.adapters.mkdocs.standing import Standing
from explainer.build import Built, with_files
from explainer.model.site import Site

INDEX = "search/search_index.json"


class CannotRefresh(Exception):
    """Something changed that other pages may show: the site is to be built as a whole. The message says what."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What is to be written, by its path in the site."""

    pages: dict[str, bytes]
    removed: tuple[str, ...]
    later: frozenset[str]
    """Files that `rest` may write: whoever asks for one has to wait for it."""
    rest: Callable[[], dict[str, bytes]]
    """Makes what no page waits for: files of data, the search index, the sitemap. Raises `CannotRefresh`."""


def refresh(standing: Standing, built: Built, site: Site, chapters: Set[Path] = frozenset()) -> Refreshed:
    """The pages that differ now that the facts and these files of Markdown are others; whether or not it succeeds, `standing`
    is another then. `built` may lack its files of data. Raises `CannotRefresh`."""
    conversions, searched = standing.begin_again(built, standing.config)
    listed = list(_listed(standing))
    changed, removed = _generated(standing, built)
    written_by_hand = [file.page for file in _documents(standing) if not isinstance(file.page, GeneratedPage) and file.page]
    paths = {id(page): Path(page.file.abs_src_path or "") for page in written_by_hand}
    if left := chapters - set(paths.values()):
        raise CannotRefresh(f"{min(left).name} is no page")
    stale = [page for page in written_by_hand if paths[id(page)] in chapters or _is_stale(page, standing, built, conversions)]
    _date(standing, built)
    for page in (*stale, *changed):
        _populate(page, standing)
    if list(_listed(standing)) != listed:
        raise CannotRefresh("a title in the navigation changed")
    standing.shells.change(changed, [page.url for page in removed])
    pages = dict(_pages(standing, written_by_hand, stale, changed, searched))
    before, standing.built = standing.built, built
    later = {file.address for file in before.pages.files if not file.address.endswith((".css", ".js"))}

    def rest() -> dict[str, bytes]:
        standing.built = with_files(built, site, standing.kept)
        standing.kept.last_good = standing.built
        for page in written_by_hand:
            page.validate_anchor_links(files=standing.files, log_level=standing.config.validation.links.anchors)
        return _rest(standing, before)

    return Refreshed(
        pages=pages,
        removed=tuple(page.file.dest_uri for page in removed),
        later=frozenset(later | {INDEX, "sitemap.xml", "sitemap.xml.gz"}),
        rest=rest,
    )


def _documents(standing: Standing) -> list[File]:
    return list(standing.files.documentation_pages(inclusion=InclusionLevel.is_in_serve))


def _listed(standing: Standing) -> Iterator[tuple[object, ...]]:
    """What other pages show of those that the navigation lists."""
    for page in standing.nav.pages:
        shown = {key: value for key, value in page.meta.items() if key not in ("title", "description")}
        yield page.url, str(page.title), repr(sorted(shown.items(), key=str))


def _generated(standing: Standing, built: Built) -> tuple[list[GeneratedPage], list[GeneratedPage]]:
    """Generated pages that are new or became others, and those that are gone."""
    before = {page.made.address: page for page in standing.pages}
    for page in standing.pages:
        standing.files.remove(page.file)
    additions = Additions(standing.files, standing.config, standing.project)
    changed = additions.add_pages(built, standing.pages[0].more_meta if standing.pages else {}, before=before)
    if additions.left_out:
        raise CannotRefresh(f"{additions.left_out[0]} is taken")
    standing.pages = additions.pages
    added = [page for page in changed if page.made.address not in before]
    remaining = {page.made.address for page in additions.pages}
    removed = [page for address, page in before.items() if address not in remaining]
    in_navigation = set(navigation.paths(standing.config.nav))
    for page in (*added, *removed):
        is_listed = standing.config.nav is None and page.file.inclusion is InclusionLevel.INCLUDED
        if is_listed or source_path(page.made) in in_navigation:
            raise CannotRefresh("a page of the navigation came or went")
    return changed, removed


def _is_stale(page: HostPage, standing: Standing, built: Built, conversions: Conversions) -> bool:
    """Whether a page written by hand shows something that changed."""
    if parts(page, built) != parts(page, standing.built):
        return True
    return not conversions.is_current(page, page.markdown or "", standing.files)


def _date(standing: Standing, built: Built) -> None:
    """Sets the dates of pages that are not built again, for the sitemap."""
    before = standing.built.web
    if built.web.changed != before.changed or built.web.library.records.keys() != before.library.records.keys():
        for file in _documents(standing):
            if file.page is not None:
                file.page.update_date = navigation.changed_on(file.page, built)


def _populate(page: HostPage, standing: Standing) -> None:
    """As MkDocs reads and converts a page."""
    config, files = standing.config, standing.files
    page = config.plugins.on_pre_page(page, config=config, files=files)
    page.read_source(config)
    page.markdown = config.plugins.on_page_markdown(page.markdown or "", page=page, config=config, files=files)
    page.render(config, files)
    page.content = config.plugins.on_page_content(page.content or "", page=page, config=config, files=files)


def _pages(
    standing: Standing,
    written_by_hand: Iterable[HostPage],
    stale: Iterable[HostPage],
    changed: Iterable[GeneratedPage],
    searched: search.Searched,
) -> Iterator[tuple[str, bytes]]:
    """The finished pages. On the way the search index is begun anew with the hand-written ones, in order."""
    index = search.ready_index(standing.config)
    if index is not None:
        index.clear()
    documents = _documents(standing)
    to_build = {id(page) for page in stale}
    for page in written_by_hand:
        if id(page) in to_build:
            yield page.file.dest_uri, _built(page, standing, documents)
        else:
            searched.not_reading(page, standing.config)
    for page in changed:
        yield page.file.dest_uri, _built(page, standing, documents)


def _built(page: HostPage, standing: Standing, documents: list[File]) -> bytes:
    """As MkDocs gives a page to its template."""
    if page.file.inclusion is InclusionLevel.DRAFT:
        raise CannotRefresh(f"{page.file.src_uri} is a draft")
    config, nav = standing.config, standing.nav
    page.active = True
    try:
        context = get_context(nav, documents, config, page)
        template = standing.env.get_template(page.meta.get("template", "main.html"))
        context = config.plugins.on_page_context(context, page=page, config=config, nav=nav)
        output = config.plugins.on_post_page(template.render(context), page=page, config=config)
    finally:
        page.active = False
    return output.encode(errors="xmlcharrefreplace")


def _rest(standing: Standing, before: Built) -> dict[str, bytes]:
    """Files of data that changed, the search index and the sitemap."""
    config, built = standing.config, standing.built
    old = {file.address: file.content for file in before.pages.files}
    if old.keys() != {file.address for file in built.pages.files}:
        raise CannotRefresh("a file of data came or went")
    made = {file.address: file.content for file in built.pages.files if file.content != old[file.address]}
    index = search.ready_index(config)
    if index is not None:
        search.add_entries(index, built, standing.pages)
        plugin: Any = config.plugins["material/search"]
        made[INDEX] = plugin.search_index.generate_search_index(None).encode()
    return made | sitemap(standing)
