"""When each file was changed last, from Git, without running anything that a repository asks to be run."""

import hashlib
import os
import subprocess
from collections.abc import Mapping
from datetime import date
from typing import Final

from explainer.model.library import History
from explainer.model.site import Project

SECONDS: Final = 60
_SAFE: Final = (
    "git",
    "--no-optional-locks",
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.quotePath=false"),
    *("-c", "log.showSignature=false"),
    *("-c", "log.follow=false"),
    *("-c", "log.mailmap=false"),
)
_ENVIRONMENT: Final = ("PATH", "HOME", "XDG_CONFIG_HOME", "SYSTEMROOT", "USERPROFILE", "TMPDIR", "TEMP")


class _NoHistory(Exception):
    """Says why there is none."""


def read_history(project: Project, files: Mapping[str, bytes]) -> History:
    """What Git knows of the project's files, whose bytes are given. Never raises: a reason stands in the history."""
    try:
        changed, committed = _log(project)
    except _NoHistory as none:
        return History(why_incomplete=str(none))
    known = {path: day for path, day in changed.items() if path in files}
    return History(
        is_complete=True,
        why_incomplete="",
        last_changed={path: known[path] for path in sorted(known)},
        changed_since=frozenset(path for path, content in files.items() if not _is_blob(content, committed.get(path, ""))),
    )


def _log(project: Project) -> tuple[dict[str, date], dict[str, str]]:
    """By path, the day of the last change and the digest of the content last committed. Raises `_NoHistory`."""
    if _git(project, "rev-parse", "--is-shallow-repository").strip() != b"false":
        raise _NoHistory("the clone is shallow")
    folders = (project.data, project.docs)
    options = ("-z", "--format=%x02%cs", "--name-only", "--no-renames", "--no-show-signature", "--no-ext-diff", "--relative")
    days = _days(_git(project, "log", *options, "--", *folders))
    return days, _blobs(_git(project, "ls-tree", "-r", "-z", "HEAD", "--", *folders))


def _git(project: Project, *arguments: str) -> bytes:
    """What a Git command prints, run with a clean environment. Raises `_NoHistory`."""
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    environment |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            [*_SAFE, *arguments],
            cwd=project.root,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise _NoHistory("Git is not installed") from None
    except subprocess.TimeoutExpired:
        raise _NoHistory(f"Git took longer than {SECONDS} seconds") from None
    except OSError as error:
        raise _NoHistory(f"Git cannot be run: {error.strerror}") from None
    if done.returncode:
        raise _NoHistory(_reason(done.stderr.decode("utf-8", "replace")))
    return done.stdout


def _reason(complaint: str) -> str:
    """Why Git gave nothing, in words."""
    if "not a git repository" in complaint:
        return "the facts are not under version control"
    if "dubious ownership" in complaint:
        return "the repository belongs to somebody else (Git's safe.directory)"
    if "does not have any commits" in complaint:
        return "there is no commit yet"
    lines = complaint.strip().splitlines()
    return f"Git says: {lines[0][:200]}" if lines else "Git gave no reason"


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
