"""Finds statements that are their own evidence."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("R105", Severity.ERROR, never_ignored="what rests on itself would be shown as evidence")
def statement_citing_itself(web: Web) -> Iterator[Fault]:
    """A statement cites itself.

    A reader who asks where it was said is led back to the same place, and so is one who asks what a claim that cites the
    statement rests on. Only a source can show that something was said.

    Wrong:
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          words: That’s one small step for man
          citations: [{statement: armstrong-small-step}]

    Right:
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          words: That’s one small step for man
          citations: [{source: recording, locator: {time: "4:13:24"}, form: quotes}]
    """
    for statement in web.library.of(Statement):
        for number, citation in enumerate(statement.citations):
            if citation.statement == statement.id:
                yield Fault(
                    subject=statement.id,
                    path=("citations", number, "statement"),
                    message=f"{called(statement.id)} cites itself",
                    hint="cite the source in which it stands",
                )
