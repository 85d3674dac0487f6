"""One speaker's words or position at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from explainer.model.citation import Citation, Words
from explainer.model.dates import Date
from explainer.model.identifier import EntityId, TopicId
from explainer.model.record import Record
from explainer.model.text import Prose
from explainer.model.when import When

StanceName = Literal["supports", "opposes", "mixed", "explains", "declined", "none-found"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search really made that found nothing."""

    where: str
    """Where was searched."""
    query: str
    """What was searched for."""
    on: Date
    """On which day."""
    by: str
    """Who searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """How a statement stands to a topic's proposition."""

    stance: StanceName
    """How it stands to the topic's proposition."""
    basis: Literal["words", "report", "inferred"] = "words"
    """On what we say so: the speaker's words, an outlet's report (the cell names it), or our inference (drawn apart)."""
    why: Prose | None = None
    """The reason of an inferred stance."""
    searched: tuple[Search, ...] = ()
    """For `none-found`: the searches really made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """One speaker's words or position at a time. Speaker, words or gist, and one citation make a statement."""

    speaker: tuple[EntityId, ...]
    """Who said it; a list where several did; a group is an entity."""
    role: str | None = None
    """What the speaker was at the time."""
    when: When | None = None
    """When it was said."""
    channel: str | None = None
    """Where it was said: `post on X`."""
    words: Words | None = None
    """The speaker's own words, from the best source."""
    gist: Prose | None = None
    """What was said, in our words."""
    stances: Mapping[TopicId, Stance] = field(default_factory=dict)
    """How it stands to the proposition of each topic it speaks to."""
    citations: tuple[Citation, ...] = ()
    """Where it stands; at least one."""
