"""A preview: a site that is built again and again, and what one of its builds knows of those before."""

from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from explainer.adapters.mkdocs import chapters, search
from explainer.adapters.mkdocs.conversions import Conversions
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.standing import Standing
from explainer.build import Built, Kept


class Preview:
    """What is known of hand-written pages from earlier builds, in `kept`, and of the site as it was built last. Generated
    pages pass through unchanged."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept
        self.standing: Standing | None = None
        """The site as it was built last, for building some of its pages again; None where that failed."""
        self._conversions: Conversions | None = None
        self._searched: search.Searched | None = None

    def begin(self, built: Built, config: MkDocsConfig, address: Callable[[], str]) -> Conversions:
        """Pages are about to be converted with these facts; `address` gives that of the page at hand. Gives what is known of
        earlier conversions."""
        made = Conversions(self.kept.converted, config, built.views)
        self.forget()
        self._conversions = made
        chapters.read_marks(config, made.asked, address, made.leads)
        return made

    def take(self) -> Standing | None:
        """The site as it was built last, for whoever builds on it and gives it back; nobody can if that fails half-way."""
        taken, self.standing = self.standing, None
        return taken

    def forget(self) -> None:
        """Lets go of the facts of the build before."""
        if self._conversions is not None:
            self._conversions.asked.forget()
        self._conversions = None

    def before_converting(self, page: Page, markdown: str, files: Files) -> str:
        """The Markdown that is to be converted: nothing where it was converted before."""
        if self._conversions is None or isinstance(page, GeneratedPage):
            return markdown
        return self._conversions.before_converting(page, markdown, files)

    def after_converting(self, page: Page, html: str, files: Files) -> str:
        """The page's content."""
        if self._conversions is None or isinstance(page, GeneratedPage):
            return html
        return self._conversions.after_converting(page, html, files)

    def read_for_search(self, files: Files, *, is_kept: bool) -> None:
        """All pages of the build are converted, and the search will read them next; what it reads may be kept unless another
        plugin has a hand in it. Forgets pages that there are no more."""
        if self._conversions is not None:
            self._conversions.forget_others(files)
        self._searched = self.search_again() if is_kept else None

    def search_again(self) -> search.Searched:
        """The search reads some pages again; gives what it read of them before."""
        self._searched = search.Searched(self.kept.searched)
        return self._searched

    def before_reading(self, page: Page, config: MkDocsConfig) -> None:
        """For before the search's turn."""
        if self._searched is not None and not isinstance(page, GeneratedPage):
            self._searched.before_reading(page, config)

    def after_reading(self, page: Page, config: MkDocsConfig) -> None:
        """For after the search's turn."""
        if self._searched is not None and not isinstance(page, GeneratedPage):
            self._searched.after_reading(page, config)
