"""When each record and each chapter last said something else, from Git."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, NamedTuple

from explainer.load.blobs import read_blobs
from explainer.load.cached import key_of, read_cached, write_cached
from explainer.load.commits import ChangingCommit, changing_commits
from explainer.load.git import NoAnswer, git
from explainer.load.past import Past
from explainer.load.versions import Version, version_of
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.model.site import Project

_SORT: Final = "history"
_NEWEST: Final = 500
"""Among how many of the last commits one is looked for of which is kept what Git knew at it."""


class _Committed(NamedTuple):
    """What Git knows at a commit."""

    changes: Mapping[Identifier, Change]
    days: Mapping[str, date]
    """By file, the day on which the last of what it holds changed."""
    commits: int
    since: date | None


def read_history(project: Project, files: Mapping[str, bytes]) -> History:
    """What Git knows of the project's facts, whose files are given. Never raises: a reason stands in the history."""
    try:
        head = _head(project)
        objects = _objects(git(project.root, "ls-tree", "-r", "-z", head or "HEAD", "--", project.data, project.docs))
        committed = _committed(project, head, objects)
        since = {path for path, content in files.items() if not _is_object(content, objects.get(path, ""))}
        gone = {path for path in objects if path not in files}
        changes = _as_they_are(project, committed, files, since | gone, objects)
    except NoAnswer as none:
        return History(why_incomplete=str(none))
    return History(
        is_complete=True,
        why_incomplete="",
        changes=changes,
        files={path: committed.days[path] for path in sorted(committed.days) if path in files},
        commits=committed.commits,
        since=committed.since,
        changed_since=frozenset(since),
    )


def _head(project: Project) -> str:
    """The last commit that changed the facts or chapters, or none, in a clone with everything before it. Raises `NoAnswer`."""
    if git(project.root, "rev-parse", "--is-shallow-repository").strip() != b"false":
        raise NoAnswer("the clone is shallow")
    paths = ("--", project.data, project.docs)
    return git(project.root, "log", "-1", "--format=%H", "--no-show-signature", *paths).decode().strip()


def _committed(project: Project, head: str, objects: Mapping[str, str]) -> _Committed:
    """What is known of a commit: as it was kept, else by walking back from it. Raises `NoAnswer`."""
    key = key_of(project.data, project.docs)
    committed = _kept(project, key, head)
    if committed is None:
        commits = tuple(changing_commits(project))
        committed = _walk(project, objects, commits, *_earlier(project, key, commits))
        write_cached(project, _SORT, f"{key}{head}", _plain(committed))
    return committed


def _kept(project: Project, key: str, commit: str) -> _Committed | None:
    return _from_plain(read_cached(project, _SORT, f"{key}{commit}"))


def _earlier(
    project: Project, key: str, commits: tuple[ChangingCommit, ...]
) -> tuple[tuple[ChangingCommit, ...], Mapping[Identifier, Change]]:
    """The commits that are newer than one of which it is kept what Git knew, and the changes that it knew; all commits and
    no changes where there is none to which they lead back in one line."""
    for number, commit in enumerate(commits[:_NEWEST]):
        if committed := _kept(project, key, commit.commit):
            return commits[:number], committed.changes
        if commit.is_merge:
            break
    return commits, {}


def _walk(
    project: Project,
    objects: Mapping[str, str],
    commits: tuple[ChangingCommit, ...],
    newer: tuple[ChangingCommit, ...],
    known: Mapping[Identifier, Change],
) -> _Committed:
    """What all commits tell, of which only the newer ones have to be read; of what changed in none of these, the last change
    is known."""
    versions = _versions(project, objects, objects)
    holds = {path: tuple(version.subjects) for path, version in versions.items()}
    now = _by_subject(versions)
    wanted = set(now)
    changes: dict[Identifier, Change] = {}
    for subject, change, version in Past(project, newer).changes(wanted):
        if version.says_the_same(subject, now[subject]):  # else it is a change that a merge did not take over
            wanted.discard(subject)
            changes.setdefault(subject, change)
    changes |= {subject: known[subject] for subject in wanted if subject in known}
    days = _days(objects, holds, changes, commits)
    return _Committed(
        {subject: changes[subject] for subject in sorted(changes)}, days, len(commits), commits[-1].day if commits else None
    )


