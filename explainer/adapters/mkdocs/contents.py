"""A generated page's table of contents, in the host's terms."""

from collections.abc import Sequence

from mkdocs.structure.toc import AnchorLink, TableOfContents

from explainer.adapters.mkdocs.escape import contents_text
from explainer.pages.page import Section


def contents(sections: Sequence[Section], above: AnchorLink | None = None) -> TableOfContents:
    """The sections, each under the nearest one before it of a smaller level; all under `above` if there is one."""
    top: list[AnchorLink] = [above] if above else []
    open_links: list[AnchorLink] = list(top)
    for section in sections:
        link = AnchorLink(contents_text(section.title), section.id, section.level)
        while open_links and open_links[-1].level >= section.level:
            open_links.pop()
        (open_links[-1].children if open_links else top).append(link)
        open_links.append(link)
    if top:
        top[0].active = True  # type: ignore[attr-defined] # as MkDocs does; AnchorLink does not declare it
    return TableOfContents(top)


def extend(toc: TableOfContents, sections: Sequence[Section]) -> None:
    """Adds the sections at the end of a hand-written page's table of contents, under its one title if it has one."""
    items = toc.items
    under = items[0] if len(items) == 1 and items[0].level == 1 else None
    (under.children if under else items).extend(contents(sections))
