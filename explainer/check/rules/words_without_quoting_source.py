"""Finds statements with words that none of their citations quotes."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("Q109", Severity.WARNING)
def words_without_quoting_source(web: Web) -> Iterator[Fault]:
    """A statement gives the speaker's words, and all of its citations only report what was said.

    Words in quotation marks must stand somewhere. If the source tells it in its own words, so must we.

    Wrong:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          words: The moon is round and rough.
          citations: [{source: daily, locator: {paragraph: 1}, form: reports}]

    Right:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He said that the moon is round and rough.
          citations: [{source: daily, locator: {paragraph: 1}, form: reports}]
    """
    for statement in web.library.of(Statement):
        if statement.words and statement.citations and all(one.form == "reports" for one in statement.citations):
            yield Fault(
                subject=statement.id,
                path=("words",),
                message=f"the words of {called(statement.id)} are quoted by none of its citations",
                hint="cite where the words stand (form: quotes), or give a gist in our words",
            )
