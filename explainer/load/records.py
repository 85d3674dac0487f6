"""One file of facts into records and tombstones, without looking at any other file."""

from types import MappingProxyType
from typing import Final

from explainer.load.anchors import Value
from explainer.load.convert import KeyedConverter
from explainer.load.faults import (
    BAD_NAME,
    EMPTY_FILE,
    EMPTY_VALUE,
    LONGEST_MEANT,
    NAME_UNLIKE_FILE,
    NO_RECORDS,
    OTHER_KIND,
    RECORD_NOT_MAPPING,
    TOMBSTONE_WITH_FIELDS,
    UNKNOWN_KEY,
    UNKNOWN_KIND,
    WRONG_KIND,
    Faults,
)
from explainer.load.kinds import FileKind
from explainer.load.names import hint_for_name, name_meant
from explainer.load.nodes import Values
from explainer.load.scalars import with_article
from explainer.load.shapes import Keyed, shape_of
from explainer.load.suspects import INVISIBLE, named
from explainer.load.wording import shortened, what_is
from explainer.model.identifier import KINDS, PLURALS, Identifier, identifier, is_name
from explainer.model.library import CLASSES
from explainer.model.nearest import nearest
from explainer.model.position import FieldPath, Position
from explainer.model.record import Record, Tombstone

_IN_A_MAP: Final = MappingProxyType(
    {
        "id": "the record's name stands above it",
        "kind": "the file's place says it",
        "position": "it follows from the file",
    }
)
_SHAPES: Final = MappingProxyType({kind: shape_of(made) for kind, made in CLASSES.items()})
_CONVERTERS: Final = MappingProxyType({kind: KeyedConverter(shape, _IN_A_MAP) for kind, shape in _SHAPES.items()})
_TOMBSTONE: Final = KeyedConverter(shape_of(Tombstone))
_BESIDE_TOMBSTONE: Final = frozenset(("tombstone", "note"))


