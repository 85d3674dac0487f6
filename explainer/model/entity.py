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
    at: EntityId | None = None
    start: Date | None = None
    end: Date | None = None
    source: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Record):
    """Who or what has a page."""

    name: str
    type: EntityType
    group: EntityId | None = None
    """Institution at the time; heads rows of the matrix. Without it, an organisation heads its own rows."""
    order: int | None = None
    """Place of an institution among the heads of the matrix; those without one follow by name."""
    roles: tuple[Role, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other names that sources print."""
    same_as: tuple[Address, ...] = ()
    summary: Prose | None = None
    """What it is, in one neutral sentence; anything contested belongs in claims."""
    made_by: EntityId | None = None
    """Who made a model, issued an instrument, or runs a programme."""
    document: SourceId | None = None
    """The text of an instrument."""
    see_also: tuple[EntityId, ...] = ()
