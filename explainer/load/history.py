"""When each file was changed last, from Git."""

import hashlib
import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

from explainer.load.git import NoAnswer, git
from explainer.model.library import History
from explainer.model.site import Project

_Change: TypeAlias = tuple[date, str]
"""The day, in UTC, and the commit."""


def read_history(project: Project, files: Mapping[str, bytes]) -> History:
    """What Git knows of the project's files, whose bytes are given. Never raises: a reason stands in the history."""
    try:
        changed, committed = _log(project)
    except NoAnswer as none:
        return History(why_incomplete=str(none))
    known = {path: changed[path] for path in sorted(changed) if path in files}
    since = frozenset(path for path, content in files.items() if not _is_blob(content, committed.get(path, "")))
    return History(
        is_complete=True,
        why_incomplete="",
        last_changed={path: day for path, (day, _) in known.items()},
        commits={path: commit for path, (_, commit) in known.items() if path not in since},
        changed_since=since,
    )


def _log(project: Project) -> tuple[dict[str, _Change], dict[str, str]]:
    """By path, the last change and the digest of the content last committed. Raises `NoAnswer`."""
    if git(project.root, "rev-parse", "--is-shallow-repository").strip() != b"false":
        raise NoAnswer("the clone is shallow")
    folders = (project.data, project.docs)
    options = ("-z", "--format=%x02%ct %H", "--name-only", "--no-renames", "--no-show-signature", "--no-ext-diff", "--relative")
    changes = _changes(git(project.root, "log", *options, "--", *folders))
    return changes, _blobs(git(project.root, "ls-tree", "-r", "-z", "HEAD", "--", *folders))


def _changes(log: bytes) -> dict[str, _Change]:
    """By path, the newest commit that changed it. The log has the newest first."""
    changes: dict[str, _Change] = {}
    change = (date.min, "")
    for part in log.split(b"\0"):
        entry = part.strip(b"\n")
        if entry.startswith(b"\x02"):
            seconds, _, commit = entry[1:].decode().partition(" ")
            change = datetime.fromtimestamp(int(seconds), UTC).date(), commit
        elif entry:
            changes.setdefault(os.fsdecode(entry), change)
    return changes


def _blobs(listing: bytes) -> dict[str, str]:
    """By path, the digest of the file's content in the last commit."""
    entries = (entry.partition(b"\t") for entry in listing.split(b"\0") if entry)
    return {os.fsdecode(path): head.split()[2].decode() for head, _, path in entries}


def _is_blob(content: bytes, digest: str) -> bool:
    """Whether the content is the committed one; line ends count as one, for Git may change them when it checks out."""
    for each in (content, content.replace(b"\r\n", b"\n")):
        made = hashlib.sha256 if len(digest) == 64 else hashlib.sha1
        if made(b"blob %d\0%s" % (len(each), each)).hexdigest() == digest:
            return True
    return False
