"""Reads a project's files as they stood at a commit, without touching the working tree."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Final

from explainer.load.blobs import read_blobs
from explainer.load.decode import LARGEST
from explainer.load.git import NoAnswer, git
from explainer.model.site import Project

_FILE_MODES: Final = (b"100644", b"100755")
"""Links and submodules are not followed: what they lead to is not in the commit's tree as facts."""


class NoSuchCommit(Exception):
    """Says in words which revision is not there, or why Git could not be asked."""


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit, with the project's files in it."""

    digest: str
    """The full object name."""
    files: dict[str, bytes]
    """By path from the project's root, sorted: facts, ledger and chapters, as `read_files` would read them."""
    beside: dict[str, bytes] = field(default_factory=dict)
    """Everything else in the chapters' folder: pictures and the like. Only where it was asked for."""


def resolve(project: Project, revision: str) -> str:
    """The full object name of the commit that a revision names. Raises `NoSuchCommit`."""
    if not revision or revision.startswith("-") or "\0" in revision:
        raise NoSuchCommit(f"“{revision}” names no commit")
    try:
        git(project.root, "rev-parse", "--git-dir")
    except NoAnswer as none:
        raise NoSuchCommit(str(none)) from None
    try:
        found = git(project.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except NoAnswer:
        raise NoSuchCommit(f"“{revision}” names no commit of this repository{_shallow(project)}") from None
    return found.decode().strip()


def read_commit(project: Project, revision: str, *, whole: bool = False) -> Commit:
    """The project's files at a revision; with `whole`, also what lies beside the chapters. Raises `NoSuchCommit`."""
    digest = resolve(project, revision)
    try:
        listing = git(project.root, "ls-tree", "-r", "-z", "-l", digest, "--", project.data, project.docs)
        wanted = sorted(_wanted(project, listing, whole=whole))
        contents = read_blobs(project.root, [blob for _, blob in wanted])
        files = {path: content for (path, _), content in zip(wanted, contents, strict=True)}
    except NoAnswer as none:
        raise NoSuchCommit(f"“{revision}” cannot be read: {none}") from None
    read = {path: content for path, content in files.items() if _is_read(project, path)}
    return Commit(digest, read, {path: content for path, content in files.items() if path not in read})


def _shallow(project: Project) -> str:
    """A hint for clones that lack most commits."""
    try:
        is_shallow = git(project.root, "rev-parse", "--is-shallow-repository").strip() == b"true"
    except NoAnswer:
        return ""
    return "; the clone is shallow: fetch with full history (`git fetch --unshallow`)" if is_shallow else ""


def _wanted(project: Project, listing: bytes, *, whole: bool) -> Iterator[tuple[str, str]]:
    """Path and object name of every file that a build would read, or that lies beside the chapters."""
    for entry in listing.split(b"\0"):
        if not entry:
            continue
        head, _, name = entry.partition(b"\t")
        mode, kind, blob, size = head.split()
        path = os.fsdecode(name)
        if (
            kind == b"blob"
            and mode in _FILE_MODES
            and int(size) <= LARGEST
            and (_is_read(project, path) or (whole and _is_beside(project, path)))
        ):
            yield path, blob.decode()


def _is_read(project: Project, path: str) -> bool:
    """Whether a build reads the file: nothing hidden, and of the chapters' folder only chapters."""
    if not path.isprintable() or any(part.startswith(".") for part in PurePosixPath(path).parts):
        return False
    if path.startswith(f"{project.data}/"):
        return True
    below = path.removeprefix(f"{project.docs}/")
    return below.endswith(".md") and not below.startswith("overrides/")


def _is_beside(project: Project, path: str) -> bool:
    below = path.removeprefix(f"{project.docs}/")
    hidden = any(part.startswith(".") for part in PurePosixPath(path).parts)
    return below != path and path.isprintable() and not hidden and not below.startswith("overrides/")


def commit_on(project: Project, day: date) -> str:
    """The full object name of the last commit of the present line (first parents only) that was made on that day or before,
    by the calendar of UTC. Raises `NoSuchCommit` where there is none."""
    until = f"{day.isoformat()}T23:59:59Z"
    try:
        found = git(project.root, "rev-list", "--first-parent", "--max-count=1", f"--before={until}", "HEAD")
    except NoAnswer as none:
        raise NoSuchCommit(str(none)) from None
    if not found.strip():
        raise NoSuchCommit(f"there is no commit of {day.isoformat()} or before{_shallow(project)}")
    return found.decode().strip()
