"""The stances of one statement, ready to be laid out: sign, word, topic, and on what we say so."""

from dataclasses import dataclass

from explainer.model.identifier import Identifier
from explainer.model.statement import Search, Stance, Statement
from explainer.model.topic import Topic
from explainer.pages.strings import STANCES
from explainer.pages.wording import stance_word
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class ShownStance:
    """How a statement stands to one topic."""

    topic: Identifier
    name: str
    sign: str
    word: str
    basis: str
    """`words`, `report` or `inferred`."""
    outlet: Identifier | str | None
    """Who reported it, where the stance rests on a report: the publisher, else the source."""
    searched: tuple[Search, ...]


def shown_stance(web: Web, statement: Statement, topic: Identifier, stance: Stance) -> ShownStance:
    """One stance of a statement, ready to be laid out."""
    return ShownStance(
        topic=topic,
        name=stance.stance,
        sign=STANCES[stance.stance][0],
        word=stance_word(stance.stance, web.library.get(topic, Topic)),
        basis=stance.basis,
        outlet=_outlet(web, statement) if stance.basis == "report" else None,
        searched=stance.searched,
    )


def stances_of(web: Web, statement: Statement) -> tuple[ShownStance, ...]:
    """All stances of a statement, by the topics' order."""
    return tuple(
        shown_stance(web, statement, topic, statement.stances[topic])
        for topic in sorted(statement.stances, key=lambda topic: topic_key(web, topic))
    )


def topic_key(web: Web, topic: Identifier) -> tuple[bool, int, str, str]:
    """Sorts topics: those with a place by it, the others after them by title."""
    record = web.library.get(topic, Topic)
    order = record.order if record else None
    return (order is None, order or 0, web.titles.get(topic, topic.name), topic)


def _outlet(web: Web, statement: Statement) -> Identifier | str | None:
    for evidence in web.evidence.get(statement.id, ()):
        if evidence.source is not None:
            publisher = evidence.source.publisher
            return evidence.source.id if publisher == "unknown" else publisher
    return None
