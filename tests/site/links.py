"""Our own link checker: every address and anchor of a built site, from its files alone."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

ADDRESS_ATTRIBUTES = {"href", "src", "srcset", "action", "poster", "data", "cite", "formaction"}
SAFE_SCHEMES = {"http", "https", "mailto", "tel", "data"}


@dataclass
class PageParts:
    """What a page offers and asks for."""

    ids: set[str] = field(default_factory=set)
    links: list[tuple[str, str]] = field(default_factory=list)
    """Tag and address."""
    scripts: list[str] = field(default_factory=list)
    handlers: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts = PageParts()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("id", "name") and value and (name == "id" or tag == "a"):
                self.parts.ids.add(value)
            if name in ADDRESS_ATTRIBUTES and value is not None:
                self.parts.links.append((tag, value))
            if name.startswith("on"):
                self.parts.handlers.append(f"{tag} {name}={value}")
        if tag == "script":
            self.parts.scripts.append(dict(attrs).get("src") or "inline")


def read_page(html: str) -> PageParts:
    """The ids, addresses, scripts and event handlers of a page."""
    reader = _Reader()
    reader.feed(html)
    return reader.parts


def read_site(site: Path) -> dict[str, PageParts]:
    """Every HTML page of a built site, by its address from the root."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        pages[file.relative_to(site).as_posix()] = read_page(file.read_text(encoding="utf-8"))
    return pages


def broken_links(site: Path) -> list[str]:
    """Every link of the site to a page, file or anchor that is not there, as `page: address`."""
    pages = read_site(site)
    broken = []
    for page, parts in pages.items():
        if page == "404.html":
            continue  # its links are absolute from the place the site is published at, which is not known here
        base = f"http://site/{page.removesuffix('index.html')}"
        for _, address in parts.links:
            if not _resolves(site, pages, page, base, address):
                broken.append(f"{page}: {address}")
    return broken


def _resolves(site: Path, pages: dict[str, PageParts], page: str, base: str, address: str) -> bool:
    whole = urljoin(base, address)
    split = urlsplit(whole)
    if split.scheme not in SAFE_SCHEMES:
        return False
    if split.netloc != "site":
        return True
    path, anchor = urldefrag(unquote(split.path + (f"#{split.fragment}" if split.fragment else "")))
    path = path.lstrip("/")
    target = f"{path}index.html" if path == "" or path.endswith("/") else path
    if target not in pages:
        return (site / target).is_file() and not anchor
    return anchor in ("", "__top") or anchor in pages[target].ids


def requests_elsewhere(site: Path) -> list[str]:
    """Every script, style, picture or frame that a page would fetch from another host."""
    found = []
    for page, parts in read_site(site).items():
        for tag, address in parts.links:
            if tag not in ("a", "area") and urlsplit(address).netloc and not _is_only_named(tag, address):
                found.append(f"{page}: {tag} {address}")
    return found


def _is_only_named(tag: str, address: str) -> bool:
    """A canonical link or a `cite` attribute names an address without fetching it."""
    return tag in ("link", "blockquote", "q") and not address.endswith((".css", ".js", ".woff2"))
