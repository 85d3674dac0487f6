"""What each page was made of, noticed while it was drawn, so that later only pages whose parts changed are drawn again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from copy import copy
from dataclasses import dataclass, fields, replace
from typing import Any, Final, TypeVar

from explainer.model.ledger import Ledger
from explainer.model.library import History, Library
from explainer.model.record import Record, Tombstone
from explainer.pages.inverse import Inverse
from explainer.weave.web import Web

Key = TypeVar("Key")
Value = TypeVar("Value")
Whole = TypeVar("Whole", Web, History, Ledger)
Kind = TypeVar("Kind", bound=Record)

Read = tuple[str, object]
"""Something a page looked at: the table, and whose entry. The entry `WHOLE` stands for which entries there are."""

WHOLE: Final = "*"
FINDINGS: Final = "findings"
_NOWHERE: Final = object()


class Reads:
    """Notices what is read. Reads belong to the innermost part that is being drawn, and so to all that show the part."""

    def __init__(self) -> None:
        self._open: list[set[Read]] = [set()]

    def note(self, table: str, entry: object) -> None:
        """Something was read."""
        self._open[-1].add((table, entry))

    def add(self, reads: Set[Read]) -> None:
        """A part that was drawn before is shown again."""
        self._open[-1] |= reads

    def begin(self) -> None:
        """A part begins."""
        self._open.append(set())

    def end(self) -> frozenset[Read]:
        """The part that began last ends: what it was made of, which its surroundings are made of too."""
        found = self._open.pop()
        self._open[-1] |= found
        return frozenset(found)

    def take(self) -> frozenset[Read]:
        """What was read outside any part since the last time it was taken."""
        found = frozenset(self._open[0])
        self._open[0].clear()
        return found


class _Table(Mapping[Key, Value]):
    """A mapping that notes what is read of it."""

    def __init__(self, name: str, held: Mapping[Key, Value], reads: Reads) -> None:
        self._name, self._held, self._reads = name, held, reads

    def __getitem__(self, key: Key) -> Value:
        self._reads.note(self._name, key)
        return self._held[key]

    def get(self, key: Key, default: object = None) -> Value | object:  # type: ignore[override]  # as of any mapping
        self._reads.note(self._name, key)
        return self._held.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._reads.note(self._name, key)
        return key in self._held

    def __iter__(self) -> Iterator[Key]:
        """Keys as they are asked for; only who asks for all of them has read which there are."""
        yield from self._held
        self._reads.note(self._name, WHOLE)

    def __len__(self) -> int:
        self._reads.note(self._name, WHOLE)
        return len(self._held)


class _Row(tuple[Value, ...]):
    """A sequence that notes when it is read."""

    name: str
    reads: Reads

    def __iter__(self) -> Iterator[Value]:
        self.reads.note(self.name, WHOLE)
        return super().__iter__()

    def __len__(self) -> int:
        self.reads.note(self.name, WHOLE)
        return super().__len__()


class _Bag(frozenset[Key]):
    """A set that notes when it is read."""

    name: str
    reads: Reads

    def __iter__(self) -> Iterator[Key]:
        self.reads.note(self.name, WHOLE)
        return super().__iter__()

    def __contains__(self, entry: object) -> bool:
        self.reads.note(self.name, WHOLE)
        return super().__contains__(entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Library(Library):
    """A Library that notes which records of a class are asked for, as they are asked for."""

    reads: Reads

    def of(self, kind: type[Kind]) -> Iterator[Kind]:
        for record in Library.of(self, kind):
            yield record
            # noted when the next one is asked for: the first record of a loop over pages is no part of what comes before
            # the loop, and each page notes its own record
            self.reads.note("records", record.id)
        self.reads.note("records", WHOLE)


def recorded(web: Web, reads: Reads) -> Web:
    """The same Web, which notes in `reads` what is read of it."""
    whole = web.library
    inner = {"history": _noting(whole.history, reads), "ledger": _noting(whole.ledger, reads)}
    held = {each.name: getattr(whole, each.name) for each in fields(whole) if each.init}
    library = _Library(**{**held, **inner}, reads=reads)
    object.__setattr__(library, "records", _entry("records", whole.records, reads))  # after it was sorted by class
    for name in ("tombstones", "chapters", "broken"):
        object.__setattr__(library, name, _entry(name, held[name], reads))
    return replace(_noting(web, reads), library=library)


def _noting(whole: Whole, reads: Reads) -> Whole:
    noting: dict[str, Any] = {name: _entry(name, value, reads) for name, value in _tables(whole)}
    return replace(whole, **noting)


def _tables(whole: Whole) -> Iterator[tuple[str, Mapping[object, object] | tuple[object, ...] | frozenset[object]]]:
    """Everything in it that holds entries, by name."""
    for each in fields(whole):
        value = getattr(whole, each.name)
        if each.init and isinstance(value, Mapping | tuple | frozenset):
            yield each.name, value


def _entry(name: str, value: object, reads: Reads) -> object:
    if isinstance(value, Mapping):
        return _Table(name, value, reads)
    made: _Row[object] | _Bag[object] = _Row(value) if isinstance(value, tuple) else _Bag(value)  # type: ignore[call-overload]  # as _tables gives them
    made.name, made.reads = name, reads
    return made


def recorded_inverse(inverse: Inverse, reads: Reads) -> Inverse:
    """The same indexes, which note in `reads` what is read of them."""
    made = copy(inverse)
    for name, value in vars(inverse).items():
        setattr(made, name, _entry(name, value, reads))
    return made


def changed_reads(before: Web, after: Web, findings: tuple[Sequence[object], Sequence[object]]) -> frozenset[Read] | None:
    """Every entry that differs between two Webs. None where everything may look different, because something differs that
    is no entry of a table. Of the findings it is only asked whether they are the same, so digests of them will do."""
    old, new = before.library.history, after.library.history
    if _told(old) != _told(new):
        return None
    found: set[Read] = set()
    for one, other in (
        (before, after),
        (before.library, after.library),
        (old, new),
        (before.library.ledger, after.library.ledger),
    ):
        held = dict(_tables(other))  # type: ignore[type-var]  # both of each pair are of one class
        for name, value in _tables(one):  # type: ignore[type-var]
            found.update(_changed(name, value, held[name]))
    indexes = vars(Inverse(after))
    for name, value in vars(Inverse(before)).items():
        found.update(_changed(name, value, indexes[name]))
    if tuple(findings[0]) != tuple(findings[1]):
        found.add((FINDINGS, WHOLE))
    return frozenset(found)


def _told(history: History) -> tuple[object, ...]:
    return history.is_complete, history.why_incomplete, history.commits, history.since


def _changed(name: str, before: object, after: object) -> Iterator[Read]:
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        if before != after:
            yield (name, WHOLE)
        return
    entries: Iterable[tuple[object, object, object]]
    if list(before) == list(after):  # side by side, which spares a look-up for each of some hundred thousand entries
        entries = zip(before, before.values(), after.values(), strict=True)
    else:
        yield (name, WHOLE)
        entries = ((key, before.get(key, _NOWHERE), after.get(key, _NOWHERE)) for key in before.keys() | after.keys())
    for key, one, other in entries:
        if one is not other and (one != other or _file(one) != _file(other)):
            yield (name, key)


def _file(value: object) -> str:
    """The file that a record stands in, which its page names though it is no part of what the record says."""
    return value.position.file if isinstance(value, Record | Tombstone) else ""
