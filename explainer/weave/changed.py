"""When what the pages of records and chapters show last changed: they themselves, what they rest on, what they list."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from explainer.model.identifier import Identifier
from explainer.model.library import Change, Library
from explainer.weave.strength import Strengths


def changed(
    library: Library, strengths: Strengths, lists: Sequence[Mapping[Identifier, Iterable[Identifier]]]
) -> dict[Identifier, date]:
    """By record, tombstone or chapter, the day of the latest change of anything that its page shows.

    Missing where that is not known: something changed since the last commit, or the history is incomplete. `lists` are
    indexes of what pages list besides.
    """
    changes = library.history.changes
    found = {}
    for subject in (*library.records, *library.tombstones, *library.chapters) if changes else ():
        day = _latest(changes, _shown(subject, strengths, lists))
        if day is not None:
            found[subject] = day
    return found


def _shown(
    subject: Identifier, strengths: Strengths, lists: Sequence[Mapping[Identifier, Iterable[Identifier]]]
) -> Iterator[Identifier]:
    yield subject
    yield from strengths.below(subject)
    for each in lists:
        yield from each.get(subject, ())


def _latest(changes: Mapping[Identifier, Change], subjects: Iterable[Identifier]) -> date | None:
    """The latest day; None where that of any is not known."""
    latest = date.min
    for subject in subjects:
        change = changes.get(subject)
        if change is None:
            return None
        latest = max(latest, change.day)
    return latest
