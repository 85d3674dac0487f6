"""As of when the story stands: the latest date that anything in it says it holds for."""

from explainer.model.claim import Claim
from explainer.model.dates import Date
from explainer.model.dispute import Dispute
from explainer.model.library import Library
from explainer.model.question import Question


def as_of(library: Library) -> tuple[Date, ...]:
    """The latest date that a claim, question or dispute says it holds for; empty where none says so."""
    records: list[Claim | Question | Dispute] = [*library.of(Claim), *library.of(Question), *library.of(Dispute)]
    dates = [record.as_of for record in records if record.as_of is not None]
    return (max(dates, key=lambda each: each.sort_key),) if dates else ()
