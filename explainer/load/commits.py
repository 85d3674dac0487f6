"""The commits that changed a project's files, newest first, with the objects that they changed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Final

from explainer.load.git import git
from explainer.model.site import Project

_FORMAT: Final = (
    *("-z", "--raw", "--format=%x02%ct %H %P", "--no-abbrev", "--no-renames", "--diff-merges=combined"),
    *("--no-show-signature", "--no-ext-diff", "--relative"),
)
_FILE_MODES: Final = ("100644", "100755")


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that a commit changed. Objects are empty where there was none, or none that is a file."""

    path: str
    before: tuple[str, ...]
    """The object in each parent."""
    after: str


@dataclass(frozen=True, slots=True)
class ChangingCommit:
    """A commit that changed files of the project; of a merge, those that are as in none of its parents."""

    commit: str
    day: date
    """In UTC."""
    files: tuple[ChangedFile, ...]
    is_merge: bool = False


def changing_commits(project: Project) -> Iterator[ChangingCommit]:
    """Every commit up to the one checked out, newest first. Raises `NoAnswer`."""
    log = git(project.root, "log", *_FORMAT, "--", project.data, project.docs)
    for entry in log.split(b"\x02")[1:]:
        head, *parts = entry.split(b"\0")
        seconds, commit, *parents = head.decode().split()
        marks = [part.strip(b"\n") for part in parts]
        files = [
            _file(mark.decode(), os.fsdecode(path))
            for mark, path in pairwise(marks)
            if mark.startswith(b":") and not path.startswith(b":")
        ]
        day = datetime.fromtimestamp(int(seconds), UTC).date()
        yield ChangingCommit(commit, day, tuple(files), is_merge=len(parents) > 1)


def _file(mark: str, path: str) -> ChangedFile:
    """What a line of the log says: `:100644 100644 OLD NEW M`, with as many colons, old modes and old objects as parents."""
    parents = len(mark) - len(mark.lstrip(":"))
    words = mark.lstrip(":").split(" ")
    modes, objects = words[: parents + 1], words[parents + 1 : 2 * parents + 2]
    *before, after = (name if mode in _FILE_MODES else "" for mode, name in zip(modes, objects, strict=True))
    return ChangedFile(path, tuple(before), after)
