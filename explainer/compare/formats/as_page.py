"""A difference as a page of the site itself, for previews."""

from typing import Final

from explainer.compare.report import report
from explainer.model.change import Difference
from explainer.model.site import Site
from explainer.pages.drawing import Drawing
from explainer.pages.page import Page
from explainer.pages.strings import Say
from explainer.weave.web import Web

PREVIEW: Final = "preview/"
"""Its address."""


def difference_page(difference: Difference, web: Web, site: Site) -> Page:
    """The page that lists everything that differs, with a link to every page."""
    what = Say.preview_of.format(difference.head, difference.base)
    return Drawing(web, site).page(
        "preview", PREVIEW, Say.preview_page, template="preview", description=what, what=what, report=report(difference)
    )
