"""Finds glossary entries that nothing links to."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.term import Term
from explainer.weave.web import Web


@rule("E102", Severity.NOTE)
def term_nobody_uses(web: Web) -> Iterator[Fault]:
    """No record and no chapter links to a term.

    A reader who stumbles over the word where it stands is not led to what it means.

    Wrong:
        --- data/terms.yml
        crater: {title: crater, text: A round hollow.}

    Right:
        --- data/terms.yml
        crater: {title: crater, text: A round hollow.}
        --- data/claims.yml
        moon-has-craters: {text: "The moon has [craters](term:crater)."}
    """
    for term in web.library.of(Term):
        if all(use.by == term.id for use in web.backlinks.get(term.id, ())):
            yield Fault(
                subject=term.id,
                message=f"nothing links to {called(term.id)}",
                hint=f"link the word where it stands: [{term.title}]({term.id})",
            )
