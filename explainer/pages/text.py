"""Plain text and prose made safe for HTML and for lists: addresses, lines, first words, inline parts."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from explainer.model.identifier import Identifier
from explainer.model.inline import Inline, Link, Part, Styled
from explainer.model.text import Address
from explainer.pages.curly import curly

Href = Callable[[Identifier], str]
"""From an identifier to its address as seen from the page at hand; empty where it has none."""

_TO_ESCAPE: Final = re.compile("[&<>\"']")
_NUMBERS: Final = frozenset((int, float))
_SCHEMES: Final = ("http", "https", "mailto")
_PLAIN_ADDRESS: Final = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*)?")
"""What nearly all addresses are; a tenth of the time of taking them apart."""
_NOT_IN_ADDRESS: Final = re.compile(r"[\x00-\x20\x7f-\xa0\"<>\\^`{|}\u2028\u2029\ufeff]")
_LETTERS: Final = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
"""Letters beyond ASCII, as addresses hold them."""
_CONTROL_BYTES: Final = bytes((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F))
_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_SUSPECT: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rb"\xc2[\x80-\x9f]",
        rb"\xe2\x80[\xaa-\xae]",
        rb"\xe2\x81[\xa6-\xa9]",
        rb"\xed[\xa0-\xbf]",
        rb"\xef[\xb7\xbf]",
    )
)
"""What the characters above ASCII that `_CONTROL` names look like in UTF-8; much faster to look for."""


def escaped(value: object) -> str:
    """The value as HTML, as `markupsafe.escape` gives it; but where nothing has to be escaped, the text itself."""
    if type(value) is str:
        return escape(value) if _TO_ESCAPE.search(value) else value
    if type(value) is Markup:
        return value
    return str(value) if type(value) in _NUMBERS else escape(value)


def markup(html: str) -> Markup:
    """Text that is HTML already, as markup: what `Markup` gives, which asks each text first whether it is some."""
    return str.__new__(Markup, html)


def safe_address(text: str | None) -> str:
    """The web or mail address that `text` is, ready for an attribute once escaped; empty where it is none of ours to follow."""
    if not text or _NOT_IN_ADDRESS.search(text):
        return ""
    if _PLAIN_ADDRESS.fullmatch(text):
        return text
    try:
        parts = urlsplit(text)
        named = parts.hostname if parts.scheme.lower() != "mailto" else parts.path
    except ValueError:
        return ""
    return text if parts.scheme.lower() in _SCHEMES and named else ""


def on_paper(address: str) -> str:
    """The address as people read and type it: letters that are not ASCII stand for themselves, all other signs as they were."""
    return _LETTERS.sub(_as_letters, address) if "%" in address else address


def _as_letters(found: re.Match[str]) -> str:
    try:
        letters = bytes.fromhex(found[0].replace("%", "")).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
    return letters if letters.isprintable() and not _NOT_IN_ADDRESS.search(letters) else found[0]


def without_controls(text: str) -> str:
    """The text with U+FFFD for each character that no page may hold: controls, overrides of direction, lone surrogates."""
    if text.isprintable():
        return text
    encoded = text.encode("utf-8", "surrogatepass")
    if len(encoded.translate(None, _CONTROL_BYTES)) == len(encoded) and not any(
        suspect.search(encoded) for suspect in _SUSPECT
    ):
        return text
    return _CONTROL.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text on one line, without controls: for titles, descriptions and search."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return without_controls(" ".join(text.split()))


def first_words(text: str, most: int) -> str:
    """The first `most` words, with `…` where some are left out."""
    words = text.split()
    return text if len(words) <= most else f"{' '.join(words[:most]).rstrip(',;:.–—-')} …"


def draw_inline(inline: Inline, href: Href) -> Markup:
    """A field of prose as HTML, its references as links, its quotation marks as a printer sets them."""
    parts = inline.parts
    if len(parts) == 1 and isinstance(parts[0], str):
        return markup(escaped(curly(parts[0])))
    # Which way a mark turns is seen from what stands beside it, which may be in another part: `[Ash](…)'s "[ship](…)"`.
    letters = iter(curly("".join(map(_letters, parts))))
    return _draw_all(parts, href, letters)


def _letters(part: Part) -> str:
    return part if isinstance(part, str) else "".join(map(_letters, part.parts))


def _draw(part: Part, href: Href, letters: Iterator[str]) -> str:
    if isinstance(part, Styled):
        return f"<{part.style}>{_draw_all(part.parts, href, letters)}</{part.style}>"
    if isinstance(part, Link):
        return _draw_link(part, href, letters)
    return escaped("".join(islice(letters, len(part))))


def _draw_link(link: Link, href: Href, letters: Iterator[str]) -> str:
    words = _draw_all(link.parts, href, letters)
    if isinstance(link.target, Address):
        address = safe_address(link.target)
        return anchor(address, words, ' rel="external noopener"') if address else words
    address = href(link.target)
    return anchor(address, words) if address else words


def anchor(address: str, words: Markup, more: str = "") -> Markup:
    """A link; `more` are attributes of our own."""
    return markup(f'<a href="{escaped(address)}"{more}>{words}</a>')


def _draw_all(parts: Iterable[Part], href: Href, letters: Iterator[str]) -> Markup:
    return markup("".join([_draw(part, href, letters) for part in parts]))


def listed(items: Iterable[str]) -> str:
    """The items as one phrase: `a`, `a and b`, `a, b and c`."""
    *rest, last = [*items] or [""]
    return f"{', '.join(rest)} and {last}" if rest else last
