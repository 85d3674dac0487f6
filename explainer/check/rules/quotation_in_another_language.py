"""Finds quotations in words that their source cannot have printed."""

import re
from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called, shortened
from explainer.check.rule import Fault, rule
from explainer.model.citation import Words
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web

_OTHER_LETTERS: Final = frozenset(
    ["am", "ar", "be", "bg", "bn", "el", "fa", "he", "hi", "hy", "ja", "ka", "km", "ko", "ky", "lo"]
) | {
    *("mk", "ml", "mn", "my", "ne", "ps", "ru", "si", "ta", "te", "th", "uk", "ur", "yi", "zh"),
}
"""Languages that are not written with Latin letters."""
_LATIN: Final = re.compile(r"[A-Za-z]")


@rule("Q113", Severity.WARNING)
def quotation_in_another_language(web: Web) -> Iterator[Fault]:
    """Words are quoted in a language that their source is not written in, without the words of the source.

    What is in quotation marks is then a translation, often one back into the speaker's language, and would be taken for
    the words themselves.

    Wrong:
        --- data/sources.yml
        gazette: {title: 月, publisher: unknown, read: whole, language: zh}
        --- data/claims.yml
        moon-is-round: {text: The moon is round., citations: [{source: gazette, form: quotes, words: The moon is round}]}

    Right:
        --- data/sources.yml
        gazette: {title: 月, publisher: unknown, read: whole, language: zh}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations:
            - source: gazette
              form: quotes
              words: {exact: The moon is round, language: en, translation_of: 月亮是圆的}
    """
    for subject, path, citation in web.citations:
        source = web.library.get(citation.source, Source) if citation.source else None
        if source and citation.words and not citation.words.translation_of and not _may_print(source, citation.words):
            yield Fault(
                subject=subject,
                path=(*path, "words"),
                message=f"“{shortened(citation.words.exact)}” is not in the language of {called(source.id)}",
                hint="give the words of the source in `translation_of`, or quote them as printed",
            )


def _may_print(source: Source, words: Words) -> bool:
    """Whether the words can be in the language of the source, by what is said of them and by their letters."""
    printed = source.language.lower().partition("-")[0]
    if words.language and words.language.lower().partition("-")[0] != printed:
        return False
    is_latin = _LATIN.search(words.exact) is not None and words.exact.replace("’", "'").isascii()
    return not (is_latin and printed in _OTHER_LETTERS)
