"""One version of one file: which records (or which chapter) it holds, and what each of them says."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

from explainer.load.decode import text_of
from explainer.load.facts import read_facts
from explainer.load.kinds import YAML_ENDINGS, FileKind, kind_of
from explainer.load.pieces import pieces_of
from explainer.model.canonical import digest, said_by, said_by_chapter
from explainer.model.identifier import CHAPTER, Identifier, identifier
from explainer.model.record import Record, Tombstone
from explainer.model.site import Project
from explainer.prose import read_chapter

_UNREADABLE: Final = ""
"""Stands for what a record says in a form that this engine cannot read."""


class Version:
    """A file as it was once. Texts are compared first, and read only where they differ."""

    def __init__(self, subjects: Mapping[Identifier, str], path: str, kind: FileKind | None) -> None:
        self._texts = subjects
        self._path, self._kind = path, kind
        self._said: dict[Identifier, str] = {}

    @property
    def subjects(self) -> Iterable[Identifier]:
        """The records, or the chapter, in the order of the file."""
        return self._texts

    def says_the_same(self, subject: Identifier, other: "Version") -> bool:
        """Whether a record says the same in two versions, however it is laid out."""
        if self._texts[subject] == other._texts[subject]:
            return True
        if self._kind is None and self._texts[subject].split() != other._texts[subject].split():
            return False  # a chapter takes long to read; other words are another text, and other lines may be the same
        said = self.said(subject)
        return said != _UNREADABLE and said == other.said(subject)

    def said(self, subject: Identifier) -> str:
        """A digest of what a record says; empty where it cannot be read."""
        if subject not in self._said:
            content = self._texts[subject].encode("utf-8", "surrogatepass")
            self._said |= _records(self._path, self._kind, content) if self._kind else _chapter(self._path, content)
            self._said.setdefault(subject, _UNREADABLE)
        return self._said[subject]


def version_of(project: Project, path: str, content: bytes) -> Version | None:
    """The version that a file's bytes are; None where the file holds neither facts nor a chapter."""
    below = path.removeprefix(f"{project.data}/")
    if below != path:
        return _of_facts(path, below, content)
    below = path.removeprefix(f"{project.docs}/")
    if below != path and below.endswith(".md") and not below.startswith("overrides/"):
        text, _ = text_of(content)
        return Version({identifier(CHAPTER, below.removesuffix(".md")): text or ""}, below, None)
    return None


def _of_facts(path: str, below: str, content: bytes) -> Version | None:
    kind = kind_of(below)
    if PurePosixPath(below).suffix not in YAML_ENDINGS or not isinstance(kind, FileKind):
        return None
    text, _ = text_of(content)
    pieces = pieces_of(text or "")
    if pieces is not None:
        return Version({identifier(kind.kind, name): piece for name, piece in pieces.items()}, path, kind)
    said = _records(path, kind, content)
    whole = Version(dict.fromkeys(said, text or ""), path, kind)
    whole._said |= said
    return whole


def _records(path: str, kind: FileKind, content: bytes) -> dict[Identifier, str]:
    facts = read_facts(path, kind, content)
    found = dict.fromkeys(facts.broken, _UNREADABLE)
    records: tuple[Record | Tombstone, ...] = (*facts.records, *facts.tombstones)
    for record in records:
        found[record.id] = digest([isinstance(record, Tombstone), said_by(record)])
    return found


def _chapter(path: str, content: bytes) -> dict[Identifier, str]:
    chapter, _ = read_chapter(path, content)
    return {chapter.id: digest(said_by_chapter(chapter))}
