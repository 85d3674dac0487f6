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
    """When it happened, as exactly as it is known."""
    text: Prose | None = None
    """More about it, in one or two sentences."""
    claims: tuple[ClaimId, ...] = ()
    """The claims that tell of it."""
    citations: tuple[Citation, ...] = ()
    """Sources for the event itself, where no claim holds it."""
    who: tuple[EntityId, ...] = ()
    """Who took part."""
    place: EntityId | None = None
    """Where it happened."""
    topics: tuple[TopicId, ...] = ()
    """The topics it belongs to."""
