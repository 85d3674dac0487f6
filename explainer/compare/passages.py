"""An article's HTML taken apart into passages: every paragraph, item, cell and heading with the words that stand in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import accumulate
from typing import Final

PHRASES_ONLY: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "summary"})
"""Elements that may hold no block: what belongs to one of them stands after its end."""
BLOCKS: Final = PHRASES_ONLY | {"li", "td", "th", "dd", "dt", "caption", "figcaption"}
WHOLES: Final = frozenset({"tr", "li", "section", "article"})
"""Elements that can be new or gone as a whole: rows, items, records."""
_GROUPS: Final = WHOLES | {"table", "td", "th", "ul", "ol", "dl", "div", "details", "blockquote", "figure", "aside"}
_UNREAD: Final = frozenset({"sup", "svg", "script", "style", "template", "button"})
"""What is no wording: numerals of notes shift as soon as one is added before them."""


@dataclass(slots=True, eq=False)
class Group:
    """An element that may hold several passages: a table, a row, a list, an item."""

    tag: str
    name_end: int
    """Just behind the tag's name, where an attribute may begin."""
    around: "Group | None"
    """The one that it lies in."""
    end: int = 0
    """Just behind its end tag."""
    cells: int = 0
    """Of a row: how many cells it has."""
    size: int = 0
    """How many passages with words of their own it holds, those of groups inside it included."""


@dataclass(slots=True)
class Passage:
    """A block with the words that stand in it and in no block inside it. Offsets count characters of the HTML."""

    tag: str
    name_end: int
    """Just behind the tag's name, where an attribute may begin."""
    start: int
    """Just behind the start tag."""
    words_end: int = 0
    """Where its own words end: before the first block inside it, or before its end tag."""
    end: int = 0
    """Just behind its end tag."""
    group: Group | None = None
    """The innermost that it lies in, or that it is."""
    texts: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Its words on one line."""
        return " ".join("".join(self.texts).split())

    @property
    def groups(self) -> Iterator[Group]:
        """What it lies in, the innermost first; itself where it can hold others."""
        at = self.group
        while at is not None:
            yield at
            at = at.around


def passages(html: str) -> list[Passage]:
    """Every passage with words of its own, in order of its beginning. Takes HTML without parse errors, as our pages are."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    found = sorted((each for each in reader.found if each.words), key=lambda each: each.start)
    for passage in found:
        for group in passage.groups:
            group.size += 1
    return found


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Passage] = []
        self._lines = [0, *accumulate(len(line) for line in html.splitlines(keepends=True))]
        self._html = html
        self._open: list[Passage] = []
        self._group: Group | None = None
        self._unread = 0

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread += 1
        if tag in ("td", "th") and self._group:
            self._group.cells += 1
        if tag in _GROUPS:
            self._group = Group(tag, self._offset() + 1 + len(tag), self._group)
        if tag in BLOCKS:
            at = self._offset()
            if self._open and not self._open[-1].words_end:
                self._open[-1].words_end = at
            start = at + len(self.get_starttag_text() or "")
            self._open.append(Passage(tag, at + 1 + len(tag), start, group=self._group))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element of SVG without content, or a void one: nothing stands in it."""

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD and self._unread:
            self._unread -= 1
        if tag in _GROUPS and self._group and self._group.tag == tag:
            self._group.end = self._html.index(">", self._offset()) + 1
            self._group = self._group.around
        if tag in BLOCKS and self._open and self._open[-1].tag == tag:
            passage = self._open.pop()
            at = self._offset()
            passage.words_end = passage.words_end or at
            passage.end = self._html.index(">", at) + 1
            self.found.append(passage)

    def handle_data(self, data: str) -> None:
        if self._open and not self._unread:
            self._open[-1].texts.append(data)
