"""Reads a project's files from its folders: sorted, whole, and never from outside them."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from explainer.load.decode import LARGEST
from explainer.load.facts import slip_findings
from explainer.load.faults import (
    BAD_FILE_NAME,
    LINK_REFUSED,
    MISNAMED_FILE,
    NO_FACTS,
    OTHER_FILE,
    UNREADABLE_FILE,
    FormFault,
    Slip,
)
from explainer.load.wording import shortened
from explainer.model.finding import Finding
from explainer.model.site import Project

_NEARLY_CHAPTER: Final = re.compile(r"(.+?)(\.(?:md\.txt|markdown|mdown|mkdn?|mdwn|md))", re.IGNORECASE)
"""Names that were meant to end in `.md`; MkDocs takes some of them for pages."""


@dataclass(slots=True)
class Files:
    """The files of a project, by their path from its root, with forward slashes."""

    contents: dict[str, bytes] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def add(self, path: str, fault: FormFault, message: str, hint: str = "") -> None:
        """Notes a fault of a file as a whole."""
        self.findings += slip_findings(path, b"", [Slip(fault, 1, 1, message, hint)])


def read_files(project: Project) -> Files:
    """The project's facts and chapters. Never raises: what cannot be read is a finding."""
    files = Files()
    if (project.root / project.data).is_dir():
        _read_folder(project, project.data, files, only_chapters=False)
    else:
        files.add(project.data, NO_FACTS, f"there is no folder “{project.data}”", "make it, and write facts into it")
    if (project.root / project.docs).is_dir():
        _read_folder(project, project.docs, files, only_chapters=True)
    return files


def _read_folder(project: Project, folder: str, files: Files, *, only_chapters: bool) -> None:
    root = (project.root / folder).resolve()
    if not root.is_relative_to(project.root.resolve()):
        fault = LINK_REFUSED if only_chapters else NO_FACTS
        hint = "put the folder there; or begin the project, with its mkdocs.yml, in a folder that holds both"
        files.add(folder, fault, f"“{folder}” leads out of the project, so it is not read", hint)
        return
    for path in _paths(root, folder, files):
        below = path.relative_to(root).as_posix()
        name = f"{folder}/{below}"
        if only_chapters and (path.suffix != ".md" or below.startswith("overrides/")):
            if (match := _NEARLY_CHAPTER.fullmatch(path.name)) and not below.startswith("overrides/"):
                message = f"the name ends in “{match[2]}”, so nothing looks the chapter over"
                files.add(_printable(name), MISNAMED_FILE, message, f"call it “{_printable(match[1])}.md”")
            continue
        if not _is_printable(name):
            files.add(_printable(name), BAD_FILE_NAME, "the file's name cannot be printed, so it is not read", "rename it")
        elif path.is_symlink() and not _leads_inside(path, root):
            message = "the link leads out of its folder, to a folder, or nowhere, so it is not followed"
            files.add(name, LINK_REFUSED, message, "put the file there")
        else:
            _read_file(path, name, files)


def _paths(root: Path, folder: str, files: Files) -> Iterator[Path]:
    """All files and links below a folder, sorted, without hidden ones. Links to folders are not followed."""

    def refuse(error: OSError) -> None:
        name = _printable(f"{folder}/{Path(error.filename).name}")
        files.add(name, UNREADABLE_FILE, f"the folder cannot be read: {error.strerror}")

    found = []
    for parent, folders, names in os.walk(root, onerror=refuse):
        links = [name for name in folders if Path(parent, name).is_symlink()]
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(parent, name) for name in (*names, *links) if not name.startswith(".")]
    return iter(sorted(found, key=lambda path: path.as_posix()))


def _leads_inside(path: Path, root: Path) -> bool:
    """Whether a link leads to a file in the folder."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return False
    return target.is_relative_to(root) and target.is_file()


def _read_file(path: Path, name: str, files: Files) -> None:
    """Reads a file up to the largest size and one byte more, so that a larger one is seen to be."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            files.add(name, OTHER_FILE, "this is no file but a device or a pipe, so it is not read", "delete it")
            return
        with path.open("rb") as stream:
            files.contents[name] = stream.read(LARGEST + 1)
    except OSError as error:
        files.add(name, UNREADABLE_FILE, f"the file cannot be read: {shortened(error.strerror or 'it cannot be opened')}")


def _is_printable(name: str) -> bool:
    return name.isprintable()


def _printable(name: str) -> str:
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in name)