def _days(
    objects: Iterable[str],
    holds: Mapping[str, tuple[Identifier, ...]],
    changes: Mapping[Identifier, Change],
    commits: Iterable[ChangingCommit],
) -> dict[str, date]:
    """By file, the day on which the last of its records changed; for others, that of the last commit that changed them."""
    touched: dict[str, date] = {}
    for commit in commits:
        for file in commit.files:
            touched.setdefault(file.path, commit.day)
    found = {}
    for path in objects:
        own = [changes[subject].day for subject in holds.get(path, ()) if subject in changes]
        if own or path in touched:
            found[path] = max(own) if own else touched[path]
    return found


def _as_they_are(
    project: Project, committed: _Committed, files: Mapping[str, bytes], paths: set[str], objects: Mapping[str, str]
) -> Mapping[Identifier, Change]:
    """The last changes of the records as they stand in the files: none of those that changed since the commit."""
    if not paths:
        return committed.changes
    before = _by_subject(_versions(project, objects, [path for path in sorted(paths) if path in objects]))
    now = _by_subject(
        {path: version for path in sorted(paths) if path in files and (version := version_of(project, path, files[path]))}
    )
    same = {subject for subject in now if subject in before and now[subject].says_the_same(subject, before[subject])}
    other = ({*before, *now}) - same
    return {subject: change for subject, change in committed.changes.items() if subject not in other}


def _versions(project: Project, objects: Mapping[str, str], paths: Iterable[str]) -> dict[str, Version]:
    """The versions of files that were committed, by path; only those that hold records or chapters."""
    wanted = sorted(paths)
    contents = read_blobs(project.root, [objects[path] for path in wanted])
    versions = ((path, version_of(project, path, content)) for path, content in zip(wanted, contents, strict=True))
    return {path: version for path, version in versions if version is not None}


def _by_subject(versions: Mapping[str, Version]) -> dict[Identifier, Version]:
    return {subject: version for version in versions.values() for subject in version.subjects}


def _objects(listing: bytes) -> dict[str, str]:
    """By path, the object with the file's content in the last commit."""
    entries = (entry.partition(b"\t") for entry in listing.split(b"\0") if entry)
    return {os.fsdecode(path): head.split()[2].decode() for head, _, path in entries if head.startswith(b"100")}


def _is_object(content: bytes, name: str) -> bool:
    """Whether the content is the committed one; line ends count as one, for Git may change them when it checks out."""
    for each in (content, content.replace(b"\r\n", b"\n")):
        made = hashlib.sha256 if len(name) == 64 else hashlib.sha1
        if made(b"blob %d\0%s" % (len(each), each)).hexdigest() == name:
            return True
    return False


def _plain(committed: _Committed) -> object:
    return {
        "changes": {subject: [change.day.isoformat(), change.commit] for subject, change in committed.changes.items()},
        "days": {path: day.isoformat() for path, day in committed.days.items()},
        "commits": committed.commits,
        "since": committed.since.isoformat() if committed.since else None,
    }


def _from_plain(plain: object) -> _Committed | None:
    """What was kept; None where it is nothing of ours."""
    if not isinstance(plain, dict):
        return None
    try:
        return _Committed(
            {Identifier(key): Change(date.fromisoformat(day), str(commit)) for key, (day, commit) in plain["changes"].items()},
            {path: date.fromisoformat(day) for path, day in plain["days"].items()},
            int(plain["commits"]),
            date.fromisoformat(plain["since"]) if plain["since"] else None,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
