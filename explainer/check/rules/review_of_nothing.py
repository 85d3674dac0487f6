"""Finds reviews of what is not there any more."""

from collections.abc import Iterator

from explainer.check.ledger_lines import ledger_line
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.strength import chapter_of
from explainer.weave.web import Review, Web


@rule("H152", Severity.WARNING)
def review_of_nothing(web: Web) -> Iterator[Fault]:
    """A review names a record, a chapter or a paragraph that is not there.

    Either the text that somebody looked over was taken out, and the review says nothing to anybody; or the entry was not
    written by the tool, and other entries may not be either.

    Wrong:
        --- data/ledger/reviews.json
        {
        "question:shape": {"by": "Ash", "on": "2026-06-30", "rests": {}, "text": "0000000000000000", "seal": "…"},
        "": 0}
        --- data/terms.yml
        moon: {title: Moon, text: The moon.}

    Right:
        --- data/ledger/reviews.json
        {
        "question:shape": {"by": "Ash", "on": "2026-06-30", "rests": {}, "text": "0000000000000000", "seal": "…"},
        "": 0}
        --- data/questions.yml
        shape: {question: Which shape?, short: Round.}
    """
    for review in web.reviews.values():
        if review.subject is None:
            yield Fault(
                subject=None,
                position=ledger_line(web, "reviews.json", review.key),
                message=f"{_what(web, review)}, which was reviewed on {review.entry.on} by {review.entry.by}, is not there",
                hint="the next explainer review … --by NAME takes the entry out",
            )


def _what(web: Web, review: Review) -> str:
    chapter = chapter_of(review.key)
    if chapter is None:
        return f"“{review.key}”"
    if chapter not in web.library.chapters:
        return f"a paragraph of “{chapter}”"
    return f"the paragraph “{review.entry.begins} …” of “{chapter}”"
