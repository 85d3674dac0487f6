"""A theme's page with gaps: rendered once for a class of pages that differ only in what fills the gaps."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from mkdocs.structure.toc import AnchorLink, TableOfContents

from explainer.adapters.mkdocs.page import GeneratedPage

_GAP: Final = re.compile("\ue000([a-z]+[0-9]*)(?: <h1)?\ue001")
"""Private-use characters: no text of ours holds them, and a theme has no reason to touch them."""
BODY: Final = "body"


def gap(name: str) -> str:
    """What stands in a rendered page for the value of that name."""
    return f"\ue000{name}\ue001"


def body_gap(*, has_heading: bool) -> str:
    """The same for the article. Themes look into it for `<h1`, and add a heading where there is none."""
    return gap(f"{BODY} <h1" if has_heading else BODY)


class Shell:
    """A rendered page, cut at its gaps."""

    def __init__(self, rendered: str) -> None:
        pieces = _GAP.split(rendered)
        self._texts = pieces[::2]
        self._names = pieces[1::2]

    @property
    def is_whole(self) -> bool:
        """Whether the article has exactly one place."""
        return self._names.count(BODY) == 1

    def fill(self, values: Mapping[str, str]) -> str:
        """The page with these values. Raises KeyError for a gap without one."""
        pieces = [self._texts[0]]
        for name, text in zip(self._names, self._texts[1:], strict=True):
            pieces += (values[name], text)
        return "".join(pieces)


def values_of(page: GeneratedPage) -> dict[str, str]:
    """What fills the gaps for a page."""
    values = {
        BODY: page.content or "",
        "name": split_address(page.url)[1],
        "title": str(page.title or ""),
        "metatitle": str(page.meta.get("title", "")),
        "description": str(page.meta.get("description", "")),
        "canonical": page.canonical_url or "",
        "absolute": page.abs_url or "",
        "edit": page.edit_url or "",
    }
    for number, link in enumerate(flat(page.toc)):
        values[f"id{number}"] = link.id
        values[f"entry{number}"] = link.title
    return values


def shape_of(page: GeneratedPage) -> tuple[object, ...]:
    """Everything about a page that a template may see and that no gap stands for. Pages alike in it share a shell."""
    return (
        split_address(page.url)[0],
        tuple(link.level for link in flat(page.toc)),
        "<h1" in (page.content or ""),
        "description" in page.meta,
        page.canonical_url is None,
        page.abs_url is None,
        page.edit_url is None,
        repr(sorted((key, value) for key, value in page.meta.items() if key not in ("title", "description"))),
    )


def split_address(address: str) -> tuple[str, str]:
    """The folder of a page's address, with its closing slash, and the last part of the address."""
    folder, _, name = address.rstrip("/").rpartition("/")
    return f"{folder}/" if folder else "", name


def flat(links: TableOfContents | list[AnchorLink]) -> Iterator[AnchorLink]:
    """All entries of a table of contents, in order."""
    for link in links:
        yield link
        yield from flat(link.children)
