"""Who or what has a page: person, organisation, group, model, instrument, programme, outlet, place."""

from dataclasses import dataclass
from typing import Literal

from explainer.model.dates import Date
from explainer.model.identifier import EntityId, SourceId
from explainer.model.record import Record
from explainer.model.text import Address, Prose

EntityType = Literal["person", "organisation", "group", "model", "instrument", "programme", "outlet", "place"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What somebody was, where, and when."""

    title: str
    """What they were: `mayor`."""
    at: EntityId | None = None
    """Where."""
    start: Date | None = None
    """From when."""
    end: Date | None = None
    """Until when; left out while it lasts, or where it is not known."""
    source: tuple[SourceId, ...] = ()
    """The sources that say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Record):
    """Who or what has a page."""

    name: str
    """What it is called, as we write it."""
    type: EntityType
    """What sort of thing it is."""
    group: EntityId | None = None
    """Institution at the time; heads rows of the matrix. Without it, an organisation heads its own rows."""
    order: int | None = None
    """Place of an institution among the heads of the matrix; those without one follow by name."""
    roles: tuple[Role, ...] = ()
    """What a person was, where and when."""
    aliases: tuple[str, ...] = ()
    """Other names that sources print."""
    same_as: tuple[Address, ...] = ()
    """Addresses of pages about it elsewhere."""
    summary: Prose | None = None
    """What it is, in one neutral sentence; anything contested belongs in claims."""
    made_by: EntityId | None = None
    """Who made a model, issued an instrument, or runs a programme."""
    document: SourceId | None = None
    """The text of an instrument."""
    see_also: tuple[EntityId, ...] = ()
    """Other entities that readers may look for."""
