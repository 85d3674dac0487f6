"""Addresses that lead to the very words on somebody's page: text fragments."""

import re
from typing import Final
from urllib.parse import quote

from explainer.model.citation import Words

_GAP: Final = re.compile(r"\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*")
_MOST_WORDS: Final = 8


def at_the_words(address: str, words: Words | None) -> str:
    """`address` with a text fragment for the quotation; as it is where there are no words, or it has a fragment already."""
    if not address or words is None or "#" in address:
        return address
    segments = [segment for segment in _GAP.split(words.exact.strip()) if segment]
    if not segments:
        return address
    prefix = f"{_encoded(words.prefix)}-," if words.prefix else ""
    suffix = f",-{_encoded(words.suffix)}" if words.suffix else ""
    return f"{address}#:~:text={prefix}{_range(segments)}{suffix}"


def _range(segments: list[str]) -> str:
    first, last = segments[0].split(), segments[-1].split()
    if len(segments) == 1 and len(first) <= _MOST_WORDS:
        return _encoded(" ".join(first))
    half = _MOST_WORDS // 2
    return f"{_encoded(' '.join(first[:half]))},{_encoded(' '.join(last[-half:]))}"


def _encoded(text: str) -> str:
    """Percent-encoded whole, hyphens too: they part a fragment's prefix and suffix."""
    return quote(text, safe="").replace("-", "%2D")
