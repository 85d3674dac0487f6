"""Records that lead back to themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.weave.citations import Placed

_Graph = Mapping[Identifier, Sequence[Identifier]]


def cycles(library: Library, placed: Mapping[Identifier, tuple[Placed, ...]]) -> tuple[tuple[Identifier, ...], ...]:
    """Cycles of `based_on` among sources, of `superseded_by` among claims and of citations among statements.

    Each begins with its first record by identifier and names every record on it once. Of several that hang together,
    one shortest is given, through the first record.
    """
    graphs: tuple[_Graph, ...] = (
        {source.id: source.based_on for source in library.of(Source) if source.based_on},
        {claim.id: (claim.superseded_by,) for claim in library.of(Claim) if claim.superseded_by},
        {
            subject: cited
            for subject, own in placed.items()
            if subject.startswith("statement:")  # nothing cites a claim
            and (cited := [citation.statement for _, citation in own if citation.statement is not None])
        },
    )
    return tuple(sorted(cycle for graph in graphs for cycle in _cycles(graph)))


def _cycles(graph: _Graph) -> Iterable[tuple[Identifier, ...]]:
    for group in _knots(graph):
        first = min(group)
        if len(group) > 1 or first in graph.get(first, ()):
            yield _shortest(first, graph, group)


def _shortest(first: Identifier, graph: _Graph, group: frozenset[Identifier]) -> tuple[Identifier, ...]:
    """A shortest way from a record back to itself, within the group."""
    came_from: dict[Identifier, Identifier] = {}
    waiting = [first]
    for here in waiting:
        for there in sorted(graph.get(here, ())):
            if there == first:
                return _way_back(here, first, came_from)
            if there in group and there not in came_from:
                came_from[there] = here
                waiting.append(there)
    return (first,)


def _way_back(last: Identifier, first: Identifier, came_from: Mapping[Identifier, Identifier]) -> tuple[Identifier, ...]:
    way = [last]
    while way[-1] != first:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))


def _knots(graph: _Graph) -> Iterable[frozenset[Identifier]]:
    """Groups in which every record leads to every other (strongly connected components), without recursion.

    Kosaraju: the order in which all of the graph is left, then the reversed graph in the opposite order.
    """
    backwards: dict[Identifier, list[Identifier]] = {}
    for here, onwards in graph.items():
        for there in onwards:
            backwards.setdefault(there, []).append(here)
    left: list[Identifier] = []
    seen: set[Identifier] = set()
    for start in sorted(graph):
        left.extend(_visit(start, lambda here: graph.get(here, ()), seen))
    seen = set()
    for start in reversed(left):
        if start not in seen:
            yield frozenset(_visit(start, lambda here: backwards.get(here, ()), seen))


def _visit(start: Identifier, onwards: Callable[[Identifier], Sequence[Identifier]], seen: set[Identifier]) -> list[Identifier]:
    """Everything reached from `start` and not seen before, in the order in which it is left."""
    if start in seen:
        return []
    seen.add(start)
    left: list[Identifier] = []
    waiting = [(start, iter(onwards(start)))]
    while waiting:
        here, rest = waiting[-1]
        there = next((each for each in rest if each not in seen), None)
        if there is None:
            waiting.pop()
            left.append(here)
        else:
            seen.add(there)
            waiting.append((there, iter(onwards(there))))
    return left
