"""Straight quotation marks and apostrophes of our own texts as a printer sets them; what others printed is left as it is."""

import re
from typing import Final

_OPENING: Final = re.compile(r"(?:^|(?<=[\s(\[—–/“‘]))([\"'])(?=[^\s.,;:!?)\]])")
_MARKS: Final = {'"': ("“", "”"), "'": ("‘", "’")}


def curly(text: str) -> str:
    """The text with curly marks: opening ones before a word, closing ones and apostrophes elsewhere."""
    if '"' not in text and "'" not in text:
        return text
    opened = _OPENING.sub(lambda found: _MARKS[found[1]][0], text)
    return opened.replace('"', "”").replace("'", "’")


def quoted(text: str) -> str:
    """The text in quotation marks; those within it become single ones."""
    return f"“{curly(text).replace('“', '‘').replace('”', '’')}”"
