"""The one form in which words are compared: NFC, and a listed table of typographic equivalents. No digit is ever changed."""

import re
from typing import Final
from unicodedata import is_normalized, normalize

RULE: Final = 1
"""The version of the rule: raised with every change of what counts as the same words."""

SINGLE_QUOTES: Final = "‘’‚‛′‵ʼʻ´`‹›"
DOUBLE_QUOTES: Final = "“”„‟″‶«»"
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
_GUILLEMETS: Final = frozenset("«»‹›")
_TYPED_DASH: Final = re.compile("(?<!-)-{2,3}(?!-)")
_SPACES: Final = re.compile(r"\s+")
_ALL_DASHES: Final = str.maketrans(dict.fromkeys(HYPHENS + DASHES, "-"))
# A space before and none behind is kept before a number: there the dash is a minus.
_ROUND_DASH: Final = re.compile(r" ?- | -(?![\d.$€£¥])")
_NUMERALS: Final = r"\d²³¹¼-¾⁰-⁹⅐-⅟↉"
_DOUBLE: Final = re.compile(rf'(?<![{_NUMERALS}])"')
"""A double quotation mark that does not stand behind a number, where it could mean inches or seconds."""


def normal(text: str) -> str:
    """The text as it is compared: on one line, with one kind of quotation mark, dash and space."""
    return _DOUBLE.sub("'", _ROUND_DASH.sub("-", with_dashes(text).translate(_ALL_DASHES)))


def with_dashes(text: str) -> str:
    """The text on its way to be compared, while hyphens and dashes are still told apart; it has as many of them."""
    if not text.isascii():
        text = _plain(text)
    if "--" in text:
        text = _TYPED_DASH.sub("—", text)
    return _SPACES.sub(" ", text).strip()


def _plain(text: str) -> str:
    if _GUILLEMETS.intersection(text):
        text = _INSIDE_GUILLEMETS.sub(r"\1\2", text)
    text = _ODD.sub(lambda match: _BEFORE_DASHES.get(match[0], ""), normalize("NFC", text))
    return text if is_normalized("NFC", text) else normalize("NFC", text)
