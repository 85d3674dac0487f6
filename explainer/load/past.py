"""The past of each record: in which commits what it says changed. A file moved or laid out anew changes no record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final, NamedTuple

from explainer.load.blobs import read_blobs
from explainer.load.commits import ChangingCommit
from explainer.load.versions import Version, version_of
from explainer.model.identifier import Identifier
from explainer.model.library import Change
from explainer.model.site import Project

_FIRST_ROUND: Final = 32
"""How many commits are read at first; every round is twice as long, so that a long past is read in few."""

_Versions = Mapping[Identifier, Version]
_AllVersions = Mapping[tuple[str, str], Version | None]
"""By path and object."""


class PastChange(NamedTuple):
    """A commit at which what a record says changed, or at which it came to be."""

    subject: Identifier
    change: Change
    version: Version
    """The file as the commit left it."""


class Past:
    """Walks back over commits, newest first."""

    def __init__(self, project: Project, commits: Iterable[ChangingCommit]) -> None:
        self._project = project
        self._commits = iter(commits)

    def changes(self, wanted: set[Identifier]) -> Iterator[PastChange]:
        """Each commit at which what a wanted record says changed, or at which it came to be; newest first.

        Whoever takes a record out of `wanted` hears no more of it; the walk ends with the last of them. Raises `NoAnswer`.
        """
        size = _FIRST_ROUND
        while wanted and (round_ := list(islice(self._commits, size))):
            versions = _read(self._project, round_)
            for commit in round_:
                change = Change(commit.day, commit.commit)
                versions_of = _joined(versions.get((file.path, file.after)) for file in commit.files)
                for subject in _changed(commit, versions, versions_of, wanted):
                    yield PastChange(subject, change, versions_of[subject])
            size *= 2


def _read(project: Project, commits: Sequence[ChangingCommit]) -> _AllVersions:
    """Every version of a file that some commits made or replaced, by path and object."""
    wanted = sorted(
        {(file.path, name) for commit in commits for file in commit.files for name in (*file.before, file.after) if name}
    )
    names = sorted({name for _, name in wanted})
    contents = dict(zip(names, read_blobs(project.root, names), strict=True))
    return {(path, name): version_of(project, path, contents[name]) for path, name in wanted}


def _changed(commit: ChangingCommit, versions: _AllVersions, after: _Versions, wanted: set[Identifier]) -> Iterator[Identifier]:
    """The wanted records that say another thing after a commit than before it, in order of identifier."""
    parents = max((len(file.before) for file in commit.files), default=0)
    before = [
        _joined(versions.get((file.path, file.before[number])) for file in commit.files if number < len(file.before))
        for number in range(parents)
    ]
    for subject in sorted(wanted.intersection(after)):
        if _is_new(subject, after[subject], before):
            yield subject


def _is_new(subject: Identifier, version: Version, before: Sequence[_Versions]) -> bool:
    """Whether no parent's record says the same. In a merge a record may stand in a file that is not among those at hand;
    then it is not new."""
    if len(before) > 1 and any(subject not in parent for parent in before):
        return False
    return not any(subject in parent and version.says_the_same(subject, parent[subject]) for parent in before)


def _joined(versions: Iterable[Version | None]) -> dict[Identifier, Version]:
    """The versions of several files, by the records in them; of two with one record, the first."""
    found: dict[Identifier, Version] = {}
    for version in versions:
        if version is not None:
            for subject in version.subjects:
                found.setdefault(subject, version)
    return found
