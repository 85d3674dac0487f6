"""Fills shells in place of the theme's template, once they have been seen to give the very same pages."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from jinja2 import pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from explainer.adapters.mkdocs import search
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.shell import Shell, flat, shape_of, values_of
from explainer.adapters.mkdocs.stand_in import StandIn, awkward_values, with_gaps

log = get_plugin_logger(__name__)

Shape = tuple[object, ...]
Render = Callable[[object], str]

META: Final = {"template": "explainer/page.html"}
"""Front matter that has a page rendered by our template of one expression, which is `Shells.page`."""
SMALLEST_CLASS: Final = 8
"""Pages of smaller classes are rendered: making and trying a shell takes five renders."""
_HARMLESS: Final = frozenset({"explainer", "search", "material/search"})
"""Plugins whose `on_page_context` adds nothing to what templates see."""


def reason_against(config: MkDocsConfig) -> str:
    """Why no page may be filled from a shell: a plugin or hook that gives each page's template something; else empty."""
    others = sorted(name for name, plugin in config.plugins.items() if hasattr(plugin, "on_page_context"))
    others = [name for name in others if name not in _HARMLESS]
    return f"{', '.join(others)} may give each page's template something of its own" if others else ""


def front_matter(config: MkDocsConfig, shells: str, reason: str) -> dict[str, Any]:
    """What generated pages have besides title and description: how they are rendered, and that search need not read them.
    `shells` is the option of that name; `reason` says why other plugins must see every page."""
    meta = {} if search.ready_index(config) is None else dict(search.LEFT_OUT)
    if shells == "never":
        return meta
    if reason:
        log.info("generated pages are rendered one by one: %s", reason)
        return meta
    return meta | META


class Shells:
    """The shells of one build, made when the first page of a class comes up."""

    def __init__(self, pages: Sequence[GeneratedPage]) -> None:
        self._pages = pages
        self._listed: set[str] | None = None
        """Addresses of the pages that the navigation lists; None before the first page comes up."""
        self._shapes: dict[str, Shape] = {}
        """By address."""
        self._classes: dict[Shape, dict[str, GeneratedPage]] = defaultdict(dict)
        self._shells: dict[Shape, Shell | None] = {}
        self._said: set[str] = set()

    def change(self, changed: Iterable[GeneratedPage], removed: Iterable[str]) -> None:
        """Some pages of a site that was built have become others, or are new; those at the addresses `removed` are gone."""
        for address in (*(page.url for page in changed), *removed):
            if (shape := self._shapes.pop(address, None)) is not None:
                del self._classes[shape][address]
        if self._listed is not None:
            self._sort(changed)

    @pass_context
    def page(self, context: Context) -> str:
        """The finished page, for our template of that one expression: from its class's shell, or rendered in full."""
        if self._listed is None:
            self._listed = {page.url for page in context["nav"].pages}
            self._sort(self._pages)
        page = context["page"]
        shape = self._shapes.get(page.url)
        if shape is None:
            return _renderer(context)(page)
        if shape not in self._shells:
            self._shells[shape] = self._made(list(self._classes[shape].values()), context)
        shell = self._shells[shape]
        return shell.fill(values_of(page)) if shell else _renderer(context)(page)

    def _sort(self, pages: Iterable[GeneratedPage]) -> None:
        """Puts pages of one shape together, but for those that the navigation lists: it marks the page at hand."""
        for page in pages:
            if page.url not in (self._listed or ()):
                shape = self._shapes[page.url] = shape_of(page)
                self._classes[shape][page.url] = page

    def _made(self, pages: Sequence[GeneratedPage], context: Context) -> Shell | None:
        if len(pages) < SMALLEST_CLASS:
            return None
        render = _renderer(context)
        stand_in = with_gaps(pages[0])
        shell = Shell(render(stand_in))
        reason = _fault(shell, stand_in, pages, render)
        if reason and reason not in self._said:
            self._said.add(reason)
            log.info("pages like %s are rendered one by one: %s", pages[0].url, reason)
        return None if reason else shell


def _renderer(context: Context) -> Render:
    """Renders the theme's own template for another page in the same folder."""
    template = context.environment.get_template("main.html")
    variables: Mapping[str, Any] = context.get_all()
    return lambda page: template.render({**variables, "page": page})


def _fault(shell: Shell, stand_in: StandIn, pages: Sequence[GeneratedPage], render: Render) -> str:
    """Why the shell cannot be trusted; empty where it gave the same as the theme's template for every page tried."""
    if stand_in.asked:
        return f"a template looks into {', '.join(sorted(stand_in.asked))}"
    if not shell.is_whole:
        return "a template does not print page.content once and as it is"
    awkward = awkward_values(pages[0])
    if shell.fill(awkward) != render(StandIn(pages[0], awkward)):
        return "a template changes what it prints of a page"
    for page in _tried(pages):
        was_active, page.active = page.active, True
        rendered = render(page)
        page.active = was_active
        if shell.fill(values_of(page)) != rendered:
            return f"{page.url} came out differently"
    return ""


def _entries(page: GeneratedPage) -> list[str]:
    return [link.title for link in flat(page.toc)]


def _tried(pages: Sequence[GeneratedPage]) -> list[GeneratedPage]:
    """The first page, the last, and the one with most that had to be escaped."""
    richest = max(pages, key=lambda page: sum(text.count("&") for text in (page.title or "", *_entries(page))))
    return list({id(page): page for page in (pages[0], richest, pages[-1])}.values())
