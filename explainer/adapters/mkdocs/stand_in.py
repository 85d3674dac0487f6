"""Stands in for a page while a theme's template is rendered with gaps, and notices what the template asks of it."""

from collections.abc import Mapping
from typing import Final

from mkdocs.structure.toc import AnchorLink, TableOfContents

from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.shell import BODY, body_gap, flat, gap, split_address, values_of
from explainer.adapters.mkdocs.watched import Compared, watched

_SAME_IN_CLASS: Final = (
    *("active", "ancestors", "children", "is_homepage", "is_index", "is_link", "is_page", "is_section", "is_top_level"),
    *("next_page", "parent", "previous_page"),
)
_META: Final = {"title": "metatitle", "description": "description"}
_AWKWARD: Final = "&lt;i&gt; &amp; &#34;q&#34; &#39; é 中 %41 {{ x }} edit blob raw"


class StandIn:
    """Has of a page what shells know of. Whatever else a template reads of it, and whatever it does with a value but
    print it, goes into `asked` and rules the shell out."""

    def __init__(self, page: GeneratedPage, values: Mapping[str, str]) -> None:
        self._page = page
        self.asked: set[str] = set()
        for name in _SAME_IN_CLASS:
            setattr(self, name, getattr(page, name))
        self.content = self._watched("content", values[BODY])
        self.title = self._watched("title", values["title"])
        self.meta = {name: self._meta(name, value, values) for name, value in page.meta.items()}
        url = f"{split_address(page.url)[0]}{values['name']}/"
        self.url = watched(url, "page.url", self.asked, Compared)
        self.canonical_url = page.canonical_url and self._watched("canonical_url", values["canonical"])
        self.abs_url = page.abs_url and self._watched("abs_url", values["absolute"])
        self.edit_url = page.edit_url and self._watched("edit_url", values["edit"])
        self.toc = self._like(page.toc, values)

    def _watched(self, name: str, text: str) -> str:
        return watched(text, f"page.{name}", self.asked)

    def _meta(self, name: str, value: object, values: Mapping[str, str]) -> object:
        gap_name = _META.get(name)
        return self._watched(f"meta.{name}", values[gap_name]) if gap_name else value

    def _like(self, toc: TableOfContents, values: Mapping[str, str]) -> TableOfContents:
        """A table of contents of the same form, with these ids and titles."""
        numbers = iter(range(len(list(flat(toc)))))

        def copied(link: AnchorLink) -> AnchorLink:
            number = next(numbers)
            title, anchor = self._watched("toc", values[f"entry{number}"]), self._watched("toc", values[f"id{number}"])
            copy = AnchorLink(title, anchor, link.level)
            copy.children = [copied(child) for child in link.children]
            return copy

        items = [copied(link) for link in toc]
        if items:
            items[0].active = True  # type: ignore[attr-defined] # as MkDocs does; AnchorLink does not declare it
        return TableOfContents(items)

    def __getattr__(self, name: str) -> object:
        value = getattr(self._page, name)  # a page that has no such thing raises, which templates take for undefined
        self.asked.add(f"page.{name}")
        return value


def with_gaps(page: GeneratedPage) -> StandIn:
    """A page whose every value is a gap."""
    gaps = {name: gap(name) for name in values_of(page)}
    return StandIn(page, gaps | {BODY: body_gap(has_heading="<h1" in (page.content or ""))})


def awkward_values(page: GeneratedPage) -> dict[str, str]:
    """Values that come out changed if a template does anything to them but print them."""
    values = dict.fromkeys(values_of(page), _AWKWARD)
    for name in values:
        if name.startswith("id"):
            values[name] = f"q-{name}"
    heading = "<h1>q</h1>" if "<h1" in (page.content or "") else ""
    values |= {BODY: f"{heading}<p>{_AWKWARD}</p>", "name": "q--7"}
    address = "https://example.org/edit/blob/raw/q--7/"
    return values | {"canonical": address, "absolute": "/edit/blob/raw/q--7/", "edit": f"{address}edit.yml#L7"}
