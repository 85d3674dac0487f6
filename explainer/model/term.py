"""A glossary entry."""

from dataclasses import dataclass

from explainer.model.citation import Citation
from explainer.model.identifier import EntityId, TermId
from explainer.model.record import Record
from explainer.model.text import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Record):
    """A glossary entry."""

    title: str
    """The word."""
    text: Prose
    """What it means, as this site uses it."""
    forms: tuple[str, ...] = ()
    """Other forms of the word: plural, abbreviation."""
    citations: tuple[Citation, ...] = ()
    """Where the meaning is taken from."""
    see_also: tuple[TermId | EntityId, ...] = ()
    """Other terms and entities that readers may look for."""
