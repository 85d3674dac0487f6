"""Finds topics on which no statement takes a stance."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.topic import Topic
from explainer.weave.web import Web


@rule("C107", Severity.NOTE)
def topic_without_statements(web: Web) -> Iterator[Fault]:
    """No statement has a stance on a topic.

    Its column of the matrix is empty, and a reader learns nothing of who said what.

    Wrong:
        --- data/topics.yml
        shape: {title: The moon’s shape, question: Which shape has the moon?}

    Right:
        --- data/topics.yml
        shape: {title: The moon’s shape, question: Which shape has the moon?, proposition: It is round.}
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that it is round and rough.
          stances: {shape: {stance: supports, basis: words}}
          citations: [{source: starry-messenger, locator: {page: "7"}, form: asserts}]
    """
    for topic in web.library.of(Topic):
        if not web.statements_on.get(topic.id):
            yield Fault(
                subject=topic.id,
                message=f"no statement has a stance on {called(topic.id)}",
                hint="record who said what on it, or leave it out",
            )
