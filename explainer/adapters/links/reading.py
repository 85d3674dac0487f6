"""The words of a page that was fetched, whatever its makers said of its type and its letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from explainer.adapters.links.html import HtmlWords
from explainer.adapters.links.request import Response

_TEXT_TYPES: Final = ("application/xhtml+xml", "application/xml", "application/json")
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_BEGINS_AS_HTML: Final = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!doctype\s+html|<html|<head|<!--)", re.IGNORECASE)
_HEAD_BYTES: Final = 2_048
_BINARY: Final = b"\0"


@dataclass(frozen=True, slots=True)
class PageText:
    """What a reader would see of a page."""

    title: str
    paragraphs: tuple[str, ...]
    has_scripts: bool

    @property
    def words(self) -> int:
        """How many words there are."""
        return sum(len(each.split()) for each in self.paragraphs)


def is_text(response: Response) -> bool:
    """Whether the response says that it is text; one that says nothing may be."""
    kind = media_type(response)
    return not kind or kind.startswith("text/") or kind in _TEXT_TYPES


def media_type(response: Response) -> str:
    """What the response says that it is: `text/html`; empty where it says nothing."""
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def texts_of(response: Response) -> Iterator[PageText]:
    """The page's text by each way of reading its letters that is likely, the likeliest first; none for what is no text.

    Pages that name a wrong way are common. Words that are found by another way do stand there; words that are found by
    none do not.
    """
    body = response.body
    said = _said(body, response.headers.get("content-type", ""))
    if _BINARY in body[:_HEAD_BYTES] and not said.startswith("utf-16"):
        return
    seen: set[str] = set()
    for name in (said or "utf-8", "utf-8", "windows-1252"):
        text = _decoded(body, name)
        if text is not None and text not in seen:
            seen.add(text)
            yield _read(text, is_html=_is_html(response))


def likeliest_text(body: bytes, content_type: str = "") -> str:
    """A page's text by the likeliest way of reading its letters: as it says, else UTF-8, else that of old Western pages."""
    said = _said(body, content_type)
    text = _decoded(body, said) if said else None
    if text is not None:
        return text
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("windows-1252", "replace")


def _said(body: bytes, content_type: str) -> str:
    """How the page says that its letters are to be read: its first bytes, its head, or the page itself, in that order; empty
    where none says it."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if body.startswith(mark):
            return name
    head = body[:_HEAD_BYTES].decode("ascii", "replace")
    found = _CHARSET.search(content_type) or _CHARSET.search(head)
    return found[1].lower() if found else ""


def _decoded(body: bytes, name: str) -> str | None:
    try:
        return body.decode(name, "replace")
    except (LookupError, ValueError):  # no such way of reading letters, or one that is for something else
        return None


def _is_html(response: Response) -> bool:
    kind = media_type(response)
    return "html" in kind or "xml" in kind or bool(_BEGINS_AS_HTML.match(response.body))


def _read(text: str, *, is_html: bool) -> PageText:
    if is_html:
        words = HtmlWords()
        words.feed(text)
        words.close()
        return PageText(words.title, words.paragraphs, words.has_scripts)
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return PageText("", tuple(part for part in paragraphs if part), has_scripts=False)
