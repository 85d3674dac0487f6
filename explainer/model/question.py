"""An FAQ entry: a question, its answer, and what the answer needs."""

from dataclasses import dataclass

from explainer.model.dates import Date
from explainer.model.identifier import ClaimId, TopicId
from explainer.model.record import Record
from explainer.model.text import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Something the sources leave open."""

    unknown: str
    """What is not known."""
    would_settle: str | None = None
    """What would settle it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Record):
    """An FAQ entry. Its answer state is computed from `needs`."""

    question: str
    """The question, as readers ask it."""
    short: Prose
    """The answer in one sentence."""
    answer: Prose | None = None
    """More, where it takes more."""
    needs: tuple[ClaimId | Unknown, ...] = ()
    """The claims that the answer rests on, and what is unknown."""
    topics: tuple[TopicId, ...] = ()
    """The topics it belongs to."""
    as_of: Date | None = None
    """The date up to which the answer was found to hold."""
    order: int | None = None
    """Its place among the questions, the front page's choice first; those without one follow by topic."""
