"""Lays all pages out as a folder that another site generator can read."""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from explainer.adapters.as_markdown import body_as_markdown, page_as_markdown
from explainer.adapters.converted import Converted
from explainer.build import Built
from explainer.model.site import Project
from explainer.pages.page import Page
from explainer.weave.permalinks import BEGUN_BY_HAND

MARKER: Final = ".explainer.json"
"""Says that the folder is ours, and lists what we put there. Generators leave out files that begin with a dot."""
OVERRIDES: Final = "overrides"
"""The folder of templates below the chapters' folder, which is no part of the site."""


class NotOurFolder(Exception):
    """A folder that is not written to: it is not ours, or a link leads out of it or out of the chapters' folder."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many files were written, were as they should be, and were taken away."""

    changed: int
    unchanged: int
    removed: int


def write_folder(built: Built, project: Project, folder: Path, chapters: Mapping[str, bytes] | None = None) -> Written:
    """Writes chapters, generated pages and files of data; only what changed. `chapters` by their path below the chapters'
    folder stand for those of the project, as of an earlier day. Raises `NotOurFolder`."""
    before = _listed(folder, project)
    converted = Converted(project, folder)
    files = laid_out(built, project, chapters, converted.markdown)
    for path in (*files, *before):
        _refuse_links(folder, path)
    removed = _remove(folder, sorted(before - files.keys()))
    changed = sum(_write(folder / path, content) for path, content in files.items())
    listing = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
    _write(folder / MARKER, json.dumps({"files": listing}, indent=1).encode())
    converted.keep()
    return Written(changed, len(files) - changed, removed)


def laid_out(
    built: Built,
    project: Project,
    chapters: Mapping[str, bytes] | None = None,
    convert: Callable[[Page, str], bytes] = lambda page, _: page_as_markdown(page).encode(),
) -> dict[str, bytes]:
    """Every file by its path in the folder, sorted. Raises `NotOurFolder` where two would be one."""
    files = dict(_chapters(project) if chapters is None else chapters)
    made: dict[str, bytes] = {file.address: file.content for file in built.pages.files}
    for page in built.pages.pages:
        path = f"{page.address}index.md"
        if begun := _begun_by_hand(page.address, files):
            files[begun] = files[begun].rstrip() + b"\n\n" + body_as_markdown(page.body).encode()
        else:
            made[path] = convert(page, path)
    for path in sorted(made.keys() & files.keys()):
        raise NotOurFolder(f"{project.docs}/{path} stands where a generated page belongs; nothing was written")
    return dict(sorted((files | made).items()))


def _begun_by_hand(address: str, files: Mapping[str, bytes]) -> str:
    """The path of the hand-written page that what is generated at an address follows; empty where it follows none."""
    paths = (f"{address}index.md", f"{address.rstrip('/')}.md") if address in BEGUN_BY_HAND else ()
    return next((path for path in paths if path in files), "")


def _chapters(project: Project) -> Iterator[tuple[str, bytes]]:
    docs = (project.root / project.docs).resolve()
    for place, folders, names in os.walk(docs):
        inside = Path(place).relative_to(docs)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and (inside / name) != Path(OVERRIDES))
        for name in sorted(names):
            file = Path(place) / name
            if name.startswith("."):
                continue
            if not file.resolve().is_relative_to(docs):
                raise NotOurFolder(f"{project.docs}/{(inside / name).as_posix()} leads out of {project.docs}/ by a link")
            yield (inside / name).as_posix(), file.read_bytes()


def _listed(folder: Path, project: Project) -> frozenset[str]:
    """What we put there the last time. Raises `NotOurFolder`."""
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
    """The paths in a marker file, which anybody may have written: only such as lie below the folder."""
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


def _refuse_links(folder: Path, path: str) -> None:
    for parent in PurePosixPath(path).parents:
        if str(parent) != "." and (folder / parent).is_symlink():
            raise NotOurFolder(f"{folder / parent} is a link")


def _remove(folder: Path, paths: list[str]) -> int:
    """Takes away files, and folders that are empty then."""
    removed = 0
    for path in paths:
        file = folder / path
        if file.is_file() or file.is_symlink():
            file.unlink()
            removed += 1
        parent = file.parent
        while parent != folder and parent.is_dir() and not any(parent.iterdir()):
            parent.rmdir()
            parent = parent.parent
    return removed


def _write(file: Path, content: bytes) -> bool:
    """Writes a file whole or not at all, and only if it differs; says whether it did."""
    if not file.is_symlink() and file.is_file() and file.read_bytes() == content:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)  # never through a link of that name
    part.write_bytes(content)
    part.replace(file)
    return True
