"""What differs between two states of the facts: changed records, what follows from that, findings and pages."""

from dataclasses import dataclass, field
from typing import Literal

from explainer.model.finding import Finding
from explainer.model.identifier import Identifier

Manner = Literal["added", "removed", "changed", "retired", "restored", "renamed"]
"""How a record differs. Seen from the other side, added is removed, retired is restored, and the rest is itself."""

PageManner = Literal["added", "removed", "changed"]

Subject = Literal["origins", "reading", "state", "account", "answer", "stance", "address"]
"""What follows from the facts and can change although nobody touched it."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value of a record that differs."""

    path: tuple[str, ...]
    """The way from the record to the value; an item of a list by what it is: `("citations", "source:a, paragraph 3",
    "words")`."""
    before: str
    """The value in words; empty where there was none."""
    after: str
    """The value in words; empty where there is none."""
    is_public: bool = True
    """Whether readers see it; notes and ignores are the editors' own."""

    @property
    def name(self) -> str:
        """The way in words: `citations: source:a, paragraph 3: words`."""
        return ": ".join(self.path)


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record, tombstone or chapter that differs."""

    subject: Identifier
    manner: Manner
    title: str
    """The record's title, in the later state where it is there."""
    fields: tuple[FieldChange, ...] = ()
    """What differs, in the order of the record's fields. For an added or removed record, all that it holds."""
    now: Identifier | None = None
    """For a renamed record, what it is called in the later state."""

    @property
    def is_public(self) -> bool:
        """Whether readers can see the difference."""
        return self.manner != "changed" or any(each.is_public for each in self.fields)


@dataclass(frozen=True, slots=True)
class Consequence:
    """Something derived that differs for a record that is there in both states."""

    subject: Identifier
    what: Subject
    before: str
    after: str
    topic: Identifier | None = None
    """For a stance: the topic on which the speaker, who is the subject, is recorded differently."""


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page of the site that differs, and why."""

    address: str
    title: str
    manner: PageManner
    reasons: tuple[str, ...]
    """In words, the nearest first: `claim:letter: text`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that differs between two states, each part in a fixed order."""

    base: str
    """The earlier state, as it was named."""
    head: str
    """The later state, as it was named."""
    records: tuple[RecordChange, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    appeared: tuple[Finding, ...] = field(default=())
    """Findings of the later state only."""
    disappeared: tuple[Finding, ...] = field(default=())
    """Findings of the earlier state only."""
    pages: tuple[PageChange, ...] = ()
