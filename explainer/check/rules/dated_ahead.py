"""Finds things that are said to have happened already, on a day that is still to come."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.correction import Correction
from explainer.model.dates import Date
from explainer.model.dispute import Dispute
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.question import Question
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.weave.web import Web

_SOMEWHERE_ALREADY: Final = timedelta(days=1)
"""Where the day begins earlier, it is already that day."""


@rule("T109", Severity.WARNING)
def dated_ahead(web: Web) -> Iterator[Fault]:
    """A correction, a statement or a source is dated later than the day on which it was written down here.

    Readers would find a note of the future among what has happened, and the lists by date would be in the wrong order. The
    day of a record is that of its last change in the history; while it is not committed, today.

    Wrong:
        --- data/corrections.yml
        moon-mended: {on: 2999-01-01, about: [claim:moon], kind: correction, text: The claim had another shape.}

    Right:
        --- data/corrections.yml
        moon-mended: {on: 2020-01-01, about: [claim:moon], kind: correction, text: The claim had another shape.}
    """
    today = datetime.now(UTC).date()
    for subject, path, written in _done(web):
        change = web.library.history.changes.get(subject)
        day = change.day if change else today
        if written.earliest > day + _SOMEWHERE_ALREADY:
            since = f"after the day it was written down, {_words(day)}" if change else "which is still to come"
            yield Fault(
                subject=subject,
                path=path,
                message=f"{called(subject)} is dated {written.words}, {since}",
                hint="mend the date",
            )


def _done(web: Web) -> Iterator[tuple[Identifier, FieldPath, Date]]:
    """Every date of what is done once it is recorded."""
    for record in web.library.records.values():
        if isinstance(record, Correction):
            yield record.id, ("on",), record.on
        elif isinstance(record, Source) and record.published:
            yield record.id, ("published",), record.published.edtf
        elif isinstance(record, Statement) and record.when:
            yield record.id, ("when",), record.when.edtf
        elif isinstance(record, Question | Dispute) and record.as_of:
            yield record.id, ("as_of",), record.as_of


def _words(day: date) -> str:
    return Date(day.isoformat(), day, day, "day").words
