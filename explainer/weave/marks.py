"""Exact words between quotation marks of ours, without any change to the words."""

from typing import Final

_MARKS: Final = frozenset("“”‘’„‚«»‹›\"'")
_NARROW: Final = "\u202f"
"""A narrow space at which no line breaks, as printers set between a mark and a mark: `“ “So,” she said.”`."""


def in_marks(words: str) -> str:
    """The words in quotation marks, exactly as they were printed; marks of their own at either end stand apart from ours."""
    before = _NARROW if words[:1] in _MARKS else ""
    after = _NARROW if words[-1:] in _MARKS else ""
    return f"“{before}{words}{after}”"
