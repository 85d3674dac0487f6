"""Finds quotations from articles that are too long."""

from collections.abc import Iterator
from typing import Final

from explainer.check.citations import cited_source
from explainer.check.naming import called
from explainer.check.quotations import count_words, has_more_words, quotations
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.weave.web import Web

LIMIT: Final = 40
"""Words that may be quoted from an article in one place."""


@rule("Q103", Severity.WARNING)
def quotation_over_the_limit(web: Web) -> Iterator[Fault]:
    """More than 40 words are quoted from an article in one place.

    An article is somebody's work, and a reader who wants all of it should read it there. Longer quotations come from a
    speaker's own public document and are cited to that.

    Wrong:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations:
            - source: daily
              locator: {paragraph: 2}
              form: asserts
              words: >-
                round and round and round and round and round and round and round and round and round and round and
                round and round and round and round and round and round and round and round and round and round and round

    Right:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, locator: {paragraph: 2}, form: asserts, words: round and round and round}]
    """
    for subject, path, words, citation in quotations(web):
        if not has_more_words(words.exact, LIMIT):
            continue
        sources = (cited_source(web, citation),) if citation else tuple(one.source for one in web.evidence.get(subject, ()))
        if sources and all(source and source.medium == "article" for source in sources):
            yield _fault(subject, path, f"{called(subject)} quotes {count_words(words.exact)} words from an article")
    for source in web.library.of(Source):
        for number, fault in enumerate(source.faults):
            quoted = fault.words or ""
            if has_more_words(quoted, LIMIT) and source.medium == "article":
                what = f"a fault of {called(source.id)} quotes {count_words(quoted)} words of it"
                yield _fault(source.id, ("faults", number, "words"), what)


def _fault(subject: Identifier, path: FieldPath, what: str) -> Fault:
    return Fault(
        subject=subject,
        path=path,
        message=f"{what}; at most {LIMIT} may be",
        hint="quote the words that matter and tell the rest",
    )
