"""What can be found out again at any time, kept in `.cache/explainer/` to save the time of it. Never a source of facts."""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import explainer
from explainer.model.site import Project

FOLDER: Final = ".cache/explainer"
"""Below the project's root."""
MOST: Final = 4
"""Files of one sort that are kept; the oldest go."""
_ENGINE: Final = Path(explainer.__file__).parent
_READING: Final = ("model", "load", "prose")
"""The parts of the engine that decide what a file says."""


def key_of(*parts: object) -> str:
    """A digest of what something depends on, and of the parts of the engine that read files."""
    made = hashlib.sha256(repr(parts).encode())
    for folder in _READING:
        for file in sorted((_ENGINE / folder).rglob("*.py")):
            made.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return made.hexdigest()


def read_cached(project: Project, sort: str, key: str) -> object:
    """What is kept under a key, as JSON gives it; None where nothing is, or nothing that can be read."""
    try:
        return json.loads(Path(project.root, FOLDER, sort, f"{key}.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def write_cached(project: Project, sort: str, key: str, value: object) -> None:
    """Keeps a value, all at once or not at all. A folder that cannot be written to is no fault: nothing is kept then."""
    write_pieces(project, sort, key, [json.dumps(value).encode()])


def read_pieces(project: Project, sort: str, key: str, largest: int) -> bytes | None:
    """The bytes kept under a key; None where there are none that can be read, or more than the largest number."""
    file = Path(project.root, FOLDER, sort, f"{key}.json")
    try:
        return file.read_bytes() if file.stat().st_size <= largest else None
    except OSError:
        return None


def write_pieces(project: Project, sort: str, key: str, pieces: Iterable[bytes]) -> None:
    """Keeps bytes, which may be given in pieces, all at once or not at all."""
    folder = Path(project.root, FOLDER, sort)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder.parent / ".gitignore").write_bytes(b"*\n")
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(pieces)
        Path(name).replace(folder / f"{key}.json")
        files = sorted(folder.glob("*.json"), key=lambda file: (file.stat().st_mtime, file.name))
        for file in files[:-MOST]:
            file.unlink(missing_ok=True)
    except OSError:
        return
