"""The MkDocs plugin: thin hooks, each of which hands its work to one function."""

import gc
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from explainer.adapters.editor import refresh_schemas
from explainer.adapters.mkdocs import chapters, search
from explainer.adapters.mkdocs.against import ROBOTS, Against, against, data_files
from explainer.adapters.mkdocs.articles import article
from explainer.adapters.mkdocs.compiled import CompiledTemplates
from explainer.adapters.mkdocs.conversions import Conversions
from explainer.adapters.mkdocs.earlier import EarlierState, EarlierStates
from explainer.adapters.mkdocs.files import Additions, refuse_clashes
from explainer.adapters.mkdocs.navigation import changed_on, title_pages
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.port import refuse_busy_port
from explainer.adapters.mkdocs.preview import findings_page, panel
from explainer.adapters.mkdocs.previewing import Preview
from explainer.adapters.mkdocs.rebuilding import Rebuilding
from explainer.adapters.mkdocs.returning import Returning
from explainer.adapters.mkdocs.settings import Options, project_of, site_of
from explainer.adapters.mkdocs.shells import Shells, front_matter, reason_against
from explainer.adapters.mkdocs.standing import Standing
from explainer.adapters.mkdocs.start import Start, start
from explainer.adapters.mkdocs.theming import add_assets, add_templates, reach_stock
from explainer.build import Built, Kept
from explainer.model.site import Project
from explainer.pages.strings import Say

log = get_plugin_logger(__name__)


class ExplainerPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Turns the facts in `data/` into pages of the site. Only `preview` outlives a build."""

    def __init__(self) -> None:
        self.preview = Preview(Kept())
        """What is known of earlier builds; unused where there is one build only."""
        self._in_preview = False
        self._gc_was_enabled = False
        self._is_dirty = False
        self._start = Start(None)
        self._project: Project
        self._pages: list[GeneratedPage] = []
        self._address = ""
        """The address of the page that is being converted."""
        self._reason = ""
        """Why other plugins must see every page; empty where none needs to."""
        self._against: Against | None = None
        """What a preview of a change is compared with."""
        self.then: EarlierState | None = None
        """The earlier state that this build makes, as part of another build."""
        self._earlier: EarlierStates | None = None
        """The earlier states that the site shows."""
        self._returning: Returning | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Takes note of a preview. Its being there makes MkDocs keep this object, and so `preview`, between builds."""
        self._in_preview = self.preview.kept.draws_again = command == "serve"
        self._is_dirty = dirty
        if not self._in_preview and gc.isenabled():
            gc.disable()  # facts have no cycles: a sixth of the time of a large build went into looking for some
            self._gc_was_enabled = True

    def on_shutdown(self) -> None:
        """Leaves everything as it was found, the collector of garbage too."""
        if self._returning is not None:
            self._returning.end()
            self._returning = None
        if self._gc_was_enabled:
            gc.enable()
            self._gc_was_enabled = False

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:
        """Sees to it that a preview outlives the deletion of the facts, and that only pages which changed are built again."""
        refuse_busy_port(server, *config.dev_addr)
        if self._in_preview and not self._is_dirty:
            server.builder = Rebuilding(server, config, self.preview, self.config)
        self._returning = Returning(server, self._project.root / self._project.data)
        self._returning.begin()
        return server

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Loads, checks and draws the facts: later, MkDocs would have emptied the site's folder already."""
        if not config.use_directory_urls:
            raise PluginError("use_directory_urls must be true: published addresses end in a slash and answer for ever")
        self._project = project_of(config, self.config)
        site = site_of(config, self.config)
        self.preview.standing = None
        self.preview.forget()
        self._against = None if self._in_preview or self.then else against(self._project, site)
        self._start = (
            Start(self.then.built, web=self.then.web)
            if self.then
            else start(self._project, site, self.preview.kept, in_preview=self._in_preview, against=self._against)
        )
        add_templates(config)
        if (facts := self._project.root / self._project.data).is_dir():
            config.watch.append(str(facts))
        if built := self._start.built:
            refuse_clashes(built, config, self._project, in_preview=self._in_preview)
            add_assets(config, [file.address for file in data_files(built, self._against)])
            self._read_marks(built, config)
            shows_earlier = self.config.as_of and not (self._in_preview or self._against or self.then)
            self._earlier = EarlierStates(config, self.config, built) if shows_earlier else None
        return config

    @event_priority(50)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Adds the generated pages and files; early, so that plugins for navigation see them."""
        additions = Additions(files, config, self._project, self.then or self._earlier)
        self._reason = reason_against(config) or (Say.preview_page if self._against else "")
        if built := self._start.built:
            additions.add_data(data_files(built, self._against))
            meta = front_matter(config, self.config.shells, self._reason)
            additions.add_pages(built, meta, panel(self._start))
            if self._against:
                additions.add_page(self._against.page())
            if self._earlier:
                additions.add_page(self._earlier.page(), meta)
        elif not files.get_file_from_path("index.md"):
            additions.add_page(findings_page(self._start))
        for address in additions.left_out:
            log.warning("the generated page or file %s is left out: another plugin has put one there", address)
        self._pages = additions.pages
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Gives generated pages their titles in the navigation."""
        title_pages(config.nav, files)
        if self._in_preview and self._start.built and not self._start.is_stale:
            kept = self.preview.kept
            self.preview.standing = Standing(config, files, nav, self._start.built, self._project, kept, self.begin_again)

    def on_pre_page(self, page: Page, *, config: MkDocsConfig, files: Files) -> None:
        """Takes note of the page at hand, and sets its date for the sitemap, which is the day of the build otherwise."""
        self._address = page.url
        if self._start.built:
            page.update_date = changed_on(page, self._start.built)

    def _on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Adds to a page written by hand what is generated to follow it, above its notes."""
        return markdown if isinstance(page, GeneratedPage) else markdown + chapters.generated_part(page, self._start.built)

    @event_priority(-100)
    def _on_page_markdown_last(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self.preview.before_converting(page, markdown, files)

    on_page_markdown = CombinedEvent(_on_page_markdown, _on_page_markdown_last)

    @event_priority(100)
    def _on_page_content_first(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self.preview.after_converting(page, html, files)

    def _on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Adds what stands in an article besides its own content."""
        around = self.then or self._earlier
        return article(page, html, self._start, against=self._against, around=around, config=config)

    on_page_content = CombinedEvent(_on_page_content_first, _on_page_content)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Gives our templates what they need."""
        reach_stock(env, config)
        env.bytecode_cache = CompiledTemplates(self.preview.kept.compiled, env)
        shells = Shells(self._pages)
        env.globals["explainer_page"] = shells.page
        self.preview.read_for_search(files, is_kept=self._in_preview and not self._reason)
        if (standing := self.preview.standing) is not None:
            standing.pages, standing.shells, standing.env = self._pages, shells, env
        return env

    @event_priority(100)
    def _on_page_context_first(self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
        if isinstance(page, GeneratedPage) and not self._reason and search.ready_index(config) is not None:
            page.withhold(withheld=True)  # Material's search runs an expression over all of it
        self.preview.before_reading(page, config)

    @event_priority(-100)
    def _on_page_context_last(self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
        if isinstance(page, GeneratedPage):
            page.withhold(withheld=False)
        self.preview.after_reading(page, config)

    on_page_context = CombinedEvent(_on_page_context_first, _on_page_context_last)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Keeps search engines away from previews of a change, and from what was so on another day."""
        return output.replace("</head>", f"{ROBOTS}</head>", 1) if self._against or self.then else output

    @event_priority(50)
    def _on_post_build_first(self, *, config: MkDocsConfig) -> None:
        """Adds our search entries; after the search plugin's own turn they would come too late. Refreshes editors' schemas."""
        if self._in_preview and self._start.web:
            refresh_schemas(self._project, self._start.web, log.warning)
        index = search.ready_index(config)
        if index is not None:
            search.add_entries(index, self._start.built, self._pages)

    @event_priority(-100)
    def _on_post_build_last(self, *, config: MkDocsConfig) -> None:
        if self._against and self._start.is_stale:
            raise PluginError(f"the facts have errors; the preview shows {self._against.base}")
        if self._earlier:
            self._earlier.build(config)

    on_post_build = CombinedEvent(_on_post_build_first, _on_post_build_last)

    @property
    def is_stale(self) -> bool:
        """Whether the last build could not show the facts as they are."""
        return self._start.is_stale

    @property
    def panel(self) -> str:
        """What the last build says of errors."""
        return panel(self._start)

    def begin_again(self, built: Built, config: MkDocsConfig) -> tuple[Conversions, search.Searched]:
        """In a preview, the facts are these now: pages of the site that stands are about to be built again. Gives what is
        known of hand-written pages."""
        self._start = Start(built, web=built.web)
        return self.preview.begin(built, config, lambda: self._address), self.preview.search_again()

    def _read_marks(self, built: Built, config: MkDocsConfig) -> None:
        if self._in_preview:
            self.preview.begin(built, config, lambda: self._address)
        else:
            chapters.read_marks(config, built.views, lambda: self._address)
