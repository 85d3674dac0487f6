"""A page saved from a browser as paragraphs of plain text, as a reader saw them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from typing import Final

from justhtml import Element, JustHTML, Node, Text

_UNSEEN_WORDS: Final = "script style template noscript head svg math iframe object textarea select rt rp del"
_INLINE_WORDS: Final = (
    "a abbr acronym b bdi bdo big button cite code data dfn em font i ins kbd label mark nobr output q rb ruby s samp small "
    "span strike strong sub sup time tt u var wbr"
)
_UNSEEN: Final = frozenset(_UNSEEN_WORDS.split())
_INLINE: Final = frozenset(_INLINE_WORDS.split())
_RAISED: Final = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_PAGES: Final = (".html", ".htm", ".xhtml")
_ARCHIVES: Final = (".mhtml", ".mht")
_HEAD: Final = 4_000
_END: Final = "\n"
_BREAK: Final = "\u2028"
"""The end of a line within a paragraph; two of them end the paragraph."""
_BREAKS: Final = re.compile(r"\u2028\s*\u2028[\s\u2028]*")


@dataclass(frozen=True, slots=True)
class _Left:
    """A part of a page that is still to be read, and what was said of it further up."""

    thing: Node | Text | str
    is_raised: bool = False
    is_laid_out: bool = False
    """Whether ends of lines are shown as they are written."""


def is_page(name: str, content: bytes) -> bool:
    """Whether a file is a web page, by its name or its beginning."""
    start = content[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return name.lower().endswith((*_PAGES, *_ARCHIVES)) or start.startswith((b"<!doctype html", b"<html"))


def page_text(name: str, content: bytes) -> str:
    """The text of a page, one paragraph a line. Raised digits stay raised; marks of footnotes are left out."""
    if name.lower().endswith(_ARCHIVES):
        content, encoding = _page_of_archive(content)
        root = JustHTML(content, sanitize=False, encoding=encoding).root
    else:
        root = JustHTML(content, sanitize=False, encoding=_undeclared_utf8(content)).root
    text = _BREAKS.sub(_END, "".join(_pieces(root)))
    return _END.join(stripped for line in text.split(_END) if (stripped := " ".join(line.split())))


def _undeclared_utf8(content: bytes) -> str | None:
    """UTF-8 where the page names no encoding and is written in that: on the web, the server had named it."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"charset" in content[:_HEAD].lower():
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _page_of_archive(content: bytes) -> tuple[bytes, str | None]:
    """The page itself of what browsers save as one file."""
    for part in message_from_bytes(content, policy=policy.default).walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            return (payload if isinstance(payload, bytes) else b""), part.get_content_charset()
    return b"", None


def _pieces(root: Node) -> Iterator[str]:
    """The text below a node, with an end of line wherever a paragraph ends. Goes by a list of what is left, because pages
    may be nested deeper than functions can call themselves."""
    left = [_Left(root)]
    while left:
        at = left.pop()
        if isinstance(at.thing, str):
            yield at.thing
        elif isinstance(at.thing, Text):
            data = (at.thing.data or "").replace(_END, _BREAK if at.is_laid_out else " ")
            yield data.translate(_RAISED) if at.is_raised else data
        elif not isinstance(at.thing, Element):
            left.extend(replace(at, thing=child) for child in reversed(at.thing.children or ()))
        elif at.thing.name not in _UNSEEN and "hidden" not in (at.thing.attrs or {}):
            left.extend(reversed(list(_parts(at.thing, at))))


def _parts(element: Element, at: _Left) -> Iterator[_Left]:
    """What an element is made of: its children, and what parts it from its neighbours."""
    name, children = element.name, element.children or ()
    if name == "sup" and any(isinstance(child, Element) and child.name == "a" for child in children):
        return  # a mark that leads to a footnote
    mark = (_BREAK, "") if name == "br" else ("“", "”") if name == "q" else ("", "") if name in _INLINE else (_END, _END)
    yield _Left(mark[0])
    for child in children:
        yield _Left(child, is_raised=at.is_raised or name == "sup", is_laid_out=at.is_laid_out or name == "pre")
    yield _Left(mark[1])
