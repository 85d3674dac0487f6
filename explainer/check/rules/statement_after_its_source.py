"""Finds statements that were made after a source printed them."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import came_surely_before
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("T102", Severity.WARNING)
def statement_after_its_source(web: Web) -> Iterator[Fault]:
    """A statement is dated later than a source that prints it was published.

    Words cannot be printed before they are said. With a wrong date the order of who answered whom is wrong.

    Wrong:
        --- data/sources.yml
        daily: {title: One small step, publisher: unknown, read: whole, published: 1969-07-19}
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          when: 1969-07-20
          words: That’s one small step for man
          citations: [{source: daily, locator: {paragraph: 1}, form: quotes}]

    Right:
        --- data/sources.yml
        daily: {title: One small step, publisher: unknown, read: whole, published: 1969-07-21}
        --- data/statements.yml
        armstrong-small-step:
          speaker: armstrong
          when: 1969-07-20
          words: That’s one small step for man
          citations: [{source: daily, locator: {paragraph: 1}, form: quotes}]
    """
    for statement in web.library.of(Statement):
        if statement.when is None:
            continue
        sources = {one.source.id: one.source for one in web.evidence.get(statement.id, ()) if one.source}
        for source in sources.values():
            if source.published and came_surely_before(source.published.edtf, statement.when.edtf):
                yield Fault(
                    subject=statement.id,
                    path=("when",),
                    message=f"{called(statement.id)} is dated {statement.when.edtf.words}, after {called(source.id)}, "
                    f"published {source.published.edtf.words}",
                    hint="mend the date that is wrong",
                )
