"""Files of a folder, written and read back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
EXAMPLE: Final = ROOT / "tests" / "example"
"""The project of a made-up story, with records of every kind."""


def with_files(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The folder, with these files in it, by path."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
