"""Every date of a record that says how it is known, and which of two dates came first."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, timezone
from typing import Final, NamedTuple

from explainer.model.claim import Claim
from explainer.model.dates import FIRST_DAY, LAST_DAY, Date
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.when import When
from explainer.weave.web import Web

_LAST_ZONE: Final = timezone(timedelta(hours=-12))
_HAVING_WHEN: Final = (Event, Statement)
_FIRST_ZONE: Final = timezone(timedelta(hours=14))


class Dated(NamedTuple):
    """A date where it was typed."""

    subject: Identifier
    path: FieldPath
    when: When


def dated(web: Web) -> Iterator[Dated]:
    """Every date that says how it is known: of claims, events, sources and statements."""
    for record in web.library.records.values():
        if isinstance(record, Claim) and record.happened:
            yield Dated(record.id, ("happened",), record.happened)
        elif isinstance(record, Source) and record.published:
            yield Dated(record.id, ("published",), record.published)
        elif isinstance(record, _HAVING_WHEN) and record.when:
            yield Dated(record.id, ("when",), record.when)


def came_surely_before(left: Date, right: Date) -> bool:
    """Whether `left` cannot be as late as `right`, wherever on earth a day without a zone was counted."""
    if any(one.is_approximate or one.is_uncertain for one in (left, right)):
        return False
    if (left.moment is None) == (right.moment is None):
        return left.is_surely_before(right)
    return _last_moment(left) < _first_moment(right)


def _last_moment(value: Date) -> datetime:
    if value.moment or value.latest == LAST_DAY:
        return value.moment or datetime.max.replace(tzinfo=UTC)
    return datetime.combine(value.latest + timedelta(days=1), time.min, _LAST_ZONE)


def _first_moment(value: Date) -> datetime:
    if value.moment or value.earliest == FIRST_DAY:
        return value.moment or datetime.min.replace(tzinfo=UTC)
    return datetime.combine(value.earliest, time.min, _FIRST_ZONE)
