"""Finds statements that cite nothing."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.stances import is_search_only
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("A102", Severity.ERROR, never_ignored="words would be put into a mouth without evidence")
def statement_without_citation(web: Web) -> Iterator[Fault]:
    """A statement does not say where it stands.

    A reader could not check that the speaker ever said it. A record of a search that found nothing (`none-found`) names
    the search instead, and `declined` has a rule of its own.

    Wrong:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.

    Right:
        --- data/statements.yml
        galileo-round:
          speaker: galileo
          gist: He wrote that the moon is round and rough.
          citations: [{source: starry-messenger, locator: {page: "7"}, form: asserts}]
    """
    for statement in web.library.of(Statement):
        has_declined = any(stance.stance == "declined" for stance in statement.stances.values())
        if not statement.citations and not is_search_only(statement) and not has_declined:
            yield Fault(
                subject=statement.id,
                message=f"{called(statement.id)} has no citation",
                hint="cite the source in which it stands",
            )
