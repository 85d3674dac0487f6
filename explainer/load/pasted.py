"""What other programs bring into files that they save and texts that are pasted: formats, garbled and unseen characters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import Final

from explainer.load.decode import place_of
from explainer.load.faults import GARBLED_LETTERS, INVISIBLE_CHARACTER, NOT_PLAIN_TEXT, Slip
from explainer.load.suspects import named

_FORMATS: Final = (
    (b"PK\x03\x04", "a document of a word processor, or a packed file"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor"),
    (b"{\\rtf", "formatted text (RTF)"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
)
_FENCE: Final = b"```"
_BEGINS: Final = "\u00e2\u00c3\u00c2&"
"""What each of the garbled letters begins with."""
_GARBLED: Final = re.compile(
    "\u00e2\u20ac[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]?"
    "|\u00c3[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|\u00c2[\u00a0-\u00bf]"
    "|&(?:amp|quot|apos|nbsp|lt|gt|[mn]dash|hellip|[lr][sd]quo|#[0-9]{2,5}|#x[0-9a-fA-F]{2,5});"
)
"""Typographic signs and accented letters of which the bytes were read one by one, and what web pages write for some signs."""
_UNSEEN_CHARACTERS: Final = "\u00ad\u200b\u200e\u200f\u2060"
_UNSEEN: Final = re.compile(f"[{_UNSEEN_CHARACTERS}]")
_TURNING: Final = "\u200e\u200f"
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def other_format(content: bytes) -> Slip | None:
    """The fault of a file that some other program made, by how it begins."""
    begins = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    what = next((each for start, each in _FORMATS if begins.lower().startswith(start.lower())), "")
    if what:
        return Slip(NOT_PLAIN_TEXT, 1, 1, f"the file is {what}, so it is not read", "save it as plain text, in UTF-8")
    if begins.startswith(_FENCE):
        return Slip(NOT_PLAIN_TEXT, 1, 1, "the file begins with “```”, so it is not read", "delete the lines that hold it")
    return None


def pasted_slips(text: str, content: bytes) -> Iterator[Slip]:
    """The first letters of a file of facts that are garbled, and the first character that nobody sees and that does nothing."""
    yield from garbled(text, content)
    if found := _unseen(text) if any(each.encode() in content for each in _UNSEEN_CHARACTERS) else []:
        message = f"{named(found[0][0])} stands in the text{_more(found)}"
        yield Slip(INVISIBLE_CHARACTER, *place_of(text, found[0].start()), message, "delete it")


def garbled(text: str, content: bytes, *, is_chapter: bool = False) -> Iterator[Slip]:
    """The first letters that another program wrote otherwise than they are meant. Signs of web pages are fine in chapters."""
    begun = [each for each in _BEGINS if each.encode() in content]
    if not begun:
        return
    every = [each for each in _matches(text, begun) if meant_letter(each[0]) != each[0]]
    found = [each for each in every if not (is_chapter and (each[0].startswith("&") or _in_code(text, each.start())))]
    if found:
        written, meant = found[0][0], meant_letter(found[0][0])
        message = f"“{written}” stands where another character was meant{_more(found)}"
        hint = f"write “{meant}”" if meant.isprintable() and not meant.isspace() else "type it anew"
        yield Slip(GARBLED_LETTERS, *place_of(text, found[0].start()), message, hint)


def _matches(text: str, begun: Iterable[str]) -> list[re.Match[str]]:
    """The garbled letters that begin with one of these, in order; the characters are found faster than the letters are."""
    found = []
    for character in begun:
        at = text.find(character)
        while at >= 0:
            if match := _GARBLED.match(text, at):
                found.append(match)
            at = text.find(character, at + 1)
    return sorted(found, key=lambda match: match.start())


def as_meant(text: str) -> str:
    """A text without garbled letters."""
    return _GARBLED.sub(lambda match: meant_letter(match[0]), text)


def without_unseen(text: str) -> str:
    """A text without the characters that nobody sees and that do nothing."""
    for match in reversed(_unseen(text)):
        text = text[: match.start()] + text[match.end() :]
    return text


def meant_letter(written: str) -> str:
    """What garbled letters stood for; the same where that cannot be told."""
    if written.startswith("&"):
        return unescape(written)
    if written == "\u00e2\u20ac":  # its last byte is none that a text may hold
        return "”"
    try:
        return b"".join(each.encode("cp1252" if ord(each) > 0xFF else "latin-1") for each in written).decode("utf-8")
    except UnicodeError:
        return written


def _more(found: Sequence[object]) -> str:
    return f", and {len(found) - 1} more like it" if len(found) > 1 else ""


def _unseen(text: str) -> list[re.Match[str]]:
    return [match for match in _UNSEEN.finditer(text) if match[0] not in _TURNING or not _has_right_to_left(text, match)]


def _in_code(text: str, at: int) -> bool:
    """Whether a place of a chapter lies within backticks, where letters are meant as they stand."""
    return text.count("`", text.rfind("\n", 0, at) + 1, at) % 2 == 1


def _has_right_to_left(text: str, match: re.Match[str]) -> bool:
    """Whether the line has letters that run from right to left, among which marks of direction have their use."""
    begins, ends = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    return _RIGHT_TO_LEFT.search(text[begins : ends if ends >= 0 else len(text)]) is not None
