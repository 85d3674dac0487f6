"""Finds quotations with more words around them than are needed to find them."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.quotations import count_words, quotations
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web

LIMIT: Final = 5
"""Words that may stand before or after a quotation."""


@rule("Q104", Severity.WARNING)
def quotation_context_too_long(web: Web) -> Iterator[Fault]:
    """A quotation has more than five words before or after it.

    `prefix` and `suffix` are there to find the place. Longer, they quote more than is shown to the reader.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations:
            - source: almanac
              locator: {page: "12"}
              form: asserts
              words: {exact: round as a coin, prefix: and as everybody can see the moon is}

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations:
            - source: almanac
              locator: {page: "12"}
              form: asserts
              words: {exact: round as a coin, prefix: the moon is}
    """
    for subject, path, words, _ in quotations(web):
        for name, text in (("prefix", words.prefix), ("suffix", words.suffix)):
            if text and (count := count_words(text)) > LIMIT:
                yield Fault(
                    subject=subject,
                    path=(*path, name),
                    message=f"the {name} of a quotation in {called(subject)} has {count} words; at most {LIMIT} are needed",
                    hint="keep the words next to the quotation",
                )
