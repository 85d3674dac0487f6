"""Tables of contents of generated pages, and what is added to those of pages written by hand."""

from collections.abc import Iterable

from mkdocs.structure.toc import AnchorLink, TableOfContents

from explainer.adapters.mkdocs.contents import contents, extend
from explainer.pages.page import Section


def tree(links: Iterable[AnchorLink]) -> list[object]:
    """Titles, each followed by a list of what stands under it, if anything does."""
    return [part for link in links for part in (link.title, *([tree(link.children)] if link.children else []))]


SECTIONS = (Section("a", "A"), Section("b", "B", 3), Section("c", "C", 4), Section("d", "D", 3), Section("e", "E & F"))


def test_each_section_stands_under_the_nearest_one_above_it_of_a_smaller_level() -> None:
    found = contents(SECTIONS)
    assert tree(found) == ["A", ["B", ["C"], "D"], "E &amp; F"]
    assert [(link.id, link.level) for link in found] == [("a", 2), ("e", 2)]


def test_all_of_them_stand_under_the_page_s_heading_where_it_has_one() -> None:
    above = AnchorLink("Moon", "moon", 1)
    assert tree(contents(SECTIONS[:2], above)) == ["Moon", ["A", ["B"]]]
    assert above.active  # type: ignore[attr-defined]  # MkDocs sets it without declaring it


def test_a_page_without_sections_has_none() -> None:
    assert tree(contents(())) == []


def test_what_is_generated_below_a_page_stands_under_its_one_title() -> None:
    titled, untitled = AnchorLink("Home", "home", 1), AnchorLink("Part", "part", 2)
    for own, expected in ((titled, ["Home", ["A", ["B"]]]), (untitled, ["Part", "A", ["B"]])):
        toc = TableOfContents([own])
        extend(toc, SECTIONS[:2])
        assert tree(toc) == expected
