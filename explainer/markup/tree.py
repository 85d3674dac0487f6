"""Handling a tree of Python-Markdown: taking elements out without losing the words round them, putting ready HTML in."""

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown

_CONTROLS: Final = re.compile(r"[\x02\x03]")
"""Characters that Python-Markdown puts round its placeholders."""


def parents(root: Element) -> dict[Element, Element]:
    """The parent of every element below `root`."""
    return {child: parent for parent in root.iter() for child in parent}


def ancestors(element: Element, above: dict[Element, Element]) -> Iterator[Element]:
    """The elements round `element`, the closest first."""
    while element in above:
        element = above[element]
        yield element


def replace(element: Element, parent: Element, text: str) -> None:
    """Puts words in the place of an element; the words behind it stay."""
    at = list(parent).index(element)
    words = text + (element.tail or "")
    if at == 0:
        parent.text = (parent.text or "") + words
    else:
        parent[at - 1].tail = (parent[at - 1].tail or "") + words
    parent.remove(element)
    element.tail = None


def placeholder(md: Markdown, html: str) -> str:
    """A text that Python-Markdown replaces with the HTML at the very end."""
    return str(md.htmlStash.store(_CONTROLS.sub("", html.strip())))
