"""Finds quotations that begin or end with a mark of words left out."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.quotations import has_words, quotations
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.quoting.segments import LEFT_OUT
from explainer.weave.web import Web

_SIGNS: Final = ("…", ".", "[", "]", "(", ")")


@rule("Q106", Severity.NOTE)
def quotation_with_outer_ellipsis(web: Web) -> Iterator[Fault]:
    """A quotation begins or ends with a mark of words left out.

    Every quotation leaves out what stands before and after it. Within it the mark matters to a reader; at the ends it
    is noise, and the words themselves can be looked for without it.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts, words: "… round as a coin"}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {page: "12"}, form: asserts, words: round as a coin}]
    """
    for subject, path, words, _ in quotations(web):
        text = words.exact.strip()
        if not text.startswith(_SIGNS) and not text.endswith(_SIGNS):
            continue
        first = LEFT_OUT.match(text)
        last = next((mark for mark in LEFT_OUT.finditer(text) if mark.end() == len(text)), None)
        mark = first or last
        if mark and has_words(text):
            yield Fault(
                subject=subject,
                path=path,
                message=f"a quotation in {called(subject)} {'begins' if first else 'ends'} with “{mark[0]}”",
                hint="leave it out; every quotation is cut from something",
            )
