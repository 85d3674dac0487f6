"""Whether all that is known of something comes from parties to it."""

from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.topic import Topic
from explainer.weave.web import Origins


class PartyLine:
    """Knows the parties to each topic, and who belongs to them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._parties = {topic.id: frozenset(topic.parties) for topic in library.of(Topic)}
        self._together: dict[tuple[Identifier, ...], frozenset[Identifier]] = {}
        """By topics, the parties to any of them: many records are on the same few."""

    def parties_to(self, origins: Origins, topics: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
        """The parties to these topics from which everything comes, in order; none where anything does not, or may not."""
        if origins.unnamed or origins.unknown:
            return ()
        parties = self._together.get(topics)
        if parties is None:
            parties = frozenset[Identifier]().union(*(self._parties.get(topic, frozenset()) for topic in topics))
            self._together[topics] = parties
        if not parties:
            return ()
        found = [self._party(origin.entity, parties) for origin in origins.known]
        return tuple(dict.fromkeys(each for each in found if each is not None)) if all(found) else ()

    def _party(self, subject: Identifier | None, parties: frozenset[Identifier]) -> Identifier | None:
        """The party that somebody is, or that the institution they belonged to is."""
        seen: set[Identifier] = set()
        while subject is not None and subject not in seen:
            if subject in parties:
                return subject
            seen.add(subject)
            entity = self._library.get(subject, Entity)
            subject = entity.group if entity else None
        return None
