"""Records and tombstones that differ between two states of the facts."""

from collections.abc import Iterator

from explainer.compare.leaves import all_fields, changed_fields
from explainer.model.change import FieldChange, Manner, RecordChange
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.record import Record, Tombstone
from explainer.weave.web import Web


def changed_records(base: Web, head: Web) -> Iterator[RecordChange]:
    """Every record that was added, removed, changed, retired, restored or renamed, by identifier. Where and in which
    order records stand in files makes no difference."""
    old, new = base.library, head.library
    renamed = _renamed(old, new)
    becomes = set(renamed.values())
    for subject in sorted({*old.records, *new.records, *old.tombstones, *new.tombstones}):
        if now := renamed.get(subject):
            fields = changed_fields(old.records[subject], new.records[now])
            yield RecordChange(subject, "renamed", head.titles[now], fields, now)
        elif subject not in becomes and (change := _change(base, head, subject)):
            yield change


def _renamed(base: Library, head: Library) -> dict[Identifier, Identifier]:
    """Old identifier to new: the old one has left a tombstone that leads to the new one, which was not there before. Seen
    from the other side, the tombstone has gone and the record answers to its old identifier again."""
    found: dict[Identifier, Identifier] = {}
    for tombstone in head.tombstones.values():
        new = tombstone.now
        if new and tombstone.id in base.records and new in head.records and not _known(base, new) and new not in found.values():
            found[tombstone.id] = new
    for tombstone in base.tombstones.values():
        new = tombstone.now
        if new and tombstone.id in head.records and new in base.records and not _known(head, new) and new not in found:
            found[new] = tombstone.id
    return found


def _known(library: Library, subject: Identifier) -> bool:
    return subject in library.records or subject in library.tombstones


def _change(base: Web, head: Web, subject: Identifier) -> RecordChange | None:
    before, after = _held(base.library, subject), _held(head.library, subject)
    if before == after:
        return None
    if before is not None and type(before) is type(after):
        fields = changed_fields(before, after)
        return RecordChange(subject, "changed", head.titles[subject], fields) if fields else None
    gone = tuple(_turned(each) for each in all_fields(before)) if before else ()
    come = all_fields(after) if after else ()
    title = head.titles.get(subject) or base.titles[subject]
    return RecordChange(subject, _manner(before, after), title, (*gone, *come))


def _held(library: Library, subject: Identifier) -> Record | Tombstone | None:
    return library.records.get(subject) or library.tombstones.get(subject)


def _manner(before: Record | Tombstone | None, after: Record | Tombstone | None) -> Manner:
    if before is None:
        return "added"
    if after is None:
        return "removed"
    return "retired" if isinstance(after, Tombstone) else "restored"


def _turned(change: FieldChange) -> FieldChange:
    """The same seen from the other side."""
    return FieldChange(change.path, change.after, change.before, change.is_public)
