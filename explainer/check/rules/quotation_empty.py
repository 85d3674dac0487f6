"""Finds quotations without words."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.quotations import has_words, quotations
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("Q105", Severity.ERROR, never_ignored="a reader would be shown quotation marks round nothing")
def quotation_empty(web: Web) -> Iterator[Fault]:
    """A quotation holds no words, or only signs and marks of words left out.

    Empty quotation marks say that somebody said something, and not what.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts, words: "[…]"}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts, words: "round […] as a coin"}]
    """
    for subject, path, words, _ in quotations(web):
        if not has_words(words.exact):
            yield Fault(
                subject=subject,
                path=path,
                message=f"a quotation in {called(subject)} holds no words",
                hint="give the words, or leave `words` out",
            )
