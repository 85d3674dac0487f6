"""Links of hand-written pages: those by identifier are resolved, those that could do harm become words."""

from collections.abc import Callable
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from explainer.markup.drawing import Drawing
from explainer.model.identifier import Identifier
from explainer.prose.addresses import read_address

_KEPT: Final = frozenset(("web", "mail", "page"))


class ReferenceTreeprocessor(Treeprocessor):
    """Gives links by identifier the address of what they name, and takes the address from links that lead nowhere safe."""

    def __init__(self, md: Markdown, drawing: Drawing, address: Callable[[], str]) -> None:
        super().__init__(md)
        self.drawing = drawing
        self.address = address

    def run(self, root: Element) -> None:
        """Resolves all links of the page."""
        address = self.address()
        for element in root.iter("a"):
            if (href := element.get("href")) is not None:
                self._resolve(element, href.replace(AMP_SUBSTITUTE, "&"), address)
        for element in root.iter("img"):
            source = (element.get("src") or "").replace(AMP_SUBSTITUTE, "&")
            if read_address(source).kind not in ("web", "page"):
                words = element.get("alt") or ""
                _make_words(element)
                element.text = words

    def _resolve(self, element: Element, href: str, address: str) -> None:
        target = read_address(href)
        if target.kind in _KEPT:
            return
        named = Identifier(target.address)
        found = self.drawing.link(named, address) if target.kind == "record" else None
        if found:
            element.set("href", found[0])
            element.set("class", " ".join(filter(None, (element.get("class"), "ex-ref"))))
            element.set("data-kind", named.kind)
            return
        _make_words(element)
        if target.kind != "unsafe":
            element.set("class", "ex-unresolved")


def _make_words(element: Element) -> None:
    """Makes an element one that does nothing but hold its words."""
    element.tag = "span"
    element.attrib.clear()
