"""Whether files changed: quickly, by what the system notes of them, to be asked often; and surely, by what they hold."""

import hashlib
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

Signature: TypeAlias = dict[str, tuple[int, ...]]


def signature(places: Iterable[Path]) -> Signature:
    """What the system notes of every file in these files and folders: its times, size and number."""
    found: Signature = {}
    for path in _files(places):
        try:
            noted = path.stat()
        except OSError:  # gone meanwhile, or a link to nowhere
            continue
        found[str(path)] = (noted.st_mtime_ns, noted.st_ctime_ns, noted.st_size, noted.st_ino)
    return found


def digest(places: Iterable[Path], named_only: Collection[Path] = ()) -> str:
    """SHA-256 of the paths of all these files and of every byte in them, but for the bytes of those that are `named_only`."""
    made = hashlib.sha256()
    for path in _files(places):
        try:
            content = b"" if path in named_only else path.read_bytes()
        except OSError:
            continue
        made.update(f"{path}\0{len(content)}\0".encode(errors="surrogateescape"))
        made.update(content)
    return made.hexdigest()


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in sorted(set(places)):
        if place.is_file():
            yield place
        for folder, folders, names in os.walk(place, followlinks=True):
            folders.sort()
            yield from (Path(folder, name) for name in sorted(names))
