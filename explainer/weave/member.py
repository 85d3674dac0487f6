"""Who stands in a chain of attribution, as a noun: a person, a body, a document, somebody not named."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.web import AttributionPart
from explainer.weave.words import MEDIUM_NOUN, UNSEEN_PUBLISHER

MemberKind = Literal["named", "unnamed", "spokesperson", "document", "outlet", "translation", "rewrite", "unknown"]
Parts = tuple[AttributionPart, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a chain. Its noun begins with a small letter unless a name does not."""

    kind: MemberKind
    noun: Parts
    short: Parts
    bodies: tuple[Identifier, ...] = ()
    """The persons or bodies it is, or whose document or spokesperson it is, where they have pages."""
    aside: str = ""
    """What stands after the noun between commas: `not named (government side)`."""
    document: Source | None = None
    """Their own document, in which they say it."""
    weak: str | None = None
    declines: bool = False
    """Whether it is said of them only that they declined."""
    reports: bool = False
    """Whether they are reports that nobody names, and so tell nobody anything."""


def list_parts(names: Sequence[AttributionPart]) -> Parts:
    """Parts as a list in a sentence: `A, B and C`."""
    found: list[AttributionPart] = []
    for number, name in enumerate(names):
        if number:
            found.append(AttributionPart(" and " if number == len(names) - 1 else ", "))
        found.append(name)
    return tuple(found)


def unseen(source: Source) -> AttributionPart:
    """A source whose publisher is not established, as a noun."""
    return AttributionPart(f"{MEDIUM_NOUN[source.medium]} {UNSEEN_PUBLISHER}", source.id)
