"""What of another Web holds in this library too: what rests on nothing but records that are the same in both."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.record import Record, Tombstone
from explainer.weave.web import Evidence, Origins, Web


@dataclass(frozen=True, slots=True)
class Alike:
    """What is taken over instead of being worked out again, by record."""

    evidence: Mapping[Identifier, tuple[Evidence, ...]] = field(default_factory=dict)
    origins: Mapping[Identifier, Origins] = field(default_factory=dict)


def alike(other: Web | None, library: Library) -> Alike:
    """What another Web says of records that are in this library just as they are there, and that lead, over however many
    others, to no record that is not. Chains of evidence follow fields; an entity may also be meant by its mere name, so
    where one differs nothing is taken."""
    if other is None:
        return Alike()
    differing = _differing(other.library, library)
    if any(subject.kind == "entity" for subject in differing) or other.library.tombstones != library.tombstones:
        return Alike()
    touched = _touched(other, differing)
    return Alike(
        {subject: evidence for subject, evidence in other.evidence.items() if subject not in touched},
        {subject: standing.origins for subject, standing in other.standing.items() if subject not in touched},
    )


def _differing(one: Library, other: Library) -> set[Identifier]:
    subjects = one.records.keys() | other.records.keys()
    return {each for each in subjects if not _is_same(one.records.get(each), other.records.get(each))}


def _is_same(one: Record | Tombstone | None, other: Record | Tombstone | None) -> bool:
    """Whether two records are one, down to the place where they stand: findings point there."""
    return one is other or (one is not None and other is not None and one == other and one.position == other.position)


def _touched(web: Web, differing: set[Identifier]) -> set[Identifier]:
    """Those that differ, and all whose fields lead to one of them; no evidence rests on a link in prose."""
    touched, waiting = set(differing), list(differing)
    while waiting:
        for reference in web.backlinks.get(waiting.pop(), ()):
            if reference.manner == "field" and reference.by not in touched:
                touched.add(reference.by)
                waiting.append(reference.by)
    return touched
