"""The ways back from the sources that a record cites, through whoever passed it on, to those it comes from."""

from dataclasses import dataclass
from typing import Literal

from explainer.model.identifier import Identifier
from explainer.weave.web import AttributionPart, Evidence, Origin, Origins, Web
from explainer.weave.words import WAY_NOT_KNOWN, WAY_NOT_RECORDED

Step = tuple[AttributionPart, ...]
Sort = Literal["known", "unnamed", "unknown"]


@dataclass(frozen=True, slots=True)
class Way:
    """One source, and those through whom it leads back."""

    source: Identifier
    relays: tuple[Step, ...]
    """Whoever passed it on, nearest to the origin first."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """One origin, or all that is not known, with the ways that lead to it."""

    sort: Sort
    origin: Origin | None
    """None where it is not known."""
    ways: tuple[Way, ...]


def ways_back(web: Web, subject: Identifier) -> tuple[Beginning, ...]:
    """Every origin of a record with the ways that lead to it: named ones, unnamed ones, then what is not known."""
    standing = web.standing.get(subject)
    if standing is None:
        return ()
    evidence = web.evidence[subject]
    origins = standing.origins
    found = [_beginning("known", origin, evidence, origins) for origin in origins.known]
    found += [_beginning("unnamed", origin, evidence, origins) for origin in origins.unnamed]
    if origins.unknown:
        ways = (_way(evidence[number], "unknown", frozenset()) for number in origins.unknown)
        found.append(Beginning("unknown", None, tuple(dict.fromkeys(ways))))
    return tuple(found)


def _beginning(sort: Sort, origin: Origin, evidence: tuple[Evidence, ...], origins: Origins) -> Beginning:
    found: dict[Way, None] = {}
    for number in origin.evidence:
        together = {each.entity for each in origins.known if number in each.evidence and each.entity is not None}
        found[_way(evidence[number], sort, frozenset(together))] = None
    return Beginning(sort, origin, tuple(found))


def _way(evidence: Evidence, sort: Sort, together: frozenset[Identifier]) -> Way:
    """The way of one citation; `together` are the named origins that it leads to."""
    steps = evidence.attribution.steps
    before = steps[:-1]
    if before and _is_beginning(before[0], sort, together):
        before = before[1:]
    return Way(evidence.citation.source or Identifier("source:"), before)


def _is_beginning(step: Step, sort: Sort, together: frozenset[Identifier]) -> bool:
    """Whether the first member of a chain is the origin itself, and not somebody or something that leads to it."""
    if sort == "unnamed":
        return True
    targets = {part.target for part in step if part.target is not None}
    if sort == "unknown":
        return not targets and step[0].text in (WAY_NOT_KNOWN, WAY_NOT_RECORDED)
    return not targets or not targets.isdisjoint(together)
