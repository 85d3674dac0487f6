"""An issue of the story, with the proposition that one supports or opposes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.model.identifier import EntityId
from explainer.model.record import Record
from explainer.model.statement import StanceName
from explainer.model.text import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Record):
    """An issue of the story."""

    title: str
    """A short name: `Was there a request?`"""
    question: Prose
    """The question, neutral; it presupposes no fault."""
    proposition: Prose | None = None
    """What one supports or opposes; needed where statements have stances."""
    parties: tuple[EntityId, ...] = ()
    """Who is a party to it; a party's own account is marked as such."""
    summary: Prose | None = None
    """What it is about, in a neutral sentence."""
    stances: Mapping[StanceName, str] = field(default_factory=dict)
    """Own words for the stances: `{supports: "says there was one"}`."""
    order: int | None = None
    """Its place among the topics; those without one follow by name."""
