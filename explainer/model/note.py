"""A note at the foot of a chapter, which claim marks lead to."""

from dataclasses import dataclass

from explainer.model.identifier import Identifier


@dataclass(frozen=True, slots=True)
class Note:
    """What one claim or statement of a chapter rests on, numbered by its first mark in the page."""

    number: int
    target: Identifier
    back: tuple[str, ...]
    """The ids of the marks that lead here, in order."""
    id: str
    """The id of the note's element; ASCII, unique in the page."""
