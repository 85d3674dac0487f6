"""What stands behind a record: whom it comes from, what we read of it, and whether it is disputed or superseded."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias

from explainer.model.citation import Hop
from explainer.model.claim import Claim
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.disputes import Disputes
from explainer.weave.naming import Naming
from explainer.weave.origins import origins
from explainer.weave.party import PartyLine
from explainer.weave.roots import RootFinder
from explainer.weave.web import Evidence, Origins, Standing
from explainer.weave.words import listed

_ORDER: Final = ("whole", "part", "relayed", "not-read")
READ: Final = {"whole": "read in full", "part": "read in part", "relayed": "read as relayed", "not-read": "not read"}

_Reading: TypeAlias = tuple[int, str]
"""A rank, 0 being best, and words."""


def standing(  # noqa: PLR0913, PLR0917 - what was worked out before it
    library: Library,
    evidence: Mapping[Identifier, Sequence[Evidence]],
    topics: Mapping[Identifier, tuple[Identifier, ...]],
    disputes: Disputes,
    naming: Naming,
    taken: Mapping[Identifier, Origins] = MappingProxyType({}),
) -> dict[Identifier, Standing]:
    """The standing of every claim, statement and event. An event is disputed with any of its claims. The origins that are
    `taken` are known."""
    finder = RootFinder(library, naming)
    line = PartyLine(library)
    readings = {source.id: _reading(source, library, naming) for source in library.of(Source)}
    found = {}
    for record in library.records.values():
        if isinstance(record, Claim | Statement | Event):
            pieces = evidence[record.id]
            subjects, on = _parts(record, topics, pieces)
            counted = taken.get(record.id) or origins(pieces, finder, library)
            found[record.id] = Standing(
                origins=counted,
                reading=_in_words({readings[each.source.id] for each in pieces if each.source is not None}),
                disputed_by=disputes.open(subjects),
                settled_by=disputes.settled(subjects),
                superseded_by=record.superseded_by if isinstance(record, Claim) else None,
                partys_own_account=bool(line.parties_to(counted, on)),
            )
    return found


def _parts(
    record: Claim | Statement | Event, topics: Mapping[Identifier, tuple[Identifier, ...]], evidence: Iterable[Evidence]
) -> tuple[tuple[Identifier, ...], tuple[Identifier, ...]]:
    """The claims and statements that make up a record, and the topics it is on."""
    if not isinstance(record, Event):
        return (record.id,), topics[record.id]
    through = [each for piece in evidence for each in piece.through]
    subjects = tuple(dict.fromkeys((*record.claims, *through)))
    further = (each for subject in subjects for each in topics.get(subject, ()))
    return subjects, tuple(dict.fromkeys((*record.topics, *further)))


def _in_words(readings: Collection[_Reading]) -> tuple[str, ...]:
    """What we had before us of the cited sources, best first, each once."""
    return tuple(words for _, words in (sorted(readings) if len(readings) > 1 else readings))


def _reading(source: Source, library: Library, naming: Naming) -> _Reading:
    words = READ[source.read]
    if source.read == "relayed" and source.relayed_by:
        relays = dict.fromkeys(_relay(each, library, naming) for each in source.relayed_by)
        words = f"{words} by {listed(list(relays))}"
    return _ORDER.index(source.read), words


def _relay(relay: Identifier | Hop, library: Library, naming: Naming) -> str:
    """Through whom a text reached us: a source's publisher, or whoever a hop names."""
    if isinstance(relay, Hop):
        return "".join(part.text for part in naming.hop(relay).noun)
    source = library.get(relay, Source)
    if source is None:
        return relay.name
    if source.publisher == "unknown":
        return "".join(part.text for part in naming.document(source.id).noun)
    return naming.name(source.publisher)
