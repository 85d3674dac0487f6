"""All files of a project into one Library, with the findings of all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final, TypeVar

from explainer.load.decode import names_in, text_of
from explainer.load.facts import FactsFile, read_facts, slip_findings
from explainer.load.faults import MERGE_CONFLICT, SAME_IDENTIFIER, Slip
from explainer.load.finder import Finder
from explainer.load.kinds import LEDGER, YAML_ENDINGS, kind_of, meant_kind, other_ending
from explainer.load.ledger import read_ledger
from explainer.load.parsed import ParsedFiles, digest_of
from explainer.load.pasted import garbled
from explainer.model.chapter import Chapter
from explainer.model.finding import Finding
from explainer.model.identifier import Identifier, identifier
from explainer.model.ledger import Ledger
from explainer.model.library import History, Library
from explainer.model.record import Record, Tombstone
from explainer.prose import read_chapter

Thing = TypeVar("Thing")

NO_HISTORY: Final = History()
OVERRIDES: Final = "overrides"
"""The folder below the chapters that holds templates and no chapters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a project's files hold, and what is wrong with their form."""

    library: Library
    findings: tuple[Finding, ...]
    """In order of place."""
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The files themselves, by their path from the project's root."""


def load_files(  # noqa: PLR0913 - what stands beside the files may each be left out
    files: Mapping[str, bytes],
    *,
    history: History | None = None,
    ledger: Ledger | None = None,
    data: str = "data",
    docs: str = "docs",
    parsed: ParsedFiles | None = None,
) -> Loaded:
    """What files hold, by their path from the project's root, without looking at any file system. Never raises."""
    return _Loading(files, data, docs, ParsedFiles() if parsed is None else parsed).load(history or NO_HISTORY, ledger)


class _Loading:
    """One run over all files."""

    def __init__(self, files: Mapping[str, bytes], data: str, docs: str, parsed: ParsedFiles) -> None:
        self._files = files
        self._data, self._docs, self._parsed = data, docs, parsed
        self._digests = {path: digest_of(files[path]) for path in sorted(files)}
        self._records: dict[Identifier, Record] = {}
        self._tombstones: dict[Identifier, Tombstone] = {}
        self._chapters: dict[Identifier, Chapter] = {}
        self._broken: set[Identifier] = set()
        self._contents: dict[tuple[str, str], str] = {}
        """By kind and digest, the first file of facts with that content."""
        self._findings: list[Finding] = []

    def load(self, history: History, ledger: Ledger | None) -> Loaded:
        """Everything, in order of path."""
        for path in sorted(self._files):
            if (below := _below(path, self._data)) is not None:
                self._data_file(path, below)
            if (below := _below(path, self._docs)) is not None and _is_chapter(below):
                self._chapter(path, below)
        if ledger is None:
            ledger, slips = read_ledger(self._files, self._data)
            for path, slip in slips:
                self._add_slips(path, [slip])
        finder = Finder(self._files, {**self._records, **self._tombstones})
        library = Library(
            records=_sorted(self._records),
            tombstones=_sorted(self._tombstones),
            chapters=_sorted(self._chapters),
            history=history,
            ledger=ledger,
            broken=frozenset(self._broken - {*self._records, *self._tombstones}),
            digest=_digest(self._digests, history, ledger),
            find=finder.find,
            line=finder.line,
        )
        findings = tuple(sorted(self._findings, key=lambda finding: finding.key))
        return Loaded(library=library, findings=findings, contents=self._files)

    def _data_file(self, path: str, below: str) -> None:
        if PurePosixPath(below).suffix not in YAML_ENDINGS:
            if not below.startswith(f"{LEDGER}/"):
                self._add_slips(path, [other_ending(below)])
            return
        kind = kind_of(below)
        content = self._files[path]
        if isinstance(kind, Slip):
            self._add_slips(path, [kind])
            if meant := meant_kind(below):
                names = names_in(content)
                self._broken |= {identifier(meant, name) for name in names if "id" not in names}
            return
        same = self._contents.setdefault((kind.kind, self._digests[path]), path)
        if same != path and content.strip():
            message = f"the file is a copy of {same}, so its records stand twice"
            self._add_slips(path, [Slip(SAME_IDENTIFIER, 1, 1, message, "delete one of the two files")])
            return
        digest, packed = self._digests[path], self._parsed.packed
        facts = self._parsed.get(
            (kind.kind, path, digest),
            len(content),
            lambda: (packed.of(path, digest) if packed else None) or read_facts(path, kind, content),
        )
        self._take(facts)

    def _take(self, facts: FactsFile) -> None:
        """Adds the records of one file; the first of two with one identifier is kept."""
        self._findings += facts.findings
        self._broken |= facts.broken
        found: tuple[Record | Tombstone, ...] = (*facts.records, *facts.tombstones)
        for record in found:
            first: Record | Tombstone | None = self._records.get(record.id) or self._tombstones.get(record.id)
            if first is not None:
                self._same_identifier(record, first)
            elif isinstance(record, Tombstone):
                self._tombstones[record.id] = record
            else:
                self._records[record.id] = record

    def _same_identifier(self, record: Record | Tombstone, first: Record | Tombstone) -> None:
        position = record.position
        message = f"“{record.id}” stands here and at {first.position}; the other one is kept"
        hint = "give one another name, or make both one"
        slip = Slip(SAME_IDENTIFIER, position.line, position.column, message, hint, record.id)
        self._add_slips(position.file, [slip])

    def _chapter(self, path: str, below: str) -> None:
        content = self._files[path]
        chapter, findings = self._parsed.get(
            (self._docs, path, self._digests[path]), len(content), lambda: read_chapter(below, content, self._docs)
        )
        self._chapters[chapter.id] = chapter
        text, slips = text_of(content)
        own = garbled(text, content, is_chapter=True) if text else ()
        self._add_slips(path, [*(slip for slip in slips if slip.fault is MERGE_CONFLICT), *own])
        self._findings += findings

    def _add_slips(self, path: str, slips: Sequence[Slip]) -> None:
        self._findings += slip_findings(path, self._files[path], slips)


def _below(path: str, folder: str) -> str | None:
    """The path below a folder, or None where it does not lie there."""
    prefix = f"{folder}/" if folder not in ("", ".") else ""
    return path.removeprefix(prefix) if path.startswith(prefix) else None


def _is_chapter(below: str) -> bool:
    return below.endswith(".md") and not below.startswith(f"{OVERRIDES}/")


def _sorted(found: Mapping[Identifier, Thing]) -> dict[Identifier, Thing]:
    return {key: found[key] for key in sorted(found)}


def _digest(digests: Mapping[str, str], history: History, ledger: Ledger) -> str:
    """Digest of everything that was read."""
    changes = sorted((subject, day.isoformat(), commit) for subject, (day, commit) in history.changes.items())
    days = sorted((path, day.isoformat()) for path, day in history.files.items())
    told = (history.is_complete, history.why_incomplete, history.commits, history.since)
    past = (*told, changes, days, sorted(history.changed_since))
    written = (sorted(ledger.published), ledger.quotations, ledger.coverage, ledger.reviews)
    return digest_of(repr((sorted(digests.items()), past, written)).encode())
