"""Finds reviews since which something changed that they rested on."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called, listed
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.reviews import begins_of
from explainer.weave.web import Review, Web

_MOST: Final = 4
"""How many changes are named; the rest are counted."""


@rule("H151", Severity.NOTE)
def review_overtaken(web: Web) -> Iterator[Fault]:
    """A text was reviewed, and since then it changed, or something that it rests on.

    What was right when somebody looked it over may be wrong now, and nobody has looked again. Its page does not say any
    more that it was reviewed.

    Wrong:
        --- data/ledger/reviews.json
        {
        "question:shape": {"by": "Ash", "on": "2026-06-30", "rests": {}, "text": "0000000000000000 short.0000", "seal": "…"},
        "": 0}
        --- data/questions.yml
        shape: {question: Which shape?, short: Round.}

    Right:
        --- data/ledger/reviews.json
        {
        "question:shape": {"by": "Ash", "on": "2026-06-30", "rests": {}, "text": "75f7311bd0d51e9f question.30bb short.2391", "seal": "…"},
        "": 0}
        --- data/questions.yml
        shape: {question: Which shape?, short: Round.}
    """  # noqa: E501 - an entry of the ledger is one line
    for review in web.reviews.values():
        if review.subject is None or not review.since:
            continue
        chapter = web.library.chapters.get(review.subject)
        what, address = called(review.subject), str(review.subject)
        position = None
        if chapter is not None:
            what = f"the paragraph “{begins_of(chapter, review.paragraph)} …”"
            address = f"{address}#{review.paragraph}"
            position = next(each.position for each in chapter.sentences if each.paragraph == review.paragraph)
        yield Fault(
            subject=review.subject,
            position=position,
            message=f"{what} was reviewed on {review.entry.on} by {review.entry.by}; since then {_changes(review)}",
            hint=f"look again, then: explainer review {address} --by NAME",
        )


def _changes(review: Review) -> str:
    named = list(review.since[:_MOST])
    if left := len(review.since) - len(named):
        named.append(f"{left} more")
    return listed(named)
