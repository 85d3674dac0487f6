"""Finds quotations that do not say where in their source they stand."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.statement import Statement
from explainer.weave.web import Web


@rule("Q101", Severity.WARNING)
def quotation_without_locator(web: Web) -> Iterator[Fault]:
    """A citation quotes words and does not say where in the source they stand.

    Without a place a reader has to search the whole document for the words, and most will not.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, form: asserts, words: round as a coin}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, form: asserts, words: round as a coin, locator: {page: "12"}}]
    """
    for subject, path, citation in web.citations:
        if not citation.source or citation.locator:
            continue
        statement = web.library.get(subject, Statement)
        quotes_statement = statement and statement.words and citation.form in ("quotes", "partly-quotes")
        if citation.words or quotes_statement:
            yield Fault(
                subject=subject,
                path=path,
                message=f"the quotation from “{citation.source.name}” in {called(subject)} has no locator",
                hint="say where: a paragraph, a page, a section or a time",
            )
