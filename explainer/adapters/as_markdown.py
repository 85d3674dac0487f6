"""A generated page as a Markdown file: front matter, headings as Markdown, everything else as blocks of ready HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Final

import yaml
from markupsafe import escape

from explainer.pages.page import Page

# what both Python-Markdown and CommonMark take for the beginning of a block of HTML
# fmt: off
_BLOCKS: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "table", "ul",
    }
)
_VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
# fmt: on
_TAG: Final = re.compile(r"(<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)")
_VALUE: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME: Final = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_PLAIN_HEADING: Final = re.compile(r'<h([1-6]) id="([A-Za-z0-9_-]+)">([^<]*)</h\1>')
_PREFORMATTED: Final = frozenset({"pre", "textarea"})
_RAW: Final = frozenset({"script", "style"})
_SPECIAL: Final = re.compile(r"[^\w\s,?-]|_|--+", re.ASCII)


def page_as_markdown(page: Page) -> str:
    """The page as a Markdown file that gives the same article in any generator with `attr_list`."""
    return f"---\n{front_matter(page)}---\n\n{body_as_markdown(page.body)}"


def front_matter(page: Page) -> str:
    """Title, description and what to hide as YAML. Texts are HTML already, for themes print them as they are."""
    matter: dict[str, object] = {"title": _line(page.title)}
    if page.description:
        matter["description"] = _line(page.description)
    if page.is_wide:
        matter["hide"] = ["navigation", "toc"]
    return yaml.safe_dump(matter, allow_unicode=True, sort_keys=False, width=10_000)


def body_as_markdown(body: str, *, headings_as_markdown: bool = True) -> str:
    """HTML as blocks parted by empty lines. Plain headings become Markdown, so that generators list them."""
    draw = _block if headings_as_markdown else _html_block
    return "".join(f"{draw(block)}\n\n" for block in _top_level(without_empty_lines(body)))


def without_empty_lines(html: str) -> str:
    """The same HTML without lines that Markdown could take for its own: each line begins with a tag."""
    out: list[str] = []
    inside = ""
    for piece in _TAG.split(html):
        if piece.startswith("<") and piece.endswith(">"):
            out.append(_VALUE.sub(lambda value: _no_braces(value[0]).replace("\n", "&#10;"), piece).replace("\n", " "))
            name = _NAME.match(piece)
            if name and name[1].lower() in _PREFORMATTED | _RAW:
                inside = "" if piece.startswith("</") else name[1].lower()
        elif inside in _RAW:
            out.append(re.sub(r"\n\s*", " ", piece))
        elif inside:
            out.append(_no_braces(piece).replace("\n", "&#10;"))
        elif piece.isspace() and "\n" in piece:
            out.append("\n")
        else:
            out.append(re.sub(r"\s*\n\s*", " ", _no_braces(piece)))
    return "".join(out).strip()


def _no_braces(text: str) -> str:
    """Text that no macro language takes for its own."""
    return re.sub(r"\{(?=[{%#])", "&#123;", text)


def _line(text: str) -> str:
    return str(escape(" ".join(text.split())))


@dataclass(slots=True)
class _Block:
    """A piece of the article that lies in nothing else: an element of that name, or text."""

    html: str
    name: str


def _block(block: _Block) -> str:
    heading = _PLAIN_HEADING.fullmatch(block.html)
    if heading and heading[3].strip():
        words = _SPECIAL.sub(lambda special: "".join(f"&#{ord(one)};" for one in special[0]), unescape(heading[3]))
        return f"{'#' * int(heading[1])} {words} {{#{heading[2]}}}"
    return _html_block(block)


def _html_block(block: _Block) -> str:
    return block.html if block.name in _BLOCKS else f"<div>{block.html}</div>"


def _top_level(html: str) -> Iterator[_Block]:
    """The pieces in order; text and elements that are no blocks stay together."""
    finder = _Finder(html)
    loose = ""
    for block in finder.found:
        if block.name in _BLOCKS:
            if loose.strip():
                yield _Block(loose.strip(), "")
            loose = ""
            yield block
        else:
            loose += block.html
    if loose.strip():
        yield _Block(loose.strip(), "")


class _Finder(HTMLParser):
    """Cuts HTML where elements of the top level begin and end. What is not closed is one piece to the end."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self._html = html
        self._lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self._open: list[str] = []
        self._begun = 0
        self.found: list[_Block] = []
        self.feed(html)
        self.close()
        self._cut(len(html), self._open[0] if self._open else "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._open:
            self._cut(self._here, "")
        if tag not in _VOID:
            self._open.append(tag)
        elif not self._open:
            self._cut(self._here + len(self.get_starttag_text() or ""), tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass
            if not self._open:
                self._cut(self._html.index(">", self._here) + 1, tag)

    @property
    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _cut(self, end: int, name: str) -> None:
        if end > self._begun:
            self.found.append(_Block(self._html[self._begun : end].strip("\n"), name))
            self._begun = end
