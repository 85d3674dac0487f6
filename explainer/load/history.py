"""When each file was changed last, from Git."""

import hashlib
import os
from collections.abc import Mapping
from datetime import date

from explainer.load.git import NoAnswer, git
from explainer.model.library import History
from explainer.model.site import Project


def read_history(project: Project, files: Mapping[str, bytes]) -> History:
    """What Git knows of the project's files, whose bytes are given. Never raises: a reason stands in the history."""
    try:
        changed, committed = _log(project)
    except NoAnswer as none:
        return History(why_incomplete=str(none))
    known = {path: day for path, day in changed.items() if path in files}
    return History(
        is_complete=True,
        why_incomplete="",
        last_changed={path: known[path] for path in sorted(known)},
        changed_since=frozenset(path for path, content in files.items() if not _is_blob(content, committed.get(path, ""))),
    )


def _log(project: Project) -> tuple[dict[str, date], dict[str, str]]:
    """By path, the day of the last change and the digest of the content last committed. Raises `NoAnswer`."""
    if git(project.root, "rev-parse", "--is-shallow-repository").strip() != b"false":
        raise NoAnswer("the clone is shallow")
    folders = (project.data, project.docs)
    options = ("-z", "--format=%x02%cs", "--name-only", "--no-renames", "--no-show-signature", "--no-ext-diff", "--relative")
    days = _days(git(project.root, "log", *options, "--", *folders))
    return days, _blobs(git(project.root, "ls-tree", "-r", "-z", "HEAD", "--", *folders))


def _days(log: bytes) -> dict[str, date]:
    """By path, the day of the newest commit that changed it, in the commit's own zone. The log has the newest first."""
    days: dict[str, date] = {}
    day = date.min
    for part in log.split(b"\0"):
        entry = part.strip(b"\n")
        if entry.startswith(b"\x02"):
            day = date.fromisoformat(entry[1:11].decode())
        elif entry:
            days.setdefault(os.fsdecode(entry), day)
    return days


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
