"""A stock Material site with the text of a built site of ours: what reading ours is measured against."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import yaml

from tests.bench.measure import run

_KEPT: Final = frozenset(
    {"p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code"}
    | {"a", "em", "strong", "br", "details", "summary"}
)
_HEADINGS: Final = {"h1": "#", "h2": "##", "h3": "###"}
_VOID: Final = frozenset({"br", "input", "img", "hr", "wbr", "link", "meta"})
_LEFT_OUT: Final = frozenset({"svg", "script", "form", "template", "dialog"})
_ARTICLE: Final = re.compile(r"<article\b[^>]*>(.*?)</article>", re.DOTALL)
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>])")


class _Plain(HTMLParser):
    """Writes an article as Markdown: headings, and all else as HTML without classes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self._heading = ""
        self._words: list[str] = []
        self._left_out = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LEFT_OUT or self._left_out:
            self._left_out += tag not in _VOID
        elif tag in _HEADINGS:
            self._heading = tag
        elif tag in _KEPT and not self._heading:
            href = dict(attrs).get("href") if tag == "a" else None
            self.written.append(f'<{tag} href="{escape(href)}">' if href else f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if self._left_out:
            self._left_out -= tag not in _VOID
        elif tag == self._heading:
            words = _SPECIAL.sub(r"\\\1", " ".join("".join(self._words).split())).replace("&", "&amp;")
            self.written.append(f"\n</div>\n\n{_HEADINGS[tag]} {words}\n\n<div>\n")
            self._heading, self._words = "", []
        elif tag in _KEPT and tag not in _VOID and not self._heading:
            self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self._left_out:
            (self._words if self._heading else self.written).append(data if self._heading else escape(data))


def as_markdown(page: str) -> str:
    """The article of a page as Markdown that a stock site shows with the same words."""
    plain = _Plain()
    plain.feed("".join(_ARTICLE.findall(page)))
    lines = (line.strip() for line in "".join(("<div>\n", *plain.written, "\n</div>\n")).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).replace("<div>\n\n</div>\n", "")


def build_stock(ours: Path, settings: Path, pages: Iterable[str], folder: Path) -> Path:
    """Builds `pages` of the site `ours`, and those of its navigation, with the theme of `settings` and nothing of ours but the
    words."""
    asked = yaml.safe_load(settings.read_text(encoding="utf-8"))
    nav = _as_folders(asked["nav"])
    for name in sorted({*_paths(nav), *(f"{page}index.md" for page in pages)}):
        page = folder / "docs" / name
        page.parent.mkdir(parents=True, exist_ok=True)
        html = (ours / name).with_suffix(".html").read_text(encoding="utf-8")
        page.write_text(as_markdown(html), encoding="utf-8")
    stock = {name: asked[name] for name in ("site_name", "site_description", "theme")}
    stock |= {"plugins": ["search"], "nav": nav, "not_in_nav": "*\n"}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(stock), encoding="utf-8")
    run(["mkdocs", "build", "--quiet", "--site-dir", str(folder / "site")], folder)
    return folder / "site"


def _as_folders(nav: Any) -> Any:
    """A navigation whose pages are each the `index.md` of a folder."""
    if isinstance(nav, list):
        return [_as_folders(one) for one in nav]
    if isinstance(nav, dict):
        return {name: _as_folders(one) for name, one in nav.items()}
    return nav if nav.endswith("index.md") else f"{nav.removesuffix('.md')}/index.md"


def _paths(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    else:
        for one in nav.values() if isinstance(nav, dict) else nav:
            yield from _paths(one)
