"""The script as one file of the site: its parts in a fixed order, inside one function, with the words that they show."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from explainer.pages.page import DataFile
from explainer.pages.strings import SCRIPT_WORDS, STEP_WORDS

SCRIPT: Final = "assets/explainer/explainer.js"
"""Its address from the site's root. Pages load it without waiting for it."""
STEPS: Final = "assets/explainer/steps.js"
"""The address of the script that only previews of a change have."""

_FOLDER: Final = Path(__file__).parent.parent / "assets" / "js"
_FIRST: Final = ("each_page.js",)


def script(words: Mapping[str, str] = SCRIPT_WORDS) -> DataFile:
    """What all parts share first, then each part by name. Parts find the `words` under `say`."""
    names = sorted({file.name for file in _FOLDER.glob("*.js")} - {*_FIRST})
    return _joined(SCRIPT, (*_FIRST, *names), words)


def steps() -> DataFile:
    """The script that steps through the changes of a page, for previews of a change alone."""
    return _joined(STEPS, (*_FIRST, "against/steps.js"), STEP_WORDS)


def _joined(address: str, names: Iterable[str], words: Mapping[str, str]) -> DataFile:
    parts = [(_FOLDER / name).read_text(encoding="utf-8") for name in names]
    opening = f'(() => {{\n"use strict";\nconst say = {json.dumps(words, sort_keys=True)};\n'
    return DataFile(address, "\n".join((opening, *parts, "})();\n")).encode())
