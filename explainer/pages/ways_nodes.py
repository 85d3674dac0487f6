"""What a drawing of the ways back holds: a node for each source, relay and origin, and the lane that each stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from explainer.model.identifier import Identifier
from explainer.pages.strings import Say
from explainer.pages.ways import Beginning, Way
from explainer.pages.wording import source_in_short
from explainer.weave.web import Web

Key = tuple[object, ...]
Shape = Literal["source", "relay", "origin", "unnamed", "unknown"]


@dataclass(frozen=True, slots=True)
class Node:
    """A source, a relay or an origin."""

    key: Key
    shape: Shape
    words: str
    how: str
    """What is added in a quieter voice."""
    next: tuple[Key, ...]
    """The nodes that it leads down to."""


Groups = tuple[Sequence[Node], Sequence[Node], Sequence[Node]]
"""Sources, relays, origins, each from top to bottom."""


def nodes_of(web: Web, beginnings: Sequence[Beginning]) -> Groups:
    """The sources, the relays and the origins. A relay is one node only for what it passes on from one origin: the same
    outlet in another chain is drawn again, because merging them would lead a source to an origin that is not its own."""
    leads_to: dict[Way, list[int]] = {}
    for number, beginning in enumerate(beginnings):
        for way in beginning.ways:
            leads_to.setdefault(way, []).append(number)
    sources: dict[Identifier, dict[Key, None]] = {}
    relays: dict[Key, tuple[int, Node]] = {}
    for way, numbers in leads_to.items():
        nearest: tuple[Key, ...] = tuple(("origin", number) for number in numbers)
        for depth in range(1, len(way.relays) + 1):
            key = ("relay", *numbers, *way.relays[:depth])
            words = "".join(part.text for part in way.relays[depth - 1])
            relays.setdefault(key, (depth, Node(key, "relay", words, "", nearest)))
            nearest = (key,)
        sources.setdefault(way.source, {}).update(dict.fromkeys(nearest))
    return (
        [Node(("source", each), "source", *source_in_short(web, each), tuple(down)) for each, down in sources.items()],
        [node for _, node in sorted(relays.values(), key=lambda relay: -relay[0])],
        [_origin(number, beginning) for number, beginning in enumerate(beginnings)],
    )


def _origin(number: int, beginning: Beginning) -> Node:
    key = ("origin", number)
    if beginning.origin is None:
        return Node(key, "unknown", Say.ways_unknown, "", ())
    return Node(key, "origin" if beginning.sort == "known" else "unnamed", beginning.origin.words, "", ())


def lanes_of(groups: Groups) -> dict[Key, int]:
    """The lane of every node. An origin has its own; the first relay above it takes that one too, if no source leads there
    past it; other relays have lanes of their own, and sources stand on the lane of what they lead to."""
    sources, relays, origins = groups
    found = {node.key: number for number, node in enumerate(origins)}
    taken = {key for node in sources for key in node.next}
    free = len(origins)
    first: dict[Key, Key] = {}
    for node in relays:
        for key in node.next:
            first.setdefault(key, node.key)
    for node in reversed(relays):  # from the nearest to the origin, so that what a relay leads to has its lane already
        if len(node.next) == 1 and node.next[0] not in taken and first[node.next[0]] == node.key:
            found[node.key] = found[node.next[0]]
        else:
            found[node.key] = free
            free += 1
    found.update({node.key: found[node.next[0]] for node in sources})
    return found
