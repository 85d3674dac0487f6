"""A folder that we write to: one with our marker, never through a link, and only what we put there is removed."""

import hashlib
import json
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from explainer.model.site import Project

MARKER: Final = ".explainer.json"
"""Says that the folder is ours, and lists what we put there. Generators leave out files that begin with a dot."""


class NotOurFolder(Exception):
    """A folder that is not written to: it is not ours, or a link leads out of it or out of the chapters' folder."""


class OurFolder:
    """The folder, with what we put there the last time."""

    def __init__(self, folder: Path, project: Project) -> None:
        """Raises `NotOurFolder`."""
        self._folder = folder
        self.listed = _listed(folder, project)
        """The paths of what we put there, as the marker says, which anybody may have written."""

    def refuse_links(self, paths: Iterable[str]) -> None:
        """Raises `NotOurFolder` where a link leads to one of these paths."""
        folders: set[str] = set()
        for path in paths:
            parent = path.rpartition("/")[0]
            while parent and parent not in folders:
                folders.add(parent)
                parent = parent.rpartition("/")[0]
        for parent in sorted(folders):
            if os.path.islink(f"{self._folder}/{parent}"):  # noqa: PTH114 - thousands of them, in a fifth of the time
                raise NotOurFolder(f"{self._folder / parent} is a link")

    def digest(self, path: str) -> str | None:
        """The digest of the file at a path; None where no file lies there."""
        content = self.read(path)
        return None if content is None else digest_of(content)

    def read(self, path: str) -> bytes | None:
        """The content of the file at a path; None where no file lies there: a link is none."""
        try:
            number = os.open(f"{self._folder}/{path}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            if not stat.S_ISREG(os.fstat(number).st_mode):
                return None
            with open(number, "rb", buffering=0, closefd=False) as file:
                return file.read()
        finally:
            os.close(number)

    def write(self, path: str, content: bytes) -> bool:
        """Writes a file whole or not at all, and only if it differs; says whether it did."""
        file = self._folder / path
        if not file.is_symlink() and file.is_file() and file.read_bytes() == content:
            return False
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f".{file.name}.part")
        part.unlink(missing_ok=True)  # never through a link of that name
        part.write_bytes(content)
        part.replace(file)
        return True

    def remove(self, paths: Iterable[str]) -> int:
        """Takes away files, and folders that are empty then; says how many files there were."""
        removed = 0
        for path in paths:
            file = self._folder / path
            if file.is_file() or file.is_symlink():
                file.unlink()
                removed += 1
            parent = file.parent
            while parent != self._folder and parent.is_dir() and not any(parent.iterdir()):
                parent.rmdir()
                parent = parent.parent
        return removed

    def mark(self, files: Mapping[str, str]) -> None:
        """Lists what is there now, each file with its digest."""
        self.write(MARKER, json.dumps({"files": dict(sorted(files.items()))}, indent=1).encode())


def digest_of(content: bytes) -> str:
    """SHA-256 of a file's content."""
    return hashlib.sha256(content).hexdigest()


def _listed(folder: Path, project: Project) -> frozenset[str]:
    docs, there = (project.root / project.docs).resolve(), folder.resolve()
    if (
        there.is_relative_to(docs)
        or docs.is_relative_to(there)
        or (project.root / project.data).resolve().is_relative_to(there)
    ):
        raise NotOurFolder(f"{folder} holds the chapters or facts themselves, or lies among them")
    if not folder.is_dir():
        if folder.exists() or folder.is_symlink():
            raise NotOurFolder(f"{folder} is not a folder")
        return frozenset()
    marker = folder / MARKER
    if not marker.is_file() or marker.is_symlink():
        if any(folder.iterdir()):
            raise NotOurFolder(f"{folder} is neither empty nor ours: it has no {MARKER}")
        return frozenset()
    return frozenset(_paths(marker))


def _paths(marker: Path) -> Iterator[str]:
    """The paths in a marker file: only such as lie below the folder."""
    try:
        listing = json.loads(marker.read_bytes())
    except ValueError as error:
        raise NotOurFolder(f"{marker} cannot be read: {error}") from error
    files = listing.get("files") if isinstance(listing, Mapping) else None
    if not isinstance(files, Mapping):
        raise NotOurFolder(f"{marker} cannot be read: it lists no files")
    for path in files:
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or ".." in parts or path == MARKER:
            raise NotOurFolder(f"{marker} lists a file outside the folder: {path}")
        yield path
