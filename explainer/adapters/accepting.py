"""Unpacks a site that a stranger's change has built: nothing in the archive is trusted, and nothing is run.

What a pull request builds is made by the request's own code. Whoever publishes it must take care that the archive cannot write
outside its folder, follow links, fill the disk, or bring what a site does not need.
"""

import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

MOST_FILES: Final = 20_000
MOST_BYTES: Final = 300 * 1024 * 1024
LARGEST: Final = 30 * 1024 * 1024
DEEPEST: Final = 12
LONGEST: Final = 200
"""Characters of a path."""
ENDINGS: Final = frozenset(
    {
        *(".html", ".css", ".js", ".mjs", ".json", ".xml", ".xsl", ".txt", ".csv", ".map", ".gz", ".md", ".webmanifest"),
        *(".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2", ".pdf"),
    }
)


class Refused(Exception):
    """Says in words why an archive is not unpacked. Nothing was written."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """How much was written."""

    files: int
    size: int
    """In bytes."""


def accept(archive: Path, folder: Path) -> Accepted:
    """Unpacks a ZIP archive into a folder that is empty or not there. Raises `Refused`, and OSError where the folder cannot
    be written to."""
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise Refused(f"{folder} is not an empty folder")
    try:
        with zipfile.ZipFile(archive) as opened:
            entries = _looked_over(opened.infolist())
            contents = [(path, _read(opened, entry)) for path, entry in entries]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise Refused(f"{archive.name} is no archive that can be read: {error}") from error
    for path, content in contents:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return Accepted(len(contents), sum(len(content) for _, content in contents))


def _looked_over(entries: list[zipfile.ZipInfo]) -> list[tuple[str, zipfile.ZipInfo]]:
    """The files of an archive by path, after everything that its listing says was looked at."""
    if len(entries) > MOST_FILES:
        raise Refused(f"the archive holds {len(entries)} files; at most {MOST_FILES} are taken")
    if (size := sum(entry.file_size for entry in entries)) > MOST_BYTES:
        raise Refused(f"the archive holds {size} bytes; at most {MOST_BYTES} are taken")
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        if entry.is_dir():
            continue
        path = _path(entry)
        if path.casefold() in found:
            raise Refused(f"two files of the archive are called {path}")
        found[path.casefold()] = entry
    if "index.html" not in found:
        raise Refused("the archive holds no index.html")
    return [(_path(entry), entry) for _, entry in sorted(found.items())]


def _path(entry: zipfile.ZipInfo) -> str:
    """The path of a file, if it is one that a site has."""
    name, shown = entry.filename, ascii(entry.filename[:LONGEST])
    path = PurePosixPath(name)
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise Refused(f"{shown} is a link or a device")
    if not name.isprintable() or len(name) > LONGEST or "\\" in name or ":" in name:
        raise Refused(f"{shown} is no path of a site")
    if path.is_absolute() or any(part in ("", ".", "..") or part.startswith(".") for part in name.split("/")):
        raise Refused(f"{shown} is hidden or leads out of the folder")
    if len(path.parts) > DEEPEST:
        raise Refused(f"{shown} lies too deep")
    if path.suffix.lower() not in ENDINGS:
        raise Refused(f"{shown} is no file of a site")
    if entry.file_size > LARGEST:
        raise Refused(f"{shown} is larger than {LARGEST} bytes")
    return str(path)


def _read(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A file's content, which may be no longer than the listing says."""
    with opened.open(entry) as stream:
        content = stream.read(entry.file_size + 1)
    if len(content) > entry.file_size:
        raise Refused(f"{entry.filename[:LONGEST]!a} is larger than the archive says")
    return content
