"""What stands in a page's article besides its own content: a panel of findings, marks of changes, ways to earlier states."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from explainer.adapters.mkdocs import chapters
from explainer.adapters.mkdocs.against import Against
from explainer.adapters.mkdocs.earlier import Around
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.preview import findings_page, panel
from explainer.adapters.mkdocs.start import Start
from explainer.compare import PREVIEW


def article(  # noqa: PLR0913 - by name, what may be around a page
    page: Page, html: str, start: Start, *, against: Against | None, around: Around | None, config: MkDocsConfig
) -> str:
    """The whole article. Lists the sections that were generated to follow a page written by hand; generated pages have what is
    around them already."""
    if against and page.url != PREVIEW:
        if not isinstance(page, GeneratedPage):
            chapters.list_generated_part(page, start.built)
        return against.marked(page, html, config)
    if isinstance(page, GeneratedPage):
        return html
    if not start.built and not page.url:
        return str(findings_page(start).body)
    chapters.list_generated_part(page, start.built)
    above, below = around.around(page.url, ()) if around else ("", "")
    return f"{panel(start)}{above}{html}{below}"
