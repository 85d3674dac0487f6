"""Cuts an article's HTML where elements that lie in nothing else begin and end."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

# fmt: off
_VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
# fmt: on
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>\"'<]*)([^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*)>")
_ENDS_IN_VALUE: Final = re.compile(r"=\s*[^\s\"']+\Z")
"""In `<a href=x/>` the slash is part of the address."""
_MORE_THAN_TAGS: Final = re.compile(r"<(?:[!?]|/?(?:script|style|textarea|title|xmp|plaintext|no|iframe))", re.IGNORECASE)
"""Comments, and elements in which tags are no tags: a tenth of the speed, but read as browsers do."""


@dataclass(slots=True)
class Piece:
    """A piece of the article that lies in nothing else: an element of that name, or text."""

    html: str
    name: str


def top_level(html: str) -> list[Piece]:
    """The pieces in order. What is not closed is one piece to the end."""
    tags = [] if _MORE_THAN_TAGS.search(html) else list(_TAG.finditer(html))
    if len(tags) != html.count("<"):
        return _Parser(html).cutter.end()
    cutter = _Cutter(html)
    for tag in tags:
        name = tag[2].lower()
        if tag[1]:
            cutter.close(name, tag.end())
        elif not tag[3].endswith("/") or _ENDS_IN_VALUE.search(tag[3]):
            cutter.open(name, tag.start(), tag.end())
    return cutter.end()


class _Cutter:
    """Is told of tags in order."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._open: list[str] = []
        self._begun = 0
        self._found: list[Piece] = []

    def open(self, name: str, start: int, end: int) -> None:
        """An element begins; some have no end."""
        if not self._open:
            self._cut(start, "")
        if name not in _VOID:
            self._open.append(name)
        elif not self._open:
            self._cut(end, name)

    def close(self, name: str, end: int) -> None:
        """An element ends, and with it whatever in it was not closed."""
        if name in self._open:
            while self._open.pop() != name:
                pass
            if not self._open:
                self._cut(end, name)

    def end(self) -> list[Piece]:
        """The pieces."""
        self._cut(len(self._html), self._open[0] if self._open else "")
        return self._found

    def _cut(self, end: int, name: str) -> None:
        if end > self._begun:
            self._found.append(Piece(self._html[self._begun : end].strip("\n"), name))
            self._begun = end


class _Parser(HTMLParser):
    """Finds the tags among comments, scripts and signs that are no tags."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self._html = html
        self._lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self.cutter = _Cutter(html)
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.cutter.open(tag, self._here, self._here + len(self.get_starttag_text() or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        self.cutter.close(tag, self._html.index(">", self._here) + 1)

    @property
    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column
