"""Makes pages out of a Web for tests, and reads them back."""

import re
from dataclasses import dataclass
from html import unescape

from justhtml import Element, JustHTML, Node

from explainer.model.site import Site
from explainer.pages import Pages, pages
from explainer.pages.page import Page
from explainer.pages.place import Place
from explainer.pages.render import Templates
from explainer.weave.web import Web

SITE = Site(name="Moons")
_BLOCK = re.compile(
    r"</?(?:p|li|[uod]l|d[td]|div|h\d|t[dhr]|table|caption|blockquote|summary|details|figcaption|section|br)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Drawn:
    """All pages of a Web, by address."""

    made: Pages

    def __getitem__(self, address: str) -> Page:
        return next(page for page in self.made.pages if page.address == address)

    def file(self, address: str) -> bytes:
        return next(file.content for file in self.made.files if file.address == address)

    def words(self, address: str) -> str:
        return words(self[address].body)


def draw(web: Web, site: Site = SITE) -> Drawn:
    return Drawn(pages(web, (), site))


def place(web: Web, up: str = "../../") -> Place:
    return Place(web, Templates(), up)


def document(body: str) -> JustHTML:
    return JustHTML(f"<!doctype html><title>x</title><main>{body}</main>", sanitize=False, collect_errors=True)


def words(body: str) -> str:
    """The words of a body, with one space between any two."""
    return " ".join(unescape(_TAG.sub("", _BLOCK.sub(" ", body))).split())


def attribute(element: Node, name: str) -> str:
    """An element's attribute; empty where it has none."""
    return (element.attrs or {}).get(name) or "" if isinstance(element, Element) else ""
