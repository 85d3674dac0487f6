"""Finds articles of which too much is quoted."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.quotations import Taken, count_words, taken_words
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.web import Web

SHARE: Final = 10
"""The share of an article's words that may be quoted is one in this many."""


@rule("Q110", Severity.WARNING)
def quoted_over_a_tenth(web: Web) -> Iterator[Fault]:
    """More than a tenth of an article's words are quoted, all quotations taken together.

    An article is somebody's work, and a reader who wants all of it should read it there. How many words it has was
    counted in our working copy; words that stand inside a longer quotation of the same paragraph count once.

    Wrong:
        --- data/ledger/coverage.json
        {
        "source:daily": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "0000000000000000000000000000000000000000000000000000000000000000", "words": 29, "seal": "…"},
        "": 0}
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, copy: daily.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, locator: {paragraph: 1, sentences: [1]}, form: asserts, words: round and round}]

    Right:
        --- data/ledger/coverage.json
        {
        "source:daily": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "0000000000000000000000000000000000000000000000000000000000000000", "words": 30, "seal": "…"},
        "": 0}
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, copy: daily.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, locator: {paragraph: 1, sentences: [1]}, form: asserts, words: round and round}]
    """  # noqa: E501 - an entry of the ledger is one line
    counted = {name: coverage.words for name, coverage in web.coverage.items() if coverage.words}
    taken: dict[Identifier, list[Taken]] = defaultdict(list)
    for each in taken_words(web) if counted else ():
        taken[each.source].append(each)
    for name, words in counted.items():
        source = web.library.get(name, Source)
        if source is not None and source.medium == "article":
            quoted = _quoted(taken[name])
            if quoted * SHARE > words:
                yield Fault(
                    subject=name,
                    path=("copy",),
                    message=f"{quoted} of {words} words of {called(name)} are quoted, more than a tenth",
                    hint="quote fewer of them and tell the rest, or quote the speaker's own document",
                )


def _quoted(taken: list[Taken]) -> int:
    """How many words are quoted; what stands inside a longer quotation of the same paragraph is counted with it."""
    by_paragraph: dict[int | None, set[str]] = defaultdict(set)
    for each in taken:
        by_paragraph[each.paragraph].add(each.words)
    number = 0
    for quotations in by_paragraph.values():
        kept: list[str] = []
        for words in sorted(quotations, key=lambda words: (-len(words), words)):
            if not any(words in longer for longer in kept):
                kept.append(words)
                number += count_words(words)
    return number
