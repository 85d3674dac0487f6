"""The one form in which words are compared: NFC, and a listed table of typographic equivalents. No digit is ever changed."""

import re
from typing import Final
from unicodedata import normalize

RULE: Final = 2
"""The version of the rule: raised with every change of what counts as the same words."""

SINGLE_QUOTES: Final = "‘’‚‛′‵ʼʻ´`‹›׳"
DOUBLE_QUOTES: Final = "“”„‟″‶«»״"
HYPHENS: Final = "-‐‑﹣－"
DASHES: Final = "‒–—―−﹘"
LONG_DASHES: Final = "—―"
LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Overrides of direction (U+202D, U+202E) are not among them: they make readers see other digits than the text has.
UNSEEN: Final = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Characters that are not seen: soft hyphen, zero width, marks of direction."""

_BEFORE_DASHES: Final = {**dict.fromkeys(SINGLE_QUOTES, "'"), **dict.fromkeys(DOUBLE_QUOTES, '"'), **LIGATURES}
_ODD: Final = re.compile(f"[{UNSEEN}{SINGLE_QUOTES}{DOUBLE_QUOTES}{''.join(LIGATURES)}]")
_INSIDE_GUILLEMETS: Final = re.compile(r"(?<![^\s(\[“‘\"'])([«‹])\s+|\s+([»›])(?!\w)")
"""Spaces that French puts inside its marks; in German ones, which open with », none stand there."""
_TYPED_DASH: Final = re.compile("(?<!-)-{2,3}(?!-)")
_OTHER_DASHES: Final = (HYPHENS + DASHES).replace("-", "")
# A space before and none behind is kept before a number: there the dash is a minus.
_BEFORE_DASH: Final = re.compile(r" -(?![\d.$€£¥])")


def normal(text: str) -> str:
    """The text as it is compared: on one line, with one kind of quotation mark, dash and space."""
    text = with_dashes(text)
    if not text.isascii():
        for dash in _OTHER_DASHES:
            text = text.replace(dash, "-")
    text = text.replace(" - ", "-").replace("- ", "-")
    if " -" in text:
        text = _BEFORE_DASH.sub("-", text)
    return _one_level(text) if '"' in text else text


def with_dashes(text: str) -> str:
    """The text on its way to be compared, while hyphens and dashes are still told apart; it has as many of them."""
    if not text.isascii() or "`" in text:
        text = _plain(text)
    if "--" in text:
        text = _TYPED_DASH.sub("—", text)
    return " ".join(text.split())


def _plain(text: str) -> str:
    if "«" in text or "»" in text or "‹" in text or "›" in text:
        text = _INSIDE_GUILLEMETS.sub(r"\1\2", text)
    text, changes = _ODD.subn(lambda match: _BEFORE_DASHES.get(match[0], ""), normalize("NFC", text))
    return normalize("NFC", text) if changes else text


def _one_level(text: str) -> str:
    """Double quotation marks as single ones, but for those behind a number, where they could mean inches or seconds."""
    parts = text.split('"')
    marks = ('"' if part[-1:].isnumeric() else "'" for part in parts[:-1])
    return "".join(piece for pair in zip(parts, (*marks, ""), strict=True) for piece in pair)
