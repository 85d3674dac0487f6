"""Handling a tree of Python-Markdown."""

from xml.etree.ElementTree import fromstring, tostring

from markdown import Markdown

from explainer.markup.tree import ancestors, parents, placeholder, replace


def test_parents_and_ancestors_the_closest_first() -> None:
    root = fromstring("<div><p><a><b/></a></p><i/></div>")
    above = parents(root)
    (inner,) = root.iter("b")
    assert [element.tag for element in ancestors(inner, above)] == ["a", "p", "div"]
    assert list(ancestors(root, above)) == []


def test_words_take_the_place_of_an_element_and_those_behind_it_stay() -> None:
    root = fromstring("<p>one <a>two</a> three <b>four</b> five</p>")
    first, second = list(root)
    replace(second, root, "FOUR")
    assert tostring(root) == b"<p>one <a>two</a> three FOUR five</p>"
    replace(first, root, "TWO")
    assert tostring(root) == b"<p>one TWO three FOUR five</p>"
    assert first.tail is None


def test_ready_html_comes_out_as_it_went_in() -> None:
    md = Markdown()
    text = placeholder(md, " <b>x</b>\x02\x03 ")
    assert text != "<b>x</b>"
    assert md.htmlStash.rawHtmlBlocks == ["<b>x</b>"]
