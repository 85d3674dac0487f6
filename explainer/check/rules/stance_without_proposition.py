"""Finds topics on which there are stances and which have no proposition."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.stances import stances
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.topic import Topic
from explainer.weave.web import Web


@rule("A104", Severity.WARNING)
def stance_without_proposition(web: Web) -> Iterator[Fault]:
    """Statements support or oppose a topic that has no proposition.

    A reader sees that somebody is for or against it, and cannot know for or against what.

    Wrong:
        --- data/topics.yml
        shape: {title: The moon’s shape, question: Which shape has the moon?}
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.
          stances: {shape: {stance: supports, basis: words}}

    Right:
        --- data/topics.yml
        shape: {title: The moon’s shape, question: Which shape has the moon?, proposition: The moon is round.}
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.
          stances: {shape: {stance: supports, basis: words}}
    """
    seen: set[Identifier] = set()
    for statement, _, name, stance in stances(web):
        topic = web.library.get(name, Topic)
        if topic is None or topic.proposition or name in seen or stance.stance not in ("supports", "opposes", "mixed"):
            continue
        seen.add(name)
        yield Fault(
            subject=topic.id,
            message=f"{called(topic.id)} has no proposition, and {called(statement.id)} has a stance on it",
            hint="add `proposition`: what one supports or opposes",
        )
