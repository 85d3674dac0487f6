"""Bytes of a file into text: UTF-8 only, of bounded size, without control characters and unfinished merges."""

import re
from typing import Final

from explainer.load.faults import (
    CONTROL_CHARACTER,
    DIRECTION_CHARACTER,
    FILE_TOO_LARGE,
    MERGE_CONFLICT,
    NOT_UTF8,
    FormFault,
    Slip,
)

LARGEST: Final = 5_000_000
"""The most bytes a file may have."""

HASH: Final = re.compile(r"[ \t]+(#[^\s#].*)")
"""A hash sign that could cut plain text short: `the #1 of all`. Before a comment, a space follows the sign."""
_HASH_SIGN: Final = re.compile(r"#(?<=[ \t]#)[^\s#]")
"""The same, many times faster to look for in a whole file."""

_BOM: Final = b"\xef\xbb\xbf"
# U+0085, U+2028 and U+2029 end a line for YAML and for no editor, so that every later position would be wrong.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]")
_DIRECTION: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONFLICT: Final = re.compile(r"^(?:<{7}|>{7})(?: [^\r\n]*)?$", re.MULTILINE)
_HARMLESS: Final = bytes([*b"\t\n\r", *range(0x20, 0x7F), *range(0x80, 0x100)])
_SUSPECT: Final = tuple(
    re.compile(begun) for begun in (rb"\xc2[\x80-\x9f]", rb"\xe2\x80[\xa8-\xae]", rb"\xe2\x81[\xa6-\xa9]", rb"\xef[\xbb\xbf]")
)
"""How the characters above ASCII that `_CONTROL` and `_DIRECTION` name begin in UTF-8; many times faster to look for."""
_SMART: Final = ("\u201c", "\u201d", "\u201e", "\u2018", "\u201a", "\u00ab", "\u00bb")
_SMART_START: Final = re.compile("[\u201c\u201d\u201e\u2018\u201a\u00ab\u00bb](?:(?<=[:,-] .)|(?<=[\\[{].)|(?<=\n.)|(?<=  .))")
"""One at which a value may begin. What is before it is looked at last: few characters of a file are such marks."""
_SMART_QUOTED: Final = re.compile(
    '[\u201c\u201d\u201e]([^\u201c\u201d\u201e]+)[\u201c\u201d"]'
    "|[\u2018\u201a]([^\u2018\u201a]+)[\u2018\u2019']|[\u00ab\u00bb]([^\u00ab\u00bb]+)[\u00ab\u00bb]"
)
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_TOP_NAME: Final = re.compile(
    rb"^(?:([a-z0-9][a-z0-9-]{0,79})\s*:|[ \t]?([a-z0-9][a-z0-9-]{0,79})[ \t]*:?[ \t]*\r?$)", re.MULTILINE
)
"""A name at the margin with its colon; or one alone on its line, of which the colon or the margin may be a slip."""


def text_of(content: bytes) -> tuple[str | None, tuple[Slip, ...]]:
    """The file's text without a byte order mark, or None where it cannot be read; and what is wrong with it."""
    if len(content) > LARGEST:
        hint = "split it by subject"
        return None, (Slip(FILE_TOO_LARGE, 1, 1, f"the file is over {LARGEST // 1_000_000} MB, so it is not read", hint),)
    if _utf16(content):
        message = "the file is written in UTF-16, not in UTF-8, so it is not read"
        return None, (Slip(NOT_UTF8, 1, 1, message, "save it as UTF-8"),)
    try:
        text = content.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (_not_utf8(content, error),)
    slips = _conflict(text)
    if content.translate(None, _HARMLESS) or any(each.search(content) for each in _SUSPECT):
        slips += _first(text, _CONTROL, CONTROL_CHARACTER) + _first(text, _DIRECTION, DIRECTION_CHARACTER)
    is_readable = all(slip.fault is DIRECTION_CHARACTER for slip in slips)
    return (text if is_readable else None), tuple(slips)


