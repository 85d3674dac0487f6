"""A file of facts as text in pieces, one a record, so that of two versions only pieces that differ need be read."""

import re
from collections.abc import Mapping
from typing import Final

_TOP: Final = re.compile(
    r"^(?=[^\s#])(?:(?P<quote>[\"']?)(?P<name>[a-z0-9-]+)(?P=quote)[ \t]*:(?=\s|\Z)|---[ \t]*$|(?P<odd>.))", re.MULTILINE
)
_ANCHOR: Final = re.compile(r"(?:^|[:\-,\[{])[ \t]*&[\w-]", re.MULTILINE)


def pieces_of(text: str) -> Mapping[str, str] | None:
    """The text of each record by its name; None where pieces cannot be read by themselves: the file is one record, its
    form is unusual, or anchors tie one record to another."""
    if _ANCHOR.search(text):
        return None
    starts: list[tuple[str, int]] = []
    for match in _TOP.finditer(text):
        if match["odd"]:
            return None
        if match["name"]:
            starts.append((match["name"], match.start()))
    names = {name for name, _ in starts}
    if not names or "id" in names or len(names) < len(starts):
        return None
    ends = [start for _, start in starts[1:]] + [len(text)]
    return {name: text[start:end] for (name, start), end in zip(starts, ends, strict=True)}
