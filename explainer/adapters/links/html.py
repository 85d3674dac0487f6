"""The words of an HTML page, paragraph by paragraph, as a reader would see them."""

from html.parser import HTMLParser
from typing import Final

_UNSEEN: Final = frozenset(("script", "style", "template", "noscript", "head", "svg", "textarea"))
_IN_HEAD: Final = frozenset(("title", "meta", "link", "base", "script", "style", "noscript", "template"))
_INLINE_WORDS: Final = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark meta nobr q s samp small span "
    "strike strong sub sup time tt u var wbr button label"
)
_INLINE: Final = frozenset(_INLINE_WORDS.split())


class HtmlWords(HTMLParser):
    """Reads a page of any quality; what is no text is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._title: list[str] = []
        self._parts: list[list[str]] = [[]]
        self._unseen: list[str] = []
        self._in_title = False
        self.has_scripts = False
        """Whether the page runs scripts, which may make words that are not in it."""

    @property
    def title(self) -> str:
        """The page's title, on one line."""
        return " ".join("".join(self._title).split())

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Runs of text that nothing parts but inline markup."""
        return tuple(text for part in self._parts if (text := " ".join("".join(part).split())))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes where a paragraph, or what no reader sees, begins."""
        self.has_scripts |= tag == "script"
        if tag == "title" and not self._title:
            self._in_title = True
        if self._unseen[-1:] == ["head"] and tag not in _IN_HEAD:
            self._unseen.pop()  # a head that was never closed
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag == "br":
            self._parts[-1].append(" ")
        if tag not in _INLINE and tag != "br":
            self._parts.append([])

    def handle_endtag(self, tag: str) -> None:
        """Notes where a paragraph, or what no reader sees, ends."""
        if tag == "title":
            self._in_title = False
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        if tag not in _INLINE and tag != "br":
            self._parts.append([])

    def handle_data(self, data: str) -> None:
        """Takes words."""
        if self._in_title:
            self._title.append(data)
        elif not self._unseen:
            self._parts[-1].append(data)
