"""What follows for the targets of records: sources by publisher, members by body, claims by origin, retold statements."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from explainer.model.citation import Citation
from explainer.model.claim import Claim
from explainer.model.correction import Correction
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.pages.retired import corrections
from explainer.weave.web import Web

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Retold:
    """A statement in other words than the speaker's."""

    statement: Identifier
    """The statement with the speaker's own words."""
    record: Identifier
    """The record whose citation prints the other words."""
    path: FieldPath
    """Where that citation stands, from the record down."""
    citation: Citation


class Inverse:
    """For each entity or source: what it published, whom it holds, what it made, which claims rest on it."""

    def __init__(self, web: Web) -> None:
        self.sources_by: dict[Identifier, list[Identifier]] = {}
        self.members_of: dict[Identifier, list[Identifier]] = {}
        self.made_by: dict[Identifier, list[Identifier]] = {}
        self.claims_from: dict[Identifier, list[Identifier]] = {}
        self.based_on: dict[Identifier, list[Identifier]] = {}
        """By source: the sources that are based on it."""
        self.retold_in: dict[Identifier, list[Retold]] = {}
        """By source: the statements that it words differently."""
        self.corrections_of: dict[Identifier, list[Correction]] = {}
        """By record: what was corrected, the latest first."""
        for correction in corrections(web):
            _add(self.corrections_of, correction.about, correction)
        self._sources(web)
        self._entities(web)
        for claim in web.library.of(Claim):
            _add(self.claims_from, _named_origins(web, claim.id), claim.id)
        self._retold(web)

    def _sources(self, web: Web) -> None:
        for source in web.library.of(Source):
            if source.publisher != "unknown":
                _add(self.sources_by, (source.publisher,), source.id)
            _add(self.based_on, source.based_on, source.id)

    def _entities(self, web: Web) -> None:
        for entity in web.library.of(Entity):
            if entity.group and entity.group != entity.id:
                _add(self.members_of, (entity.group,), entity.id)
            if entity.made_by:
                _add(self.made_by, (entity.made_by,), entity.id)

    def _retold(self, web: Web) -> None:
        for statement, places in web.retold.items():
            for record, path in places:
                found = web.library.records.get(record)
                citation = followed(found, path) if found else None
                if isinstance(citation, Citation) and citation.source and citation.words:
                    _add(self.retold_in, (citation.source,), Retold(statement, record, path, citation))


def _named_origins(web: Web, claim: Identifier) -> list[Identifier]:
    return [origin.entity for origin in web.standing[claim].origins.known if origin.entity]


def followed(record: object, path: FieldPath) -> object:
    """The value of a record at a path; None where the path leads nowhere."""
    value = record
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
        else:
            value = getattr(value, step, None)
    return value


def _add(index: dict[Identifier, list[Value]], targets: Iterable[Identifier], value: Value) -> None:
    for target in targets:
        index.setdefault(target, []).append(value)
