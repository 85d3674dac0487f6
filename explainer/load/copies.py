"""Our private working copies of sources, in a folder that is no part of the project."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from explainer.load.decode import LARGEST, text_of


@dataclass(frozen=True, slots=True)
class Copy:
    """A working copy as it was found, or why it could not be read."""

    text: str | None
    why: str = ""
    """Why there is no text, in a clause."""


def read_copy(folder: Path, name: str) -> Copy:
    """The copy of that file name in a folder. Never raises, and never reads a file outside the folder."""
    if PurePosixPath(name).name != name or name.startswith("."):
        return Copy(None, "its name is no plain file name")
    path = folder / name
    try:
        if not path.resolve().is_relative_to(folder.resolve()) or not path.is_file():
            return Copy(None, "it is not at hand")
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        return Copy(None, f"it cannot be read: {getattr(error, 'strerror', None) or error}")
    text, slips = text_of(content)
    return Copy(text, slips[0].message if text is None and slips else "")
