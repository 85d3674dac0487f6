"""What tools wrote down of their checks and of people's reviews: the entries of the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from explainer.model.identifier import Identifier

QuotationState = Literal["exact", "several", "elsewhere", "differs"]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationEntry:
    """What was found when one quotation was looked up in our working copy of the source that prints it."""

    state: QuotationState
    """`exact`: the words stand in the copy at the place given; `several`: they stand there more than once, and nothing says
    which place is meant; `elsewhere`: they stand there, in other surroundings than given; `differs`: they do not."""
    copy: str
    """SHA-256 of the copy's normalised text."""
    offsets: tuple[tuple[int, int], ...]
    """Beginning and end of each segment, in characters of the normalised text; none where the words are not found."""
    around: str
    """SHA-256 of the words round the quotation, for people who have a copy of their own; empty where it is not found."""
    quotation: str
    """SHA-256 of the quotation: its words, what it gives of their surroundings, and the place."""
    rule: int
    """The version of the rule by which it was compared."""
    on: date
    """The day of the check."""
    by: str
    """Who had it checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageEntry:
    """What was counted in our working copy of one source, so that no copy is needed to see which sentences back nothing."""

    copy: str
    """SHA-256 of the copy's paragraphs, one a line."""
    sentences: tuple[tuple[str, ...], ...]
    """By paragraph and sentence, the first digits of the sentence's SHA-256."""
    words: int
    """How many words the copy has, by which it is known whether too many are quoted."""
    uses: str
    """SHA-256 of everything that named a place in the source when the copy was counted."""
    on: date
    """The day of the count."""
    by: str
    """What counted it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEntry:
    """That somebody looked something over, and on the strength of what."""

    text: str
    """The fingerprint of what it said itself."""
    rests: Mapping[Identifier, str]
    """By record that it rested on, the fingerprint of what that said."""
    on: date
    by: str
    begins: str = ""
    """The first words of a chapter's paragraph, to find it by when it has changed; empty for records."""
    at: int = 0
    """The number that the paragraph had; 0 for records."""


LinkState = Literal["working", "gone", "changed", "taken-over"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkEntry:
    """What the address of a source did when it was asked last."""

    state: LinkState
    """`changed`: the page answers, and words quoted from it are not there."""
    on: date
    """The day on which it did so."""
    worked: date | None
    """The last day on which it was seen working; None where it never was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What tools wrote down in `data/ledger/`."""

    published: frozenset[Identifier] = frozenset()
    """Identifiers that were published once, and so must answer for ever."""
    quotations: Mapping[str, QuotationEntry] = field(default_factory=dict)
    """By the key of the quotation."""
    coverage: Mapping[str, CoverageEntry] = field(default_factory=dict)
    """By the source's identifier."""
    reviews: Mapping[str, ReviewEntry] = field(default_factory=dict)
    """By what was reviewed: a record's identifier, or `chapter:order#` and the first digits of the paragraph's digest."""
    links: Mapping[str, LinkEntry] = field(default_factory=dict)
    """By address."""
