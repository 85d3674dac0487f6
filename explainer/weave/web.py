"""The Web: the same facts as the Library, linked both ways. Read-only; its indexes are made once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from explainer.model.citation import Citation
from explainer.model.claim import Claim
from explainer.model.dates import Date
from explainer.model.identifier import Identifier
from explainer.model.inline import Inline
from explainer.model.ledger import ReviewEntry
from explainer.model.library import Library
from explainer.model.measure import Measure
from explainer.model.position import FieldPath, Position
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.coverage import Coverage
from explainer.weave.permalinks import Permalink
from explainer.weave.printed import Printed

Cited: TypeAlias = tuple[Identifier, FieldPath, Citation]
"""A citation where it was typed: its record, its path there, and itself. A plain tuple, because nearly twenty rules go
through all of them."""


class Reference(NamedTuple):
    """One use of an identifier by a record or chapter; seen from its target it is a backlink."""

    by: Identifier
    """Who refers."""
    target: Identifier
    """What is referred to, whether it exists or not."""
    path: FieldPath
    """The field, from the record down; for chapters `("sentences", number)` or `("views", number)`."""
    manner: Literal["field", "prose", "mark", "view"]
    """By a field, by a link in prose, by a claim mark of a chapter, by an option of a view."""
    sentence: str = ""
    """The plain words of the sentence round it, where it stands in prose."""
    position: Position | None = None
    """For chapters. Positions of records come from `library.find(by, path)`."""


@dataclass(frozen=True, slots=True)
class AttributionPart:
    """Some words of an attribution, with the record they name."""

    text: str
    target: Identifier | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says something, through whom, in words. No template can shorten `parts`."""

    parts: tuple[AttributionPart, ...]
    """In full: `An official, not named, told Reuters, as carried by inkl`. No full stop."""
    steps: tuple[tuple[AttributionPart, ...], ...]
    """The same chain in few words, member by member, from whoever said it to the source cited: as many hops as in full."""
    weakest: str | None = None
    """A label for the weakest hop: `not named`, `chain not known`, `translated`, `rewritten`; None where no hop is weak."""

    @property
    def words(self) -> str:
        """The attribution in full, as plain text."""
        return "".join(part.text for part in self.parts)

    @property
    def short(self) -> str:
        """The chain in few words, as plain text: `unnamed official → Reuters → inkl`."""
        return " → ".join("".join(part.text for part in step) for step in self.steps)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One citation of a source that stands behind a record, directly or through a statement."""

    record: Identifier
    """The record that rests on it."""
    path: FieldPath
    """Where the citation stands: from `record`, or from `statement` where there is one."""
    citation: Citation
    """The citation of a source (never of a statement)."""
    source: Source | None
    """None where the citation names a source that is not there."""
    statement: Statement | None
    """The statement it goes through, if any."""
    attribution: Attribution
    through: tuple[Identifier, ...] = ()
    """Every statement it goes through, from the record's own citation on; the last is `statement`."""

    @property
    def holder(self) -> Identifier:
        """The record in which the citation stands."""
        return self.record if self.statement is None else self.statement.id


@dataclass(frozen=True, slots=True)
class Origin:
    """A person or body that something comes from, with the evidence that leads there."""

    entity: Identifier | None
    """None for somebody who is not named."""
    words: str
    """The name, or who it is in words: `an official, not named, in Reuters`."""
    evidence: tuple[int, ...]
    """Which of the record's evidence leads here, counted from 0."""
    documents: tuple[Identifier, ...] = ()
    """The origin's own documents among the evidence: its statements, posts, letters."""


@dataclass(frozen=True, slots=True)
class Origins:
    """Whom a record comes from, counted by DESIGN section 5."""

    known: tuple[Origin, ...] = ()
    """Named persons and bodies, each once."""
    unnamed: tuple[Origin, ...] = ()
    """Unnamed origins by outlet: neither merged nor added, so that all together count as `at least 1`."""
    unknown: tuple[int, ...] = ()
    """Evidence whose origin is not known; all together count as at most one, and are called unknown."""
    sources: int = 0
    """How many sources are cited."""
    words: str = ""
    """`five reports, 2 origins we could not trace to each other, and 1 not known`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands behind a record. Three parts, all shown, never summed."""

    origins: Origins
    reading: tuple[str, ...]
    """What we had before us, in words, best first: `read in full`, `read in part`, `read as relayed by X`."""
    disputed_by: tuple[Identifier, ...] = ()
    """Open disputes in which the record is (part of) a position."""
    settled_by: tuple[Identifier, ...] = ()
    """Settled disputes in which it is part of a position or settles it."""
    superseded_by: Identifier | None = None
    partys_own_account: bool = False
    """Every origin is a party to one of the record's topics."""

    @property
    def is_contested(self) -> bool:
        """Whether it must never be said in our own voice."""
        return bool(self.disputed_by)


