"""Finds links of chapters to pages or headings that the site does not have."""

from collections.abc import Iterator

from explainer.check.addresses import dead_links
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P102", Severity.WARNING)
def link_to_missing_page(web: Web) -> Iterator[Fault]:
    """A chapter links to a page or a heading that neither the chapters nor the generated pages have.

    A reader who follows the link finds nothing. Other generators than MkDocs do not look for this at all. Links to
    files that are no pages are left to the generator.

    Wrong:
        --- docs/index.md
        # The moon

        See [the far side](far-syde.md).[^own]
        --- docs/far-side.md
        # The far side

    Right:
        --- docs/index.md
        # The moon

        See [the far side](far-side.md).[^own]
        --- docs/far-side.md
        # The far side
    """
    for chapter, link, what, hint in dead_links(web):
        message = "leads to no page" if what == "page" else "leads to a heading that the page does not have"
        yield Fault(subject=chapter.id, position=link.position, message=f"the link to “{link.target}” {message}", hint=hint)
