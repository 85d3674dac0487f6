"""The stylesheet as one file of the site: its parts in a fixed order."""

import re
from pathlib import Path
from typing import Final

from explainer.pages.page import DataFile

STYLESHEET: Final = "assets/explainer/explainer.css"
"""Its address from the site's root."""

_FOLDER: Final = Path(__file__).parent.parent / "assets" / "css"
_FIRST: Final = ("base.css", "theme.css")
_LAST: Final = ("print.css", "print_entries.css", "print_tables.css")
_COMMENT: Final = re.compile(rb"/\*.*?\*/", re.DOTALL)
_SPACE: Final = re.compile(rb"\s*\n\s*")


def stylesheet() -> DataFile:
    """The parts in one: colours and the theme's mending first, then each part by name, print last. Without comments and
    indents, for every page waits for it."""
    names = {file.name for file in _FOLDER.glob("*.css")}
    order = [*_FIRST, *sorted(names - {*_FIRST, *_LAST}), *_LAST]
    text = b"\n".join((_FOLDER / name).read_bytes() for name in order)
    return DataFile(STYLESHEET, _SPACE.sub(b"\n", _COMMENT.sub(b"", text)).lstrip())
