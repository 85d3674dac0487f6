"""All that was loaded, by kind and identifier."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple, TypeVar, cast

from explainer.model.chapter import Chapter
from explainer.model.claim import Claim
from explainer.model.correction import Correction
from explainer.model.dispute import Dispute
from explainer.model.entity import Entity
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.ledger import Ledger
from explainer.model.loaded_word import LoadedWord
from explainer.model.measure import Measure
from explainer.model.position import FieldPath, Position
from explainer.model.question import Question
from explainer.model.record import Record, Tombstone
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.term import Term
from explainer.model.topic import Topic

Kind = TypeVar("Kind", bound=Record)

CLASSES: Final[Mapping[str, type[Record]]] = {
    "source": Source,
    "claim": Claim,
    "statement": Statement,
    "dispute": Dispute,
    "event": Event,
    "question": Question,
    "entity": Entity,
    "topic": Topic,
    "term": Term,
    "measure": Measure,
    "loaded-word": LoadedWord,
    "correction": Correction,
}
"""The class of each kind of record."""


class Change(NamedTuple):
    """A change of what a record says."""

    day: date
    """In UTC."""
    commit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What the version history says of the facts."""

    is_complete: bool = False
    why_incomplete: str = "the facts are not under version control"
    changes: Mapping[Identifier, Change] = field(default_factory=dict)
    """By record, tombstone and chapter: the last change of what it says, wherever it stood then. None that changed since the
    last commit, and none at all where the history is incomplete."""
    files: Mapping[str, date] = field(default_factory=dict)
    """By file (relative to the project's root): the day on which the last of what it holds changed."""
    commits: int = 0
    """How many commits changed facts or chapters."""
    since: date | None = None
    """The day of the first of them."""
    changed_since: frozenset[str] = frozenset()
    """Files changed in the working tree since the last commit."""


def _unknown_place(subject: Identifier, path: FieldPath) -> Position:
    raise LookupError(f"no position is known for {subject} {path}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All records, tombstones and chapters of one state of the facts, in order of identifier."""

    records: Mapping[Identifier, Record] = field(default_factory=dict)
    tombstones: Mapping[Identifier, Tombstone] = field(default_factory=dict)
    chapters: Mapping[Identifier, Chapter] = field(default_factory=dict)
    history: History = field(default_factory=History)
    ledger: Ledger = field(default_factory=Ledger)
    broken: frozenset[Identifier] = frozenset()
    """Identifiers that stand in the facts, but whose records are too faulty to be kept; references to them are no fault."""
    digest: str = ""
    """Digest of everything that was read."""
    find: Callable[[Identifier, FieldPath], Position] = _unknown_place
    """The position of a value of a record or tombstone; of the nearest value above it where the path leads nowhere.
    Made on demand, because only findings need it. Positions inside chapters are in their own values."""
    line: Callable[[Position], str] = lambda position: ""
    """The line at a position, as it stands in the file; empty where there is none."""
    _by_class: Mapping[type[Record], Sequence[Record]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sorts the records by class once: nearly every rule and page asks for those of a class."""
        found: dict[type[Record], list[Record]] = {}
        for record in self.records.values():
            found.setdefault(type(record), []).append(record)
        object.__setattr__(self, "_by_class", found)  # frozen

    def of(self, kind: type[Kind]) -> Iterator[Kind]:
        """All records of a class, in order of identifier."""
        return cast("Iterator[Kind]", iter(self._by_class.get(kind, ())))

    def get(self, subject: Identifier, kind: type[Kind]) -> Kind | None:
        """The record of that identifier if it is there and of that class."""
        record = self.records.get(subject)
        return record if isinstance(record, kind) else None
