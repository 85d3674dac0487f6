"""Writes some files of a site that is there already, and takes others away."""

from collections.abc import Iterable, Mapping
from pathlib import Path


def write_some(site: Path, files: Mapping[str, bytes], removed: Iterable[str] = ()) -> None:
    """Writes these files, by their paths in the site, and removes others, with the folder of a page that was all it held."""
    for path in removed:
        file = site / path
        file.unlink(missing_ok=True)
        if file.parent != site and file.parent.is_dir() and not any(file.parent.iterdir()):
            file.parent.rmdir()
    for path, content in files.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
