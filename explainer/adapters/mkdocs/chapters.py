"""Hand-written pages: the Markdown extension that reads their marks and views, and what is generated to follow some."""

from collections.abc import Callable
from typing import Any, Final

from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from explainer.adapters.as_markdown import body_as_markdown
from explainer.adapters.mkdocs.contents import extend
from explainer.build import Built
from explainer.markup import MarkupExtension
from explainer.markup.drawing import Drawing
from explainer.pages.page import Page as Made
from explainer.weave.permalinks import BEGUN_BY_HAND

_ENTRY_POINT: Final = ("explainer", "explainer.adapters.markdown", "explainer.adapters.markdown:ExplainerExtension")
"""Names under which a site may list the extension for other hosts. In MkDocs it has the facts at hand already."""


def read_marks(config: MkDocsConfig, views: Drawing, address: Callable[[], str], *more: Extension) -> None:
    """Puts our Markdown extension last, with these views, in place of the one that the site may list, and more of ours
    after it. `address` gives the address of the page at hand, from the site's root."""
    extensions: list[Any] = config.markdown_extensions
    ours: tuple[type[Extension], ...] = (MarkupExtension, *(type(one) for one in more))
    extensions[:] = [one for one in extensions if one not in _ENTRY_POINT and not isinstance(one, ours)]
    extensions += [MarkupExtension(views, address), *more]


def generated_part(page: Page, built: Built | None) -> str:
    """What is generated to follow this hand-written page, as blocks for its Markdown; nothing for most pages."""
    blocks = [body_as_markdown(part.body, headings_as_markdown=False) for part in parts(page, built)]
    return "".join(f"\n\n{block}" for block in blocks)


def list_generated_part(page: Page, built: Built | None) -> None:
    """Puts the sections of what is generated to follow this page into its table of contents; gives it the width it wants,
    unless its own front matter says what to hide."""
    for part in parts(page, built):
        extend(page.toc, part.sections)
        if part.is_wide:
            page.meta.setdefault("hide", ["navigation", "toc"])


def parts(page: Page, built: Built | None) -> list[Made]:
    """What is generated to follow this hand-written page; nothing for most pages."""
    if built is None or page.url not in BEGUN_BY_HAND:
        return []
    return [made for made in built.pages.pages if made.address == page.url]