def lines_of(content: bytes) -> list[str]:
    """The file's lines as an editor counts them, with replacement characters for what is not UTF-8."""
    codec = _utf16(content) or "utf-8"
    return _split(content[:LARGEST].removeprefix(_BOM).decode(codec, "replace"))


def names_in(content: bytes) -> frozenset[str]:
    """Names that a file which cannot be read seems to give to records, so that references to them are not reported."""
    codec = _utf16(content)
    written = content[:LARGEST].decode(codec, "replace").encode() if codec else content[:LARGEST]
    return frozenset((match[1] or match[2]).decode() for match in _TOP_NAME.finditer(written))


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column, counted from 1, of a character of the text."""
    before = _split(text[:offset])
    return len(before), len(before[-1]) + 1


def _split(text: str) -> list[str]:
    """The lines of a text; those of nearly every file end in one way only, and are found ten times faster."""
    return _BREAK.split(text) if "\r" in text else text.split("\n")


def control_character(text: str) -> str | None:
    """The first control character of a text as `U+0000`, or None where it has none."""
    match = _CONTROL.search(text)
    return f"U+{ord(match[0]):04X}" if match else None


def without_control_characters(text: str) -> str:
    """The text without the characters that no page can show."""
    return _CONTROL.sub("", text)


def lines_with_hash(text: str) -> dict[int, str]:
    """By number from 0, the lines that hold a hash sign which could cut a text short."""
    if not _HASH_SIGN.search(text):
        return {}
    return {number: line for number, line in enumerate(text.splitlines()) if HASH.search(line)}


def may_hold_smart_quotes(text: str) -> bool:
    """Whether some value of a file may stand in typographic quotation marks."""
    return any(mark in text for mark in _SMART) and _SMART_START.search(text) is not None


def within_smart_quotes(text: str) -> str:
    """What stands between typographic quotation marks that hold the whole text; empty where none do."""
    match = _SMART_QUOTED.fullmatch(text)
    return (match[1] or match[2] or match[3]) if match else ""


def _first(text: str, pattern: re.Pattern[str], fault: FormFault) -> list[Slip]:
    """The first character that the pattern finds; the others are counted only, for there may be millions."""
    match = pattern.search(text)
    if match is None:
        return []
    others = sum(1 for _ in pattern.finditer(text, match.end()))
    what = "a control character" if fault is CONTROL_CHARACTER else "an invisible character that turns the direction of text"
    more = f", and {others} more like it" if others else ""
    return [Slip(fault, *place_of(text, match.start()), f"{what}, U+{ord(match[0]):04X}{more}", "delete it")]


def _conflict(text: str) -> list[Slip]:
    match = _CONFLICT.search(text) if "<<<<<<<" in text or ">>>>>>>" in text else None
    if match is None:
        return []
    message = f"the file still holds “{match[0][:7]}” of an unfinished merge"
    hint = "choose between the two versions and delete the lines <<<<<<<, ======= and >>>>>>>"
    return [Slip(MERGE_CONFLICT, *place_of(text, match.start()), message, hint)]


def _utf16(content: bytes) -> str:
    """Which sort of UTF-16 a file is in, by its mark or by the noughts between its letters; empty where it is in none."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if b"\0" not in content[:64]:
        return ""
    even, odd = content[:64:2].count(0), content[1:64:2].count(0)
    return "utf-16-le" if odd > 20 and not even else "utf-16-be" if even > 20 and not odd else ""


def _not_utf8(content: bytes, error: UnicodeDecodeError) -> Slip:
    start = error.start + (len(_BOM) if content.startswith(_BOM) else 0)
    before = content[:start].removeprefix(_BOM).decode("utf-8", "replace")
    hint = "save it as UTF-8"
    message = f"the byte 0x{content[start]:02X} (number {start + 1} of the file) is no UTF-8, so the file is not read"
    return Slip(NOT_UTF8, *place_of(before, len(before)), message, hint)
