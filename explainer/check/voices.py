"""Whom a sentence may name so that a contested claim is said with its speaker and not in our own voice."""

import re
from collections.abc import Iterator

from explainer.model.dispute import Dispute
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.weave.web import Evidence, Web


def contested(web: Web) -> dict[Identifier, tuple[Identifier, ...]]:
    """Every claim and statement of an open dispute, with who says it: the nearest to the speaker first."""
    targets = (subject for subject, standing in web.standing.items() if standing.is_contested)
    return {target: _voices(web, target) for target in targets if target.kind in ("claim", "statement")}


def open_disputes(web: Web, target: Identifier) -> Iterator[Dispute]:
    """The open disputes in which the claim or statement is part of a position."""
    standing = web.standing.get(target)
    for name in standing.disputed_by if standing else ():
        if dispute := web.library.get(name, Dispute):
            yield dispute


def is_named(web: Web, voice: Identifier, words: str) -> bool:
    """Whether plain words name an entity: by name, by another name of it, a person by the last name too."""
    entity = web.library.get(voice, Entity)
    if entity is None:
        return False
    names = (entity.name, *entity.aliases, *(entity.name.split()[-1:] if entity.type == "person" else ()))
    return any(name in words and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in names)


def _voices(web: Web, target: Identifier) -> tuple[Identifier, ...]:
    """Speakers, chains, publishers and sources of its evidence, and who holds it in open disputes."""
    found: dict[Identifier, None] = {}
    if statement := web.library.get(target, Statement):
        found.update(dict.fromkeys(statement.speaker))
    for evidence in web.evidence.get(target, ()):
        found.update(dict.fromkeys(_of_evidence(evidence)))
    for dispute in open_disputes(web, target):
        for position in dispute.positions:
            if target in position.claims or target in position.statements:
                found.update(dict.fromkeys(position.held_by))
    return tuple(found)


def _of_evidence(evidence: Evidence) -> Iterator[Identifier]:
    if evidence.statement:
        yield from evidence.statement.speaker
        yield evidence.statement.id
    citation = evidence.citation
    if isinstance(citation.via, tuple):
        yield from (hop.entity for hop in citation.via if hop.entity)
    if evidence.source and evidence.source.publisher != "unknown":
        yield evidence.source.publisher
    if citation.source:
        yield citation.source
