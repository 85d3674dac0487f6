"""Finds statements that appear nowhere."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("A103", Severity.NOTE)
def statement_without_stance(web: Web) -> Iterator[Fault]:
    """A statement has no stance on any topic, and nothing refers to it.

    No cell of the matrix shows it and no claim rests on it, so a reader meets it on the speaker's page only.

    Wrong:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.
          citations: [{source: starry-messenger, locator: {page: "7"}, form: asserts}]

    Right:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.
          stances: {shape: {stance: supports, basis: words}}
          citations: [{source: starry-messenger, locator: {page: "7"}, form: asserts}]
        --- data/topics.yml
        shape: {title: The moon’s shape, question: Which shape has the moon?, proposition: It is round.}
    """
    for statement in web.library.of(Statement):
        if not statement.stances and all(use.by == statement.id for use in web.backlinks.get(statement.id, ())):
            yield Fault(
                subject=statement.id,
                message=f"{called(statement.id)} has no stance on any topic and nothing refers to it",
                hint="add `stances`, or cite it in a claim",
            )
