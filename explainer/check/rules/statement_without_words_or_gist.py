"""Finds statements that do not say what was said."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.stances import is_search_only
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("A101", Severity.WARNING)
def statement_without_words_or_gist(web: Web) -> Iterator[Fault]:
    """A statement holds neither the speaker's words nor a gist of them.

    Its cell of the matrix shows that somebody spoke, and not what was said. A record of a search that found nothing
    (`none-found`) needs neither.

    Wrong:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          citations: [{source: starry-messenger, locator: {page: "7"}, form: asserts}]

    Right:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.
          citations: [{source: starry-messenger, locator: {page: "7"}, form: asserts}]
    """
    for statement in web.library.of(Statement):
        if not statement.words and not statement.gist and not is_search_only(statement):
            yield Fault(
                subject=statement.id,
                message=f"{called(statement.id)} has neither words nor a gist",
                hint="give the speaker’s words, or the gist in ours",
            )