AnswerName = Literal["answered", "partly", "not-known", "disputed"]


@dataclass(frozen=True, slots=True)
class Answer:
    """The computed state of a question."""

    state: AnswerName
    words: str
    """`answered`, `partly answered`, `not known`, `disputed`, `answered by Anthropic only`."""
    only: tuple[Identifier, ...] = ()
    """The party or parties whose account is the only one."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two values of one measure that cannot both hold and that no dispute covers."""

    measure: Measure
    left: Claim
    right: Claim
    why: str


@dataclass(frozen=True, slots=True)
class Review:
    """An entry of the ledger that says that somebody looked something over, and what has changed since."""

    key: str
    entry: ReviewEntry
    subject: Identifier | None
    """The record, or the chapter of the paragraph; None where there is nothing (any more) that the entry could be of."""
    paragraph: int = 0
    """The number of the paragraph as it stands now; 0 for records."""
    since: tuple[str, ...] = ()
    """What changed since the review, each in a clause; nothing where it holds."""

    @property
    def holds(self) -> bool:
        """Whether everything is as it was."""
        return self.subject is not None and not self.since


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The Library with everything that follows from it."""

    library: Library
    inlines: Mapping[tuple[Identifier, FieldPath], Inline]
    """Every field of prose, read once: record (or tombstone) and path."""
    references: tuple[Reference, ...]
    """Every reference of every record, tombstone and chapter, resolved or not, in order of who refers and where."""
    backlinks: Mapping[Identifier, tuple[Reference, ...]]
    """By target, existing or not."""
    permalinks: Mapping[Identifier, Permalink]
    """For every record, tombstone and chapter that has an address. Measures have none."""
    titles: Mapping[Identifier, str]
    """A plain short title for every record, tombstone and chapter, for links and lists. For a claim under an open
    dispute it begins with who says so."""
    evidence: Mapping[Identifier, tuple[Evidence, ...]]
    """For claims, statements, events (their own citations and those of their claims), disputes (of all positions) and
    terms; in the order of the citations."""
    standing: Mapping[Identifier, Standing]
    """For claims, statements and events."""
    topics: Mapping[Identifier, tuple[Identifier, ...]]
    """For claims and statements: their topics, a claim's own and those of its statements."""
    answers: Mapping[Identifier, Answer]
    """For questions."""
    disputes: Mapping[Identifier, tuple[Identifier, ...]]
    """By claim or statement: every dispute in which it is part of a position."""
    discrepancies: tuple[Discrepancy, ...]
    citations: tuple[Cited, ...] = ()
    """Every citation once, at the record that holds it; in order of identifier and place."""
    cycles: tuple[tuple[Identifier, ...], ...] = ()
    """Cycles of `based_on` among sources, and of `superseded_by` and citations among claims and statements."""
    statements_by: Mapping[Identifier, tuple[Identifier, ...]] = field(default_factory=dict)
    """By speaker, in order of time, then identifier."""
    statements_on: Mapping[Identifier, tuple[Identifier, ...]] = field(default_factory=dict)
    """By topic: those with a stance on it, in order of time."""
    claims_on: Mapping[Identifier, tuple[Identifier, ...]] = field(default_factory=dict)
    """By topic, by the claim's own and its statements' topics."""
    cited_by: Mapping[Identifier, tuple[Identifier, ...]] = field(default_factory=dict)
    """By source: the records whose own citations name it."""
    retold: Mapping[Identifier, tuple[tuple[Identifier, FieldPath], ...]] = field(default_factory=dict)
    """By statement: citations elsewhere that print its words differently (`faithful: differs`, `original:`)."""

    printed: Mapping[tuple[Identifier, FieldPath], Printed] = field(default_factory=dict)
    """By record and path of the words: quotations from sources of which we have a copy, with what is recorded of them."""
    coverage: Mapping[Identifier, Coverage] = field(default_factory=dict)
    """By source whose copy was counted: how far its sentences are accounted for."""

    reviews: Mapping[str, Review] = field(default_factory=dict)
    """By key of the ledger: every review, with what has changed since."""
    changed: Mapping[Identifier, date] = field(default_factory=dict)
    """By record, tombstone and chapter: the day of the latest change of anything that its page shows, by the version history;
    missing where it is not known."""
    as_of: tuple[Date, ...] = ()
    """The latest date that a claim, question or dispute says it holds for; empty where none says so."""

    def inline(self, subject: Identifier, *path: str | int) -> Inline:
        """The field of prose of that record at that path, read. Raises KeyError where there is none."""
        return self.inlines[subject, path]

    def exists(self, subject: Identifier) -> bool:
        """Whether it is a living record, a tombstone or a chapter."""
        library = self.library
        return subject in library.records or subject in library.tombstones or subject in library.chapters
