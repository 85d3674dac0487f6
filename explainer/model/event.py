"""What happened when."""

from dataclasses import dataclass

from explainer.model.citation import Citation
from explainer.model.identifier import ClaimId, EntityId, TopicId
from explainer.model.record import Record
from explainer.model.text import Prose
from explainer.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """What happened when; its evidence is that of its claims."""

    title: str
    """What happened, in a short sentence without a full stop."""
    when: When
    text: Prose | None = None
    """More about it, in one or two sentences."""
    claims: tuple[ClaimId, ...] = ()
    citations: tuple[Citation, ...] = ()
    """Sources for the event itself, where no claim holds it."""
    who: tuple[EntityId, ...] = ()
    place: EntityId | None = None
    topics: tuple[TopicId, ...] = ()