class FileRecords:
    """The records of one file, as they are read."""

    def __init__(self, path: str, kind: FileKind) -> None:
        self._path = path
        self._kind = kind
        self.records: list[Record] = []
        self.tombstones: list[Tombstone] = []
        self.broken: set[Identifier] = set()
        """Identifiers that the file has, but whose records are too faulty to be kept."""
        self.faults = Faults()

    def read(self, values: Values) -> None:
        """Reads all records of the file."""
        value = values.value
        if value is None or value == {}:
            self.faults.add(EMPTY_FILE, (), "the file holds no records", "delete it, or write one")
        elif not isinstance(value, dict):
            hint = "write each as “name:” with its keys indented below"
            self.faults.add(NO_RECORDS, (), f"the file is {what_is(value)} where names and their records should be", hint)
        elif "id" in value:
            self._one(value, Position(self._path, *next(iter(values.names.values()))))
        elif self._is_bare_record(value):
            first = next(iter(value))
            message = f"“{shortened(first)}” is a field, and no record's name stands above it"
            hint = (
                "write the record's name and a colon above, and indent its fields; or “id: name” where the file is one record"
            )
            self.faults.add_at_key(RECORD_NOT_MAPPING, (first,), message, hint)
            self._suspect(self._kind.stem or "")
        else:
            for name, inner in value.items():
                self._of_many(name, inner, Position(self._path, *values.names[name]))

    def _is_bare_record(self, value: dict[str, Value]) -> bool:
        """Whether the fields of one record stand where names of records should be."""
        are_fields = _fits(value, _SHAPES[self._kind.kind], all_needed=False)
        return are_fields and len(value) > 1 and not all(isinstance(inner, dict) for inner in value.values())

    def _one(self, value: dict[str, Value], position: Position) -> None:
        """The whole file is one record."""
        fields = {name: inner for name, inner in value.items() if name != "id"}
        name = self._typed_name(value["id"])
        stem = self._kind.stem
        if name and stem and name != stem:
            self.faults.add(
                NAME_UNLIKE_FILE, ("id",), f"the record is called “{name}”, and its file “{shortened(stem)}”", "make both alike"
            )
        if not name:
            self._suspect(stem or "")
        if fields or name:
            self._record(name, fields, (), position)

    def _typed_name(self, written: Value) -> str:
        """The name that an `id` gives, or the empty text where it gives none."""
        if not isinstance(written, str) or not written.strip():
            what = "empty" if isinstance(written, str) else what_is(written)
            self.faults.add(EMPTY_VALUE, ("id",), f"“id” is {what} where the record's name should be")
            return ""
        kind, colon, name = written.strip().rpartition(":")
        if not is_name(name):
            self.faults.add(BAD_NAME, ("id",), f"“{shortened(written)}” cannot be a record's name", hint_for_name(name))
            self._suspect(name_meant(name))
            return ""
        if colon and kind not in KINDS:
            self.faults.add(UNKNOWN_KIND, ("id",), f"there is no kind “{shortened(kind)}”", "write the name alone")
        elif colon and kind != self._kind.kind:
            message = f"“{shortened(written)}” names {with_article(kind)}, among the {PLURALS[self._kind.kind]}"
            self.faults.add(WRONG_KIND, ("id",), message, "move the file, or write the name alone")
        return name

    def _of_many(self, written: str, value: Value, position: Position) -> None:
        """One record of a file that maps names to records."""
        kind, _, name = written.rpartition(":")
        self.faults.subject = None
        if kind == self._kind.kind and is_name(name):
            self.faults.add_at_key(BAD_NAME, (written,), f"“{written}” is written with its kind", f"did you mean “{name}”?")
        elif found := INVISIBLE.search(written):
            message = f"{named(found[0])} stands in “{shortened(INVISIBLE.sub('', written))}”"
            self.faults.add_at_key(BAD_NAME, (written,), message, "delete it; a key of a record is indented with plain spaces")
            return
        elif not is_name(written):
            bare = name if kind == self._kind.kind else written
            self.faults.add_at_key(
                BAD_NAME, (written,), f"“{shortened(written)}” cannot be a record's name", hint_for_name(written)
            )
            self._suspect(name_meant(bare))
            name = ""
        self._record(name, value, (written,), position)

    def _suspect(self, name: str) -> None:
        """Remembers a name that a record seems to have."""
        if is_name(name):
            self.broken.add(identifier(self._kind.kind, name))

    def _record(self, name: str, value: Value, path: FieldPath, position: Position) -> None:
        """Reads a record; one without a name is read only for its faults."""
        subject = identifier(self._kind.kind, name)
        self.faults.subject = subject if name else None
        if not isinstance(value, dict) or not value:
            what = what_is(value) if value else "empty"
            self.faults.add(
                RECORD_NOT_MAPPING, path, f"the record “{shortened(name)}” is {what}", "write its keys indented below its name"
            )
            made: object = None
        elif (other := self._other_kind(value)) is not None:
            message = (
                f"the record “{shortened(name)}” has the keys of {with_article(other)}, among the {PLURALS[self._kind.kind]}"
            )
            self.faults.add_at_key(OTHER_KIND, path, message, f"move it to {PLURALS[other]}.yml")
            if name:
                self.broken.add(identifier(other, name))  # for it is there, and what names it is right
            made = None
        elif misspelt := self._misspelt_tombstone(value):
            hint = "did you mean “tombstone”?"
            self.faults.add_at_key(UNKNOWN_KEY, (*path, misspelt), f"there is no key “{shortened(misspelt)}” here", hint)
            made = None
        elif "tombstone" in value:
            made = self._tombstone(value, path, id=subject, position=position)
        else:
            made = _CONVERTERS[self._kind.kind].make(value, path, self.faults, id=subject, position=position)
        if not name:
            return
        if isinstance(made, Tombstone):
            self.tombstones.append(made)
        elif isinstance(made, Record):
            self.records.append(made)
        else:
            self.broken.add(subject)

    def _other_kind(self, value: dict[str, Value]) -> str | None:
        """The one kind whose keys a record has, where it lacks what its own kind needs."""
        if _lacks_none(value, _SHAPES[self._kind.kind]) or "tombstone" in value:
            return None
        others = [kind for kind, shape in _SHAPES.items() if _fits(value, shape)]
        return others[0] if len(others) == 1 and not _fits(value, _SHAPES[self._kind.kind], all_needed=False) else None

    def _misspelt_tombstone(self, value: dict[str, Value]) -> str | None:
        """The key of a record without any fields of its own that was meant to be `tombstone`."""
        keys = _SHAPES[self._kind.kind].keys
        if "tombstone" in value or any(name in keys and name not in _BESIDE_TOMBSTONE for name in value):
            return None
        return next((name for name in value if nearest(name[:LONGEST_MEANT], (*keys, "tombstone")) == "tombstone"), None)

    def _tombstone(self, value: dict[str, Value], path: FieldPath, **given: object) -> object:
        if beside := [name for name in value if name not in _BESIDE_TOMBSTONE]:
            listed = ", ".join(f"“{shortened(name)}”" for name in beside[:3]) + (", …" if len(beside) > 3 else "")
            hint = "delete the other keys, or the tombstone"
            message = f"a retired record has no {listed}"
            self.faults.add_at_key(TOMBSTONE_WITH_FIELDS, (*path, beside[0]), message, hint)
        inner = value["tombstone"]
        at = (*path, "tombstone")
        if isinstance(inner, str) and inner.strip():
            inner = {"why": inner}
        return (
            _TOMBSTONE.make(inner, at, self.faults, **given) if isinstance(inner, dict) else _TOMBSTONE(inner, at, self.faults)
        )


def _lacks_none(value: dict[str, Value], shape: Keyed) -> bool:
    return all(name in value for name, key in shape.keys.items() if key.is_needed)


def _fits(value: dict[str, Value], shape: Keyed, *, all_needed: bool = True) -> bool:
    """Whether a record knows all keys of a mapping, and the mapping has all that the record needs."""
    return all(name in shape.keys for name in value) and (not all_needed or _lacks_none(value, shape))
