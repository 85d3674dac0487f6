"""A preview of a change: every page marked with what differs from a base, and one page with everything that does."""

import os
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page as HostPage
from mkdocs.utils.meta import get_data

from explainer import build, revisions
from explainer import compare as comparing
from explainer.adapters.mkdocs import chapters
from explainer.adapters.mkdocs.theming import FOLDER
from explainer.build import Built
from explainer.compare.formats import difference_page
from explainer.compare.marked import marked
from explainer.load.commit import NoSuchCommit, read_commit
from explainer.markup import MarkupExtension
from explainer.model.change import Difference, PageChange
from explainer.model.site import Project, Site
from explainer.pages.page import DataFile, Page
from explainer.pages.render import TemplateFault
from explainer.pages.script import steps
from explainer.pages.strings import Say

VARIABLE: Final = "EXPLAINER_BASE"
"""Names the revision that a build marks its changes against. A variable and no option: a site's settings are the same for
its previews and for itself."""
ROBOTS: Final = '<meta name="robots" content="noindex">'


def against(project: Project, site: Site) -> "Against | None":
    """What the build is compared with; None where no base was given, so that it is no preview of a change. Raises
    `PluginError`."""
    base = os.environ.get(VARIABLE, "").strip()
    if not base:
        return None
    try:
        return Against(project, site, base)
    except (NoSuchCommit, TemplateFault) as fault:
        raise PluginError(f"{VARIABLE}: {fault}") from fault


def data_files(built: Built, compared: "Against | None") -> tuple[DataFile, ...]:
    """The files beside the pages; in a preview of a change, with the script that steps through it."""
    return (*built.pages.files, *([steps()] if compared else []))


class Against:
    """One build's comparison with its base. Raises `NoSuchCommit` when it is made."""

    def __init__(self, project: Project, site: Site, base: str) -> None:
        self.base, self._project = base, project
        self._files = read_commit(project, base).files
        self._site = site
        self.before = build.build_at(project, site, self._files)
        """The pages as they were."""
        self.difference = Difference(base=base, head=revisions.WORKING_TREE)
        self._is_faulty = True
        self._pages: dict[str, PageChange] = {}

    def compare(self, after: Built) -> None:
        """Finds out what differs. Where the facts have errors there is nothing to compare, and the base is shown."""
        # with the history of today: dates of last changes would differ on nearly every page
        self.before = build.build_at(self._project, self._site, self._files, after.web.library.history)
        states = (
            comparing.state_of(name, built.web, built.findings, built.pages.pages, built.views)
            for name, built in ((self.base, self.before), (revisions.WORKING_TREE, after))
        )
        self.difference = comparing.compare(*states)
        self._pages = {page.address: page for page in self.difference.pages}
        self._is_faulty = False

    def page(self) -> Page:
        """The page with everything that differs."""
        return difference_page(self.difference, self.before.web, self._site)

    def marked(self, page: HostPage, html: str, config: MkDocsConfig) -> str:
        """A page's article with its changes marked, below a note that says what the preview is of."""
        change = self._pages.get(page.url)
        is_new = change is not None and change.manner == "added"
        number = 0
        if change is not None and not is_new:
            html, number = marked(self._article(page, config), html)
        return self._note(page, change, number, is_new=is_new) + str(html)

    def _article(self, page: HostPage, config: MkDocsConfig) -> str:
        """The article as it was at the base."""
        content = self._files.get(f"{self._project.docs}/{page.file.src_uri}")
        if content is None:
            return next((str(made.body) for made in self.before.pages.pages if made.address == page.url), "")
        extensions: list[Any] = [one for one in config.markdown_extensions if not isinstance(one, MarkupExtension)]
        converter = Markdown(
            extensions=[*extensions, MarkupExtension(self.before.views, lambda: page.url)], extension_configs=config.mdx_configs
        )
        text, _ = get_data(content.decode("utf-8", "replace"))
        return converter.convert(text + chapters.generated_part(page, self.before))

    def _note(self, page: HostPage, change: PageChange | None, number: int, *, is_new: bool) -> str:
        environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
        return environment.get_template("explainer/against.html").render(
            say=Say,
            what=Say.preview_of.format(self.difference.head, self.base),
            faulty=Say.preview_faulty.format(self.base) if self._is_faulty else "",
            all="../" * page.url.count("/") + comparing.PREVIEW,
            number=number,
            count=Say.preview_one_change if number == 1 else Say.preview_changes.format(number),
            is_new=is_new,
            reasons=change.reasons if change else (),
        )
