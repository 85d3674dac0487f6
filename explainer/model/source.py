"""A published thing with an identity, and what we had before us of it."""

from dataclasses import dataclass
from typing import Literal

from explainer.model.citation import Hop
from explainer.model.identifier import ClaimId, EntityId, SourceId
from explainer.model.locator import Locator
from explainer.model.record import Record
from explainer.model.text import Address, Prose
from explainer.model.when import When

Read = Literal["whole", "part", "relayed", "not-read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """What a source is called. Only a printed title or a first line is ever shown as a headline."""

    text: str
    """The words."""
    from_: Literal["printed", "first-line", "address", "ours"] = "printed"
    """`printed` or `first-line` are the source's own words; `address` is read off its address and never shown as a
    headline; `ours` is our description, shown in brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A point on which this source differs from better ones."""

    locator: Locator
    """Where in this source."""
    says: Prose
    """What this source says there, in our words."""
    words: str | None = None
    """The source's own words, where the wording is the point; short."""
    instead: tuple[ClaimId, ...] = ()
    """The claims that hold what better sources say."""
    sure: Literal["checked", "inferred"] = "checked"
    """Whether the difference was checked against the better source or is our inference."""
    why: Prose | None = None
    """What the difference rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Sentences of a source that back no record, with the reason."""

    locator: Locator
    """Which sentences."""
    why: str
    """Why they back no record: `an advertisement`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """A published thing: article, letter, post, statement, filing, order, page."""

    title: Title
    """What it is called; bare text is a printed title."""
    publisher: EntityId | Literal["unknown"]
    """Who published it; `unknown` is shown."""
    author: tuple[str, ...] = ()
    """Names of the authors as printed; none where they are not established."""
    form: Literal["original", "republication", "unknown"] = "original"
    """A source with its own words, or one that carries another's."""
    medium: Literal["article", "statement", "post", "letter", "filing", "order", "page"] = "article"
    """What sort of publication it is."""
    based_on: tuple[SourceId, ...] = ()
    """What a republication is based on, as declared by an editor."""
    based_on_why: Prose | None = None
    """Why we say so, where the source does not."""
    published: When | None = None
    """When it was published; left out where not established."""
    url: Address | None = None
    """Its address; left out where none is established."""
    archive: Address | None = None
    """The address of an archived copy."""
    read: Read
    """What we really had before us."""
    relayed_by: tuple[SourceId | Hop, ...] = ()
    """Through what `relayed` text reached us."""
    copy: str | None = None
    """File name of our private working copy, never published."""
    language: str = "en"
    """Language tag."""
    summary: Prose | None = None
    """What it is, in our words."""
    faults: tuple[Fault, ...] = ()
    """Points on which it differs from better sources."""
    set_aside: tuple[SetAside, ...] = ()
    """Its sentences that back no record, with the reason."""
    original_at: tuple[SourceId, ...] = ()
    """Where the original of it stands; it need not have been read."""
    see_also: tuple[SourceId, ...] = ()
    """Further sources for readers; nothing rests on them."""
