"""A question on which accounts differ, with its positions."""

from dataclasses import dataclass
from typing import Annotated, Literal

from explainer.model.citation import Citation
from explainer.model.dates import Date
from explainer.model.identifier import ClaimId, Identifier, Names, SourceId, StatementId, TopicId
from explainer.model.record import Record
from explainer.model.text import Prose

Holder = Annotated[Identifier, Names(("entity", "source"))]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputePosition:
    """One answer that is given to the question."""

    summary: Prose
    """The position in one sentence, with its speaker where it is contested."""
    claims: tuple[ClaimId, ...] = ()
    """The claims that make up this account."""
    statements: tuple[StatementId, ...] = ()
    """The statements that make it up."""
    held_by: tuple[Holder, ...] = ()
    """Who holds it: an entity, or a source in its own voice."""
    citations: tuple[Citation, ...] = ()
    """Where it stands, when no claim or statement holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute(Record):
    """A question on which accounts differ."""

    question: Prose
    """The question; it presupposes no fault."""
    title: str | None = None
    """A short name for lists."""
    about: Literal["value", "time", "attribution", "meaning", "wording", "scope"]
    """What the accounts differ in."""
    positions: tuple[DisputePosition, ...] = ()
    """The accounts, two or more, in the same form for each."""
    state: Literal["open", "settled", "apparent"] = "open"
    """`settled` names the claims that settled it; `apparent`: the accounts only seem to differ."""
    settled_by: tuple[ClaimId, ...] = ()
    """The claims that settled it."""
    agreed: Prose | None = None
    """What nobody disputes."""
    would_settle: Prose | None = None
    """What would settle it."""
    explanation: Prose | None = None
    """How it was settled, or why it only seems so."""
    as_of: Date | None = None
    """The date up to which it stood so."""
    topics: tuple[TopicId, ...] = ()
    """The topics it belongs to."""
    see_also: tuple[SourceId, ...] = ()
    """Further sources for readers."""
    order: int | None = None
    """Its place among the disputes of its state, the front page's choice first; those without one follow by title."""
