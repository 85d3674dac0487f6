"""The script as one file of the site: its parts in a fixed order, inside one function, with the words that they show."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from explainer.pages.page import DataFile
from explainer.pages.strings import SCRIPT_WORDS

SCRIPT: Final = "assets/explainer/explainer.js"
"""Its address from the site's root. Pages load it without waiting for it."""

_FOLDER: Final = Path(__file__).parent.parent / "assets" / "js"
_FIRST: Final = ("each_page.js",)


def script(words: Mapping[str, str] = SCRIPT_WORDS) -> DataFile:
    """What all parts share first, then each part by name. Parts find the `words` under `say`."""
    names = {file.name for file in _FOLDER.glob("*.js")}
    parts = [(_FOLDER / name).read_text(encoding="utf-8") for name in (*_FIRST, *sorted(names - {*_FIRST}))]
    opening = f'(() => {{\n"use strict";\nconst say = {json.dumps(words, sort_keys=True)};\n'
    return DataFile(SCRIPT, "\n".join((opening, *parts, "})();\n")).encode())
